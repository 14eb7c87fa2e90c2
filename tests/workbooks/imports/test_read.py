"""Files of all layouts, read together."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.errors import FolderError, OrderpaperError
from orderpaper.workbooks.imports.read import list_files, read_files
from workbooks.imports.files_in import ask, put, read
from workbooks.imports.made_files import NOMIS, OFFENCES, OUTCOMES, STOPS, crime, partnerships, quarters, street, text

DATA = Path(__file__).parents[2] / "data" / "imports"
FORCES = text([[each for each in OFFENCES if each != "CSP Name"]])


def test_a_folder_of_every_layout_gives_the_tables_of_each():
    steps = []
    found = read_files([DATA], ask("Maidstone"), steps.append)
    assert len(found.tables) == 12
    assert {str(table.catalogue["Source"])[:10] for table in found.tables} == {"Street-lev", "Office for", "Home Offic"}
    assert "Reading home-office.ods" in steps


def test_files_that_are_passed_over_are_said_and_the_others_read(tmp_path):
    files = {"a_csv": street([crime()]), "b_csv": text([OUTCOMES]), "c_csv": text([STOPS]), "d_csv": FORCES}
    tables, told = read(tmp_path, ask("Maidstone"), **files)
    assert list(tables) == ["Maidstone crime by month"]
    assert [each.partition(":")[0] for each in told] == ["b.csv", "c.csv", "d.csv"]
    assert all("It was passed over" in each for each in told)


@pytest.mark.parametrize("held", [text([OUTCOMES]), text([STOPS]), FORCES])
def test_a_file_that_is_passed_over_by_itself_is_refused_and_why(tmp_path, held):
    with pytest.raises(OrderpaperError, match=r"a\.csv is .* It was passed over"):
        read(tmp_path, ask(), a_csv=held)


@pytest.mark.parametrize("held", [text([["a", "b"], ["1", "2"]]), "words", "E07000110,5\nE07000111,6\n"])
def test_a_file_of_no_known_layout_is_refused_with_those_that_are(tmp_path, held):
    with pytest.raises(OrderpaperError, match=r"a\.csv is in no layout that is known\. Known are: street-level crime"):
        read(tmp_path, ask(), a_csv=held)


def test_every_fault_is_told_at_once(tmp_path):
    with pytest.raises(OrderpaperError) as raised:
        read(tmp_path, ask("Maidstone"), a_csv=street([crime("soon"), crime(kind="")]))
    assert {line.partition(":")[0] for line in str(raised.value).splitlines()} == {"a.csv › line 2", "a.csv › line 3"}


def test_a_file_named_twice_is_read_once_and_markers_of_excel_are_skipped(tmp_path):
    (path,) = put(tmp_path, a_csv=street([crime()]))
    (tmp_path / "~$a.xlsx").write_bytes(b"")
    (tmp_path / "notes.docx").write_bytes(b"")
    assert list_files([path, tmp_path]) == [path]


def test_a_folder_without_data_files_is_refused(tmp_path):
    with pytest.raises(FolderError, match="There are no data files in"):
        list_files([tmp_path])


SOUND = {
    "street": [line.split(",") for line in street([crime(), crime("2024-03"), crime(area="")]).splitlines()],
    "partnerships": [[cell or "" for cell in row] for row in partnerships()],
    "offences": [OFFENCES, *quarters(), *quarters("Swale")],
    "population": [line.split('","') for line in NOMIS.splitlines()],
}
JUNK = st.sampled_from([
    "",
    "-",
    "*",
    "#REF!",
    "Mar-24",
    "45292",
    "01/02/2024",
    "E07000110",
    "Kent",
    "=1+1",
    "1e9",
    "-5",
])
HURTS = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99), JUNK | st.text(max_size=9)), max_size=4)
ASKED = st.sampled_from([ask("Maidstone"), ask(), ask(by="area"), ask("Maidstone", by="lsoa"), ask(since="2024")])


@given(st.sampled_from(sorted(SOUND)), HURTS, ASKED)
def test_whatever_stands_in_its_cells_a_file_gives_tables_or_a_sentence(tmp_path_factory, name, hurts, asked):
    rows = [list(row) for row in SOUND[name]]
    for row, column, junk in hurts:
        cells = rows[row % len(rows)]
        cells[column % max(len(cells), 1) : column % max(len(cells), 1) + 1] = [junk]
    folder = tmp_path_factory.mktemp("hurt")
    try:
        tables, _told = read(folder, asked, a_csv=text(rows).encode("utf-8", "replace"))
    except OrderpaperError as refusal:
        tables, said = {}, str(refusal)
    else:
        said = "tables"
    assert said.strip(" .")
    assert all(cell is not None for table in tables.values() for row in table.cells for cell in row)
