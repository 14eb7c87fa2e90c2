"""Text that a careless program would run, lose or change, typed after the words of every cell of the worked example."""

import re
from dataclasses import dataclass
from pathlib import Path

from acceptance.folders import (
    Cell,
    Change,
    Drafted,
    cells_of,
    choices,
    copy_example,
    draft_folder,
    read_entries,
    type_in,
)
from acceptance.word_text import read_paragraphs
from orderpaper.records.columns import Entry, Kind
from orderpaper.records.statistics import StatisticsTable

HOSTILE = 'R&D <b>x</b> {{ 7*7 }} {% for %} "quotes" £ – …'
MARK = re.compile(r"^(?:[-•*]|\(?[a-z]\))\s+")
# IDs, and the names by which one cell refers to another; everything else in words has the hostile text after it.
REFERENCES = {
    ("Priorities", "id"),
    ("Priorities", "became"),
    ("Themes", "id"),
    ("Themes", "priorities"),
    ("Actions", "id"),
    ("Actions", "priority"),
    ("Indicators", "id"),
    ("Indicators", "priority"),
    ("Completed", "priority"),
    ("Tables", "id"),
    ("Changes", "tables"),
    ("Committees", "short"),
    ("Membership", "committee"),
    ("Meeting", "committee"),
    ("Report", "committee"),
    ("Organisations", "short"),
    ("People", "organisation"),
    ("Implication headings", "set_name"),
    ("Report", "implications_set"),
    ("Agenda", "paper"),
}
# Cells that the example leaves empty and that hold the hostile text alone, so that what they print is tried too.
FILLED = {
    ("Contacts", "email"),
    ("Contacts", "web"),
    ("Contacts", "opening_hours"),
    ("Priorities", "formerly"),
    ("Priorities", "note"),
    ("Actions", "lead"),
    ("Actions", "outcome"),
    ("Actions", "progress"),
    ("Indicators", "baseline_period"),
    ("Indicators", "comparator_name"),
    ("Indicators", "target"),
    ("Implications", "sign_off"),
    ("Agenda", "presenter"),
    ("Disclosures", "detail"),
    ("Minutes", "moved"),
    ("Minutes", "seconded"),
    ("Meeting", "acting_as"),
}
Family = tuple[str, str, str]


@dataclass(frozen=True)
class Hostile:
    """A drafted folder, and the lines typed in each family of its cells."""

    drafted: Drafted
    typed: dict[Family, list[str]]

    def texts(self) -> list[str]:
        """Give the text of the body of each paper."""
        return ["\n".join(read_paragraphs(path)) for path in self.drafted.outcome.files]


def make_hostile(folder: Path, layout: str, shape: str) -> Hostile:
    """Give the worked example with the hostile text after the words of every cell that holds words, drafted."""
    copy_example(folder)
    entries = read_entries(folder)
    changes = choices(entries, layout, shape)
    typed: dict[Family, list[str]] = {}
    for entry in entries:
        for key, column, cell in cells_of(entry):
            if column.kind in {Kind.TEXT, Kind.PARA} and (cell[1], key) not in REFERENCES:
                family = (re.split(r"[ .]", cell[0])[0], cell[1], column.heading)
                lines = typed.setdefault(family, [])
                is_filled = (cell[1], key) in FILLED and not getattr(entry, "ended", "")
                empty = HOSTILE if is_filled else None
                changes[cell] = lambda old, kind=column.kind, lines=lines, empty=empty: _append(
                    old or empty, kind, lines
                )
    type_in(folder, {**changes, **_append_to_pasted(entries, typed)})
    return Hostile(draft_folder(folder), {family: lines for family, lines in typed.items() if lines})


def _append(old: object, kind: Kind, lines: list[str]) -> object:
    if old in {None, "", HOSTILE}:
        lines.extend([HOSTILE] if old else [])
        return old
    new = [f"{line} {HOSTILE}" if line.strip() else line for line in str(old).split("\n")]
    if kind is Kind.TEXT:
        new = [f"{old} {HOSTILE}"]
    lines.extend(MARK.sub("", line.strip()) for line in new if line.strip())
    return "\n".join(new)


def _append_to_pasted(entries: list[Entry], typed: dict[Family, list[str]]) -> dict[Cell, Change]:
    """Append to the names and the periods of the tables that the analyst pasted."""
    sheets = [str(each.id) for each in entries if isinstance(each, StatisticsTable)]
    names = typed.setdefault(("statistics", "pasted", "row"), [])
    periods = typed.setdefault(("statistics", "pasted", "column"), [])
    return {
        ("statistics.xlsx", sheet, address): lambda old, lines=lines: _append(old, Kind.TEXT, lines)
        for sheet in sheets
        for address, lines in (("A2", names), ("B1", periods))
    }
