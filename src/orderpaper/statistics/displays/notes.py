"""Takes what a display asks and shows; gives what must be read with it, and what the signs in it mean."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from orderpaper.records.chart import MARK, SHORTHAND
from orderpaper.records.figure import Figure
from orderpaper.records.printed_table import PrintedCell, RowKind
from orderpaper.records.text import Missing, Prose, Text
from orderpaper.records.when import say_date
from orderpaper.statistics.control.cautions import name_some
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.pasted import ARROW
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.shares import do_shares_differ
from orderpaper.statistics.displays.table import OWN
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.rounding import MAY_NOT_SUM, may_not_sum, take_exact
from orderpaper.statistics.total import cast_shares

HIDES = "Counts of one to four are hidden, and others from which they could be worked out."
ROUNDS = "Counts are rounded to the nearest five, each by itself."
PROVISIONAL = "The figures are provisional."
RANK_ARROWS = (
    ("↑", "better than last year"),
    ("←", "the same as last year"),
    ("→", "the same as last year"),
    ("↓", "worse than last year"),
)
MANY = 3
TIED = "= a rank that is shared"


def list_notes(asked: Asked) -> Iterator[Text]:
    """Give what must be read with any display of a table: its own note, changes in recording, what the figures are."""
    read = asked.read
    yield from _list_lines(read.table.note)
    for change in read.changes:
        what = str(change.what).strip()
        if what:
            since = "" if change.since is None or isinstance(change.since, Missing) else f"From {change.since}: "
            yield f"{since}{what}"
    if read.table.standing == "Provisional":
        yield PROVISIONAL
    if isinstance(read.table.as_at, dt.date):
        yield f"Figures as they were on {say_date(read.table.as_at)}."
    if read.table.small_numbers == "Round to 5" and read.table.unit == "Number":
        yield ROUNDS


def _list_lines(prose: Prose) -> Iterator[Text]:
    yield from (line.text for line in prose.lines if line.text)


def note_figures(asked: Asked, rows: Sequence[ShownRow]) -> Iterator[str]:
    """Give what must be read with some figures: that counts are hidden, what was supplied, what was put right."""
    read = asked.read
    if read.table.small_numbers == "Hide under 5" and read.is_hiding:
        yield HIDES
    yield from _note_supplied(asked, rows)
    yield from _note_put_right(asked, rows)


def note_table(asked: Asked, rows: Sequence[ShownRow]) -> Iterator[str]:
    """Give what must be read with the rows of a table: what its figures are, totals that rounding parts, our own."""
    yield from note_figures(asked, rows)
    if sums_differ(asked, rows) or (Also.SHARE in asked.also and do_shares_differ(asked, rows)):
        yield MAY_NOT_SUM
    ours = next((row.name for row in rows if row.kind is RowKind.OURS), "")
    if ours:
        yield f"{ours} is set in bold."


def _note_supplied(asked: Asked, rows: Sequence[ShownRow]) -> Iterator[str]:
    """Give the columns, or some cells of them, that were pasted worked out and cannot be followed in the table."""
    shown = {row.pasted_name: row.name for row in rows}
    whole = []
    for heading in asked.headings:
        names = [shown[each] for each in asked.read.corrections.supplied.get(heading, ()) if each in shown]
        given = [row for row in rows if row.figures.get(heading) and row.figures[heading].value is not None]
        if names and len(names) >= len(given):
            whole.append(heading)
        elif names:
            yield f"{heading} for {name_some(names)} was supplied, and not worked out here."
    if whole:
        were = "was" if len(whole) == 1 else "were"
        yield f"{name_some(whole)} {were} supplied, and not worked out here."


def _note_put_right(asked: Asked, rows: Sequence[ShownRow]) -> Iterator[str]:
    """Give the cells that were put right; of a row with many, the row."""
    shown = {row.pasted_name: row for row in rows}
    wanted = frozenset(asked.headings)
    by_row: dict[str, list[str]] = {}
    for name, heading in asked.read.corrections.figures:
        if name in shown and heading in wanted and shown[name].figures[heading].value is not None:
            by_row.setdefault(shown[name].name, []).append(heading)
    found = [
        words
        for name, headings in by_row.items()
        for words in ([name] if len(headings) >= MANY else [f"{each} for {name}" for each in headings])
    ]
    if found:
        yield f"Worked out again, as what was supplied did not follow from the rest: {name_some(found)}."


def sums_differ(asked: Asked, rows: Sequence[ShownRow]) -> bool:
    """Tell whether figures printed no longer add up to a total printed, once each is rounded."""
    if asked.read.table.unit == "Per cent" and any(
        each.difference and each.adds_up and each.heading in asked.headings for each in cast_shares(asked.read.layout)
    ):
        return True
    parts_of = {each.pasted_name: each for each in reversed(asked.read.rows)}
    headings = [each for each in asked.headings if asked.read.layout.kinds[each] in OWN]
    for row in rows:
        parts = [parts_of[each] for each in asked.read.layout.total_rows.get(row.pasted_name, ())]
        if any(_differs(row.figures.get(each), [part.figures.get(each) for part in parts]) for each in headings):
            return True
    across = {each: parts for each, parts in asked.read.layout.total_columns.items() if each in asked.headings}
    return any(
        _differs(row.figures.get(each), [row.figures.get(part) for part in parts])
        for each, parts in across.items()
        for row in rows
    )


def _differs(total: Figure | None, parts: Iterable[Figure | None]) -> bool:
    held = list(parts)
    known = [each for each in held if each is not None and each.value is not None and not each.is_percent]
    if total is None or total.value is None or total.is_percent or not known or len(known) < len(held):
        return False
    return may_not_sum(map(take_exact, known), take_exact(total), total.decimals)


def explain_signs(asked: Asked, cells: Iterable[PrintedCell]) -> str:
    """Give what the shorthand in a table means, and the signs beside ranks that were pasted."""
    words = [cell.words for cell in cells]
    used = {mark for each in words for mark in MARK.findall(each)}
    said = [f"{mark} {meaning}" for mark, meaning in SHORTHAND.items() if mark in used]
    ranks = [each for each in asked.headings if asked.read.layout.kinds[each] is Kind.RANK]
    flags = {flag for row in asked.rows for each in ranks for flag in _list_flags(row.figures.get(each))}
    arrows = [f"{arrow} {meaning}" for arrow, meaning in RANK_ARROWS if arrow in flags]
    if arrows:
        said.append(f"beside a rank: {', '.join(arrows)}")
    if any(each.startswith("=") for each in words):
        said.append(TIED)
    return "; ".join(said)


def _list_flags(figure: Figure | None) -> list[str]:
    return ARROW.findall(figure.flag) if figure is not None and figure.value is not None else []
