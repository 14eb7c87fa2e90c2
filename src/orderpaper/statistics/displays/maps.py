"""Takes what a display asks and the outlines there are; gives the map of its areas, or a ranked bar chart."""

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.area_map import AreaMap, MapClass
from orderpaper.records.chart import Chart, ChartKind
from orderpaper.records.figure import Figure, round_half_up
from orderpaper.records.names import fold
from orderpaper.records.printed_table import RowKind
from orderpaper.records.statistics import Outline
from orderpaper.records.text import join_sourced, source
from orderpaper.statistics.control.cautions import name_some
from orderpaper.statistics.displays.asked import Asked
from orderpaper.statistics.displays.charts import make_chart, name_unit, note_drawn
from orderpaper.statistics.displays.measured import Measured, measure
from orderpaper.statistics.displays.pairs import find_latest
from orderpaper.statistics.displays.readable import refuse_what_is_not_drawn
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.table import AREAS
from orderpaper.statistics.displays.tables import make_table
from orderpaper.statistics.rank import choose_direction, say_rank
from orderpaper.statistics.rounding import take_exact

MOST_CLASSES = 5
WITHOUT = "No figure"
NO_MAP = "There is no map of these areas, so they stand in their order."
NO_WORDS = re.compile(r"\bwards?\b|\W+")

Outlines = Mapping[str, Sequence[Outline]]


@dataclass(frozen=True, slots=True)
class _Areas:
    """The areas of a map that have a figure, lowest first, each with it; and those that have none."""

    measured: Measured
    known: tuple[tuple[ShownRow, Figure], ...]
    without: tuple[ShownRow, ...]


def make_map(asked: Asked, outlines: Sequence[Outline]) -> AreaMap | Chart:
    """Give the map of areas shaded by one column, with its table; where no outline is theirs, a ranked bar chart."""
    refuse_what_is_not_drawn(asked)
    if str(asked.read.table.rows_are) not in AREAS:
        said = f"a map shows areas or wards, and the rows of {asked.id} are none. Show it as a Table."
        raise Refusal("shown_as", said)
    wanted = _narrow(asked)
    matched = _match(wanted.rows, outlines)
    if not any(matched[row.number] for row in wanted.rows):
        chart = make_chart(wanted, ChartKind.RANKED)
        return dataclasses.replace(chart, notes=(*chart.notes, NO_MAP))
    areas = _read_areas(wanted)
    others = _find_others(matched, outlines)
    drawn = [dataclasses.replace(each, name=row.name) for row in wanted.rows for each in matched[row.number]]
    ours = next((row for row in wanted.rows if row.kind is RowKind.OURS), None)
    return AreaMap(
        title=asked.title,
        unit=name_unit(wanted, [figure for _row, figure in areas.known]),
        outlines=(*drawn, *others),
        classes=tuple(_list_classes(areas, matched, others)),
        words=join_sourced(_say_areas(wanted, areas, ours)),
        table=make_table(wanted),
        period=asked.read.table.period,
        source=asked.read.table.source,
        notes=tuple(dict.fromkeys((*note_drawn(wanted), *_note_strangers(wanted, matched, others)))),
        ours=ours.name if ours and matched[ours.number] else "",
    )


def _narrow(asked: Asked) -> Asked:
    """Give the display with its areas alone, and the one column they are shaded by."""
    rows = tuple(row for row in asked.rows if row.is_counted)
    heading = asked.headings[0] if asked.names_columns and len(asked.headings) == 1 else find_latest(asked)
    return dataclasses.replace(asked, rows=rows, headings=(heading,), names_columns=True)


def _read_areas(asked: Asked) -> _Areas:
    measured = measure(asked, asked.headings[0])
    taken = [(row, measured.take(row)) for row in asked.rows]
    known = [(row, figure) for row, figure in taken if figure is not None and figure.value is not None]
    if not known:
        said = f"every figure of {asked.id} that would be shown is hidden or not given. Show another."
        raise Refusal("shown_as", said)
    without = tuple(row for row, figure in taken if figure is None or figure.value is None)
    return _Areas(measured, tuple(sorted(known, key=lambda pair: take_exact(pair[1]))), without)


