"""Takes the assessment and the statistics; gives a finding where the figure named for a headline is not there."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.assessment import Chapter
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.names import fold
from orderpaper.records.statistics import Series, StatisticsTable

CODE = "headlines-are-in-their-table"


def headlines_are_in_their_table(bundle: Bundle) -> Iterator[Finding]:
    """Give the headline measures no row or column of their table has, and those that may not be printed."""
    tables = {fold(each.id): each for each in bundle.statistics.tables}
    for chapter in bundle.assessment.chapters if bundle.assessment else ():
        table = tables.get(fold(chapter.headline_table))
        rows = [each for each in bundle.statistics.series if table and fold(each.table.id) == fold(table.id)]
        yield from _find_half(chapter)
        if table and chapter.headline_measure:
            yield from _judge(chapter, table, rows)


def _find_half(chapter: Chapter) -> Iterator[Finding]:
    if bool(chapter.headline_table) is not bool(chapter.headline_measure):
        key, words = (
            ("headline_table", "no Headline table. Type the ID of its table")
            if chapter.headline_measure
            else ("headline_measure", "no Headline measure. Type the row of its table")
        )
        said = f"“{chapter.title}” has {words}, or clear the other cell."
        yield stop(CODE, chapter.origin.place(key), said)


def _judge(chapter: Chapter, table: StatisticsTable, rows: list[Series]) -> Iterator[Finding]:
    place, typed = chapter.origin.place("headline_measure"), str(chapter.headline_measure)
    if table.standing == "In confidence":
        said = f"“{table.id}” was shared in confidence, so “{chapter.title}” has no headline. Choose another table."
        yield query(CODE, place, said, typed)
        return
    names = [*(each.name for each in rows), *dict.fromkeys(name for each in rows for name, _figure in each.figures)]
    if rows and fold(typed) not in {fold(each) for each in names}:
        advice = ask_nearest(typed, names) or " Type the name as it stands in column A there."
        yield stop(CODE, place, f"the sheet “{table.id}” has no row “{typed}”.{advice}", typed)
