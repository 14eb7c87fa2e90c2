"""Takes the amendments; gives a finding for each accepted one whose cell says neither what was sent nor came back."""

from collections.abc import Iterator

from orderpaper.checks.excerpt import excerpt
from orderpaper.records.amended import Amended
from orderpaper.records.amendment import Amendment
from orderpaper.records.finding import Finding, stop
from orderpaper.records.keyed import TextCell, write_text
from orderpaper.records.place import Place
from orderpaper.records.text_change import say_change

CODE = "accepted-amendment-finds-its-text"


def accepted_amendment_finds_its_text(amended: Amended) -> Iterator[Finding]:
    """Give the amendments that were accepted and are not in force, because their text has moved on."""
    for each in amended.moved_on:
        cell = amended.find_cell(each)
        told = _compare(each, cell) if cell else _say_gone(each)
        yield stop(CODE, each.origin.place("accept"), told, held=write_text(cell.value) if cell else "")


def _compare(amendment: Amendment, cell: TextCell) -> str:
    old, now = str(amendment.old), write_text(cell.value)
    by = f" by “{amendment.who}”" if amendment.who else ""
    since = f"{cell.place} has changed since ({say_change(old, now)})" if now else f"{cell.place} is empty now"
    return (
        f"you accepted a change{by}: {say_change(old, str(amendment.new))}. It is not in the draft, because {since}. "
        "Type into that cell what it is to say, and choose No here."
    )


def _say_gone(amendment: Amendment) -> str:
    sheet = Place(str(amendment.workbook), str(amendment.sheet))
    return (
        f"you accepted a change in “{excerpt(amendment.old)}”: "
        f"{say_change(str(amendment.old), str(amendment.new))}. It is not in the draft, "
        f"because that text is no longer in {sheet}. If it is not wanted any more, choose No here; or type it there."
    )
