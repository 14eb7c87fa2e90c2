"""Takes numbers in the order they stand; gives the first that does not follow on."""

from collections.abc import Sequence


def find_first_astray(numbers: Sequence[int | None]) -> tuple[int, int] | None:
    """Give the index of the first number that does not follow on from 1, 2, 3 …, and the number that would.

    Where a number is empty or stands twice, that has been said already: an empty one ends the search, and the second
    of two alike is passed over.
    """
    seen: set[int] = set()
    for index, number in enumerate(numbers):
        if number is None:
            return None
        if number in seen:
            continue
        if number != len(seen) + 1:
            return index, len(seen) + 1
        seen.add(number)
    return None
