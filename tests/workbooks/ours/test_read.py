"""Our own workbooks as a folder holds them: absent is empty, and what cannot be read stops."""

import pytest

from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import Severity
from orderpaper.workbooks.ours.read import Ours, read_ours
from ours_made import answer, edit, new_amendments, new_record, put, read_back, type_in
from workbooks.books import said


def test_a_folder_without_them_gives_nothing(tmp_path):
    assert read_ours(tmp_path) == Ours() == read_ours(tmp_path / "gone")
    read_ours(tmp_path).require_whole()
    assert read_ours(tmp_path).amendments_file is None


def test_both_are_read_with_their_files(tmp_path):
    amendments, record = new_amendments(edit(), edit(new="x")), new_record(answer())
    ours = read_ours(put(tmp_path, amendments, record))
    assert [(each.number, each.new) for each in ours.amendments] == [(1, "The council must act."), (2, "x")]
    assert [(each.number, each.state) for each in ours.sign_offs] == [(1, "Cleared")]
    assert (ours.amendments_file.data, ours.sign_offs_file.data) == (amendments, record)
    assert [each.name for each in ours.snapshots] == ["amendments.xlsx", "sign-off record.xlsx"]
    assert ours.findings == ours.obstacles == ()


def test_every_field_comes_back_as_it_was_written():
    amendment, sign_off = edit(is_resolved=False, number=1), answer(remark="by e-mail", number=1)
    ours = read_back(new_amendments(amendment), new_record(sign_off))
    for row, read in ((amendment, ours.amendments[0]), (sign_off, ours.sign_offs[0])):
        assert {key: getattr(read, key) for key in row.columns()} == {key: getattr(row, key) for key in row.columns()}


def test_a_row_knows_its_cells():
    (row,) = read_back(new_amendments()).amendments
    assert str(row.origin.place("accept")) == "amendments.xlsx › Amendments › B2"


def test_rows_stand_in_the_order_of_their_numbers_however_the_sheet_is_sorted():
    ours = read_back(type_in(new_amendments(edit(), edit(new="x"), edit(new="y")), A2=3, A3=1, A4=2))
    assert [row.number for row in ours.amendments] == [1, 2, 3]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "it is empty (0 bytes)"),
        (b"PK\x03\x04", "it is damaged or only partly downloaded"),
        (new_record()[:-2000], "it is damaged or only partly downloaded"),
    ],
)
def test_a_damaged_record_stops_and_nothing_may_be_added(tmp_path, data, told):
    ours = read_ours(put(tmp_path, new_amendments(), data))
    (finding,) = ours.findings
    assert str(finding).startswith(f"sign-off record.xlsx: {told}")
    assert finding.severity is Severity.STOP
    assert len(ours.amendments) == 1
    with pytest.raises(WorkbookError, match=r"sign-off record.xlsx.*\nNothing was added"):
        ours.require_whole()


def test_a_locked_one_stops(tmp_path, monkeypatch):
    put(tmp_path, new_amendments())

    def refuse(_path):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
    ours = read_ours(tmp_path)
    assert [each.message[:12] for each in ours.findings] == ["it is locked"]
    with pytest.raises(WorkbookError, match="Close it in Excel"):
        ours.require_whole()


def test_a_copy_beside_it_stops_adding_too(tmp_path):
    put(tmp_path, new_amendments())
    (tmp_path / "amendments (1).xlsx").write_bytes(new_amendments(edit(new="only here")))
    ours = read_ours(tmp_path)
    assert len(ours.amendments) == 1
    with pytest.raises(WorkbookError, match=r"amendments \(1\).xlsx: there are two of it"):
        ours.require_whole()


def test_a_slip_under_accept_is_a_finding_and_keeps_nothing_from_being_added():
    ours = read_back(type_in(new_amendments(), B2="Perhaps"))
    assert len(ours.findings) == 1
    assert "is not in the list" in said(ours.findings)[0]
    ours.require_whole()
