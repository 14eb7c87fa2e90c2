"""Takes a measure; gives the words for its figures and for what changed between its last two periods."""

from collections.abc import Callable
from dataclasses import dataclass

from orderpaper.records.figure import round_half_up, say_number
from orderpaper.records.measure import Change
from orderpaper.records.quoted import Move
from orderpaper.records.text import Missing
from orderpaper.statistics.change import compare_periods, say_difference, say_percent, say_sentence, say_size
from orderpaper.statistics.dates import find_month, read_dated
from orderpaper.statistics.direction import ARROWS, say_direction_of_travel, tell_travel
from orderpaper.statistics.quotations.measures import Measure, Point
from orderpaper.statistics.quotations.saying import Saying, lack

NOT_COMPARED = "cannot be compared"
NEITHER = "neither better nor worse"
SAME = "unchanged"

Say = Callable[[Measure], Saying | Missing]
Compare = Callable[[Measure], Change]


@dataclass(frozen=True, slots=True)
class Word:
    """One thing that is said of a measure: its name, what it is, how it is said, and the change it speaks of."""

    name: str
    says: str
    say: Say
    compare: Compare | None = None


def compare_points(measure: Measure, before: Point, after: Point, opening: str = "") -> Change:
    """Give the change of a measure between two of its points; raise where one is not given, or unlike the other."""
    lengths = {read_dated(each.period).length for each in (before, after)}
    if len(lengths - {0}) > 1:
        raise lack(f"a period as long as “{after.period}” to compare {measure.name} with", measure.place)
    for each in (before, after):
        measure.need(each, opening)
    return compare_periods(
        measure.name, measure.table, (before.period, measure.read(before)), (after.period, measure.read(after))
    )


def compare_last_two(measure: Measure, opening: str = "") -> Change:
    """Give the change between the last two periods."""
    if len(measure.points) < 2:
        raise lack(f"an earlier figure to compare {measure.name} with", measure.place)
    before, after = measure.points[-2:]
    return compare_points(measure, before, after, opening)


def compare_with_last_year(measure: Measure, opening: str = "") -> Change:
    """Give the change between the last month and the same month a year before."""
    months = {find_month(each.period): each for each in measure.points} if measure.is_monthly else {}
    last = find_month(measure.latest.period)
    before = months.get(last.plus(-12)) if last else None
    if before is None:
        raise lack(f"the same month a year before to compare {measure.name} with", measure.place)
    return compare_points(measure, before, measure.latest, opening)


# ---- what is said of a change


def say_of(change: Change, words: str) -> Saying:
    """Give words made of the two figures of a change."""
    return Saying(words, (change.earlier.place, change.later.place))


def tell_way(change: Change) -> str:
    """Give rose, fell, or was unchanged; was almost unchanged, where only rounding hides the change."""
    way = tell_travel(change).way
    same = f"was {'almost ' if change.difference else ''}unchanged"
    return {"higher": "rose", "lower": "fell"}.get(way, same)


def tell_goodness(change: Change) -> str:
    """Give better or worse, unchanged, or neither where neither way is good."""
    travel = tell_travel(change)
    return travel.goodness or (SAME if travel.way == "the same" else NEITHER)


def say_plain_percent(change: Change) -> str:
    """Give the change in per cent without its sign, in points for percentages; or why there is none."""
    return (say_percent(change) or say_difference(change)).lstrip("+-")


def say_in_words(change: Change) -> str:
    """Give the change as down 577 (6.5%); in points for percentages; without per cent where there is none."""
    way = {"rose": "up", "fell": "down"}.get(tell_way(change))
    if way is None:
        return tell_way(change).removeprefix("was ")
    if change.percent is None:
        return f"{way} {say_size(change)}"
    rounded = round_half_up(abs(change.percent), 1)
    return f"{way} {say_size(change)} ({f'{rounded}%' if rounded else 'less than 0.1%'})"


