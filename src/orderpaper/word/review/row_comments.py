"""Takes a review copy and what is asked of whom; gives it with a comment at each row: who, by which day, and how."""

import datetime as dt

from orderpaper.records.sent import Sent, SentText
from orderpaper.records.when import say_weekday
from orderpaper.word.review.comments import Comments, mark_paragraph
from orderpaper.word.review.opened import Element, Opened

HOW = (
    "Under Answer, choose Cleared, Cleared with changes or Not cleared; then give your name and the date.",
    "Change the words themselves where they must change: Word tracks it. Then send this file back.",
)
SINCE = "What changed since it was cleared last stands in it as tracked changes."


class RowComments:
    """The comments of one review copy; those that a template has stay, and ours are numbered after them."""

    def __init__(self, opened: Opened, sent: Sent, asked_on: dt.date) -> None:
        self._comments = Comments(opened.open_part("comments", "comments"))
        self._sent, self._asked_on = sent, asked_on

    def point_out(self, text: SentText, paragraph: Element) -> None:
        """Put a comment on a paragraph that says what is asked of the row it names."""
        said = (self._say_who(text), *((SINCE,) if text.cleared else ()), *HOW)
        mark_paragraph(paragraph, self._comments.add(said, self._asked_on))

    def _say_who(self, text: SentText) -> str:
        by = f" by {say_weekday(self._sent.answer_by)}" if self._sent.answer_by else ""
        return f"{text.row or 'This text'} is for {text.post} to clear. Please answer{by}."
