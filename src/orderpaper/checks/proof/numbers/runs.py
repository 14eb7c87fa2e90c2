"""Takes numbers in the order they are printed; gives them run by run, with those that stand twice and those skipped."""

from collections.abc import Callable, Iterator, Mapping, Sequence

FEW = 2
"""How many numbers in a row may be thought of as skipped: where more are missing, another run has begun."""

MANY = 10
"""How many numbers are too many to be missing at the beginning."""


def split_runs(numbers: Sequence[int], may_lie_inside: Callable[[list[int]], bool] = bool) -> list[list[int]]:
    """Give the places of the numbers, run by run; a number that follows on from nothing begins a run.

    1 begins a run always. A run that lies inside another, as a list between two sections, does not end the outer
    one; `may_lie_inside` tells of the places of a run whether it may be one.
    """
    runs: list[list[int]] = []
    open_runs: list[list[int]] = []
    for place, number in enumerate(numbers):
        if open_runs and number == numbers[open_runs[-1][-1]] + 1:
            open_runs[-1].append(place)
        elif len(open_runs) > 1 and number == numbers[open_runs[0][-1]] + 1 and may_lie_inside(open_runs[-1]):
            open_runs.pop()
            open_runs[0].append(place)
        elif open_runs and _may_go_on([numbers[each] for each in open_runs[-1]], number):
            open_runs[-1].append(place)
        else:
            runs.append([place])
            open_runs = [*open_runs[-1:], runs[-1]]
    return runs


def _may_go_on(run: list[int], number: int) -> bool:
    """Tell whether a number goes on with a run though it does not follow: it stands there, or a few were skipped."""
    if number == 1:
        return False
    is_repeated = number == run[-1] or (run[0] == 1 and number in run)
    return is_repeated or 0 < number - run[-1] - 1 <= FEW


def find_repeats(numbers: Sequence[int]) -> dict[int, list[int]]:
    """Give the numbers of a run that stand more than once, each with its places."""
    places: dict[int, list[int]] = {}
    for place, number in enumerate(numbers):
        places.setdefault(number, []).append(place)
    return {number: found for number, found in places.items() if len(found) > 1}


def goes_back(repeats: Mapping[int, Sequence[int]]) -> bool:
    """Tell whether numbers that stand twice are of a second run, whose 1 was not seen: 1, 2, 3, 4, 2, 3, 4."""
    twice = [(places[0], places[1]) for places in repeats.values()]
    return any(one < other < again < last for one, again in twice for other, last in twice)


def find_gaps(numbers: Sequence[int], first: int | None = None) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Give the numbers that a run skips, with the place of the number that follows them.

    `first` is the number it should begin with; without one, it may begin anywhere. More may be missing there: what
    was copied out of a longer list begins late.
    """
    known = set(numbers)
    last = numbers[0] - 1 if first is None else first - 1
    for place, number in enumerate(numbers):
        missing = tuple(each for each in range(last + 1, number) if each not in known)
        if missing and (len(missing) <= FEW or (place == 0 and len(missing) < MANY)):
            yield place, missing
        last = number


def find_slips(numbers: Sequence[int], first: int | None = None) -> Iterator[tuple[int, int, int]]:
    """Give the places where a number stands for the one that is missing beside it, and so stands twice.

    Each is the place, the place of the other that has the number rightly, and the number that is due: of 1, 2, 4, 4
    the third is the slip, and of 1, 2, 2, 4 too.
    """
    known = set(numbers)
    for number, places in find_repeats(numbers).items():
        one, other = places[0], places[-1]
        before = numbers[one - 1] if one else (first or 0) - 1
        after = numbers[other + 1] if other + 1 < len(numbers) else 0
        is_early = number > 1 and number - 1 not in known and before == number - 2
        is_late = number + 1 not in known and after == number + 2
        if len(places) == 2 and is_early != is_late:
            yield (one, other, number - 1) if is_early else (other, one, number + 1)
