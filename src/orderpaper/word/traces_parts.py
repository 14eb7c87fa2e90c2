"""Takes the printed parts of a paper, and what is marked in them; gives them finished, and where the figures stand."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from orderpaper.records.chart import Chart, Role
from orderpaper.records.ledger import PrintedFigure
from orderpaper.records.place import Place
from orderpaper.records.text import citations_of
from orderpaper.word.controls import IN_RUN, IN_RUN_END
from orderpaper.word.footnotes import DOCUMENT
from orderpaper.word.language import Printing
from orderpaper.word.traces import CAPTION, FIGURE, MARKED, NOTE, OF_FIGURES, REFERENCE, Figure, write_mark
from orderpaper.word.traces_addresses import Addresses
from orderpaper.word.traces_places import Walk, count_notes, name_story
from orderpaper.word.traces_runs import Writers, put_runs

POINTS = re.compile(rf'<!--op:{FIGURE}(?P<figure>\d+)-->|<c:chart\b[^>]*\br:id="(?P<chart>[^"]+)"')
Charts = Mapping[tuple[str, str], Chart]
"""The charts that were printed, by the part they stand in and what leads from it to them."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The parts of a paper, finished, its figures in the order of the page, and the keys of texts in controls."""

    parts: dict[str, bytes]
    figures: tuple[PrintedFigure, ...]
    keys: tuple[str, ...] = ()


def finish_parts(parts: Mapping[str, bytes], printing: Printing, *, has_addresses: bool) -> Finished:
    """Give the parts with their fields, notes and addresses in place, and no mark left in them."""
    finished = printing.marking.footnotes.add_part(parts)
    controls = printing.marking.controls
    controls.number_from(finished)
    writers = _choose_writers(printing, finished, has_addresses=has_addresses)
    charts = printing.list_charts()
    figures: list[PrintedFigure] = []
    notes: dict[tuple[str, str], int] = {}
    for name in sorted(finished, key=lambda each: (each != DOCUMENT, each)):
        is_marked = MARKED in finished[name]
        if not is_marked and not any(holder == name for holder, _relation in charts):
            continue
        text = finished[name].decode("utf-8")
        if is_marked:
            text = put_runs(text, writers)
        notes = count_notes(text) if name == DOCUMENT else notes
        walk = Walk(text, name_story(name), printing.heading_styles, notes)
        found = {relation: chart for (holder, relation), chart in charts.items() if holder == name}
        figures += _list_figures(text, walk, printing.marking.traces.figures, found)
        finished[name] = controls.put(OF_FIGURES.sub("", text)).encode("utf-8")
    if printing.has_drawings or printing.keeps_charts:
        finished = printing.drawings.add_parts(finished)
    return Finished(finished, tuple(figures), controls.keys)


def _choose_writers(printing: Printing, parts: Mapping[str, bytes], *, has_addresses: bool) -> Writers:
    references = printing.marking.references
    runs = {
        CAPTION: references.write_caption,
        REFERENCE: printing.write_reference,
        NOTE: printing.marking.footnotes.write_reference,
        IN_RUN: lambda index, _look: write_mark(IN_RUN, index),
        IN_RUN_END: lambda index, _look: write_mark(IN_RUN_END, index),
    }
    if has_addresses:
        runs[FIGURE] = Addresses(printing.marking.traces.figures, parts).write
    plain = {CAPTION: references.say_caption, REFERENCE: references.say_reference}
    plain |= dict.fromkeys((NOTE, IN_RUN, IN_RUN_END), _say_nothing)
    return Writers(runs, plain)


def _say_nothing(index: int) -> str:  # noqa: ARG001 - as what stands for other marks
    return ""


def _list_figures(text: str, walk: Walk, figures: list[Figure], charts: Mapping[str, Chart]) -> Iterator[PrintedFigure]:
    """Give the figures of a part in their order; one cut in two by the look of its words is one."""
    last, drawn = "", 0
    for point in POINTS.finditer(text):
        number = point["figure"]
        if number is None:
            drawn += 1
            yield from _list_plotted(charts.get(point["chart"]), walk.find(point.start()), drawn)
        elif number != last and int(number) < len(figures):
            figure = figures[int(number)]
            yield PrintedFigure(walk.find(point.start()), figure.words, figure.name, figure.cells)
        last = number or ""


def _list_plotted(chart: Chart | None, place: Place, number: int) -> Iterator[PrintedFigure]:
    """Give the figures that a chart draws, each once, and the levels worked out from them."""
    for column in chart.columns if chart else ():
        if column.role is Role.SPECIAL:
            continue
        for name, cell in zip(chart.names if chart else (), column.cells, strict=True):
            for citation in citations_of(cell.words) if cell.number is not None else ():
                said = f"{name}, {column.name}" if column.role is Role.FIGURES else column.name
                at = replace(place, at=f"chart {number}: {said}")
                yield PrintedFigure(at, cell.words[citation.start : citation.end], citation.name, citation.cells)
