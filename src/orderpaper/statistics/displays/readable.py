"""Takes what a chart would draw; gives why it could not be read, each with the cell to change and what would work."""

from collections.abc import Iterator

from orderpaper.records.chart import ChartKind
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.orient import MOST_SERIES, Drawn
from orderpaper.statistics.displays.refusal import Refusal

MOST_BARS = 60
MOST_NAMES = {ChartKind.BAR: 50, ChartKind.STACKED_BAR: 50, ChartKind.RANKED: 50, ChartKind.PIE: 8}
MOST_NAMES |= dict.fromkeys((ChartKind.COLUMN, ChartKind.STACKED_COLUMN), MOST_BARS)
"""So many categories have room on a page; a line has room for any number."""
SIDE_BY_SIDE = frozenset((ChartKind.BAR, ChartKind.COLUMN))
OR_A_TABLE = "or show it as a Table"
HEADINGS = {"rows": "Rows", "columns_shown": "Columns"}


def refuse_what_is_not_drawn(asked: Asked) -> None:
    """Raise Refusal for what cannot be drawn at all: words, and what is printed beside a table."""
    beside = next((each for each in asked.also if each is not Also.RATE), None)
    if beside:
        said = f"“{beside}” is printed in tables and not drawn: of Also print, a chart or a map draws Rate alone."
        raise Refusal("also", f"{said} Leave it out, {OR_A_TABLE}.", beside)
    if asked.read.table.unit == "Words":
        raise Refusal("shown_as", f"{asked.id} holds words, and there is nothing to draw. Show it as a Table.")


def refuse_what_cannot_be_read(asked: Asked, kind: ChartKind, drawn: Drawn) -> None:
    """Raise Refusal for the first thing that would keep a chart from being read."""
    for find in (_find_crowds, _find_gaps):
        for key, sentence in find(asked, kind, drawn):
            raise Refusal(key, sentence)


def _find_crowds(asked: Asked, kind: ChartKind, drawn: Drawn) -> Iterator[tuple[str, str]]:
    """Give where there are too many lines to tell apart, or too many bars for a page."""
    key, other = ("rows", "columns_shown") if drawn.series_are == "rows" else ("columns_shown", "rows")
    many, names = len(drawn.series), len(drawn.categories)
    would = f"a {kind} of {asked.id} would have"
    if many > MOST_SERIES:
        said = f"{would} {many} sets of figures, and {MOST_SERIES} at most can be told apart."
        yield key, f"{said} Name {MOST_SERIES} {drawn.series_are} or fewer under {HEADINGS[key]}, {OR_A_TABLE}."
    bars = names * many if kind in SIDE_BY_SIDE else names
    most = MOST_NAMES.get(kind, names) if many == 1 or kind not in SIDE_BY_SIDE else MOST_BARS
    if bars > most:
        what = "slices" if kind is ChartKind.PIE else "bars"
        said = f"{would} {bars} {what}, and {most} at most can be read."
        yield other, f"{said} Name fewer under {HEADINGS[other]}, {OR_A_TABLE}."


def _find_gaps(asked: Asked, kind: ChartKind, drawn: Drawn) -> Iterator[tuple[str, str]]:
    """Give where there is nothing to draw, not all of a whole, or figures of two kinds."""
    figures = [each for _name, held in drawn.series for each in held]
    known = [each for each in figures if each.value is not None]
    if not known:
        yield "shown_as", f"every figure of {asked.id} that would be drawn is hidden or not given. Show another."
    if len({each.is_percent for each in known}) > 1:
        key = "rows" if drawn.series_are == "rows" else "columns_shown"
        said = "percentages and numbers do not stand on one axis."
        yield key, f"{said} Name {drawn.series_are} of one unit under {HEADINGS[key]}."
    if kind is ChartKind.PIE and len(known) < len(figures):
        yield "shown_as", f"a pie is of a whole, and not every figure of {asked.id} is given. Show it as a Bar chart."
