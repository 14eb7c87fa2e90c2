"""Papers made of passages, for tests: headings with their numbers, paragraphs, items, captions and cells."""

from dataclasses import replace

from orderpaper.records.manuscript import Form, Grid, GridCell, GridRow, Manuscript, Passage, PassageKind, Whereabouts
from orderpaper.records.reading import Reading
from orderpaper.statistics.language.sentences import read_sentences


def make(kind, text, number="", level=0):
    return Passage(text, kind, ((0, Whereabouts()),), number, level)


def heading(text, level=1):
    """Give a heading of a text, whose number is one of its words: “5.5 Reoffending”."""
    first = text.split()[0]
    number = first.rstrip(".") if first[:1].isdigit() else ""
    return make(PassageKind.HEADING, text, number, level + number.count("."))


def auto(number, text, level=1):
    """Give a heading of a Word file, which has its number before its words."""
    return make(PassageKind.HEADING, text, number, level)


def para(text, number=""):
    return make(PassageKind.TEXT, text, number)


def item(text, number="•"):
    return make(PassageKind.ITEM, text, number)


def caption(text):
    return make(PassageKind.CAPTION, text, " ".join(text.split()[:2]))


def cell(text):
    return make(PassageKind.CELL, text)


def entry(text):
    return make(PassageKind.ITEM, text, "contents")


def page(passage, number):
    """Give a passage on a page of a PDF."""
    return replace(passage, starts=((0, Whereabouts(page=number, at=f"page {number}")),))


def table(*rows, has_header=True):
    where = Whereabouts(paragraph=1, at="table 1")
    made = [
        GridRow(tuple(GridCell(text, where) for text in row), has_header and not place)
        for place, row in enumerate(rows)
    ]
    return Grid(tuple(made), where)


def read(*passages, form=Form.TEXT, grids=()):
    """Give a paper read for proof; each passage is on the line, or is the paragraph, that its place says."""
    placed = [_place(each, place, form) for place, each in enumerate(passages, 1)]
    manuscript = Manuscript("paper", form, tuple(placed), tuple(grids))
    return Reading(manuscript, read_sentences(placed))


def _place(passage, place, form):
    if passage.find().at:
        return passage
    where = Whereabouts(place, 0, 0, "", f"line {place}")
    if form is Form.WORD:
        where = Whereabouts(0, 0, place, "", f"paragraph {place}")
    return replace(passage, starts=((0, where),))


def faults(claims):
    """Give what is wrong: how it is answered, the line or paragraph, what is said and what follows."""
    return [
        (str(each.answer), each.where.line or each.where.paragraph, each.stated, each.recomputed)
        for each in claims
        if each.answer
    ]
