"""Takes the changes that were measured; gives the rows of the table of figures."""

from collections.abc import Iterable

from orderpaper.papers.contexts import MeasureSaid
from orderpaper.records.figure import say_number
from orderpaper.records.measure import Spoken


def describe_measures(changes: Iterable[Spoken]) -> tuple[MeasureSaid, ...]:
    """Give each measure with its two figures and the change between them, worked out and in words."""
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
            source=each.change.table.source,
        )
        for each in changes
    )
