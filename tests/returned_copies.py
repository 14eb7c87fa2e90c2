"""Returned copies as records, for the tests of what is made of them: a report’s copy for Legal, with two rows asked."""

import datetime as dt

from orderpaper.records.place import Place
from orderpaper.records.returned import Answer, Returned, RowAnswer
from orderpaper.records.revision import Revision, RevisionKind
from orderpaper.records.sent import Sent, SentText

POST = "Head of Legal Partnership"
MEETING = dt.date(2017, 3, 28)
SENT_ON = dt.date(2017, 3, 6)
DUE = dt.date(2017, 3, 16)
TODAY = dt.date(2017, 3, 14)


def make_text(key, row, printed, post=POST):
    """Give a text of the implications as it was sent; typed as it is printed."""
    place = Place("report.xlsx", "Implications", f"B{key.removeprefix('T')}")
    return SentText(key, place, row, "Implications", printed, printed, post=post)


LEGAL = make_text("T6", "Legal", "The Act asks for a plan.\nThere is one.")
RIGHTS = make_text("T10", "Human Rights Act", "None.")
FINANCE = make_text("T4", "Financial", "It costs £4,000.", post="")
SENT = Sent("report.xlsx", "The plan", "CHE", MEETING, "Legal", (POST,), DUE, (FINANCE, LEGAL, RIGHTS))


def answer(row=LEGAL, choice=Answer.CLEARED, **said):
    """Give an answer to a row; it is cleared as it was sent by A Smith on 13 March unless something else is said."""
    usual = {"name": "A Smith", "date": "13 March 2017", "text": row.printed}
    return RowAnswer(row, choice, **{**usual, **said})


def make_returned(*answers, sent=SENT, **said):
    """Give a returned copy with answers and whatever else is said."""
    return Returned("Legal copy.docx", "ab12", sent, answers, **said)


def revise(author="A Smith", made_at="2017-03-13T09:30:00Z", kind=RevisionKind.INSERTED, at="paragraph 3"):
    """Give a tracked change."""
    return Revision(kind, author, made_at, "words", Place("Legal copy.docx", "Implications", at), "T6")
