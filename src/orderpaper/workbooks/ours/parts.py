"""Takes the parts of a workbook; gives them changed where rows were added, and the workbook of them anew."""

import copy
import io
import posixpath
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import quoteattr

from orderpaper.workbooks.frame import read_area, read_named_table, read_relations
from orderpaper.workbooks.ours.sheet_rows import Reach, extend_areas

WORKBOOK = "xl/workbook.xml"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
NO_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<Relationships xmlns="{PACKAGE_RELATIONS}"></Relationships>'
)
# What may stand after the links of a sheet, by the schema; they go before the first of these that is there.
AFTER_LINKS = re.compile(
    rb"<(?:\w+:)?(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|"
    rb"ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|"
    rb"webPublishItems|tableParts|extLst)\b|</(?:\w+:)?worksheet>"
)
LINKS_END = re.compile(rb"</(?:\w+:)?hyperlinks>")
TABLE = re.compile(rb'(<(?:\w+:)?(?:table|autoFilter)\b[^>]*?\sref=")([^"]*)(")')
CALCULATION = re.compile(rb"<((?:\w+:)?calcPr)\b(?![^>]*fullCalcOnLoad=)")
FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
# 'Jo''s sheet'!$A$1:$T$9, as names that Excel itself gives are written: what is printed, and what a filter looks at.
BUILT_IN = re.compile(
    rb'(<(?:\w+:)?definedName\b[^>]*\bname="_xlnm\.(?:Print_Area|_FilterDatabase)"[^>]*>)([^<]*)(</)',
)
Link = tuple[str, str, str]
"""A cell, the file that a click on it opens, and the cell in that file."""


def name_relations(part: str) -> str:
    """Give the name of the part that holds a part’s relations."""
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels"


def extend_table(xml: bytes, reach: Reach) -> bytes:
    """Give the part of a table that goes down to the new last row."""

    def lower(match: re.Match[bytes]) -> bytes:
        area = read_area(match[2].decode())
        deep = area._replace(bottom=max(area.bottom, reach.new_last)) if area else None
        return match[1] + (str(deep).encode() if deep else match[2]) + match[3]

    return TABLE.sub(lower, xml)


def extend_names(xml: bytes, sheet: str, reach: Reach) -> bytes:
    """Give the list of sheets and names in which what is printed and filtered goes down to the new last row."""
    opening = f"'{sheet.replace(chr(39), chr(39) * 2)}'!", f"{sheet}!"

    def lower(match: re.Match[bytes]) -> bytes:
        words = match[2].decode()
        start = next((each for each in opening if words.startswith(each)), None)
        if start is None:
            return match[0]
        (area,) = extend_areas([words.removeprefix(start).replace("$", "")], reach)
        absolute = re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", area) if "$" in words and read_area(area) else None
        return match[0] if absolute is None else match[1] + (start + absolute).encode() + match[3]

    return BUILT_IN.sub(lower, xml)


def ask_to_calculate(xml: bytes, sheets: Iterable[bytes]) -> bytes:
    """Give the list of sheets that asks Excel to work out its formulas anew, where a sheet has any."""
    has_formulas = any(FORMULA.search(each) for each in sheets)
    return CALCULATION.sub(rb'<\1 fullCalcOnLoad="1"', xml, count=1) if has_formulas else xml


def add_links(xml: bytes, relations: bytes, links: Sequence[Link]) -> tuple[bytes, bytes]:
    """Give a sheet and its relations with links in some cells."""
    if not links:
        return xml, relations
    taken = set(re.findall(rb'\bId="([^"]*)"', relations))
    names = [name for number in range(1, len(taken) + len(links) + 1) if (name := f"rId{number}").encode() not in taken]
    pairs = list(zip(names, links, strict=False))
    added = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/hyperlink" Target={quoteattr(target)} TargetMode="External"/>'
        for name, (_at, target, _anchor) in pairs
    )
    prefix = _find_prefix(xml)
    cells = "".join(
        f'<{prefix}hyperlink xmlns:r="{RELATIONS}" ref="{at}" r:id="{name}"'
        + (f" location={quoteattr(anchor)}" if anchor else "")
        + "/>"
        for name, (at, _target, anchor) in pairs
    )
    closing = relations.rindex(b"</")
    return _put_links(xml, cells, prefix), relations[:closing] + added.encode() + relations[closing:]


def _find_prefix(xml: bytes) -> str:
    root = re.search(rb"<((?:\w+:)?)worksheet\b", xml)
    return root[1].decode() if root else ""


def _put_links(xml: bytes, cells: str, prefix: str) -> bytes:
    if ends := LINKS_END.search(xml):
        return xml[: ends.start()] + cells.encode() + xml[ends.start() :]
    after = AFTER_LINKS.search(xml, max(0, xml.rfind(b"sheetData>")))
    at = after.start() if after else len(xml)
    return xml[:at] + f"<{prefix}hyperlinks>{cells}</{prefix}hyperlinks>".encode() + xml[at:]


def find_table_part(package: zipfile.ZipFile, sheet: str, top: int) -> str:
    """Give the name of the part of the table whose headings stand in a row of a sheet; empty where there is none."""
    for kind, target in read_relations(package, sheet).values():
        found = read_named_table(package, target) if kind == "table" else None
        if found and found[0].area.top == top:
            return target
    return ""


def write_package(package: zipfile.ZipFile, changed: Mapping[str, bytes]) -> bytes:
    """Give the workbook with some parts changed or new; the others are byte for byte as they were, dates and all."""
    written = io.BytesIO()
    names = set(package.namelist())
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for part in package.infolist():
            # Writing changes what it is given: the list of the package that is read must stay as it is.
            content = changed[part.filename] if part.filename in changed else package.read(part)
            new.writestr(copy.copy(part), content)
        for name in sorted(set(changed) - names):
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), changed[name], zipfile.ZIP_DEFLATED)
    return written.getvalue()
