"""Takes a cell as openpyxl parsed it; gives its value cleaned, with what else is to be known of it."""

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

CONTROLS = (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000))
UNSEEN = (0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF)
DROPPED = dict.fromkeys((*CONTROLS, *UNSEEN))
SHOWN = dict.fromkeys((*CONTROLS, *UNSEEN), "▯")
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
UNCLEAN = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0d\\x0e-\\x1f\\xad\u200b\u200c\u2060\ufeff\ufffe\uffff\ud800-\udfff]|_x")


class Run(NamedTuple):
    """Some words of a cell, and how they are set."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_struck: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be known of a cell beside its value, where there is anything.

    `typed` is the text before it was cleaned, with a box for each character that cannot be seen; `formula` is what the
    value was worked out from, and `linked` the workbook that it comes from; `runs` are words set in different ways.
    """

    typed: str = ""
    formula: str = ""
    linked: str = ""
    is_struck: bool = False
    is_coloured: bool = False
    runs: tuple[Run, ...] = ()


PLAIN = Marks()


class Cell(NamedTuple):
    """One cell as it stands: its value, openpyxl’s letter for its type, its number format, and its marks."""

    value: Any
    data_type: str
    number_format: str
    marks: Marks = PLAIN

    @property
    def is_blank(self) -> bool:
        """Tell whether there is nothing in the cell: it is only coloured, or hidden in a merged range."""
        return self.value is None and self.data_type != "f"


def clean(text: str) -> str:
    """Give the words of a cell: Excel’s escapes undone, control and zero-width characters gone, ends trimmed."""
    if UNCLEAN.search(text):
        text = _break_lines(text).translate(DROPPED)
    return text.strip()


def show_unseen(text: str) -> str:
    """Give the text with a box for each character that cannot be seen, empty where there is none."""
    if not UNCLEAN.search(text):
        return ""
    text = _break_lines(text)
    shown = text.translate(SHOWN)
    return shown.strip() if shown != text else ""


def _break_lines(text: str) -> str:
    text = ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_runs(rich: Any) -> tuple[Run, ...]:  # noqa: ANN401 - openpyxl’s CellRichText, a list of str and TextBlock
    """Give the runs of a rich text; the characters that cannot be seen are gone from them."""
    return tuple(_read_run(each) for each in rich)


def _read_run(piece: Any) -> Run:  # noqa: ANN401 - as above
    if isinstance(piece, str):
        return Run(_break_lines(piece).translate(DROPPED))
    text, font = _break_lines(str(piece.text)).translate(DROPPED), piece.font
    return Run(text, bool(font.b), bool(font.i), bool(font.strike))
