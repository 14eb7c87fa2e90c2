"""Takes a chart; gives what it shows in words, for a sentence in the paper and for those who cannot see it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from orderpaper.records.chart import Chart, ChartColumn, Role
from orderpaper.records.control import ControlChart, Point

LONGEST = 250
"""Alternative text is heard in one go, and cannot be gone back into: it stays under so many letters."""


def describe(chart: Chart) -> str:
    """Give everything that a chart shows, in sentences."""
    return " ".join(_say(chart))


def say_alternative_text(chart: Chart) -> str:
    """Give what a chart shows in as many of its sentences, most telling first, as one can listen to."""
    return clip(_say(chart))


def clip(sentences: Iterable[str]) -> str:
    """Give as many sentences, the most telling first, as one can listen to."""
    text, *rest = sentences
    if len(text) > LONGEST:
        return f"{text[: LONGEST - 1].rstrip()}…"
    for sentence in rest:
        longer = f"{text} {sentence}"
        text = longer if len(longer) <= LONGEST else text
    return text


def say_plainly(value: object) -> str:
    """Give what stands for a chart, or the table beside it, in one line without marks."""
    return " ".join((say_alternative_text(value) if isinstance(value, Chart) else str(value)).split())


def _say(chart: Chart) -> Iterator[str]:
    yield _say_what_it_is(chart)
    if chart.control:
        yield from _say_limits(chart, chart.control)
    drawn = [column for column in chart.columns if column.role is Role.FIGURES]
    for column in drawn:
        said = "; ".join(_say_column(chart, column))
        named = f"{column.name}: {said}" if len(drawn) > 1 else said
        yield f"{named[:1].upper()}{named[1:]}."
    yield from _say_gaps(chart, drawn)


def _say_what_it_is(chart: Chart) -> str:
    title, period = str(chart.title), str(chart.period)
    kind = f"{chart.kind[:1].upper()}{chart.kind[1:]}"
    return f"{kind}: {title}{f', {period}' if period and period not in title else ''}."


def _say_column(chart: Chart, column: ChartColumn) -> Iterator[str]:
    known = [index for index, cell in enumerate(column.cells) if cell.number is not None]
    if not known:
        yield "no figures"
        return

    def say(index: int) -> str:
        return f"{column.cells[index].words} ({chart.names[index]})"

    if chart.is_in_time and len(known) > 1:
        yield f"first {say(known[0])}, last {say(known[-1])}"
    yield from _say_ends(column, known, say)
    if chart.ours in chart.names:
        stands = f", {chart.ours_stands}" if chart.ours_stands else ""
        yield f"{chart.ours} {column.cells[chart.names.index(chart.ours)].words}{stands}"


def _say_ends(column: ChartColumn, known: Sequence[int], say: Callable[[int], str]) -> Iterator[str]:
    numbers = [column.cells[index].number or 0 for index in known]
    if len(known) == 1:
        yield f"one figure only, {say(known[0])}"
    elif len(set(numbers)) == 1:
        yield f"all {len(known)} are {column.cells[known[0]].words}"
    else:
        for words, end in (("highest", max(numbers)), ("lowest", min(numbers))):
            others = numbers.count(end) - 1
            alike = f" and {others} more" if others else ""
            yield f"{words} {say(known[numbers.index(end)])}{alike}"


def _say_gaps(chart: Chart, drawn: Sequence[ChartColumn]) -> Iterator[str]:
    without = [
        name
        for name, *cells in zip(chart.names, *(column.cells for column in drawn), strict=True)
        if any(cell.number is None for cell in cells)
    ]
    if without:
        more = f" and {len(without) - 3} more" if len(without) > 3 else ""
        yield f"No figure for {', '.join(without[:3])}{more}."


def _say_limits(chart: Chart, control: ControlChart) -> Iterator[str]:
    """Give the mean and limits of each part, the latest first, and the special causes, the latest first."""
    levels = {(column.role, column.name): _level_of(column) for column in chart.columns}
    for part in reversed(control.parts):
        since = f" from {chart.names[part.first - 1]}" if part.number > 1 else ""
        mean, lower, upper = (levels.get((role, f"{role}{since}"), "") for role in (Role.MEAN, Role.LOWER, Role.UPPER))
        if mean:
            start = f"From {chart.names[part.first - 1]}: mean" if len(control.parts) > 1 else "Mean"
            yield f"{start} {mean}, {f'limits {lower} to {upper}' if lower and upper else 'no limits'}."
    yield _say_causes(chart, control)


def _level_of(column: ChartColumn) -> str:
    return next((cell.words for cell in column.cells if cell.words), "")


def _say_causes(chart: Chart, control: ControlChart) -> str:
    runs = [list(run) for _, run in groupby(control.points, key=lambda point: point.variation)]
    marked = [run for run in reversed(runs) if run[0].is_special]
    if not marked:
        return "No special cause."
    said = "; ".join(_say_run(chart, run) for run in marked[:3])
    more = f"; and {len(marked) - 3} earlier" if len(marked) > 3 else ""
    return f"Special cause{'s' if len(marked) > 1 else ''}: {said}{more}."


def _say_run(chart: Chart, run: Sequence[Point]) -> str:
    first, last = chart.names[run[0].number - 1], chart.names[run[-1].number - 1]
    when = first if first == last else f"{first} to {last}"
    return f"{when}, {run[0].variation.value} ({', '.join(dict.fromkeys(point.cause.value for point in run))})"