# ---- outlines


def _spell(name: str) -> str:
    """Give the name of an area as names on maps are compared: “Ward” and signs do not count, & is and."""
    return " ".join(NO_WORDS.sub(" ", fold(name).replace("&", " and ")).split())


def _match(rows: Sequence[ShownRow], outlines: Sequence[Outline]) -> dict[int, list[Outline]]:
    """Give the outlines of each row, by its number."""
    named: dict[str, list[Outline]] = {}
    for outline in outlines:
        named.setdefault(_spell(outline.name), []).append(outline)
    return {row.number: named.get(_spell(row.name), []) for row in rows}


def _find_others(matched: Mapping[int, Sequence[Outline]], outlines: Sequence[Outline]) -> list[Outline]:
    """Give the outlines that are of no row; none where they are the greater part: a map of the whole county, say."""
    used = {id(each) for found in matched.values() for each in found}
    others = [each for each in outlines if id(each) not in used]
    return others if len(others) < len(used) else []


def _note_strangers(asked: Asked, matched: Mapping[int, Sequence[Outline]], others: Sequence[Outline]) -> Iterator[str]:
    off_the_map = [row.name for row in asked.rows if not matched[row.number]]
    if off_the_map:
        yield f"Not on the map: {name_some(off_the_map)}."
    if others:
        yield f"On the map, and not in the table: {name_some(list(dict.fromkeys(each.name for each in others)))}."


# ---- classes


def _list_classes(
    areas: _Areas, matched: Mapping[int, Sequence[Outline]], others: Sequence[Outline]
) -> Iterator[MapClass]:
    for run in _class_areas(areas.known):
        (_lowest, low), (_highest, high) = run[0], run[-1]
        words = str(low) if str(low) == str(high) else f"{low} to {high}"
        cells = (*areas.measured.cite(run[0][0]), *areas.measured.cite(run[-1][0]))
        yield MapClass(source(words, cells), tuple(row.name for row, _figure in run if matched[row.number]))
    without = [*(row.name for row in areas.without if matched[row.number]), *(each.name for each in others)]
    if without:
        yield MapClass(WITHOUT, tuple(dict.fromkeys(without)), is_without=True)


def _class_areas(known: Sequence[tuple[ShownRow, Figure]]) -> list[list[tuple[ShownRow, Figure]]]:
    """Give the areas in five classes at most, of as many areas each as can be; what prints alike stays together."""
    decimals = max(figure.decimals for _row, figure in known)
    numbers = [round_half_up(take_exact(figure), decimals) for _row, figure in known]
    most = min(MOST_CLASSES, len(set(numbers)))
    below: dict[Decimal, int] = {}
    for at, number in enumerate(numbers):
        below.setdefault(number, at)
    classes: dict[int, list[tuple[ShownRow, Figure]]] = {}
    for number, area in zip(numbers, known, strict=True):
        classes.setdefault(below[number] * most // len(known), []).append(area)
    return list(classes.values())


# ---- words


def _say_areas(asked: Asked, areas: _Areas, ours: ShownRow | None) -> Iterator[str]:
    """Give what the map shows: the highest, the lowest, our own area, and what has no figure."""
    cite = areas.measured.cite
    ends = (("Highest", areas.known[-1], -1), ("lowest", areas.known[0], 0))
    for opening, (row, figure), at in ends:
        alike = sum(str(each) == str(figure) for _row, each in areas.known) - 1
        more = f" and {alike} more" if alike else ""
        yield f"{opening}: {row.name} ("
        yield source(str(figure), cite(row))
        yield f"){more}{'; ' if at else '.'}"
    held = next((figure for row, figure in areas.known if ours and row.number == ours.number), None)
    if ours and held:
        rank = areas.measured.rank(is_highest_first=choose_direction(asked.read.table) is not False)
        yield f" {ours.name}: "
        yield source(f"{held}, {say_rank(rank[ours.pasted_name])}", (*cite(ours), *areas.measured.cite_all()))
        yield "."
    if areas.without:
        yield f" No figure for {name_some([row.name for row in areas.without])}."
