"""Takes findings; gives them in the order of the workbooks, the same fault of a column told once with its range."""

import dataclasses
import re
from collections.abc import Hashable, Iterable, Sequence

from orderpaper.checks.sign_offs import UNCLEARED
from orderpaper.records.address import is_in_a_workbook, measure_position, spell_range, split_cell
from orderpaper.records.finding import Finding
from orderpaper.records.place import Place

Sheets = Sequence[tuple[str, str]]
QUOTED = re.compile(r"“[^”]*”")
NUMBER = re.compile(r"[-£]*\d+(?:[.,]\d+)*%?")
ENOUGH_ALIKE = 3
MOST_HELD = 6


def put_in_order(findings: Iterable[Finding], sheets: Sheets) -> tuple[Finding, ...]:
    """Give the findings by workbook and sheet, then by row and column.

    `sheets` are the pairs of workbook and sheet in the order of the folder. A workbook or sheet that is not among them
    stands after those that are, and a file that is no workbook after all workbooks, each as it came.
    """
    found = list(findings)
    named = [each.place.file for each in found]
    workbooks = [file for file in named if is_in_a_workbook(file)]
    files = _rank((*(file for file, _sheet in sheets), *workbooks, *named))
    within = _rank((*sheets, *((each.place.file, each.place.within) for each in found)))
    return tuple(sorted(found, key=lambda finding: _measure(finding.place, files, within)))


def _rank(names: Iterable[Hashable]) -> dict[Hashable, int]:
    return {name: number for number, name in enumerate(dict.fromkeys(names))}


def _measure(place: Place, files: dict[Hashable, int], within: dict[Hashable, int]) -> tuple[int, ...]:
    """Give what a place is sorted by; the paragraphs of a Word file stay in the order of the file."""
    if not is_in_a_workbook(place.file):
        return (files[place.file],)
    sheet = within[place.file, place.within] if place.within else -1
    return (files[place.file], sheet, *measure_position(place.at))


def gather(findings: Iterable[Finding], sheets: Sheets) -> tuple[Finding, ...]:
    """Give the findings in order, each fault that many cells of a column have as one finding, with their range."""
    groups: dict[Hashable, list[Finding]] = {}
    for finding in put_in_order(findings, sheets):
        groups.setdefault(_find_group(finding), []).append(finding)
    return put_in_order((told for group in groups.values() for told in _tell_once(group)), sheets)


def _find_group(finding: Finding) -> Hashable:
    """Give what findings have in common that are the same fault; a finding with no cell of its own is only itself.

    So is one that names a post, which somebody has to be asked about: none may be hidden behind the first.
    """
    place = finding.place
    cell = split_cell(place.at)
    if cell is None or not is_in_a_workbook(place.file) or finding.code in UNCLEARED:
        return finding
    gist = NUMBER.sub("", QUOTED.sub("", finding.message))
    return finding.code, finding.severity, place.file, place.within, cell[0], gist


def _tell_once(group: list[Finding]) -> list[Finding]:
    apart = list(dict.fromkeys(group))
    cells = [cell for each in apart if (cell := split_cell(each.place.at))]
    rows = {row for _letters, row in cells}
    is_same = len({each.message for each in apart}) == 1
    if len(rows) < (2 if is_same else ENOUGH_ALIKE):
        return apart
    first = apart[0]
    message = first.message if is_same else f"all alike. The first: {first.message}"
    place = dataclasses.replace(first.place, at=spell_range(cells[0][0], rows))
    became = {each.read_as for each in apart}
    return [
        dataclasses.replace(
            first,
            place=place,
            message=message,
            held=_say_held(apart),
            read_as=first.read_as if len(became) == 1 else "",
            count=len(rows),
        )
    ]


def _say_held(alike: Sequence[Finding]) -> str:
    """Give what the cells hold: the words that all hold, or a line for each of the first cells."""
    if len({each.held for each in alike}) == 1:
        return alike[0].held
    lines = [f"{each.place.at}: {each.held}" for each in alike[:MOST_HELD]]
    rest = len(alike) - MOST_HELD
    return "\n".join([*lines, f"and {rest} more"] if rest > 0 else lines)
