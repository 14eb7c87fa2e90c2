"""Takes the tables as judged; gives a finding for each table with rates that does not say whom they count against."""

from collections.abc import Iterator

from orderpaper.records.figure import round_half_up
from orderpaper.records.finding import Finding, query
from orderpaper.records.judged import Judged, JudgedRates, JudgedTable

EXAMPLE = "155,800 residents, mid-2011, ONS"


def every_rate_names_its_denominator(judged: Judged) -> Iterator[Finding]:
    """Give the tables with rates, once each, that leave out who is counted, of what year, or whose figure that is."""
    for table in judged.tables:
        typed = table.table.denominator
        if table.rates.headings and isinstance(typed, str):
            faults = [*_find_nothing(table, typed), *_find_lacking(table.rates), *_find_unnamed(table.rates)]
            if faults:
                place = table.table.origin.place("denominator")
                yield query("every-rate-names-its-denominator", place, " ".join(faults), typed)


def _find_nothing(table: JudgedTable, typed: str) -> Iterator[str]:
    """Give what is missing where nothing is typed; a table of rates has no counts, so words are enough."""
    if not typed.strip():
        headings = table.rates.headings
        rates = f"the rates under “{headings[0]}”" if len(headings) == 1 else "its rates"
        yield f"nothing says whom “{table.table.id}” counts {rates} against. Type it as: {EXAMPLE}."
    elif not table.rates.denominators and not table.rates.are_own:
        yield f"no line begins with a number, so no rate can be worked out again. Type it as: {EXAMPLE}."


def _find_lacking(rates: JudgedRates) -> Iterator[str]:
    for denominator, what in rates.lacking:
        number = round_half_up(denominator.number) if denominator.number else ""
        yield f"{number:,} says nothing of {' or '.join(what)}. Type it as: {EXAMPLE}."


def _find_unnamed(rates: JudgedRates) -> Iterator[str]:
    if rates.unnamed:
        more = len(rates.unnamed) - 1
        others = f" and {more} more row{'s' if more > 1 else ''}" if more else ""
        yield (
            f"no line is for “{rates.unnamed[0]}”{others}. Type one that begins with their names and a colon, or one "
            "for all rows without a name."
        )
