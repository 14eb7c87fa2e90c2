"""OpenDocument workbooks, as the Home Office publishes."""

import pytest

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.imports import open_document as module
from orderpaper.workbooks.imports.open_document import open_document, refuse_swollen
from workbooks.imports.made_files import HEAD, ods, pack_ods

NUMBER = '<table:table-cell office:value-type="float" office:value="1"'


def put(tmp_path, data):
    path = tmp_path / "a.ods"
    path.write_bytes(data)
    return path


def read(path):
    refuse_swollen(path)
    return {name: list(rows()) for name, rows in open_document(path)}


def document(body):
    spaces = "".join(f' xmlns:{name}="{HEAD}{name}:1.0"' for name in ("office", "table", "text"))
    return pack_ods(
        f"<office:document-content{spaces}><office:body><office:spreadsheet><table:table table:name='a'>{body}"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )


def test_rows_have_their_numbers_and_cells_that_repeat_to_the_end_are_none(tmp_path):
    path = put(tmp_path, ods({"Cover": [["Hello"]], "2020_21": [[None], ["Year", None, "Count"], ["2020/21", "x", 5]]}))
    assert read(path) == {
        "Cover": [(1, ["Hello"])],
        "2020_21": [(2, ["Year", None, "Count"]), (3, ["2020/21", "x", 5.0])],
    }


MANY = f'<table:table-row table:number-rows-repeated="1000000">{NUMBER} table:number-columns-repeated="16000"/>'
WIDE = f'<table:table-row><table:table-cell table:number-columns-repeated="16000"/>{NUMBER}/></table:table-row>'
LOW = (
    '<table:table-row table:number-rows-repeated="999999"><table:table-cell/></table:table-row><table:table-row>'
    '<table:table-cell table:number-columns-repeated="999"/><table:table-cell><text:p>x</text:p></table:table-cell>'
)


@pytest.mark.parametrize("body", [f"{MANY}</table:table-row>", WIDE * 3_000, f"{LOW}</table:table-row>"])
def test_a_few_words_that_stand_for_millions_of_cells_are_refused(tmp_path, body):
    with pytest.raises(WorkbookError, match="would unpack to far more than a table of figures"):
        refuse_swollen(put(tmp_path, document(body)))


def test_the_empty_rows_below_a_sheet_do_not_count_for_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_CELLS", 10)
    refuse_swollen(put(tmp_path, ods({str(number): [["a", "b"]] for number in range(5)})))
    with pytest.raises(WorkbookError):
        refuse_swollen(put(tmp_path, ods({str(number): [["a", "b"]] for number in range(6)})))


@pytest.mark.parametrize("data", [b"PK cut off", ods({"a": [["b"]]})[:-40], pack_ods("<no")])
def test_a_damaged_file_is_refused(tmp_path, data):
    with pytest.raises(WorkbookError, match="is damaged or only partly downloaded"):
        read(put(tmp_path, data))
