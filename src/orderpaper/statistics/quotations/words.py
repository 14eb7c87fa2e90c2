"""Takes a measure; gives all that may be said of it, by name: forty things, each made when it is asked for."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from orderpaper.records.quoted import Move
from orderpaper.records.statistics import StatisticsTable
from orderpaper.records.text import Missing, Text
from orderpaper.statistics.quotations.changes import (
    CHANGES,
    Word,
    compare_last_two,
    move_of,
    say_figure,
    say_since,
)
from orderpaper.statistics.quotations.charted import CONTROL
from orderpaper.statistics.quotations.entries import Entries
from orderpaper.statistics.quotations.measures import Measure, Point, name_points
from orderpaper.statistics.quotations.months import MONTHS
from orderpaper.statistics.quotations.saying import CannotSayError, Saying, print_saying
from orderpaper.statistics.quotations.standings import STANDINGS


def say_source(table: StatisticsTable) -> Saying | Missing:
    """Give the source of a table; provisional figures are called so beside it."""
    if isinstance(table.source, Missing) or not table.source:
        return table.source or Missing(f"source of the table “{table.id}”", table.origin.place("source"))
    remark = " (provisional)" if table.standing == "Provisional" else ""
    return Saying(f"{table.source}{remark}", (table.origin.place("source"),))


FIXED = (
    *CHANGES,
    *STANDINGS,
    *MONTHS,
    *CONTROL,
    Word("source", "Where the figures come from", lambda measure: say_source(measure.table)),
)
WORDS: Mapping[str, Word] = {each.name: each for each in FIXED}


class MeasureEntries(Entries):
    """What may be said of one measure; `measure` is the measure."""

    def __init__(self, measure: Measure) -> None:
        super().__init__(self._list_names, self.say)
        self.measure = measure

    @cached_property
    def _points(self) -> Mapping[str, Point]:
        return name_points(self.measure, list(WORDS))

    @cached_property
    def _since(self) -> Mapping[str, Point]:
        """The earlier periods to compare the last with; of months there would be too many."""
        if self.measure.is_monthly:
            return {}
        earlier = {name: point for name, point in self._points.items() if point in self.measure.points[:-1]}
        return {f"since_{name.removeprefix('in_')}": point for name, point in earlier.items()}

    def _list_names(self) -> Iterator[str]:
        yield from (*WORDS, *self._points, *self._since)

    def find_word(self, name: str) -> Word:
        """Give what a name stands for."""
        if name in WORDS:
            return WORDS[name]
        if name in self._since:
            return say_since(self._since[name])
        point = self._points[name]
        compare = compare_last_two if point is self.measure.latest else None
        return Word(name, f"The figure for {point.period or point.heading}", say_figure(point), compare)

    def say(self, name: str) -> Text:
        """Give the words that a name stands for."""
        word = self.find_word(name)
        return print_saying(f"{self.measure.path}.{name}", lambda: word.say(self.measure))

    def describe(self, name: str) -> str:
        """Give what a name stands for, in words."""
        return self.find_word(name).says

    def find_move(self, name: str) -> Move | None:
        """Give the change that the words under a name speak of, None where they speak of none or it is not given."""
        compare = self.find_word(name).compare
        try:
            return move_of(compare(self.measure)) if compare else None
        except CannotSayError:
            return None
