"""Takes a measure; gives the words for its rate, its rank among areas, its share of a total, and the best four."""

from collections.abc import Mapping
from decimal import Decimal

from orderpaper.records.figure import Figure, round_half_up, say_number
from orderpaper.records.measure import Best, Denominator, Rank, Rate
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.statistics.formula import AREAS
from orderpaper.statistics.interval import limit_rate
from orderpaper.statistics.layout import COUNTED
from orderpaper.statistics.quotations.changes import NOT_COMPARED, Word
from orderpaper.statistics.quotations.measures import Measure, Point
from orderpaper.statistics.quotations.saying import Saying, lack, withhold
from orderpaper.statistics.rank import average_best, choose_direction, say_nth, say_rank
from orderpaper.statistics.rate import (
    RATE_PLACES,
    compare_rates,
    find_denominator,
    measure_rate,
    say_rate,
    say_rate_change,
)
from orderpaper.statistics.rounding import take_exact

BEST = 4
RATE_UNITS = {"Per 1,000 people": "per 1,000 people", "Per 1,000 households": "per 1,000 households"}


# ---- rates


def list_denominators(measure: Measure) -> list[Denominator]:
    """Give the denominators of a measure, one for each year that the catalogue names, the earliest first."""
    given = measure.opened.read.denominators
    first = find_denominator(measure.name if measure.opened.runs_down else measure.latest.row, given)
    if first is None or not first.number:
        raise lack(f"the number that {measure.name} is counted against", measure.table.origin.place("denominator"))
    alike = [each for each in given if each.rows == first.rows and each.who == first.who and each.number]
    by_year = {each.year: each for each in reversed(alike)}
    return sorted(by_year.values(), key=lambda each: each.year[-4:])


def _find_rate(measure: Measure, point: Point, denominator: Denominator, opening: str = "") -> Rate:
    count = measure.need(point, opening)
    rate = measure_rate(count, denominator) if measure.table.unit == "Number" else None
    if rate is None:
        raise lack(f"a count of {measure.name} to work out a rate from", measure.table.origin.place("unit"))
    return rate


def _say_rate(measure: Measure) -> Saying:
    if str(measure.table.unit) in RATE_UNITS:
        figure = measure.need(measure.latest)
        return Saying(say_number(figure), (figure.place,))
    rate = _find_rate(measure, measure.latest, list_denominators(measure)[-1])
    return Saying(say_rate(rate), _cells_of(measure, rate.count))


def _cells_of(measure: Measure, *figures: Figure) -> tuple[Place, ...]:
    return (*(each.place for each in figures), measure.table.origin.place("denominator"))


def _say_rate_in_words(measure: Measure) -> Saying:
    said = _say_rate(measure)
    unit = RATE_UNITS.get(str(measure.table.unit))
    return Saying(f"{said.words} {unit or _say_against(list_denominators(measure)[-1])}", said.cells)


def _say_against(denominator: Denominator) -> str:
    dated = ", ".join(part for part in (denominator.who, denominator.year) if part)
    return f"per 1,000 {dated}{f' ({denominator.source})' if denominator.source else ''}"


def _say_rate_change(measure: Measure) -> Saying:
    if len(measure.points) < 2:
        raise lack(f"an earlier figure to compare {measure.name} with", measure.place)
    before, after = (list_denominators(measure) * 2)[-2:]
    earlier = _find_rate(measure, measure.points[-2], before, NOT_COMPARED)
    later = _find_rate(measure, measure.latest, after, NOT_COMPARED)
    change = compare_rates(earlier, later)
    if change is None:
        raise lack(f"an earlier rate of {measure.name} that is not nought", earlier.count.place)
    return Saying(say_rate_change(change), _cells_of(measure, earlier.count, later.count))


def _say_interval(measure: Measure) -> Saying:
    rate = _find_rate(measure, measure.latest, list_denominators(measure)[-1])
    limits = limit_rate(rate)
    low, high = (round_half_up(Decimal(repr(each)), RATE_PLACES) for each in (limits.lower, limits.upper))
    return Saying(f"between {low:,f} and {high:,f} ({limits.percent:g}% confidence)", _cells_of(measure, rate.count))


# ---- ranks


def _is_of_areas(measure: Measure) -> bool:
    return str(measure.table.rows_are) in AREAS


