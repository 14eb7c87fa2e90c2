"""Takes a chart and the room there is on the page; gives its size, the size of its letters, and how its names stand."""

from dataclasses import dataclass
from math import ceil

from orderpaper.records.chart import Chart, ChartKind

TWIP = 635
"""A twentieth of a point in the unit that drawings are measured in."""
POINT = 20
FULL_SIZE, SMALL_SIZE = 12, 10
"""The house's size of letters, and the smallest in a chart: where names stand close together."""
ROOM = (9412, 14344)
"""The text on an upright A4 page, in twentieths of a point: where a template does not say."""
LYING = frozenset((ChartKind.BAR, ChartKind.STACKED_BAR, ChartKind.RANKED))
STACKED = frozenset((ChartKind.STACKED_BAR, ChartKind.STACKED_COLUMN))
GAP = 0.6
"""The gap between two categories, in bars."""
FEW = 24
"""So many bars have room for their numbers."""
LETTER = 0.55
"""The width of a letter of Arial on average, in its height."""


@dataclass(frozen=True, slots=True)
class Room:
    """How wide a chart may be and how high, in twentieths of a point."""

    width: int = ROOM[0]
    height: int = ROOM[1]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a chart is drawn, in twentieths of a point; its letters, in points; and how its names stand.

    Every `every`th category is named; `is_turned` says that the names stand upright, read from below.
    """

    width: int
    height: int
    letters: int
    every: int = 1
    is_turned: bool = False

    @property
    def extent(self) -> tuple[int, int]:
        """Give width and height in the unit of drawings."""
        return self.width * TWIP, self.height * TWIP


def lay_out(chart: Chart, room: Room) -> Size:
    """Give the size of a chart: bars that lie get a line each, so that every name can be read."""
    most = round(room.height * 0.8)
    if chart.kind is ChartKind.PIE:
        return Size(room.width, min(most, 6200), FULL_SIZE)
    return _lay_lying(chart, room.width, most) if chart.kind in LYING else _lay_standing(chart, room.width, most)


def has_numbers(chart: Chart) -> bool:
    """Tell whether the bars of a chart have room for their numbers: those that lie beside a name of their own do."""
    is_alone = chart.kind in LYING and len(chart.series) == 1
    return is_alone or len(chart.series) * len(chart.categories) <= FEW


def _lay_lying(chart: Chart, width: int, most: int) -> Size:
    count = len(chart.categories)
    letters = FULL_SIZE if count <= 20 else SMALL_SIZE
    bars = 1 if chart.kind in STACKED else len(chart.series)
    thickness = SMALL_SIZE * 1.2 if bars > 1 and has_numbers(chart) else letters if bars == 1 else letters * 0.6
    line = max(letters * 1.6, thickness * (bars + GAP)) * POINT
    around = 1700 if len(chart.series) > 1 else 1100
    height = max(3000, round(count * line) + around)
    if height <= most:
        return Size(width, height, letters)
    fit = (most - around) / (SMALL_SIZE * 1.3 * POINT)
    return Size(width, most, SMALL_SIZE, every=max(1, ceil(count / fit)))


def _lay_standing(chart: Chart, width: int, most: int) -> Size:
    count = len(chart.categories)
    slot = (width - 1400) / count
    key = 800 if chart.control else 0
    names = [name.split() or [""] for name in chart.categories]
    widest = max(len(word) for words in names for word in words)
    longest = max(len(name) for name in chart.categories)
    is_tall = longest > 3 * widest
    for letters in (FULL_SIZE, SMALL_SIZE):
        if widest * letters * LETTER * POINT < slot * 0.95 and not is_tall:
            return Size(width, min(most, 5600 + key), letters)
    down = min(longest * SMALL_SIZE * LETTER * POINT, most * 0.4)
    every = max(1, ceil(SMALL_SIZE * 1.25 * POINT / slot))
    return Size(width, min(most, 5400 + key + round(down)), SMALL_SIZE, every, is_turned=True)
