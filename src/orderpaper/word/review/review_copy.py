"""Takes a paper whose texts stand in content controls, and what is sent; gives the copy that goes out for review."""

import dataclasses
import datetime as dt

from orderpaper.records.keyed import is_same_text
from orderpaper.records.sent import Sent, SentText
from orderpaper.word.controls import cut_title
from orderpaper.word.page_fields import W
from orderpaper.word.review.answers import Answers
from orderpaper.word.review.kept_parts import keep_sent
from orderpaper.word.review.opened import DOCUMENT, Element, Opened
from orderpaper.word.review.rest import list_rest
from orderpaper.word.review.row_comments import RowComments
from orderpaper.word.review.settings_part import track_changes
from orderpaper.word.review.since import show_since
from orderpaper.word.review.spots import find_spot, list_controls
from orderpaper.word.review.styles import ReviewStyles


def make_review_copy(data: bytes, sent: Sent, asked_on: dt.date) -> bytes:
    """Give the bytes of the copy that is sent out: the paper, with what is asked of its reader.

    `data` is the paper as filled with controls; `asked_on` the day it is sent, which its comments are dated with. Each
    text of `sent` with a post gets a comment, and lines for the answer. Same input, same bytes.
    """
    opened = Opened(data)
    keep_sent(opened, dataclasses.replace(sent, rest=list_rest(opened.root(DOCUMENT))))
    for text in sent.texts:
        _name_cell(opened, text)
        if text.cleared and not is_same_text(text.cleared, text.printed):
            show_since(opened, text, asked_on)
    asked = [each for each in sent.texts if each.post]
    if asked:
        styles = ReviewStyles(opened)
        answers, comments = Answers(opened, styles), RowComments(opened, sent, asked_on)
        for text in asked:
            _ask(opened.root(DOCUMENT), text, answers, comments)
    track_changes(opened)
    return opened.write()


def _name_cell(opened: Opened, text: SentText) -> None:
    """Say in the title of each control of a text which cell it comes from."""
    for name in opened.list_stories():
        for control in list_controls(opened.root(name), text.key):
            alias = control.find(f"{W}sdtPr/{W}alias")
            if alias is not None:
                alias.set(f"{W}val", cut_title(f"{text.key} {text.place}"))


def _ask(document: Element, text: SentText, answers: Answers, comments: RowComments) -> None:
    """Put what is asked of one row beside it, and point it out."""
    spot = find_spot(document, text.key)
    first = answers.ask(text, spot)
    named = None if spot is None or spot.issue_cell is None else spot.issue_cell.find(f".//{W}p")
    comments.point_out(text, first if named is None else named)
