"""Takes amendments; gives the pairs in which two reviewers make different texts of one, and nobody has chosen."""

from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations

from orderpaper.records.amendment import FIGURE, Amendment
from orderpaper.records.keyed import is_same_text
from orderpaper.records.names import fold


def find_conflicts(amendments: Iterable[Amendment]) -> tuple[tuple[Amendment, Amendment], ...]:
    """Give the pairs that change one text from the same words into different ones, both undecided or both accepted.

    They come from two reviewers, or from two copies. Where one was refused or the other chosen, there is none.
    """
    groups: dict[Hashable, list[Amendment]] = {}
    for each in sorted(amendments, key=lambda each: each.number or 0):
        if each.accept is not False and (each.has_cell or (each.kind == FIGURE and each.cell)):
            groups.setdefault((name_text(each), each.accept), []).append(each)
    return tuple(pair for group in groups.values() for pair in _find_pairs(group))


def name_text(amendment: Amendment) -> Hashable:
    """Give what is the same for two amendments of one text: workbook, sheet, column, and its row, or else its cell."""
    place = amendment.cell if amendment.kind == FIGURE else amendment.row or amendment.cell
    return tuple(map(fold, (amendment.workbook, amendment.sheet, amendment.column, place)))


def _find_pairs(group: list[Amendment]) -> Iterator[tuple[Amendment, Amendment]]:
    for one, other in combinations(group, 2):
        is_from_two = (one.who, one.file_sha256) != (other.who, other.file_sha256)
        is_one_text = is_same_text(str(one.old), str(other.old))
        if is_from_two and is_one_text and not is_same_text(str(one.new), str(other.new)):
            yield one, other
