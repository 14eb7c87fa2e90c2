"""Takes a workbook’s package; gives one with just what openpyxl needs, so that the cells can be read.

openpyxl looks through all the rows of a sheet that does not say its size, though the rows are read elsewhere; and it
reads the views, names, fonts and properties of a workbook to the letter, and refuses the whole of it for one of them
that Excel passes over.
"""

import io
import posixpath
import zipfile
from collections.abc import Callable
from typing import Any

from orderpaper.workbooks.frame import RELATED, parse

LEFT_OUT = (
    *("docProps/", "customXml/", "xl/chartsheets/", "xl/charts/", "xl/drawings/", "xl/externalLinks/", "xl/pivot"),
    *("xl/queryTables/", "xl/theme/", "xl/threadedComments/"),
)
SHEETS = "xl/worksheets/"
STUB = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'
KEPT: dict[str, dict[str, frozenset[str]]] = {
    "workbook.xml": {
        "workbookPr": frozenset({"date1904"}),
        "sheets": frozenset(),
        "sheet": frozenset({"name", "sheetId", "state", RELATED}),
    },
    "styles.xml": {
        "numFmts": frozenset(),
        "numFmt": frozenset({"numFmtId", "formatCode"}),
        "fonts": frozenset(),
        "font": frozenset(),
        "strike": frozenset({"val"}),
        "fills": frozenset(),
        "fill": frozenset(),
        "patternFill": frozenset({"patternType"}),
        "cellXfs": frozenset(),
        "xf": frozenset({"numFmtId", "fontId", "fillId"}),
    },
    "sharedStrings.xml": {
        "si": frozenset(),
        "r": frozenset(),
        "t": frozenset({"{http://www.w3.org/XML/1998/namespace}space"}),
        "rPr": frozenset(),
        **dict.fromkeys(("b", "i", "strike"), frozenset({"val"})),
    },
}
"""The elements of each part that say something of a cell, and of each element the attributes."""


def leave_out_rows(package: zipfile.ZipFile) -> bytes:
    """Give the package with its sheets empty: their rows are read from the package that came."""
    return _copy(package, lambda name, whole: whole.read(name))


def mend(package: zipfile.ZipFile) -> bytes:
    """Give the package without what its cells do not need; what is damaged raises as it does everywhere."""
    return _copy(package, _mend_part)


def _copy(package: zipfile.ZipFile, take: Callable[[str, zipfile.ZipFile], bytes]) -> bytes:
    """Give a package of the parts that openpyxl is to have; none of them is packed, for it is read at once."""
    copied = io.BytesIO()
    with zipfile.ZipFile(copied, "w") as new:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")) and not name.startswith(LEFT_OUT):
                is_sheet = name.startswith(SHEETS) and name.endswith(".xml")
                new.writestr(name, STUB if is_sheet else take(name, package))
    return copied.getvalue()


def _mend_part(name: str, package: zipfile.ZipFile) -> bytes:
    kept = KEPT.get(posixpath.basename(name))
    if kept is None:
        return package.read(name)
    from defusedxml.ElementTree import tostring

    root = parse(package.read(name))
    root.attrib.clear()
    _prune(root, kept)
    pruned: bytes = tostring(root)
    return pruned


def _prune(element: Any, kept: dict[str, frozenset[str]]) -> None:  # noqa: ANN401 - an element of the XML
    for child in list(element):
        attributes = kept.get(child.tag.rpartition("}")[2]) if isinstance(child.tag, str) else None
        if attributes is None:
            element.remove(child)
            continue
        for other in set(child.attrib) - attributes:
            del child.attrib[other]
        _prune(child, kept)
