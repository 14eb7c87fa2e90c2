"""Takes words and the widths of their cells; gives the height of the row in which all of them show."""

import math
from collections.abc import Iterable
from functools import cache

LINE_POINTS = 14.25
PADDING = 3.0
TALLEST = 400.0
INDENT = 1.2
DIGIT = 0.556
SHARE_USED = 0.95
SLIM = "cksvxyzJ"
NARROW = "fijlrtI.,:;'’|!()[]/- "
WIDE = "mwMW%@—…"


@cache
def measure_letter(letter: str) -> float:
    """Give the width of a letter of Arial, in ems, rounded up."""
    if letter in NARROW:
        return 0.3
    if letter in SLIM:
        return 0.5
    if letter in WIDE:
        return 0.87
    return 0.7 if letter.isupper() else DIGIT


def measure(words: str) -> float:
    """Give the width of some words set in Arial, in ems."""
    return sum(map(measure_letter, words))


def count_lines(text: str, width: float) -> int:
    """Give the number of lines that a text takes in a cell of a width, in characters."""
    room = (width - INDENT) * DIGIT * SHARE_USED
    return sum(count_wrapped(line, room) for line in text.split("\n"))


def count_wrapped(line: str, room: float) -> int:
    """Give the number of lines that one line of text wraps to, words being kept whole where they fit."""
    lines, used = 1, 0.0
    for word in line.split(" "):
        wide = measure(word)
        if used and used + wide > room:
            lines, used = lines + 1, 0.0
        lines += max(0, math.ceil(wide / room) - 1)
        used += wide % room + measure_letter(" ")
    return lines


def fit_height(cells: Iterable[tuple[str, float]], line_points: float = LINE_POINTS) -> float:
    """Give the height of a row, in points, from the text and the width of each of its cells."""
    lines = max((count_lines(text, width) for text, width in cells), default=1)
    return min(TALLEST, lines * line_points + PADDING)