def _find_rank(measure: Measure, *, by_rate: bool = False) -> Rank:
    table, point = measure.table, measure.latest
    if not _is_of_areas(measure):
        raise lack(f"areas to rank {measure.name} among", table.origin.place("rows_are"))
    if choose_direction(table) is None:
        raise lack("which end rank 1 is", table.origin.place("good_is" if table.good_is == "Neither" else "rank"))
    measure.need(point)
    if by_rate:
        _find_rate(measure, point, list_denominators(measure)[-1])
    rank = measure.opened.rank(point.heading, by_rate=by_rate).get(point.row)
    if rank is None:
        raise lack(f"a rank of {measure.name}, which is no area among the others", measure.place)
    return rank


def _say_rank(measure: Measure) -> Saying:
    return Saying(say_rank(_find_rank(measure)), (measure.place,))


def _say_rate_rank(measure: Measure) -> Saying:
    return Saying(say_rank(_find_rank(measure, by_rate=True)), (measure.place,))


def _say_place(measure: Measure) -> Saying:
    rank = _find_rank(measure)
    return Saying(f"{'joint ' if rank.is_joint else ''}{say_nth(rank.place)}", (measure.place,))


def _say_best_four(measure: Measure) -> Saying:
    if not _is_of_areas(measure):
        raise lack(f"areas to compare {measure.name} with", measure.table.origin.place("rows_are"))
    figures = measure.opened.find_best(measure.latest.heading, BEST + 1)
    best = average_best(figures, str(measure.table.good_is), own=_find_own(measure, figures), how_many=BEST)
    if best is None:
        raise lack(f"four areas to compare {measure.name} with", measure.table.origin.place("good_is"))
    return Saying(_say_best(best, figures), tuple(figures[each].place for each in best.areas))


def _say_best(best: Best, figures: Mapping[str, Figure]) -> str:
    known = [figures[each] for each in best.areas]
    places = max(1, *(each.decimals for each in known))
    signs = ("£" if known[0].is_money else "", "%" if known[0].is_percent else "")
    return f"{signs[0]}{round_half_up(best.mean, places):,f}{signs[1]}"


def _find_own(measure: Measure, figures: Mapping[str, Figure]) -> str:
    """Give the row of our own area, which is no area to compare with; without one, the row itself."""
    wanted = fold(measure.table.ours)
    return next((name for name in figures if wanted and fold(name) == wanted), measure.latest.row)


# ---- shares


def _say_share(measure: Measure) -> Saying:
    if str(measure.table.unit) not in COUNTED:
        raise lack(f"counts of {measure.name} to take a share of", measure.table.origin.place("unit"))
    total = _find_total(measure)
    if total is None:
        raise lack(f"the total that {measure.name} is part of", measure.table.origin.place("totals"))
    part = measure.need(measure.latest)
    withhold([total])
    if not total.value:
        raise lack(f"a total of {measure.name} that is not nought", total.place)
    return Saying(f"{round_half_up(take_exact(part) / take_exact(total) * 100, 1)}%", (part.place, total.place))


def _find_total(measure: Measure) -> Figure | None:
    """Give the figure of the total that counts a measure: the largest total row, or the total column beside it."""
    opened, point = measure.opened, measure.latest
    if opened.runs_down:
        columns = [each for each, parts in opened.layout.total_columns.items() if point.heading in parts]
        return opened.read_named(point.row).get(columns[-1]) if columns else None
    rows = {name: len(parts) for name, parts in opened.layout.total_rows.items() if point.row in parts}
    return opened.read_named(max(rows, key=lambda name: rows[name])).get(point.heading) if rows else None


STANDINGS = (
    Word("rate", "The rate per 1,000 of those it is counted against", _say_rate),
    Word("rate_in_words", "The rate with whom it is counted against", _say_rate_in_words),
    Word("rate_change", "How the rate changed, told from the number, as a sentence", _say_rate_change),
    Word("interval", "The limits of chance about the rate", _say_interval),
    Word("rank", "Its place among the areas, as: 5th lowest of 12", _say_rank),
    Word("rate_rank", "The place of its rate among the areas, as: 5th lowest of 12", _say_rate_rank),
    Word("place", "Its place alone, as: 5th", _say_place),
    Word("share", "Its share of the total", _say_share),
    Word("best_four", "The mean of the best four of the other areas", _say_best_four),
)
