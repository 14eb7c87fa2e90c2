"""orderpaper import, as it is typed."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from orderpaper.cli import main

DATA = Path(__file__).parents[1] / "data" / "imports"
STREET = "2024-01-kent-street.csv"


def run(*words):
    return CliRunner().invoke(main, ["import", *(str(word) for word in words)])


TABLE = {
    "a folder of files": (["DATA", "--area", "Maidstone"], 0, "Maidstone crime by month: Crimes and incidents"),
    "what is worth a look": (
        ["DATA", "--area", "Maidstone"],
        0,
        "Worth a look 2024-01-kent-outcomes.csv: it is a file",
    ),
    "how many cells": (["DATA", "--area", "Maidstone"], 0, "23 cells were read otherwise than they stand."),
    "every cell": (["DATA", "--area", "Maidstone", "--verbose"], 0, "“Homicide1” was read as Homicide."),
    "what to do": ([f"DATA/{STREET}"], 0, "What to do Look at Good is on the sheet Tables"),
    "one area": (["DATA/population.csv", "--area", "swale", "--since", "2021"], 0, "(1 row, 1 column)"),
    "areas below one another": (["DATA/home-office.ods", "--by", "area"], 0, "2020-21 groups by area"),
    "an area misspelt": ([f"DATA/{STREET}", "--area", "Maidston"], 2, "Did you mean “Maidstone”?"),
    "no area": (["DATA/home-office.ods"], 2, "--by area"),
    "a month that is none": ([f"DATA/{STREET}", "--since", "soon"], 2, "“soon” is not a month or a year."),
    "rows that there are not": ([f"DATA/{STREET}", "--by", "ward"], 2, "'crime type', 'area', 'lsoa'"),
    "no file": ([], 2, "Missing argument 'FILE...'"),
    "a file that is not there": (["DATA/none.csv"], 2, "There is no file"),
    "a file that is passed over": (["DATA/2024-01-kent-outcomes.csv"], 2, "It was passed over"),
    "a file of another kind": (["DATA/README.md"], 2, "README.md is in no layout that is known."),
}


@pytest.mark.parametrize("row", TABLE)
def test_files_give_their_exit_status_and_their_sentence(tmp_path, row):
    words, status, message = TABLE[row]
    result = run(*(word.replace("DATA", str(DATA)) for word in words), "--into", tmp_path)
    assert (result.exit_code, result.exception is None or isinstance(result.exception, SystemExit)) == (status, True)
    assert message in " ".join((result.stderr if status == 2 else result.stdout).split())
    assert [path.name for path in tmp_path.iterdir()] == ([] if status else ["statistics.xlsx"])
    assert "Traceback" not in result.output


def test_it_works_where_it_stands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(DATA / STREET).stdout.splitlines()[0] == "Wrote statistics.xlsx"


def test_one_cell_is_said_as_one(tmp_path):
    (tmp_path / "a.csv").write_text((DATA / STREET).read_text(encoding="utf-8").replace("2024-01", "Jan-24", 1))
    assert "1 cell was read otherwise than it stands." in run(tmp_path / "a.csv", "--into", tmp_path).stdout
