"""Takes a review copy and what is asked of whom; gives it with a comment at each row: who, by which day, and how."""

import datetime as dt

from orderpaper.records.sent import Sent, SentText
from orderpaper.records.when import say_weekday
from orderpaper.word.page_fields import W
from orderpaper.word.review.answers import make_run
from orderpaper.word.review.opened import Element, Opened, make
from orderpaper.word.review.styles import REFERENCE, TEXT

AUTHOR, INITIALS = "orderpaper", "op"
HOW = (
    "Under Answer, choose Cleared, Cleared with changes or Not cleared; then give your name and the date.",
    "Change the words themselves where they must change: Word tracks it. Then send this file back.",
)
SINCE = "What changed since it was cleared last stands in it as tracked changes."


class RowComments:
    """The comments of one review copy; those that a template has stay, and ours are numbered after them."""

    def __init__(self, opened: Opened, sent: Sent, asked_on: dt.date) -> None:
        self._root = opened.open_part("comments", "comments")
        self._sent, self._asked_on = sent, asked_on
        taken = (each.get(f"{W}id", "") for each in self._root.iterchildren(f"{W}comment"))
        self._next = max((int(each) for each in taken if each.lstrip("-").isdecimal()), default=-1) + 1

    def point_out(self, text: SentText, paragraph: Element) -> None:
        """Put a comment on a paragraph that says what is asked of the row it names."""
        number = str(self._next)
        self._next += 1
        properties = paragraph.find(f"{W}pPr")
        start = make("commentRangeStart", id=number)
        paragraph.insert(0, start) if properties is None else properties.addnext(start)
        paragraph.append(make("commentRangeEnd", id=number))
        run = make("r")
        run.extend([_look(), make("commentReference", id=number)])
        paragraph.append(run)
        self._root.append(self._write(number, text))

    def _write(self, number: str, text: SentText) -> Element:
        when = f"{self._asked_on.isoformat()}T00:00:00Z"
        comment = make("comment", id=number, author=AUTHOR, date=when, initials=INITIALS)
        said = (self._say_who(text), *((SINCE,) if text.cleared else ()), *HOW)
        for index, words in enumerate(said):
            line, properties = make("p"), make("pPr")
            properties.append(make("pStyle", val=TEXT))
            line.append(properties)
            if not index:
                mark = make("r")
                mark.extend([_look(), make("annotationRef")])
                line.append(mark)
            line.append(make_run(words))
            comment.append(line)
        return comment

    def _say_who(self, text: SentText) -> str:
        by = f" by {say_weekday(self._sent.answer_by)}" if self._sent.answer_by else ""
        return f"{text.row or 'This text'} is for {text.post} to clear. Please answer{by}."


def _look() -> Element:
    look = make("rPr")
    look.append(make("rStyle", val=REFERENCE))
    return look
