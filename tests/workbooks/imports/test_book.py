"""The workbook that imported tables are written in."""

from pathlib import Path

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.records.finding import note
from orderpaper.records.place import Place
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.imports.book import choose_target, list_findings, write_imported
from orderpaper.workbooks.imports.read import read_files
from workbooks.books import build, open_book, words_of
from workbooks.imports.files_in import ask

DATA = Path(__file__).parents[2] / "data" / "imports"
BLANK = write_workbook(find_kind("statistics"))
FILLED = write_workbook(find_kind("statistics"), {"Tables": [{"ID": "ASB"}]})


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "spreadsheets").mkdir()
    return tmp_path


def test_where_there_is_no_workbook_of_statistics_it_becomes_it(folder):
    target = choose_target(folder)
    assert (target.path.relative_to(folder).as_posix(), target.own) == ("spreadsheets/statistics.xlsx", None)
    assert choose_target(folder / "spreadsheets").path == target.path


@pytest.mark.parametrize("name", ["statistics.xlsx", "Statistics 2017.xlsm", "statistics.xls"])
@pytest.mark.parametrize(("data", "is_blank"), [(BLANK, True), (FILLED, False), (b"damaged", False)])
def test_beside_the_officers_own_it_has_a_name_that_is_not_read(folder, name, data, is_blank):
    (folder / "spreadsheets" / name).write_bytes(data)
    target = choose_target(folder)
    assert (target.path.name, target.own.name, target.is_blank) == ("statistics.imported.xlsx", name, is_blank)


def test_a_workbook_with_a_sheet_of_the_officers_own_is_not_blank(folder):
    (folder / "spreadsheets" / "statistics.xlsx").write_bytes(build({"Tables": [["ID", "Title"]], "Mine": [["Sums"]]}))
    assert not choose_target(folder).is_blank


def test_nothing_is_overwritten(folder):
    for name in ("statistics.xlsx", "statistics.imported.xlsx", "~$statistics.xlsx"):
        (folder / "spreadsheets" / name).write_bytes(FILLED)
    with pytest.raises(FolderError, match=r"statistics\.imported\.xlsx is there already, and nothing is overwritten"):
        choose_target(folder)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(FolderError, match="There is no folder"):
        choose_target(tmp_path / "nowhere")


def test_the_workbook_holds_the_catalogue_the_tables_and_how_they_were_read():
    read = read_files([DATA], ask("Maidstone"))
    data, named = write_imported(read.tables, read.findings)
    book = open_book(data)
    assert book.sheetnames == ["Read me", "Tables", "Shown", "Changes", *named, "Imported", "Lists"]
    assert book["Tables"]["A2"].value == "Maidstone crime by month"
    assert book["Tables"].max_row == len(named) + 1
    assert book["Imported"].max_row == len(read.findings) + 1
    assert write_imported(read.tables, read.findings)[0] == data


def test_what_was_read_is_listed_with_its_place_before_and_after():
    found = note(
        "cell-is-read-as-it-stands", Place("a.csv", "", "line 2"), "“Mar-24” was read as Mar 2024.", "Mar-24", "x"
    )
    cells = list_findings([found]).cells
    assert [cells.get((1, column)) for column in range(7)] == [
        "a.csv", None, "line 2", 1, "Mar-24", "x", "“Mar-24” was read as Mar 2024.",
    ]  # fmt: skip
    hostile = note("a", Place("a.csv"), "=1+1 " + "x" * 40_000, "=cmd", "@x")
    data, _named = write_imported((), [hostile])
    assert "=cmd" in words_of(open_book(data)["Imported"])
