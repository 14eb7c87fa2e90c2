"""Takes the figures of areas; gives the place of each among them, ties and direction said, and the mean of the best."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from decimal import Decimal

from orderpaper.records.figure import Figure
from orderpaper.records.measure import Best, Rank
from orderpaper.records.statistics import StatisticsTable
from orderpaper.statistics.rounding import take_exact

ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def rank_figures(figures: Mapping[str, Figure], *, is_highest_first: bool) -> dict[str, Rank]:
    """Give the rank of every area that has a figure: 1, 2, 2, 4. What is hidden or not given is not counted.

    Equal figures share a place; they are compared as recorded, unrounded.
    """
    numbers = {area: take_exact(each) for area, each in figures.items() if each.value is not None}
    ordered = sorted(numbers.values())
    ranks = {}
    for area, number in numbers.items():
        below, above = bisect_left(ordered, number), len(ordered) - bisect_right(ordered, number)
        alike = len(ordered) - below - above
        ranks[area] = Rank((above if is_highest_first else below) + 1, len(ordered), alike > 1, is_highest_first)
    return ranks


def choose_direction(table: StatisticsTable) -> bool | None:
    """Tell whether rank 1 is the highest; None where a table is not ranked, or where neither way is good."""
    lowest_is_best = {"Lower": True, "Higher": False}.get(str(table.good_is))
    best_is_first = {"1 is best": True, "1 is worst": False}.get(str(table.rank))
    if lowest_is_best is None or best_is_first is None:
        return None
    return lowest_is_best is not best_is_first


def say_rank(rank: Rank) -> str:
    """Give a rank in words, with its direction: 5th lowest of 12, joint 3rd highest of 12, highest of 12."""
    joint = "joint " if rank.is_joint else ""
    nth = f"{say_nth(rank.place)} " if rank.place > 1 else ""
    return f"{joint}{nth}{'highest' if rank.is_highest_first else 'lowest'} of {rank.of}"


def say_nth(number: int) -> str:
    """Give a number as a place in a row: 1st, 2nd, 3rd, 11th, 22nd."""
    ending = "th" if number % 100 in {11, 12, 13} else ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


def say_direction(*, is_highest_first: bool, of: int) -> str:
    """Give what the ranks of a table mean, to be printed with them: 1 = lowest of 13."""
    return f"1 = {'highest' if is_highest_first else 'lowest'} of {of}"


def average_best(figures: Mapping[str, Figure], good_is: str, *, own: str = "", how_many: int = 4) -> Best | None:
    """Give the mean of the best four of the areas compared with, our own left out: the “best four average”.

    Every area counts alike, however many live there. None where it is not said which way is good, or where fewer
    than four others have a figure.
    """
    if good_is not in {"Lower", "Higher"}:
        return None
    others = {area: take_exact(each) for area, each in figures.items() if each.value is not None and area != own}
    if len(others) < how_many:
        return None
    best = sorted(others, key=lambda area: others[area], reverse=good_is == "Higher")[:how_many]
    return Best(sum((others[area] for area in best), Decimal(0)) / how_many, tuple(best))
