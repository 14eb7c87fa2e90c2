"""Takes counts and who they are counted against; gives rates, and their change told from that of the counts."""

import re
from collections.abc import Iterable
from decimal import Decimal

from orderpaper.records.figure import Figure, round_half_up
from orderpaper.records.measure import Denominator, Rate, RateChange
from orderpaper.records.names import fold
from orderpaper.statistics.rounding import take_exact

LINE = re.compile(
    r"(?:(?P<rows>.*\S)\s*:\s+)?(?:(?P<number>\d{1,3}(?:,\d{3})+|\d+)\s+(?P<rest>\S.*)|(?P<without>not given|none))",
    re.IGNORECASE,
)
RATE_PLACES = 2
YEAR = re.compile(r"\b(?:mid-?\s?)?(?:19|20)\d{2}(?:[/–-]\d{2,4})?\b", re.IGNORECASE)


def read_denominators(text: object) -> tuple[Denominator, ...]:
    """Give the denominators that the catalogue names, one a line; a line that begins with rows and a colon is theirs.

    As: “155,800 residents, mid-2011, ONS”, “Burglary – Dwelling: 63,400 households, mid-2011, ONS”,
    “Car drivers aged 17 to 24: not given”; several rows are parted by semicolons. A line that says no number is left
    out.
    """
    matches = (LINE.fullmatch(line.strip()) for line in str(text).splitlines())
    return tuple(_read(match) for match in matches if match)


def _read(match: re.Match[str]) -> Denominator:
    rows = tuple(" ".join(each.split()) for each in (match["rows"] or "").split(";") if each.strip())
    if match["without"]:
        return Denominator(None, rows=rows)
    number = Decimal(match["number"].replace(",", ""))
    parts = [part.strip() for part in match["rest"].split(",")]
    at = next((index for index, part in enumerate(parts) if index and YEAR.search(part)), len(parts))
    who, source = ", ".join(parts[:at]), ", ".join(parts[at + 1 :])
    return Denominator(number, who, parts[at] if at < len(parts) else "", source, rows)


def lacks(denominator: Denominator) -> tuple[str, ...]:
    """Give what is not said of a denominator and must be: who is counted, of what year, whose figure it is."""
    said = {
        "who is counted": denominator.who,
        "the year": denominator.year,
        "the source": denominator.source,
    }
    return tuple(what for what, words in said.items() if not words)


def find_denominator(row: str, denominators: Iterable[Denominator]) -> Denominator | None:
    """Give the denominator of a row: the one that names it, otherwise the one that names no row."""
    given = tuple(denominators)
    wanted = fold(row)
    named = [each for each in given if any(fold(name) == wanted for name in each.rows)]
    return next(iter(named or [each for each in given if not each.rows]), None)


def measure_rate(count: Figure, denominator: Denominator, per: int = 1000) -> Rate | None:
    """Give count / denominator x 1,000, unrounded; None for a count that is not given or hidden, and without number."""
    if count.value is None or count.is_percent or not denominator.number:
        return None
    return Rate(take_exact(count) / denominator.number * per, count, denominator, per)


def head_rate(denominator: Denominator, per: int = 1000) -> str:
    """Give the heading of a column of rates, with its denominator: Rate per 1,000 households, mid-2011 (ONS)."""
    dated = ", ".join(part for part in (denominator.who, denominator.year) if part)
    return f"Rate per {per:,} {dated}{f' ({denominator.source})' if denominator.source else ''}"


def say_rate(rate: Rate) -> str:
    """Give a rate as it is printed, to two places: 53.25."""
    return f"{round_half_up(rate.value, RATE_PLACES):,f}"


def compare_rates(earlier: Rate, later: Rate) -> RateChange | None:
    """Give how rate, count and denominator changed, in per cent; None where one was nought before."""
    before, after = take_exact(earlier.count), take_exact(later.count)
    if before <= 0 or not earlier.denominator.number or not later.denominator.number:
        return None
    return RateChange(
        earlier,
        later,
        (later.value - earlier.value) / earlier.value * 100,
        (after - before) / before * 100,
        (later.denominator.number - earlier.denominator.number) / earlier.denominator.number * 100,
    )


def say_rate_change(change: RateChange) -> str:
    """Give which changed by how much: the rate fell by 4.2%, the number by 2.0%, as the residents rose by 2.3%."""
    parts = [_say(change.rate_percent), _say(change.count_percent), _say(change.population_percent)]
    who = change.later.denominator.who or "the number it is counted against"
    if not round_half_up(change.population_percent, 1):
        return f"the rate {parts[0]}, and so did the number"
    return f"the rate {parts[0]}, the number {parts[1]}, while {who} {parts[2]}"


def _say(percent: Decimal) -> str:
    rounded = round_half_up(percent, 1)
    if not rounded:
        return "stayed almost the same"
    return f"{'rose' if rounded > 0 else 'fell'} by {abs(rounded)}%"
