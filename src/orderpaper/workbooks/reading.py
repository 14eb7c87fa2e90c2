"""Takes one cell and its column; gives the value of the record’s field, and every word there is to say of the cell."""

from collections.abc import Iterator
from typing import Any

from orderpaper.records.columns import Column, Kind
from orderpaper.records.finding import Finding, note, query, stop
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.workbooks.cells import PLAIN, Cell
from orderpaper.workbooks.read_as import LOGGED, ReadAs
from orderpaper.workbooks.unreadable import Unreadable
from orderpaper.workbooks.values import CODES, DASHES, quote, read_value, stand_in

LISTED = frozenset((Kind.CHOICE, Kind.YES_NO))
SAYS_NOTHING_BY_DASH = frozenset(Kind) - {Kind.FIGURE}


def read_cell(cell: Cell | None, column: Column, place: Place, findings: list[Finding], *, is_told: bool = True) -> Any:  # noqa: ANN401 - the record’s field says the type
    """Give the value of a cell, or what stands in for it; what is to be said of it is added to the findings.

    `is_told` is False where the whole column is absent, which has been said once already.
    """
    if cell is None or cell.is_blank or _is_dash(cell, column):
        if cell is not None:
            findings.extend(_remark_on_blank(cell, column, place))
        return _read_nothing(column, place, findings, is_told=is_told)
    try:
        value = read_value(cell, column, place)
    except Unreadable as problem:
        held = quote(cell)
        said = f"“{held}” {problem}" if held else f"the formula {problem}"
        findings.append(stop(CODES[column.kind], place, said, held))
        return stand_in(column, Missing(column.spoken, place, held or "a formula"))
    if type(value) is ReadAs:
        findings.append(value.say(place, quote(cell)))
        value = value.value
    if cell.marks is not PLAIN:
        findings.extend(remark_on(cell, place))
    return value


def _is_dash(cell: Cell, column: Column) -> bool:
    return column.kind in SAYS_NOTHING_BY_DASH and isinstance(cell.value, str) and cell.value in DASHES


def _read_nothing(column: Column, place: Place, findings: list[Finding], *, is_told: bool) -> Any:  # noqa: ANN401 - as read_cell
    if not column.required:
        return stand_in(column, None)
    if is_told:
        findings.append(stop("required-cell-is-filled", place, f"{column.heading} is empty. {column.help}"))
    return stand_in(column, Missing(column.spoken, place))


def _remark_on_blank(cell: Cell, column: Column, place: Place) -> Iterator[Finding]:
    if cell.value is not None:
        yield note(LOGGED, place, f"“{cell.value}” was read as an empty cell.", str(cell.value), "an empty cell")
    elif cell.marks.is_coloured and column.kind in LISTED:
        advice = f"Pick {'a' if column.spoken[0] not in 'aeiou' else 'an'} {column.spoken}."
        yield query(
            "colour-is-not-the-only-sign", place, f"the cell is coloured and empty. Colours are not read. {advice}"
        )


def remark_on(cell: Cell, place: Place) -> Iterator[Finding]:
    """Give what is to be said of a cell that was read: words crossed out, characters nobody sees, linked workbooks."""
    marks, held = cell.marks, quote(cell)
    if marks.is_struck or (marks.runs and all(run.is_struck for run in marks.runs if run.text.strip())):
        remedy = "Delete the row, or set Status to Stopped if it has one; or take the line away."
        yield query(
            "nothing-is-crossed-out", place, f"“{held}” is crossed out, and is used all the same. {remedy}", held
        )
    elif struck := " ".join(words for run in marks.runs if run.is_struck and (words := run.text.strip())):
        message = (
            f"it has words crossed out, which are used all the same: “{struck[:60]}”. Delete them or restore them."
        )
        yield query("nothing-is-crossed-out", place, message, held)
    if marks.linked:
        message = f"“{held}” comes from {marks.linked}, as it was last saved there."
        yield note(LOGGED, place, message, held, held)
    if marks.typed:
        message = f"“{held}” has characters that cannot be seen (▯ in the log); they were left out."
        yield note(LOGGED, place, message, marks.typed[:200], held)
