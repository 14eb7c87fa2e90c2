"""Takes a Word file and the pages its bookmarks stand on; gives it with those numbers in its contents list and fields.

The pages are counted by whoever lays the file out. What is written here is what the field says until Word works it
out again.
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from orderpaper.word.package import WordFile, read_parts, write_package
from orderpaper.word.page_fields import W, find_page_fields, make_page_field, make_run
from orderpaper.word.printed_pages import PrintedPages, find_end, find_sections, mark_sections, place_sections
from orderpaper.word.program import DOCUMENT, FILLED
from orderpaper.word.styles import find_right_tabs

STYLES = "word/styles.xml"
NAMES_PAGES = re.compile(rb'PAGEREF|<w:hyperlink w:anchor="_Toc\d{8}"')
ENTRY = re.compile(r"_Toc\d{8}")
ENTRY_STYLE = re.compile(r"TOC[1-9]")


def find_bookmarks(file: WordFile) -> frozenset[str]:
    """Give the bookmarks whose page the file says, or would say if it were known; nothing where it says none."""
    roots = _parse(read_parts(file))
    fields = {each.bookmark for root in roots.values() for each in find_page_fields(root)}
    entries = {entry.get(f"{W}anchor", "") for root in roots.values() for entry in _find_entries(root)}
    sections = find_sections(roots[DOCUMENT]) if DOCUMENT in roots else ()
    return frozenset(fields | entries | {each.bookmark for each in sections})


def number_pages(file: WordFile, pages: Mapping[str, int]) -> bytes:
    """Give the bytes of the file with the page of each bookmark wherever it is asked for.

    `pages` holds the place of the page in the file, from 1, by bookmark. An entry or field whose bookmark it does not
    hold is left as it is. Same input, same bytes.
    """
    parts = read_parts(file)
    roots = _parse(parts)
    document = roots.get(DOCUMENT)
    if document is None or not pages:
        return file.data
    printed = place_sections(document, pages)
    if printed is None:
        return file.data
    mark_sections(document)
    _add_fields(document, pages, find_right_tabs(parts.get(STYLES, b"").decode("utf-8")))
    for root in roots.values():
        _write_numbers(root, pages, printed)
    return write_package({**parts, **{name: _write(root) for name, root in roots.items()}})


def _parse(parts: Mapping[str, bytes]) -> dict[str, etree._Element]:
    """Give the parts that name pages, and the document if any does."""
    found = {name for name, part in parts.items() if FILLED.match(name) and NAMES_PAGES.search(part)}
    parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
    wanted = found | {DOCUMENT} if found else found
    return {name: etree.fromstring(parts[name], parser) for name in parts if name in wanted}


def _find_entries(root: etree._Element) -> Iterator[etree._Element]:
    """Give the links of the contents list that say no page yet."""
    for link in root.iter(f"{W}hyperlink"):
        is_entry = ENTRY.fullmatch(link.get(f"{W}anchor", "")) and ENTRY_STYLE.fullmatch(_name_style(link))
        if is_entry and next(link.iter(f"{W}instrText"), None) is None:
            yield link


def _name_style(link: etree._Element) -> str:
    style = link.find(f"../{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _add_fields(document: etree._Element, pages: Mapping[str, int], tabbed: frozenset[str]) -> None:
    """Give each entry of the contents list whose page is known a tab and a field for its number.

    Where the entry’s style has no tab stop on the right, the entry gets one at the edge of the text, as Word does.
    """
    for link in list(_find_entries(document)):
        bookmark = link.get(f"{W}anchor", "")
        if bookmark not in pages:
            continue
        if _name_style(link) not in tabbed:
            _add_tab(link)
        link.append(make_run(etree.Element(f"{W}tab")))
        link.extend(make_page_field(bookmark))


def _add_tab(link: etree._Element) -> None:
    style, width = link.find(f"../{W}pPr/{W}pStyle"), _find_width(link)
    if style is not None and width:
        tabs = etree.Element(f"{W}tabs")
        tabs.append(etree.Element(f"{W}tab", {f"{W}val": "right", f"{W}leader": "dot", f"{W}pos": str(width)}))
        style.addnext(tabs)


def _find_width(link: etree._Element) -> int:
    """Give the width of the text around an entry in twentieths of a point; 0 where the file does not say."""
    *_inside, block, _body, _document = link.iterancestors()
    ends = (find_end(each) for each in (block, *block.itersiblings()))
    section = next((each for each in ends if each is not None), None)
    if section is None:
        return 0
    size, margins, columns = (section.find(f"{W}{name}") for name in ("pgSz", "pgMar", "cols"))
    width = _read(size, "w") - sum(_read(margins, side) for side in ("left", "right", "gutter"))
    count = max(_read(columns, "num"), 1)
    return max((width - (count - 1) * _read(columns, "space")) // count, 0)


def _read(element: etree._Element | None, name: str) -> int:
    stated = "" if element is None else element.get(f"{W}{name}", "")
    return int(stated) if stated.isdecimal() else 0


def _write_numbers(root: etree._Element, pages: Mapping[str, int], printed: PrintedPages) -> None:
    for each in list(find_page_fields(root)):
        if each.bookmark in pages:
            each.write(printed.number(pages[each.bookmark]))


def _write(root: etree._Element) -> bytes:
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
