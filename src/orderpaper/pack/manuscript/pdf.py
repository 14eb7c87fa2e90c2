"""Takes the bytes of a PDF; gives it as a manuscript, each passage on its page."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from orderpaper.pack.leaks.pdf import UNREADABLE
from orderpaper.pack.manuscript.compose import compose
from orderpaper.pack.manuscript.lines import Printed
from orderpaper.records.errors import FolderError
from orderpaper.records.manuscript import Form, Manuscript, Whereabouts

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

APART = 1.2
"""Lines of a paragraph are one step apart; more than so many steps part paragraphs."""
LEAST_STEP = 2.0
MOST_STEP = 60.0


@dataclass(frozen=True, slots=True)
class _Shown:
    """One line of a page as it is drawn: its words, and how far up the page it stands, in points."""

    text: str
    height: float


def read_pdf_paper(data: bytes, name: str) -> Manuscript:
    """Give a PDF as a manuscript; raise FolderError where it is locked, damaged, or pictures without words."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise FolderError(_say_locked(name))
        pages = _show_pages(reader)
    except DependencyError as fault:
        raise FolderError(_say_locked(name)) from fault
    except (PyPdfError, *UNREADABLE) as fault:
        raise FolderError(
            f"{name} is damaged and could not be read. Make the PDF anew, or proofread the Word file it was made from."
        ) from fault
    if not any(line.text.strip() for lines in pages for line in lines):
        raise FolderError(
            f"{name} holds pictures of pages and no words, as a scan does. Have the words recognised first (OCR), or "
            "proofread the Word file it was made from."
        )
    return compose(_list_printed(pages), name, Form.PDF)


def _say_locked(name: str) -> str:
    return f"{name} is locked with a password. Save a copy without the password, or proofread the Word file."


def _show_pages(reader: "PdfReader") -> list[list[_Shown]]:
    """Give the lines of each page in the order they are drawn in."""
    return [list(_show_page(page)) for page in reader.pages]


def _show_page(page: "PageObject") -> Iterator[_Shown]:
    """Give the lines of a page: what is drawn between two line feeds, at the height of its first words."""
    drawn: list[tuple[str, float]] = []

    def see(text: str, above: list[float], own: list[float], *_: object) -> None:
        drawn.append((text, own[4] * above[1] + own[5] * above[3] + above[5]))

    page.extract_text(visitor_text=see)
    text, height = "", None
    for words, at in (*drawn, ("\n", 0.0)):
        first, *more = words.split("\n")
        height = at if height is None and first.strip() else height
        text += first
        for rest in more:
            yield _Shown(text, height or 0.0)
            text, height = rest, at if rest.strip() else None


def _list_printed(pages: list[list[_Shown]]) -> Iterator[Printed]:
    """Give the lines of a PDF as printed ones, with empty lines where there is room on the page."""
    step = _find_step(pages)
    for number, lines in enumerate(pages, 1):
        where = Whereabouts(page=number, at=f"page {number}")
        above, is_first = None, True
        for line in (line for line in lines if line.text.strip()):
            yield from (Printed("", where) for _ in range(_count_empty(above, line.height, step)))
            yield Printed(line.text, where, is_first and number > 1)
            above, is_first = line.height, False


def _find_step(pages: list[list[_Shown]]) -> float:
    """Give how far apart the lines of a paragraph mostly are, in points: no less than half of all lines."""
    steps = [
        above.height - below.height
        for lines in pages
        for above, below in pairwise([line for line in lines if line.text.strip()])
        if LEAST_STEP < above.height - below.height < MOST_STEP
    ]
    return median(steps) if steps else 0.0


def _count_empty(above: float | None, height: float, step: float) -> int:
    """Give how many empty lines part two lines: two where paragraphs are, one where the words go on beside or above."""
    if above is None or not step:
        return 0
    if abs(above - height) <= LEAST_STEP or height > above:
        return 1
    return 2 if above - height > APART * step else 0
