"""Takes a measure counted by the month; gives the words for its rolling year and its year to date."""

from collections.abc import Callable

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.measure import Change, Span, SpanChange
from orderpaper.records.month import Month
from orderpaper.statistics.change import compare_periods, say_sentence
from orderpaper.statistics.dates import find_month
from orderpaper.statistics.layout import COUNTED
from orderpaper.statistics.period import APRIL, YEAR, add_months, add_year_to_date, roll_year, say_span
from orderpaper.statistics.quotations.changes import NOT_COMPARED, Word, say_change
from orderpaper.statistics.quotations.measures import Measure
from orderpaper.statistics.quotations.saying import Saying, lack, withhold

Compare = Callable[[dict[Month, Figure], Month], SpanChange | None]
First = Callable[[Month], Month]


def read_points(measure: Measure) -> dict[Month, Figure]:
    """Give the figures by month; raise where the measure is not counted by the month, or cannot be added up."""
    table = measure.table
    if not measure.is_monthly:
        raise lack(f"months of {measure.name}", measure.place)
    if str(table.unit) not in COUNTED:
        raise lack(f"counts of {measure.name} to add up", table.origin.place("unit"))
    pairs = ((find_month(each.period), each.figure) for each in measure.points)
    return {month: figure for month, figure in pairs if month and figure}


def _begin_rolling(last: Month) -> Month:
    return last.plus(1 - YEAR)


def _begin_year(last: Month) -> Month:
    return last.plus(-((last.number - APRIL) % YEAR))


def _add(measure: Measure, first_of: First, opening: str = "", *, before: int = 0) -> tuple[Span, list[Figure]]:
    """Give the sum of the months to the last one, or of the like months some time before, and their figures."""
    months = read_points(measure)
    last = max(months)
    first, last = first_of(last).plus(-before), last.plus(-before)
    held = [months.get(Month(number)) for number in range(first.number, last.number + 1)]
    withhold([each for each in held if each], opening)
    span = add_months(months, first, last)
    if span is None:
        raise lack(f"the figures of {measure.name} from {first} to {last}", measure.place)
    return span, [each for each in held if each]


def _say_sum(first_of: First) -> Callable[[Measure], Saying]:
    def say(measure: Measure) -> Saying:
        span, figures = _add(measure, first_of)
        return Saying(say_number(_hold(span, figures)), tuple(each.place for each in figures))

    return say


def _say_months(first_of: First) -> Callable[[Measure], Saying]:
    def say(measure: Measure) -> Saying:
        span, figures = _add(measure, first_of)
        return Saying(say_span(span), tuple(each.place for each in figures))

    return say


def _hold(span: Span, figures: list[Figure]) -> Figure:
    """Give a sum as a figure: with the places of what was added up, and the cell of its last month."""
    places = max(each.decimals for each in figures)
    return Figure(float(span.total), figures[-1].place, places, is_money=figures[-1].is_money)


def _compare(first_of: First, compare: Compare) -> Callable[..., Change]:
    def measure_spans(measure: Measure, opening: str = "") -> Change:
        _earlier, before = _add(measure, first_of, opening, before=YEAR)
        _later, after = _add(measure, first_of, opening)
        months = read_points(measure)
        change = compare(months, max(months))
        if change is None:
            raise lack(f"the like months a year before of {measure.name}", measure.place)
        return compare_periods(
            measure.name,
            measure.table,
            (say_span(change.earlier), _hold(change.earlier, before)),
            (say_span(change.later), _hold(change.later, after)),
        )

    return measure_spans


compare_rolling_years = _compare(_begin_rolling, roll_year)
compare_years_to_date = _compare(_begin_year, add_year_to_date)


MONTHS = (
    Word("rolling_year", "The twelve months to the latest, added up", _say_sum(_begin_rolling), compare_rolling_years),
    Word("rolling_year_period", "From when to when those twelve months are", _say_months(_begin_rolling)),
    Word(
        "rolling_year_change",
        "The change from the twelve months before, as a sentence goes on",
        say_change(say_sentence, compare_rolling_years, NOT_COMPARED),
        compare_rolling_years,
    ),
    Word("year_to_date", "The months from April to the latest, added up", _say_sum(_begin_year), compare_years_to_date),
    Word("year_to_date_period", "From when to when those months are", _say_months(_begin_year)),
    Word(
        "year_to_date_change",
        "The change from the same months a year before, as a sentence goes on",
        say_change(say_sentence, compare_years_to_date, NOT_COMPARED),
        compare_years_to_date,
    ),
)
