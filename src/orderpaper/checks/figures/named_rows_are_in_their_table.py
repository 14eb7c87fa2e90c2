"""Takes the statistics; gives a finding where Ours or Totals names a row that the pasted table does not have."""

import difflib
from collections.abc import Iterator

from orderpaper.checks.pasted import Pasted, read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.names import fold


def named_rows_are_in_their_table(bundle: Bundle) -> Iterator[Finding]:
    """Give the names under Ours and Totals that no row of the table has, each with the nearest that there is."""
    for pasted in read_tables(bundle.statistics):
        for key in ("ours", "totals"):
            yield from _find_in(pasted, key)


def _find_in(pasted: Pasted, key: str) -> Iterator[Finding]:
    typed = getattr(pasted.table, key)
    rows = {fold(each.name): each.name for each in pasted.series}
    for name in typed.splitlines() if isinstance(typed, str) else ():
        if not name.strip() or fold(name) in rows:
            continue
        near = difflib.get_close_matches(fold(name), rows, 1)
        advice = f"Did you mean “{rows[near[0]]}”?" if near else "Type the name as it stands in column A there."
        said = f"the sheet “{pasted.table.id}” has no row “{name.strip()}”. {advice}"
        yield stop("named-rows-are-in-their-table", pasted.table.origin.place(key), said, name.strip())
