"""The house look of charts: colours, patterns, dashes and markers, each told from the next without its colour.

Every colour has a contrast of 3 or more with white, as graphics must, and text of 4.5 or more.
"""

from typing import NamedTuple

from orderpaper.records.chart import SPECIALS, Role

FONT = "Arial"
INK = "000000"
GRID = "D9D9D9"
"""Gridlines are there to help and carry nothing: they may be lighter than what must be seen."""
EDGE = "595959"
NAVY, ORANGE, BLUE, GREEN, GREY, PURPLE = "1F3864", "C55A11", "4A86C5", "00664F", "7F7F7F", "490092"


class Fill(NamedTuple):
    """What a bar or a slice is filled with: a colour, whole or as a pattern on white."""

    colour: str
    pattern: str = ""


FILLS = (
    Fill(NAVY),
    Fill(ORANGE, "WIDE_UPWARD_DIAGONAL"),
    Fill(BLUE),
    Fill(GREEN, "DARK_HORIZONTAL"),
    Fill(GREY, "DARK_VERTICAL"),
    Fill(PURPLE, "LARGE_CONFETTI"),
    Fill(INK, "SMALL_GRID"),
    Fill(NAVY, "WIDE_DOWNWARD_DIAGONAL"),
)
"""Whole only where dark and light tell them apart in grey; every pattern once."""
OURS, OTHERS = Fill(NAVY), Fill(GREY)
"""Our own area among others: navy is near black in grey, and its label says its name in bold."""


class Stroke(NamedTuple):
    """How a line is drawn: colour, dash, width in points, and the marker of its points."""

    colour: str
    dash: str = "SOLID"
    width: float = 2.25
    marker: str = "NONE"


STROKES = (
    Stroke(NAVY, "SOLID", 2.25, "CIRCLE"),
    Stroke(ORANGE, "DASH", 2.25, "SQUARE"),
    Stroke(GREEN, "ROUND_DOT", 2.25, "TRIANGLE"),
    Stroke(PURPLE, "DASH_DOT", 2.25, "DIAMOND"),
    Stroke(BLUE, "LONG_DASH", 2.25, "X"),
    Stroke(GREY, "SOLID", 1.5, "PLUS"),
)
LEVELS = {
    Role.MEAN: Stroke(EDGE, "SOLID", 1.5),
    Role.UPPER: Stroke(EDGE, "DASH", 1.5),
    Role.LOWER: Stroke(EDGE, "ROUND_DOT", 1.5),
    Role.TARGET: Stroke(GREEN, "LONG_DASH_DOT", 2.25),
}
"""The lines of a control chart that are no figures."""


class Mark(NamedTuple):
    """How the points with a special cause stand out: colour and shape."""

    colour: str
    marker: str


MARKS = dict(
    zip(
        (name for name, _ in SPECIALS),
        (Mark("E46C0A", "SQUARE"), Mark("0072B2", "DIAMOND"), Mark(PURPLE, "TRIANGLE")),
        strict=True,
    )
)
"""Worse, better, and where neither way is good."""
MARK_SIZE = 10


def choose_fill(index: int) -> Fill:
    """Give the filling of one of several sets of bars."""
    return FILLS[index % len(FILLS)]


def choose_stroke(role: Role, index: int) -> Stroke:
    """Give the line of a column, by what it is, or by its place among the figures."""
    return LEVELS.get(role) or STROKES[index % len(STROKES)]


def choose_marker_size(points: int) -> int:
    """Give the size of the markers of a line: none so small that a figure between two gaps is lost."""
    return 7 if points <= 40 else 5 if points <= 100 else 3
