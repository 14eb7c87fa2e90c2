"""Takes a Word file as bytes; gives what its PDF must say and LibreOffice may leave out: title, words, tables."""

import io
import itertools
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
CORE = "{http://purl.org/dc/elements/1.1/}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
STORY = "word/document.xml"
CORE_PART = "docProps/core.xml"


class TableSource(NamedTuple):
    """A table of a Word file: how many rows it has, and how many of them, from the first on, are header rows."""

    rows: int
    headers: int


@dataclass(frozen=True, slots=True)
class Source:
    """What a Word file says of itself: its title, and the alternative text of each drawing from first to last.

    `tables` are those of the page, in their order; tables inside others are not among them.
    """

    title: str
    drawings: tuple[str, ...]
    tables: tuple[TableSource, ...] = ()


def read_source(data: bytes) -> Source:
    """Give the title and the alternative texts; what the file does not have, or cannot be read, is empty."""
    core, story = _read_part(data, CORE_PART), _read_part(data, STORY)
    title = "" if core is None else " ".join((core.findtext(f"{CORE}title") or "").split())
    if story is None:
        return Source(title, ())
    return Source(title, tuple(_find_texts(story)), tuple(map(_read_table, _find_tables(story))))


def _read_part(data: bytes, name: str) -> Element | None:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            root: Element = fromstring(package.read(name))
    except (zipfile.BadZipFile, KeyError, ParseError, DefusedXmlException, OSError, RuntimeError, EOFError):
        return None
    return root


def _find_texts(element: Element) -> Iterator[str]:
    """Give the alternative text of each drawing; one drawn twice, for old and new Word, counts once."""
    for child in element:
        if child.tag == FALLBACK:
            continue
        if child.tag == f"{DRAWING}docPr" and not _is_decorative(child):
            yield " ".join(child.get("descr", "").split())
        yield from _find_texts(child)


def _is_decorative(drawing: Element) -> bool:
    return any(each.get("val") in {"1", "true"} for each in drawing.iter(DECORATIVE))


def _find_tables(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == f"{WORD}tbl":
            yield child
        elif child.tag not in {FALLBACK, f"{WORD}drawing", f"{WORD}pict"}:
            yield from _find_tables(child)


def _read_table(table: Element) -> TableSource:
    rows = list(_find_rows(table))
    headers = itertools.takewhile(lambda row: row.find(f"{WORD}trPr/{WORD}tblHeader") is not None, rows)
    return TableSource(len(rows), sum(1 for _row in headers))


def _find_rows(element: Element) -> Iterator[Element]:
    """Give the rows of a table, those that stand in a content control too."""
    for child in element:
        if child.tag == f"{WORD}tr":
            yield child
        elif child.tag in {f"{WORD}sdt", f"{WORD}sdtContent"}:
            yield from _find_rows(child)
