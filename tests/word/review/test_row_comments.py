"""A comment at each row says who is asked, by which day, and how; comments of the template stay."""

import datetime as dt
from dataclasses import replace

import pytest

from orderpaper.word.review.opened import DOCUMENT, Opened
from orderpaper.word.review.row_comments import RowComments
from word.review.papers import ASKED_ON, LEGAL, ROWS, fill_paper, make_copy, make_sent, make_text, read_root, words_of
from word.templates import W


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def test_it_says_who_is_asked_by_which_day_and_how():
    (first, second) = read_root(make_copy(), "word/comments.xml")
    said = [words_of(each) for each in first.iter(f"{W}p")]
    assert said[0] == "Legal is for Head of Legal to clear. Please answer by Thursday 16 March 2017."
    assert "choose Cleared, Cleared with changes or Not cleared" in said[1]
    assert "send this file back" in said[2]
    assert words_of(second).startswith("Human rights is for Head of Legal")


def test_it_is_ours_and_of_the_day_on_which_the_copy_is_sent():
    comment = read_root(make_copy(asked_on=dt.date(2017, 3, 2)), "word/comments.xml")[0]
    assert {name.removeprefix(W): value for name, value in comment.attrib.items()} == {
        "id": "0", "author": "orderpaper", "date": "2017-03-02T00:00:00Z", "initials": "op",
    }  # fmt: skip


def test_it_is_about_the_issue_of_its_row():
    root = read_root(make_copy())
    for number, issue in (("0", "Legal"), ("1", "Human rights")):
        (start,) = (each for each in root.iter(f"{W}commentRangeStart") if each.get(f"{W}id") == number)
        paragraph = start.getparent()
        assert words_of(paragraph) == issue
        order = [each.tag.removeprefix(W) for each in paragraph]
        assert order[-4:] == ["commentRangeStart", "r", "commentRangeEnd", "r"]
        assert paragraph.find(f"{W}r/{W}commentReference").get(f"{W}id") == number


def test_without_a_day_to_answer_by_it_names_none():
    comment = read_root(make_copy(sent=replace(make_sent(), answer_by=None)), "word/comments.xml")[0]
    assert words_of(comment).startswith("Legal is for Head of Legal to clear. Please answer.")


def test_it_says_where_a_text_changed_since_it_was_cleared():
    (first, second) = read_root(make_copy(sent=make_sent(T1="It may not.")), "word/comments.xml")
    assert "What changed since it was cleared last" in words_of(first)
    assert "What changed" not in words_of(second)


def test_comments_of_the_template_stay_and_ours_are_numbered_after_them():
    opened = Opened(fill_paper().data)
    theirs = opened.open_part("comments", "comments")
    RowComments(opened, make_sent(), ASKED_ON).point_out(make_text(1, ROWS[0].words, "Legal", LEGAL), _first(opened))
    RowComments(opened, make_sent(), ASKED_ON).point_out(make_text(3, ROWS[2].words, "x", LEGAL), _first(opened))
    assert [each.get(f"{W}id") for each in theirs] == ["0", "1"]


def _first(opened):
    return next(opened.root(DOCUMENT).iter(f"{W}p"))
