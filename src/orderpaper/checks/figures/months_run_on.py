"""Takes the statistics; gives a finding where the months of a pasted table leave one out or name one twice."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orderpaper.checks.pasted import Pasted, name_place, read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.month import read_month
from orderpaper.records.names import fold
from orderpaper.records.place import Place

CODE = "months-run-on"

Named = tuple[int, str, Place]


def months_run_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the first gap, and the months named twice, of each table whose rows or columns are months."""
    for pasted in read_tables(bundle.statistics):
        across = max(pasted.series, key=lambda each: len(each.figures)).figures
        yield from _find_in([(heading, figure.place) for heading, figure in across])
        if pasted.table.rows_are == "Month":
            yield from _find_in(_rows(pasted))


def _rows(pasted: Pasted) -> list[tuple[str, Place]]:
    return [(each.name, name_place(each)) for each in pasted.series]


def _find_in(named: Sequence[tuple[str, Place]]) -> Iterator[Finding]:
    read = [(month, name, place) for name, place in named if (month := read_month(name))]
    have_years = any(month.has_year for month, _name, _place in read)
    alike = [each for each in read if each[0].has_year is have_years]
    if len(alike) > 2:
        numbers = [month.number for month, _name, _place in alike]
        counted = numbers if have_years else _count_on(numbers)
        months = sorted((number, name, place) for number, (_month, name, place) in zip(counted, alike, strict=True))
        yield from _find_doubles(months)
        yield from _find_gap(months)


def _count_on(numbers: Sequence[int]) -> list[int]:
    """Give months without a year numbered from the first on, into the next year: December 11, January 12.

    Months that stand latest first are numbered down.
    """
    steps = [(after - before) % 12 for before, after in pairwise(numbers)]
    is_backwards = steps.count(11) > steps.count(1)
    counted = [numbers[0]]
    for step in steps:
        counted.append(counted[-1] + (step - 12 if is_backwards and step else step))
    return counted


def _find_doubles(months: Sequence[Named]) -> Iterator[Finding]:
    """Give the months named twice in two ways; a name that stands there twice as it is has been told of already."""
    for (before, one, _first), (after, other, place) in pairwise(months):
        if before == after and fold(one) != fold(other):
            said = f"“{one}” and “{other}” are the same month. Put right whichever is wrong, or delete the one doubled."
            yield query(CODE, place, said, other)


def _find_gap(months: Sequence[Named]) -> Iterator[Finding]:
    """Give the first gap in months that mostly run on; the same months of several years are compared on purpose."""
    steps = [(after[0] - before[0], before, after) for before, after in pairwise(months)]
    gaps = [each for each in steps if each[0] > 1]
    begins = {months[0][0] % 12, *(after[0] % 12 for _step, _before, after in gaps)}
    if not gaps or len(begins) == 1 or sum(step == 1 for step, _before, _after in steps) <= len(gaps):
        return
    step, before, after = gaps[0]
    left_out = "a month is" if step == 2 else f"{step - 1} months are"
    said = f"“{after[1]}” follows “{before[1]}”, so {left_out} left out. Paste what is missing, unless that is meant."
    yield query(CODE, after[2], said, after[1])
