"""Takes the changes that were measured; gives the rows of the table of figures that may be published."""

from collections.abc import Iterable

from orderpaper.papers.contexts import MeasureSaid
from orderpaper.records.figure import Figure, say_number
from orderpaper.records.measure import Spoken
from orderpaper.records.notice_rows import is_notice
from orderpaper.records.statistics import StatisticsTable
from orderpaper.records.text import Missing, Text, source


def describe_measures(changes: Iterable[Spoken]) -> tuple[MeasureSaid, ...]:
    """Give each measure with its two figures and the change between them, worked out and in words.

    What a partner shared in confidence is left out; provisional figures are called so beside their source. Words that
    hold a figure know its cells.
    """
    return tuple(_describe(each) for each in changes if each.change.table.standing != "In confidence")


def _describe(spoken: Spoken) -> MeasureSaid:
    change = spoken.change
    if is_notice(change.table):
        return _say_withheld(spoken)
    both = (change.earlier.place, change.later.place)
    return MeasureSaid(
        measure=change.measure,
        earlier_period=change.earlier_period,
        earlier=_cite(change.earlier),
        later_period=change.later_period,
        later=_cite(change.later),
        change=source(spoken.difference, both),
        percent=spoken.percent and source(spoken.percent, both),
        sentence=source(spoken.sentence, both),
        source=_name_source(change.table),
    )


def _say_withheld(spoken: Spoken) -> MeasureSaid:
    """Give the row in place of the measures of an exempt table; what stands under Source says why."""
    change = spoken.change
    return MeasureSaid(
        measure=change.measure,
        earlier_period=change.earlier_period,
        earlier=str(change.earlier),
        later_period=change.later_period,
        later=str(change.later),
        change=spoken.difference,
        percent="",
        sentence=spoken.sentence,
        source=next((line.text for line in change.table.note.lines), ""),
    )


def _cite(figure: Figure) -> str:
    return source(say_number(figure), (figure.place,))


def _name_source(table: StatisticsTable) -> Text:
    if isinstance(table.source, Missing) or table.standing != "Provisional":
        return table.source
    return f"{table.source} (provisional)"
