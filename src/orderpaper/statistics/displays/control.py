"""Takes what a display asks and draws; gives the control chart of it, with what must be said of how it was made."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.records.control import ControlChart, Method, Rebase
from orderpaper.records.errors import ChartError
from orderpaper.records.figure import Figure, exact_value, round_half_up
from orderpaper.records.statistics import RecordingChange
from orderpaper.records.when import When
from orderpaper.statistics.control.chart import control_chart
from orderpaper.statistics.control.method import FEWEST_FIXED
from orderpaper.statistics.dates import YEARS, read_dated
from orderpaper.statistics.displays.asked import Asked
from orderpaper.statistics.displays.orient import Drawn
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.sequence import do_overlap

ROLLING = re.compile(
    r"\b(?:rolling|moving (?:annual )?(?:totals?|sums?|averages?)|(?:12|twelve) months? (?:to|ending)"
    r"|year (?:to|ending))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Controlled:
    """A control chart, and what is printed under it; nothing for any other chart."""

    chart: ControlChart | None = None
    notes: tuple[str, ...] = ()


def control_display(asked: Asked, drawn: Drawn) -> Controlled:
    """Give the control chart that a display asks for; raise Refusal where its figures make none."""
    if len(drawn.series) > 1:
        key, under = ("rows", "Rows") if drawn.series_are == "rows" else ("columns_shown", "Columns")
        said = f"a control chart shows one set of figures, and {asked.id} has {len(drawn.series)}."
        raise Refusal(key, f"{said} Name one under {under}.")
    name, figures = drawn.series[0]
    _refuse_sums(asked, drawn, name)
    display = asked.display
    target = display.target if isinstance(display.target, Figure) and display.target.value is not None else None
    try:
        chart = control_chart(
            list(zip(drawn.categories, figures, strict=True)),
            str(asked.read.table.good_is),
            exact_value(target.value or 0.0) if target else None,
            _find_rebases(asked, drawn),
            Method(fixed_on=display.limits_from, is_screened=display.is_screened is not False),
        )
    except ChartError as error:
        is_fixed_on_few = display.limits_from is not None and display.limits_from < FEWEST_FIXED
        said = f"the control chart of {asked.id} cannot be made. {error}"
        raise Refusal("limits_from" if is_fixed_on_few else "shown_as", said) from error
    return Controlled(chart, tuple(_say_how(chart, max(each.decimals for each in figures), target)))


def _refuse_sums(asked: Asked, drawn: Drawn, name: str) -> None:
    words = (asked.title, asked.read.table.title, asked.read.table.period, name, *drawn.categories)
    if any(ROLLING.search(str(each)) for each in words) or do_overlap(drawn.categories):
        raise Refusal(
            "shown_as",
            f"{asked.id} holds sums of months that roll on, each of which repeats most of the one before, so limits "
            "say nothing of them. Paste the months themselves, or show it as a Line chart.",
        )


# ---- where limits are worked out anew


def _find_rebases(asked: Asked, drawn: Drawn) -> Iterator[Rebase]:
    """Give the points from which a change in recording has the limits worked out anew, as the sheet Changes says."""
    for change in asked.read.changes:
        if change.is_rebase and isinstance(change.since, When):
            label = _find_first(asked, drawn, change, change.since)
            if label:
                yield Rebase(label, str(change.what).strip())


def _find_first(asked: Asked, drawn: Drawn, change: RecordingChange, since: When) -> str:
    """Give the first point on or after a day; nothing where that is the first of all, or there is none."""
    starts = [_find_start(each) for each in drawn.categories]
    known = [each for each in starts if each is not None]
    if since.day is None or len(known) < len(starts):
        raise Refusal(
            "since",
            f"limits of {asked.id} are to be worked out anew from “{since}”, and it cannot be told which of its points "
            "that is. Write a month and a year here and in the names of its points, or No under Rebase.",
            str(since),
            change.origin.place("since"),
        )
    # A month that began before the day holds figures of both sides: the next is the first of the new.
    number = since.day.year * YEARS + since.day.month - 1 + (since.day.day > 1)
    after = [at for at, start in enumerate(known) if start >= number]
    return drawn.categories[after[0]] if after and after[0] > 0 else ""


def _find_start(label: str) -> int | None:
    """Give the first month of a period, counted from year nought."""
    dated = read_dated(label)
    return None if dated.ends is None or not dated.length else dated.ends - dated.length + 1


# ---- what is said of it


def _say_how(chart: ControlChart, decimals: int, target: Figure | None) -> Iterator[str]:
    method = chart.method
    ranges = "very large ranges left out once" if method.is_screened else "no range left out"
    fixed = f", worked out on the first {method.fixed_on} figures" if method.fixed_on else ""
    yield f"Limits (XmR): the mean ± {float(method.factor):g} × the mean moving range, {ranges}{fixed}."
    for part in chart.parts:
        if part.rebase:
            yield f"Mean and limits are worked out anew from {part.rebase.since}."
        if part.lower is not None and part.lower_shown is not None and part.lower < part.lower_shown:
            since = f" from {chart.points[part.first - 1].label}" if len(chart.parts) > 1 else ""
            lower = round_half_up(exact_value(part.lower), decimals + 1)
            yield f"The lower limit{since} is shown at {part.lower_shown:g} (calculated {lower:,f})."
    if chart.assurance and target:
        yield f"If nothing changes, it {chart.assurance} of {target}."
    yield from (each.sentence for each in chart.cautions)
