"""Takes the statistics; gives a finding where two rows of a pasted table, or two columns, have one name."""

from collections.abc import Iterator

from orderpaper.checks.pasted import Pasted, name_place, read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, stop
from orderpaper.records.names import fold
from orderpaper.records.place import Place

CODE = "rows-and-columns-are-named-once"


def rows_and_columns_are_named_once(bundle: Bundle) -> Iterator[Finding]:
    """Give the rows and columns of a table whose name stands there before: nobody can say which figure is meant."""
    for pasted in read_tables(bundle.statistics):
        yield from _find_rows(pasted)
        yield from _find_columns(pasted)


def _find_rows(pasted: Pasted) -> Iterator[Finding]:
    seen: dict[str, Place] = {}
    for each in pasted.series:
        place = name_place(each)
        first = seen.setdefault(fold(each.name), place)
        if first is not place and each.figures:
            said = (
                f"“{each.name}” is also in {first.at}. Give each row its own name, or delete the one that is doubled."
            )
            yield stop(CODE, place, said, each.name)


def _find_columns(pasted: Pasted) -> Iterator[Finding]:
    """Give the headings that stand twice, each at the first figure under the second of them."""
    widest = max(pasted.series, key=lambda each: len(each.figures))
    seen: dict[str, Figure] = {}
    for heading, figure in widest.figures:
        first = seen.setdefault(fold(heading), figure)
        if first is not figure:
            one, other = (each.place.at.rstrip("0123456789") for each in (first, figure))
            said = f"the columns {one} and {other} both have the heading “{heading}”. Give each its own."
            yield stop(CODE, figure.place, said)
