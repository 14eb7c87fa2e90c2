"""New rows say what they are told, and nothing else."""

import datetime as dt

import pytest

from orderpaper.records.new_rows import list_sent, make_amendment, make_sign_off
from orderpaper.records.place import Place
from orderpaper.records.sent import Sent, SentText, fingerprint

DAY = dt.date(2017, 3, 6)
ORDER = ("paper", "issue", "post", "state", "text", "on", "answer_by", "meeting_on", "file", "file_sha256")


def test_a_sign_off_has_the_fingerprint_of_its_text_and_nothing_that_was_not_said():
    row = make_sign_off("None.", issue="Legal", on=DAY)
    assert (row.text, row.text_sha256, row.issue, row.on) == ("None.", fingerprint("None."), "Legal", DAY)
    assert (row.number, row.name, row.meeting_on, row.remark) == (None, "", None, "")


def test_an_amendment_is_not_accepted_or_refused_yet():
    row = make_amendment(kind="Comment", new="Why?", is_resolved=False)
    assert (row.kind, row.new, row.is_resolved) == ("Comment", "Why?", False)
    assert (row.accept, row.number, row.is_tracked, row.made_on, row.old, row.note) == (None, None, None, None, "", "")


@pytest.mark.parametrize("make", [make_amendment, lambda **said: make_sign_off("None.", **said)])
def test_a_field_that_there_is_none_of_is_refused(make):
    with pytest.raises(TypeError):
        make(whom="A Smith")


def test_each_row_that_is_asked_about_is_entered_as_sent():
    place, meeting = Place("report.xlsx", "Implications", "B6"), dt.date(2017, 3, 28)
    asked = SentText("T1", place, "Legal", "Implications", "None.", "None.", post="Head of Legal")
    other = SentText("T2", place, "Risk", "Implications", "Some.", "Some.")
    sent = Sent("report.xlsx", "The plan", "CHE", meeting, "Legal", ("Head of Legal",), DAY, (asked, other))
    (row,) = list_sent(sent, "Legal.docx", "ab12", DAY)
    assert [getattr(row, name) for name in ORDER] == [
        "report.xlsx", "Legal", "Head of Legal", "Sent", "None.", DAY, DAY, meeting, "Legal.docx", "ab12",
    ]  # fmt: skip