def move_of(change: Change) -> Move:
    """Give how a figure moved, as a sentence beside it must agree with; no way where rounding hides that it did."""
    travel = tell_travel(change)
    is_hidden = travel.way == "the same" and change.difference
    return Move(
        change.measure,
        str(change.earlier_period),
        say_number(change.earlier),
        str(change.later_period),
        say_number(change.later),
        "" if is_hidden else travel.way,
        travel.goodness,
    )


# ---- the words


def _say_point(measure: Measure, point: Point) -> Saying:
    figure = measure.read(point)
    return Saying(str(figure), (figure.place,))


def say_figure(point: Point) -> Say:
    """Give the way to say the figure of one period."""
    return lambda measure: _say_point(measure, point)


def _say_earlier(measure: Measure) -> Saying:
    if len(measure.points) < 2:
        raise lack(f"an earlier figure of {measure.name}", measure.place)
    return _say_point(measure, measure.points[-2])


def _say_latest(measure: Measure) -> Saying:
    return _say_point(measure, measure.latest)


def _say_period(measure: Measure) -> Saying:
    place = measure.read(measure.latest).place
    if not measure.latest.period:
        raise lack(f"period of the table “{measure.table.id}”", measure.table.origin.place("period"))
    return Saying(measure.latest.period, (place,))


def _say_earlier_period(measure: Measure) -> Saying:
    if len(measure.points) < 2:
        raise lack(f"an earlier period of {measure.name}", measure.place)
    point = measure.points[-2]
    return Saying(point.period, (measure.read(point).place,))


def say_change(tell: Callable[[Change], str], compare: Callable[..., Change], opening: str = "") -> Say:
    """Give the way to say something of a change."""

    def say(measure: Measure) -> Saying:
        change = compare(measure, opening)
        return say_of(change, tell(change))

    return say


def _word(name: str, says: str, tell: Callable[[Change], str], opening: str = "") -> Word:
    return Word(name, says, say_change(tell, compare_last_two, opening), compare_last_two)


def say_since(point: Point) -> Word:
    """Give the word for the change from an earlier period to the last, as since_2010_2011."""

    def compare(measure: Measure, opening: str = "") -> Change:
        return compare_points(measure, point, measure.latest, opening)

    says = f"The change from {point.period} to the latest period, as a sentence goes on"
    return Word("since", says, say_change(say_sentence, compare, NOT_COMPARED), compare)


def _say_arrow(change: Change) -> str:
    travel = tell_travel(change)
    return say_direction_of_travel(travel) if travel.way != "the same" else f"{ARROWS[travel.way]} the same"


CHANGES = (
    Word("value", "The latest figure", _say_latest, compare_last_two),
    Word("period", "The period of the latest figure", _say_period),
    Word("earlier", "The figure of the period before", _say_earlier, compare_last_two),
    Word("earlier_period", "The period before", _say_earlier_period),
    Word("later", "The latest figure, to stand after the earlier", _say_latest, compare_last_two),
    _word("sentence", "The change from the period before, as a sentence goes on", say_sentence, NOT_COMPARED),
    _word("change", "The change, with its sign", say_difference),
    _word("percent", "The change in per cent, without its sign; in points for percentages", say_plain_percent),
    _word("signed_percent", "The change in per cent, with its sign", lambda it: say_percent(it) or say_difference(it)),
    _word("change_in_words", "The change, as: down 577 (6.5%)", say_in_words, NOT_COMPARED),
    _word("way", "Rose, fell, or was unchanged", tell_way),
    _word("direction", "An arrow with its words, as: ↓ lower, better", _say_arrow),
    _word("goodness", "Better or worse", tell_goodness),
    Word(
        "on_last_year",
        "Of a month: the change from the same month a year before, as a sentence goes on",
        say_change(say_sentence, compare_with_last_year, NOT_COMPARED),
        compare_with_last_year,
    ),
)
