"""How each row stands that must be cleared, as other programs read it, and as tables for the page of findings."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.when import say_date

if TYPE_CHECKING:
    import datetime as dt

HEADINGS = (("Issue", "cell"), ("Sign-off post", "held"), ("How it stands", ""))
Cells = Sequence[tuple[str, str]]


def board_as_data(clearances: Iterable[Clearance]) -> list[dict[str, str | bool]]:
    """Give each row as an object for JSON: days as 2017-03-28, empty where there is none."""
    return [
        {
            "paper": each.paper,
            "title": str(each.title),
            "issue": each.issue,
            "post": each.post,
            "standing": each.standing.value,
            "is_cleared": each.stands,
            "is_late": each.is_late,
            "is_typed": each.is_typed,
            "name": each.name,
            "since": _spell(each.since),
            "answer_by": _spell(each.answer_by),
            "changed": say_row_change(each),
            "sheet": each.place.within,
            "cell": each.place.at,
        }
        for each in clearances
    ]


def list_tables(clearances: Iterable[Clearance]) -> Iterator[tuple[str, list[Cells]]]:
    """Give for each paper a caption and its rows, each cell with its look, under HEADINGS; none without rows."""
    for paper, rows in group_rows(clearances):
        yield f"{paper}: {count_cleared(rows)}", [_list_cells(each) for each in rows]


def group_rows(clearances: Iterable[Clearance]) -> list[tuple[str, list[Clearance]]]:
    """Give the rows paper by paper, each named by its title and its workbook."""
    named = [(f"{each.title} ({each.paper})", each) for each in clearances]
    return [(name, [row for _name, row in rows]) for name, rows in itertools.groupby(named, lambda each: each[0])]


def count_cleared(clearances: Sequence[Clearance]) -> str:
    """Give how many rows are cleared, and how many are late: 7 of 11 rows are cleared. 2 are late."""
    cleared, late = sum(each.stands for each in clearances), sum(each.is_late for each in clearances)
    rows = "1 row" if len(clearances) == 1 else f"{len(clearances)} rows"
    said = f"{cleared} of {rows} {'is' if 1 in {cleared, len(clearances)} else 'are'} cleared."
    return f"{said} {late} {'is' if late == 1 else 'are'} late." if late else said


def say_standing(row: Clearance) -> str:
    """Give how a row stands, by whom and since when; and, while no answer is there, by when it is due."""
    is_awaited = row.is_late or row.standing in {Standing.SENT, Standing.NOT_SENT}
    due = f"due by {say_date(row.answer_by)}" if row.answer_by and is_awaited else ""
    return ", ".join(filter(None, (*_say_answer(row), due, "late" if row.is_late else "")))


def _say_answer(row: Clearance) -> Sequence[str]:
    if row.standing is Standing.STALE:
        by = f" by {row.name}" if row.name else ""
        on = f" on {say_date(row.since)}" if row.since else ""
        if row.has_changes:
            return (f"Cleared{by}{on} with changes that are not in it",)
        return f"Cleared{by}{on}", "and changed since"
    since = f"since {say_date(row.since)}" if row.since else ""
    return row.standing.value, row.name, "typed in the report" if row.is_typed else "", since


def say_row_change(row: Clearance) -> str:
    """Give what changed since a row was cleared, nothing where it is as it was cleared."""
    from orderpaper.records.text_change import say_change

    return say_change(row.cleared, row.text) if row.cleared else ""


def _list_cells(row: Clearance) -> Cells:
    changed = say_row_change(row)
    stands = "\n".join(filter(None, (say_standing(row), f"Changed: {changed}" if changed else "")))
    look = "" if row.stands else "stop" if row.is_late else "query"
    return ((row.issue, ""), (row.post, ""), (stands, look))


def _spell(day: "dt.date | None") -> str:
    return day.isoformat() if day else ""
