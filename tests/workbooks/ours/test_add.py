"""Rows added to a workbook of ours: numbered on, once only, and told to the caller."""

import pytest

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.ours.add import add_amendments, add_sign_offs
from ours_made import OTHER_COPY, OUTLINES, answer, change, edit, new_amendments, new_record, read_back, type_in
from workbooks.books import build


def test_the_first_rows_make_the_workbook_and_are_told_with_their_cells():
    added = add_amendments(None, [edit(), edit(new="x")], OUTLINES)
    assert [row.number for row in added.new] == [1, 2]
    assert [str(row.origin.place("accept")) for row in added.new] == [
        "amendments.xlsx › Amendments › B2",
        "amendments.xlsx › Amendments › B3",
    ]
    assert added.new == read_back(added.data).amendments


def test_more_rows_go_on_from_there_and_only_the_new_ones_are_told():
    first = add_sign_offs(None, [answer(state="Sent")])
    added = add_sign_offs(first.data, [answer(state="Sent", file_sha256=OTHER_COPY), answer(), answer(issue="Risk")])
    assert [(row.number, row.state, row.issue) for row in added.new] == [
        (2, "Cleared", "Legal"),
        (3, "Cleared", "Risk"),
    ]
    assert (*first.new, *added.new) == read_back(record=added.data).sign_offs


def test_where_nothing_is_new_the_bytes_are_those_that_were_given():
    data = new_amendments(edit())
    added = add_amendments(data, [edit()], OUTLINES)
    assert (added.data, added.new) == (data, ())
    assert add_sign_offs(new_record(), []).new == ()


def test_a_workbook_without_rows_is_made_and_filled_later():
    empty = add_amendments(None, [], OUTLINES)
    assert empty.new == ()
    added = add_amendments(empty.data, [edit()], OUTLINES)
    assert [str(row.origin.place("accept").at) for row in added.new] == ["B2"]
    assert read_back(added.data).amendments == added.new


def test_one_row_at_a_time_comes_to_the_same_as_all_at_once():
    rows = [edit(new=word) for word in "abcdef"]
    data = None
    for row in rows:
        data = add_amendments(data, [row], OUTLINES).data
    assert read_back(data).amendments == read_back(new_amendments(*rows)).amendments


@pytest.mark.parametrize("name", ["amendments.xlsx", "amendments (1).xlsx"])
def test_what_cannot_be_added_to_is_refused_by_its_name_with_a_remedy(name):
    with pytest.raises(WorkbookError) as refusal:
        add_amendments(build({"Sheet1": [["words"]]}), [edit()], OUTLINES, name)
    told = f"{name}: there is no sheet “Amendments”. Restore the last version that has it."
    assert str(refusal.value) == f"{told}\nNothing was added. Put that right, and run this again."


@pytest.mark.parametrize(("at", "typed"), [("F1", "Renamed"), ("A2", "one"), ("D2", "Something")])
def test_rows_that_cannot_be_read_keep_rows_from_being_added(at, typed):
    with pytest.raises(WorkbookError, match="Nothing was added"):
        add_amendments(type_in(new_amendments(), **{at: typed}), [edit(new="x")], OUTLINES)


def test_a_slip_under_accept_keeps_nothing_from_being_added():
    data = type_in(new_amendments(), B2="Perhaps")
    assert len(add_amendments(data, [edit(new="x")], OUTLINES).new) == 1


def test_a_deleted_sheet_is_not_made_anew_over_what_is_left():
    def delete(book):
        del book["Sign-offs"]

    with pytest.raises(WorkbookError, match="there is no sheet “Sign-offs”"):
        add_sign_offs(change(new_record(), delete), [answer()])


def test_a_damaged_file_is_refused():
    with pytest.raises(WorkbookError, match="damaged"):
        add_sign_offs(new_record()[:-900], [answer()])
