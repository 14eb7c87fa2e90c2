"""Small templates filled with words that know their cells, captions, references and footnotes."""
# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

import datetime as dt
from dataclasses import dataclass, replace

from orderpaper.records.chart import Chart
from orderpaper.records.context import said
from orderpaper.records.display import Caption, Reference
from orderpaper.records.place import Place
from orderpaper.records.text import Prose, Text, join_sourced, paragraph, source
from orderpaper.word.fill import Properties, fill
from word.templates import One, make_template

PROPERTIES = Properties("A title", "A council", dt.date(2017, 3, 28))
WITH_ADDRESSES = replace(PROPERTIES, has_addresses=True)
BOOK, SHEET = "statistics.xlsx", "ASB by ward"
D5, E5 = Place(BOOK, SHEET, "D5"), Place(BOOK, SHEET, "E5")
FELL = join_sourced(("fell to ", source("8,296", (D5,), "figures.asb.value"), "."))


@dataclass(frozen=True)
class Traced:
    """What the small templates may say."""

    title: Text = said("The title")
    prose: Prose = said("Some prose")
    many: tuple[One, ...] = said("A list")
    caption: Caption = said("A caption")
    other: Caption = said("Another caption")
    reference: Reference = said("What points at a caption")
    chart: Chart | None = said("A chart")


def make_traced(**values):
    """Give a context with nothing in it but what is named."""
    nothing = {
        "title": "", "prose": Prose(), "many": (),
        "caption": Caption("ASB by ward", "Table", "Incidents by ward"),
        "other": Caption("Crime", "Table", "All crime"),
        "reference": Reference("ASB by ward", "Table"), "chart": None,
    }  # fmt: skip
    return Traced(**{**nothing, **values})


def fill_traced(*body, properties=PROPERTIES, header="", **values):
    """Give what comes of filling a template of a body."""
    return fill(make_template(*body, header=header), make_traced(**values), properties)


def one(name, words=""):
    """Give one entry of the list."""
    return One(name, paragraph(words))
