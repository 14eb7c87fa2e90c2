"""Takes the chapters of the assessment and what is said of figures by name; gives the headlines, none of them typed."""

from collections.abc import Iterable, Iterator
from itertools import chain

from orderpaper.papers.assessment_contexts import HeadlineSaid
from orderpaper.records.assessment import Chapter
from orderpaper.records.names import fold
from orderpaper.records.notice import WITHHELD
from orderpaper.records.notice_rows import is_notice
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.statistics import Series, Statistics
from orderpaper.records.text import Missing, Text, citations_of

SIGNS = ("+", "-", "0")


def describe_headlines(chapters: Iterable[Chapter], figures: Names, statistics: Statistics) -> Iterator[HeadlineSaid]:
    """Give a headline for each chapter that names its figure; a table shared in confidence gives none.

    Where the table is exempt, the headline is that it is not for publication.

    The words are those that a template would print for the same figure by its name, so that the two cannot differ.
    """
    measures = {cell: each for each in _list_measures(figures) for cell in _cells_of(each)}
    withheld = {fold(each.id) for each in statistics.tables if is_notice(each)}
    for chapter in chapters:
        rows = [each for each in statistics.series if fold(each.table.id) == fold(chapter.headline_table)]
        if chapter.headline_measure and fold(chapter.headline_table) in withheld:
            yield HeadlineSaid(chapter.title, WITHHELD, "", "", WITHHELD, "", "")
        elif chapter.headline_measure and not (rows and rows[0].table.standing == "In confidence"):
            cells = _find_cells(rows, fold(chapter.headline_measure))
            found = next((measures[cell] for cell in cells if cell in measures), None)
            yield _describe(chapter, found)


def _list_measures(names: Names) -> Iterator[Names]:
    """Give the names that hold a sentence, which are those of one measure each."""
    if "sentence" in names.entries:
        yield names
    for entry in names.entries.values():
        if isinstance(entry, Names):
            yield from _list_measures(entry)


def _cells_of(measure: Names) -> Iterator[Place]:
    """Give the cell of the latest figure of a measure."""
    return chain.from_iterable(each.cells for each in citations_of(measure.entries.get("value")))


def _find_cells(rows: Iterable[Series], wanted: str) -> Iterator[Place]:
    """Give the cells of the row of a name, and those of the column of that name."""
    held = list(rows)
    for row in held:
        if fold(row.name) == wanted:
            yield from (figure.place for _heading, figure in row.figures)
    for row in held:
        yield from (figure.place for heading, figure in row.figures if fold(heading) == wanted)


def _describe(chapter: Chapter, measure: Names | None) -> HeadlineSaid:
    lack = Missing(f"change of “{chapter.headline_measure}”", chapter.origin.place("headline_measure"))
    if measure is None:
        return HeadlineSaid(chapter.title, chapter.headline_measure, lack, "", "", "", "")
    percent, change = _say(measure, "signed_percent"), _say(measure, "change")
    return HeadlineSaid(
        chapter=chapter.title,
        measure=chapter.headline_measure,
        sentence=_say(measure, "sentence") or lack,
        change=percent if str(percent).startswith(SIGNS) else change,
        direction=_say(measure, "direction"),
        earlier_period=_say(measure, "earlier_period"),
        period=_say(measure, "period"),
    )


def _say(measure: Names, name: str) -> Text:
    words = measure.entries.get(name, "")
    return words if isinstance(words, str | Missing) else ""
