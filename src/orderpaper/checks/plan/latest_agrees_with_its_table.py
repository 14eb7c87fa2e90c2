"""Takes the plan and the statistics; gives a finding where an indicator’s latest figure is not its table’s newest."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from orderpaper.checks.pasted import read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.names import fold
from orderpaper.records.plan import Indicator

CODE = "latest-agrees-with-its-table"


def latest_agrees_with_its_table(bundle: Bundle) -> Iterator[Finding]:
    """Give the indicators whose Latest is not what their own row of the table says in its last column."""
    if bundle.plan is None:
        return
    tables = {fold(each.table.id): each.figures_of(own) for each in read_tables(bundle.statistics) if (own := each.own)}
    for indicator in bundle.plan.indicators:
        figures = tables.get(fold(indicator.table)) if indicator.table else None
        if figures and isinstance(indicator.latest, Figure):
            yield from _compare(indicator, indicator.latest, figures)


def _compare(indicator: Indicator, latest: Figure, figures: Sequence[tuple[str, Figure]]) -> Iterator[Finding]:
    if _agree(latest, figures[-1][1]):
        return
    heading, newest = figures[-1]
    said = f"Latest is {latest}, and {newest.place} says {newest} for {heading}. "
    of_its_period = next((figure for name, figure in figures if fold(name) == fold(indicator.latest_period)), None)
    place = indicator.origin.place("latest")
    if of_its_period and of_its_period is not newest and _agree(latest, of_its_period):
        said += f"It is the figure for {indicator.latest_period}. Type the newer one, and its period."
        yield query(CODE, place, said, str(latest))
    else:
        yield stop(CODE, place, f"{said}Put right whichever is wrong.", str(latest))


def _agree(one: Figure, other: Figure) -> bool:
    """Tell whether two figures say the same, at the decimals of the coarser; one without a number contradicts none."""
    if one.value is None or other.value is None:
        return True
    places = Decimal(1).scaleb(-min(one.decimals, other.decimals))
    first, second = (Decimal(repr(round(value, 9))) for value in (one.value, other.value))
    return first.quantize(places, ROUND_HALF_UP) == second.quantize(places, ROUND_HALF_UP)
