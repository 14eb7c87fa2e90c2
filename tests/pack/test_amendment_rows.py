"""Each edit and comment of a returned copy is a row that an officer can accept or not, with its cell if it has one."""

import datetime as dt

import pytest

from orderpaper.pack.amendment_rows import list_amendments
from orderpaper.records.new_rows import make_amendment
from orderpaper.records.place import Place
from orderpaper.records.returned import OtherEdit, TextEdit
from orderpaper.records.revision import Comment, RevisionKind
from returned_copies import FINANCE, LEGAL, make_returned, revise

HERE = Place("Legal copy.docx", "Implications", "paragraph 3")
SPOT = f"{HERE.within} › {HERE.at}"
"""The name of the file is left out: it has a column of its own, and a copy may come back under two."""
CELL = Place("statistics.xlsx", "ASB by area", "C4")
COMMENT = Comment("1", "A Smith", "2017-03-13T09:30:00Z", "Is this so?", "a plan", HERE, "T6")


def rows(**said):
    return list(list_amendments(make_returned(**said)))


def row_of(edit):
    (row,) = rows(edits=(edit,))
    return row


def test_a_tracked_edit_of_a_text_to_clear_has_its_cell_who_made_it_and_when():
    assert row_of(TextEdit(LEGAL, "a plan.", "two plans.", (revise(),))) == make_amendment(
        kind="Text to clear",
        old="a plan.",
        new="two plans.",
        who="A Smith",
        made_on=dt.date(2017, 3, 13),
        is_tracked=True,
        paper="report.xlsx",
        workbook="report.xlsx",
        sheet="Implications",
        cell="B6",
        row="Legal",
        column="Implications",
        where="Implications › paragraph 3",
        post="Legal",
        file="Legal copy.docx",
        file_sha256="ab12",
    )


def test_an_edit_without_tracking_is_nobodys_and_says_so():
    row = row_of(TextEdit(FINANCE, "£4,000", "£5,000"))
    assert (row.kind, row.is_tracked, row.who, row.made_on, row.where) == ("Other text", False, "", None, "")


def test_of_several_authors_each_is_named_once_with_the_latest_day():
    made = (
        revise(),
        revise("B Jones", "2017-03-14T08:00:00Z"),
        revise("", ""),
        revise(made_at="2017-03-01T00:00:00Z"),
    )
    row = row_of(TextEdit(LEGAL, "a", "b", made))
    assert (row.who, row.made_on) == ("A Smith, B Jones", dt.date(2017, 3, 14))


def test_an_edited_figure_names_its_cell_and_the_text_that_says_it():
    row = row_of(TextEdit(LEGAL, "2,258", "2,683", (revise(),), (CELL,)))
    assert (row.kind, row.old, row.new) == ("Figure", "2,258", "2,683")
    assert (row.workbook, row.sheet, row.cell, row.row, row.column) == ("statistics.xlsx", "ASB by area", "C4", "", "")
    assert row.where == "Implications › paragraph 3; in report.xlsx › Implications › B6"


def test_a_figure_made_from_several_cells_names_them_all_up_to_eight():
    cells = tuple(Place("statistics.xlsx", "ASB", f"C{number}") for number in range(2, 12))
    row = row_of(TextEdit(LEGAL, "18%", "19%", (), cells[:2]))
    assert row.cell == "C2"
    assert (
        row.where == "in report.xlsx › Implications › B6, from statistics.xlsx › ASB › C2, statistics.xlsx › ASB › C3"
    )
    assert row_of(TextEdit(LEGAL, "18%", "19%", (), cells)).where.endswith("statistics.xlsx › ASB › C9 and 2 more")


def test_an_edit_elsewhere_has_no_cell_and_says_where_it_stands():
    tracked, untracked = rows(
        others=(OtherEdit(HERE, "a", "b", (revise(at="paragraph 9"),)), OtherEdit(HERE, "c", "d"))
    )
    assert (tracked.kind, tracked.is_tracked, tracked.workbook, tracked.cell) == ("Elsewhere", True, "", "")
    assert tracked.where == "Implications › paragraph 9"
    assert (untracked.is_tracked, untracked.where) == (False, SPOT)


@pytest.mark.parametrize(
    ("kinds", "says"),
    [
        ((RevisionKind.MOVED_FROM, RevisionKind.MOVED_TO), " (moved away, moved here)"),
        ((RevisionKind.INSERTED, RevisionKind.ROW_INSERTED, RevisionKind.ROW_INSERTED), " (row added)"),
        ((RevisionKind.DELETED, RevisionKind.INSERTED), ""),
    ],
)
def test_what_old_and_new_text_do_not_show_is_said_beside_the_place(kinds, says):
    (row,) = rows(others=(OtherEdit(HERE, "a", "b", tuple(revise(kind=kind) for kind in kinds)),))
    assert row.where == f"{SPOT}{says}"


def test_a_comment_in_a_text_has_its_cell_and_what_it_is_about():
    (row,) = rows(comments=(COMMENT,))
    assert (row.kind, row.old, row.new) == ("Comment", "a plan", "Is this so?")
    assert (row.who, row.made_on, row.is_tracked, row.is_resolved) == ("A Smith", dt.date(2017, 3, 13), None, False)
    assert (row.workbook, row.cell, row.row, row.where) == ("report.xlsx", "B6", "Legal", SPOT)


@pytest.mark.parametrize(("key", "cell"), [("T6.1", "B6"), ("T6.answer", "B6"), ("", ""), ("T99", "")])
def test_a_comment_on_a_figure_or_an_answer_is_about_its_text(key, cell):
    (row,) = rows(comments=(Comment("1", "A Smith", "", "Why?", "x", HERE, key),))
    assert (row.cell, row.made_on) == (cell, None)


def test_a_reply_says_what_it_answers_and_a_resolved_one_that_it_is():
    reply = Comment("2", "B Jones", "", "It is.", "a plan", HERE, "T6", answers="1", is_resolved=True)
    _comment, row = rows(comments=(COMMENT, reply))
    assert (row.kind, row.new, row.is_resolved) == ("Reply", "It is.", True)
    assert row.where == f"{SPOT}; answers A Smith: “Is this so?”"


def test_what_a_long_comment_says_is_cut_where_it_is_answered():
    long = Comment("1", "A Smith", "", "why " * 30, "x", HERE)
    row = rows(comments=(long, Comment("2", "B", "", "So.", "x", HERE, answers="1")))[1]
    assert row.where.endswith("why why…”")


def test_a_comment_made_by_us_is_none_and_a_reply_to_it_is_one():
    ours = Comment("1", "orderpaper", "", "Please answer by Thursday.", "Legal", HERE, "T6")
    (row,) = rows(comments=(ours, Comment("2", "A Smith", "", "Done.", "Legal", HERE, "T6", answers="1")))
    assert (row.kind, row.new) == ("Reply", "Done.")
    assert row.where == f"{SPOT}; answers orderpaper: “Please answer by Thursday.”"


def test_texts_come_first_then_edits_elsewhere_then_comments_each_as_they_came():
    edits = (TextEdit(LEGAL, "a", "b"), TextEdit(FINANCE, "a", "b"))
    found = rows(comments=(COMMENT,), others=(OtherEdit(HERE, "c", "d"),), edits=edits)
    assert [each.kind for each in found] == ["Text to clear", "Other text", "Elsewhere", "Comment"]


def test_of_a_file_that_is_not_ours_no_paper_and_nobody_it_was_sent_to_is_named():
    (row,) = rows(sent=None, comments=(COMMENT,))
    assert (row.paper, row.post, row.cell, row.new) == ("", "", "", "Is this so?")
