"""Small papers for review: rows of implications with their posts, filled with controls, and what is sent of them."""
# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

import datetime as dt
import io
import zipfile
from dataclasses import dataclass, replace

from lxml import etree

from orderpaper.records.context import said
from orderpaper.records.keyed import KeyedProse, KeyedText, write_text
from orderpaper.records.place import Place
from orderpaper.records.sent import Sent, SentText
from orderpaper.records.text import Line, LineKind, Prose, Text, join_sourced, source
from orderpaper.word.fill import Properties, fill
from orderpaper.word.review.review_copy import make_review_copy
from word.templates import W, make_template
from word_builder import cell, header_row, row, table
from word_builder import paragraph as write

D5 = Place("statistics.xlsx", "ASB by ward", "D5")
LEGAL = "Head of Legal"
ASKED_ON = dt.date(2017, 3, 1)
PROPERTIES = Properties("A title", "A council", dt.date(2017, 3, 28), has_controls=True)
TABLE = table(
    header_row("Issue", "Implications", "Sign-off"),
    row("{%tr for each in rows %}", "", ""),
    row("{{ each.issue }}", cell(write("{{p each.words }}", style="Body")), "{{ each.post }}"),
    row("{%tr endfor %}", "", ""),
)
HEADING = write("{{ title }}", style="Title")
CLOSING = write("Return this paper.")


@dataclass(frozen=True)
class Row:
    """One row of the implications."""

    issue: Text = said("The issue")
    words: Prose = said("The implications")
    post: Text = said("The post")


@dataclass(frozen=True)
class Paper:
    """What the small papers may say."""

    title: Text = said("The title")
    rows: tuple[Row, ...] = said("The rows")
    note: Text = said("A text in a line")


def make_prose(*lines):
    """Give prose of lines; “- ” and “(a) ” before a line make it a list."""
    return Prose(tuple(_make_line(each) for each in lines))


def _make_line(words):
    if words.startswith("- "):
        return Line(words[2:], LineKind.BULLET)
    is_letter = words[:1] == "(" and words[2:4] == ") "
    return Line(words[4:], LineKind.LETTER) if is_letter else Line(words)


RISE = join_sourced(("It rose to ", source("8,296", (D5,), "figures.asb"), " in all."))
ROWS = (
    Row("Legal", make_prose("The Council may do so.", "- one way", "- another"), KeyedText.of(LEGAL, "T90")),
    Row("Finance", Prose((Line(RISE),)), "Head of Finance"),
    Row("Human rights", make_prose("None."), LEGAL),
)


def fill_paper(*body, rows=ROWS, title="Plan refresh", note="A note", header=""):
    """Give a paper whose rows and title stand in controls: the rows as T1, T2 …, the title as T50, the note as T51."""
    keyed = tuple(
        replace(each, words=KeyedProse(each.words.lines, f"T{number}")) for number, each in enumerate(rows, 1)
    )
    context = Paper(KeyedText.of(title, "T50"), keyed, KeyedText.of(note, "T51"))
    template = make_template(*(body or (HEADING, TABLE, CLOSING)), header=header)
    return fill(template, context, PROPERTIES)


def make_text(number, words, row="", post="", cleared=""):
    """Give a text that is sent."""
    place = Place("report.xlsx", "Implications", f"B{number + 1}")
    printed = str(write_text(words))
    return SentText(f"T{number}", place, row, "Implications", printed, printed, post=post, cleared=cleared)


def make_sent(rows=ROWS, post=LEGAL, **cleared):
    """Give what is sent to a post: every row, those of the post asked about; `cleared` is by key."""
    texts = tuple(
        make_text(number, each.words, each.issue, post if each.post == post else "", cleared.get(f"T{number}", ""))
        for number, each in enumerate(rows, 1)
    )
    day, answer_by = dt.date(2017, 3, 28), dt.date(2017, 3, 16)
    title = make_text(50, "Plan refresh")
    return Sent("report.xlsx", "Plan refresh", "Committee", day, "Legal", (post,), answer_by, (title, *texts))


def make_copy(*body, sent=None, asked_on=ASKED_ON, **values):
    """Give the bytes of a review copy."""
    return make_review_copy(fill_paper(*body, **values).data, sent or make_sent(), asked_on)


def read_root(data, part="word/document.xml"):
    """Give a part of a Word file as XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(part))


def read_parts_of(data):
    """Give the parts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def words_of(node):
    """Give the words of an element as they are read, deleted ones aside."""
    return "".join("\n" if each.tag == f"{W}br" else each.text or "" for each in node.iter(f"{W}t", f"{W}br"))


def find_control(root, tag):
    """Give the first control with a tag."""
    return next((each for each in root.iter(f"{W}sdt") if tag_of(each) == tag), None)


def tag_of(control):
    """Give the tag of a control."""
    found = control.find(f"{W}sdtPr/{W}tag")
    return None if found is None else found.get(f"{W}val")
