"""Takes the changes that were measured; gives the rows of the table of figures that may be published."""

from collections.abc import Iterable

from orderpaper.papers.contexts import MeasureSaid
from orderpaper.records.figure import say_number
from orderpaper.records.measure import Spoken
from orderpaper.records.statistics import StatisticsTable
from orderpaper.records.text import Missing, Text


def describe_measures(changes: Iterable[Spoken]) -> tuple[MeasureSaid, ...]:
    """Give each measure with its two figures and the change between them, worked out and in words.

    What a partner shared in confidence is left out; provisional figures are called so beside their source.
    """
    return tuple(
        MeasureSaid(
            measure=each.change.measure,
            earlier_period=each.change.earlier_period,
            earlier=say_number(each.change.earlier),
            later_period=each.change.later_period,
            later=say_number(each.change.later),
            change=each.difference,
            percent=each.percent,
            sentence=each.sentence,
            source=_source(each.change.table),
        )
        for each in changes
        if each.change.table.standing != "In confidence"
    )


def _source(table: StatisticsTable) -> Text:
    if isinstance(table.source, Missing) or table.standing != "Provisional":
        return table.source
    return f"{table.source} (provisional)"
