"""Takes the classes of a map; gives the key that stands under it: what each number, shade and line means."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import ImageDraw

from orderpaper.records.area_map import AreaMap
from orderpaper.word.maps.areas import APART as HATCH_APART
from orderpaper.word.maps.areas import THICK, THIN
from orderpaper.word.maps.font import load_font, spell, wrap
from orderpaper.word.maps.shades import HATCH, INK, PAPER, Shade

LETTERS = 12
LINE, GAP, SWATCH, APART = 52, 14, (72, 40), 48
"""The height of a line, the space around a sample, its size, and the space between two columns; in steps."""
NO_FIGURE = "No figure"
MOST_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the key: its sample, the number in that, and its words."""

    words: str
    shade: Shade | None = None
    number: str = ""
    line: int = THIN


def list_entries(area_map: AreaMap, shades: Sequence[Shade], *, has_gaps: bool, has_ours: bool) -> Iterator[Entry]:
    """Give the lines of a key: the classes lowest first, areas without a figure, and our own area."""
    drawn = [each for each in area_map.classes if not each.is_without]
    for number, (each, shade) in enumerate(zip(drawn, shades, strict=True), 1):
        yield Entry(spell(each.words), shade, str(number))
    if has_gaps:
        without = (each.words for each in area_map.classes if each.is_without)
        yield Entry(spell(next(without, NO_FIGURE)))
    if has_ours:
        yield Entry(spell(area_map.ours), Shade(PAPER, INK), line=THICK)


@dataclass(frozen=True, slots=True)
class Key:
    """A key as it is set: the lines of its title, its columns of entries, each in lines, and their width."""

    title: tuple[str, ...]
    columns: tuple[tuple[tuple[Entry, tuple[str, ...]], ...], ...]
    column_width: int

    @property
    def height(self) -> int:
        """How high it is, in steps."""
        lines = [sum(len(words) for _, words in column) for column in self.columns]
        return (len(self.title) + max(lines, default=0)) * LINE + GAP


def set_key(title: str, entries: Sequence[Entry], width: int) -> Key:
    """Give a key in as many columns as there is room for."""
    font = load_font(LETTERS)
    around = SWATCH[0] + GAP + APART
    widest = max((round(font.getlength(each.words)) for each in entries), default=0) + around
    columns = max(1, min(MOST_COLUMNS, width // max(1, widest), len(entries)))
    column_width = width // columns
    written = [(each, tuple(wrap(each.words, font, column_width - around)) or ("",)) for each in entries]
    size = -(-len(written) // columns)
    split = [tuple(written[start : start + size]) for start in range(0, len(written), size or 1)]
    return Key(tuple(wrap(spell(title), font, width)), tuple(split), min(column_width, widest + APART))


def draw_key(draw: ImageDraw.ImageDraw, key: Key, top: int) -> None:
    """Draw a key from a height of the picture downwards."""
    font = load_font(LETTERS)
    for number, words in enumerate(key.title):
        draw.text((0, top + number * LINE + LINE // 2), words, INK, font, "lm")
    for column, entries in enumerate(key.columns):
        left, down = column * key.column_width, top + len(key.title) * LINE
        for entry, lines in entries:
            _draw_sample(draw, entry, (left, down + (LINE - SWATCH[1]) // 2))
            for number, words in enumerate(lines):
                draw.text((left + SWATCH[0] + GAP, down + number * LINE + LINE // 2), words, INK, font, "lm")
            down += len(lines) * LINE


def _draw_sample(draw: ImageDraw.ImageDraw, entry: Entry, corner: tuple[int, int]) -> None:
    left, top = corner
    right, bottom = left + SWATCH[0] - 1, top + SWATCH[1] - 1
    draw.rectangle((left, top, right, bottom), entry.shade.fill if entry.shade else PAPER)
    if entry.shade is None:
        for at in range(left + 8, right + SWATCH[1], HATCH_APART):
            low, high = max(0, at - right), min(SWATCH[1] - 1, at - left)
            draw.line((at - low, top + low, at - high, top + high), HATCH, 2)
    draw.rectangle((left, top, right, bottom), outline=INK, width=entry.line)
    if entry.number and entry.shade:
        draw.text(((left + right) / 2, (top + bottom) / 2), entry.number, entry.shade.ink, load_font(LETTERS), "mm")
