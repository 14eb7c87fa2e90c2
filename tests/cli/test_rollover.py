"""orderpaper next and orderpaper upgrade, as they are typed."""

import shutil

import pytest
from click.testing import CliRunner

from orderpaper.cli import main
from workbooks.books import build

OLD = {"Actions": [["ID", "Priority", "Action", "Lead", "Due"], ["DA1", "DA", "Do it", "Police", "Ongoing"]]}


def run(*words):
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def old(example, tmp_path):
    return shutil.copytree(example, tmp_path / "March meeting")


def as_it_is(_folder):
    pass


def without_plan(folder):
    (folder / "spreadsheets" / "plan.xlsx").unlink()


def without_meetings(folder):
    for path in (folder / "spreadsheets").glob("meeting*"):
        path.unlink()


def with_damaged_workbook(folder):
    (folder / "spreadsheets" / "plan.xlsx").write_bytes(b"PK cut off")


def without_spreadsheets(folder):
    shutil.rmtree(folder / "spreadsheets")


def with_old_plan(folder):
    (folder / "spreadsheets" / "plan.xlsx").write_bytes(build(OLD))


def with_upgraded_plan(folder):
    with_old_plan(folder)
    (folder / "spreadsheets" / "plan.upgraded.xlsx").write_bytes(b"mine")


TABLE = {
    "next: the next year": (as_it_is, ["next", "FOLDER"], 0, "plan.xlsx › Plan: Year is 2018/19, Last year 2017/18"),
    "next: the next meeting": (
        as_it_is, ["next", "FOLDER", "--meeting", "--date", "20 April 2017"], 0,
        "meeting.xlsx › Meeting: First minute number is 43, which follows on",
    ),
    "next: a year with the day of its meeting": (
        as_it_is, ["next", "FOLDER", "--date", "2018-03-20"], 0, "report.xlsx › Report: Executive summary;",
    ),
    "next: what to do next": (as_it_is, ["next", "FOLDER"], 0, '2018-19"'),
    "next: a folder that holds something": (as_it_is, ["next", "FOLDER", "FOLDER"], 2, "nothing is overwritten"),
    "next: a meeting without a day or a name": (as_it_is, ["next", "FOLDER", "--meeting"], 2, "--date 28/02/2017"),
    "next: a day that is none": (as_it_is, ["next", "FOLDER", "--date", "31/02/2017"], 2, "“31/02/2017”"),
    "next: a day before the last meeting": (
        as_it_is, ["next", "FOLDER", "--date", "1/3/2017"], 2, "01/03/2017 is not after the last meeting",
    ),
    "next: no plan": (without_plan, ["next", "FOLDER"], 2, "plan"),
    "next: no plan, the next meeting": (
        without_plan, ["next", "FOLDER", "--meeting", "--date", "20/6/2017"], 0, "council.xlsx: a copy",
    ),
    "next: no meeting": (without_meetings, ["next", "FOLDER"], 2, "There is no meeting workbook"),
    "next: a damaged workbook": (with_damaged_workbook, ["next", "FOLDER", "FOLDER-new"], 2, "plan.xlsx"),
    "next: no spreadsheets": (without_spreadsheets, ["next", "FOLDER"], 2, "There is no folder"),
    "next: no folder named": (as_it_is, ["next"], 2, "Missing argument 'FOLDER'"),
    "upgrade: up to date": (as_it_is, ["upgrade", "FOLDER"], 0, "plan.xlsx is up to date."),
    "upgrade: an old workbook": (with_old_plan, ["upgrade", "FOLDER"], 0, "move plan.xlsx elsewhere and rename"),
    "upgrade: what is left behind": (with_old_plan, ["upgrade", "FOLDER"], 0, "Formulas became the values they gave."),
    "upgrade: upgraded already": (with_upgraded_plan, ["upgrade", "FOLDER"], 2, "nothing is overwritten"),
    "upgrade: a damaged workbook": (with_damaged_workbook, ["upgrade", "FOLDER"], 2, "plan.xlsx is damaged"),
    "upgrade: no folder": (as_it_is, ["upgrade", "nowhere"], 2, "There is no folder and no workbook nowhere."),
}  # fmt: skip


@pytest.mark.parametrize("row", TABLE)
def test_a_folder_gives_its_exit_status_and_its_sentence(old, row):
    change, words, status, message = TABLE[row]
    change(old)
    result = run(*(word.replace("FOLDER", str(old)) for word in words))
    assert (result.exit_code, result.exception is None or isinstance(result.exception, SystemExit)) == (status, True)
    assert message in " ".join((result.stderr if status == 2 else result.stdout).split())
    assert status != 2 or not result.stdout
    assert "Traceback" not in result.output


def test_what_was_carried_is_listed_under_its_own_heading(old):
    lines = run("next", old).stdout.splitlines()
    headings = [line for line in lines if line in {"Carried over", "For you to fill in", "Left behind"}]
    assert headings == ["Carried over", "For you to fill in", "Left behind"]
    assert "  plan.xlsx › Actions: 12 rows" in lines
    assert lines[0] == f"Made {old} 2018-19 from {old}, which is as it was."


def test_nothing_to_upgrade_says_nothing_of_formulas(old):
    assert "Formulas" not in run("upgrade", old).stdout


def test_upgrade_works_where_it_stands_and_on_one_file(old, monkeypatch):
    with_old_plan(old)
    monkeypatch.chdir(old)
    assert run("upgrade", "spreadsheets/meeting.xlsx").stdout == "meeting.xlsx is up to date.\n"
    assert run("upgrade").stdout.count("Wrote") == 1
    assert (old / "spreadsheets" / "plan.upgraded.xlsx").is_file()
