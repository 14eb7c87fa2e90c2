"""Takes a measure counted by the month; gives in words what its control chart says of the latest month."""

from collections.abc import Iterator

from orderpaper.records.control import Assurance, Cause, ControlChart, GoodIs, Method, Rebase, Variation
from orderpaper.records.errors import ChartError
from orderpaper.records.figure import Figure
from orderpaper.records.names import fold
from orderpaper.records.statistics import Display
from orderpaper.records.when import When
from orderpaper.statistics.dates import find_month
from orderpaper.statistics.quotations.changes import Word
from orderpaper.statistics.quotations.measures import Measure
from orderpaper.statistics.quotations.saying import Saying, lack

COMMON = "no change beyond chance (common cause)"
ASSURED = {
    Assurance.PASSES: "it consistently meets the target",
    Assurance.FAILS: "it consistently misses the target",
    Assurance.HIT_AND_MISS: "it may meet or miss the target by chance",
}


def chart_months(measure: Measure) -> ControlChart:
    """Give the control chart of a measure by months, as the sheets Shown and Changes would have it."""
    from orderpaper.statistics.control.chart import control_chart

    method, target = _find_method(measure)
    known = [each for each in measure.points if each.figure and each.figure.value is not None]
    if not measure.is_monthly or len(known) < method.enough_figures:
        raise lack(f"{method.enough_figures} months of {measure.name} for a control chart", measure.place)
    pairs = [(each.period, each.figure) for each in measure.points]
    good = str(measure.table.good_is)
    try:
        good_is = good if good in list(GoodIs) else GoodIs.NEITHER
        return control_chart(pairs, good_is, target, list(_find_rebases(measure)), method)
    except ChartError as error:
        raise lack(f"a control chart of {measure.name}: {error}", measure.place) from None


def _find_method(measure: Measure) -> tuple[Method, float | None]:
    """Give the method and the target of the control chart that is shown of the table, the house’s own without one."""
    display = next((each for each in measure.opened.statistics.displays if _shows(each, measure)), None)
    if display is None:
        return Method(), None
    target = display.target.value if isinstance(display.target, Figure) else None
    return Method(is_screened=display.is_screened is not False, fixed_on=display.limits_from or None), target


def _shows(display: Display, measure: Measure) -> bool:
    is_here = fold(display.table) == fold(measure.table.id) and display.shown_as == "Control chart"
    wanted = {fold(each) for each in f"{display.rows}\n{display.columns_shown}".splitlines() if each.strip()}
    return is_here and (not wanted or fold(measure.name) in wanted)


def _find_rebases(measure: Measure) -> Iterator[Rebase]:
    """Give the points from which limits are worked out anew: the first month that a change of recording touches."""
    months = [find_month(each.period) for each in measure.points]
    seen = {0}
    for change in measure.opened.read.changes:
        day = change.since.day if change.is_rebase and isinstance(change.since, When) else None
        # A month that began before the day holds figures of both sides: the next is the first of the new.
        number = day.year * 12 + day.month - 1 + (day.day > 1) if day else None
        at = next((at for at, month in enumerate(months) if month and number is not None and month.number >= number), 0)
        if at not in seen:
            seen.add(at)
            yield Rebase(at + 1, " ".join(str(change.what).split()))


def _say_control(measure: Measure) -> Saying:
    chart = chart_months(measure)
    latest = chart.latest
    is_common = latest.variation is Variation.COMMON and latest.cause is Cause.COMMON
    said = COMMON if is_common else f"a change beyond chance: {latest.variation.value} ({latest.cause.value})"
    assured = ASSURED.get(chart.assurance) if chart.assurance else None
    cells = tuple(each.figure.place for each in measure.points if each.figure)
    return Saying("; ".join(part for part in (said, assured) if part), cells)


CONTROL = (Word("control", "What the control chart says of the latest month", _say_control),)
