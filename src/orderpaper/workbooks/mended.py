"""Takes a workbook’s package that openpyxl refuses; gives one with just what is needed to read its cells.

openpyxl reads the views, names, fonts and properties of a workbook to the letter, and refuses the whole of it for one
of them that Excel passes over.
"""

import io
import posixpath
import zipfile
from typing import Any

from orderpaper.workbooks.frame import RELATED, parse

LEFT_OUT = ("docProps/", "xl/chartsheets/", "xl/theme/")
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


def mend(package: zipfile.ZipFile) -> bytes:
    """Give the package without what its cells do not need; what is damaged raises as it does everywhere."""
    mended = io.BytesIO()
    with zipfile.ZipFile(mended, "w") as new:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")) and not name.startswith(LEFT_OUT):
                new.writestr(name, _mend_part(name, package))
    return mended.getvalue()


def _mend_part(name: str, package: zipfile.ZipFile) -> bytes:
    """Give a part as openpyxl is to have it; the rows of the sheets are read from the package that came."""
    if name.startswith(SHEETS) and name.endswith(".xml"):
        return STUB
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
