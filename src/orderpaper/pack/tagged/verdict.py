"""Takes a repaired PDF; gives what in it a screen reader cannot read, by our own reading and by page-validation’s."""

import io
from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

from orderpaper.pack.tagged.content import count_untagged
from orderpaper.pack.tagged.repair import find_streams
from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject

CODE = "pdf-is-tagged-for-everybody"
UNCHECKED = (
    "The PDFs were put right for screen readers, and nobody checked them against PDF/UA. For the check, run: "
    'pip install "orderpaper[pdf]"'
)
UNHEARD = "some of its words or pictures are never read out. Publish the Word file without the PDF, and report this."
BARE = "a table has no header row. In Word, choose its first row, then Table Layout › Repeat Header Rows."
SILENT = "a picture or chart has no alternative text. In Word, right-click it and choose View Alt Text."
BY_PAGE = "the PDF does not keep to PDF/UA: {what} (rule {rule}). Publish the Word file without it, and report this."


def judge_pdf(name: str, pdf: bytes) -> tuple[Finding, ...]:
    """Give a finding for each thing in a PDF that shuts somebody out; the name is that of its file."""
    ours = tuple(stop(CODE, place, message) for place, message in _find_faults(name, pdf))
    return ours or tuple(stop(CODE, Place(name), message) for message in _ask_page(pdf))


def has_checker() -> bool:
    """Tell whether page-validation, which knows all the rules, is installed."""
    return find_spec("page") is not None and find_spec("page._page") is not None


def _ask_page(pdf: bytes) -> Iterator[str]:
    """Give page-validation’s verdict, a sentence for each rule that is broken; nothing where it is not installed."""
    if not has_checker():
        return
    import page

    try:
        report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
    except page.PageError as error:
        yield BY_PAGE.format(what=f"it cannot be read, {error}", rule="none")
        return
    rules = {failure.rule_id: failure.message for failure in reversed(report.failures)}
    for rule, message in sorted(rules.items()):
        yield BY_PAGE.format(what=message, rule=rule)


def _find_faults(name: str, pdf: bytes) -> Iterator[tuple[Place, str]]:
    """Give what we find ourselves: no title, a table without a header, a picture without words, words without a tag."""
    from pypdf import PdfReader

    from orderpaper.pack.tagged.tree import read_dictionary

    reader = PdfReader(io.BytesIO(pdf))
    root = read_dictionary(reader.root_object, "/StructTreeRoot")
    if not (reader.metadata and reader.metadata.title):
        yield Place(name), "the paper has no title. Give the Word file one: File › Info › Title."
    yield from _find_silent(name, reader, root)
    for number, sheet in enumerate(reader.pages, start=1):
        if sum(count_untagged(stream.get_data()) for stream in find_streams(sheet)):
            yield Place(name, at=f"page {number}"), UNHEARD


def _find_silent(name: str, reader: "PdfReader", root: "DictionaryObject") -> Iterator[tuple[Place, str]]:
    from orderpaper.pack.tagged.tree import find_role, read, read_dictionary, walk

    roles = read_dictionary(root, "/RoleMap")
    pages = {page.indirect_reference: number for number, page in enumerate(reader.pages, start=1)}
    for element in walk(root):
        role = find_role(element, roles)
        number = pages.get(element.raw_get("/Pg") if "/Pg" in element else None)
        place = Place(name, at=f"page {number}" if number else "")
        if role == "Table" and not _has_header(element, roles):
            yield (
                place,
                BARE,
            )
        elif role == "Figure" and not read(element, "/Alt"):
            yield place, SILENT


def _has_header(table: "DictionaryObject", roles: "DictionaryObject") -> bool:
    """Tell whether a cell of a table’s first row is said to be a header."""
    from orderpaper.pack.tagged.tree import find_role, list_children, walk

    first = next((each for each in walk(table) if find_role(each, roles) == "TR"), None)
    return first is not None and any(find_role(cell, roles) == "TH" for cell in list_children(first))
