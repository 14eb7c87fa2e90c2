"""Takes the cells that a chart plots; gives a workbook of them and of nothing else, for Word’s Edit Data."""

from collections.abc import Iterator, Mapping

from markupsafe import escape

from orderpaper.word.package import in_order, write_package
from orderpaper.word.scrub.kinds import OFFICE, PACKAGE
from orderpaper.word.scrub.plotted import Cell, Sheets, Spot, name_column

SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FIRST_FORMAT = 164
"""The first number that Excel leaves to workbooks for formats of their own."""


def make_workbook(sheets: Sheets) -> bytes:
    """Give the bytes of the workbook; the same cells give the same bytes."""
    formats = sorted({cell.format for cells in sheets.cells for cell in cells.values() if cell.format} - {"General"})
    count = max(len(sheets.cells), 1)
    cells = sheets.cells or [{}]
    parts = {
        "[Content_Types].xml": _declare(count),
        "_rels/.rels": _relate([(f"{OFFICE}/officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _write_book(count),
        "xl/_rels/workbook.xml.rels": _relate([
            *((f"{OFFICE}/worksheet", f"worksheets/sheet{number}.xml") for number in range(1, count + 1)),
            (f"{OFFICE}/styles", "styles.xml"),
        ]),
        "xl/styles.xml": _write_styles(formats),
        **{
            f"xl/worksheets/sheet{number}.xml": "".join(_write_sheet(each, formats))
            for number, each in enumerate(cells, 1)
        },
    }
    return write_package({name: (DECLARATION + parts[name]).encode("utf-8") for name in in_order(parts)})


def _declare(count: int) -> str:
    numbered = (f"/xl/worksheets/sheet{number}.xml" for number in range(1, count + 1))
    sheets = "".join(f'<Override PartName="{name}" ContentType="{CONTENT}.worksheet+xml"/>' for name in numbered)
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{CONTENT}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{CONTENT}.styles+xml"/>{sheets}</Types>'
    )


def _relate(relations: list[tuple[str, str]]) -> str:
    written = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(relations, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{written}</Relationships>'


def _write_book(count: int) -> str:
    sheets = "".join(f'<sheet name="Sheet{each}" sheetId="{each}" r:id="rId{each}"/>' for each in range(1, count + 1))
    return f'<workbook xmlns="{SHEETS}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'


def _write_styles(formats: list[str]) -> str:
    own = "".join(
        f'<numFmt numFmtId="{FIRST_FORMAT + number}" formatCode="{escape(each)}"/>'
        for number, each in enumerate(formats)
    )
    listed = f'<numFmts count="{len(formats)}">{own}</numFmts>' if formats else ""
    looks = "".join(
        f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        for number in (0, *range(FIRST_FORMAT, FIRST_FORMAT + len(formats)))
    )
    return (
        f'<styleSheet xmlns="{SHEETS}">{listed}<fonts count="1"><font><sz val="11"/>'
        '<name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
        '<patternFill patternType="gray125"/></fill>'
        '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{len(formats) + 1}">{looks}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def _write_sheet(cells: Mapping[Spot, Cell], formats: list[str]) -> Iterator[str]:
    yield f'<worksheet xmlns="{SHEETS}"><sheetData>'
    row = 0
    for spot in sorted(cells):
        if spot[0] != row:
            yield f'{"</row>" if row else ""}<row r="{spot[0]}">'
            row = spot[0]
        yield _write_cell(f"{name_column(spot[1])}{row}", cells[spot], formats)
    yield f"{'</row>' if row else ''}</sheetData></worksheet>"


def _write_cell(at: str, cell: Cell, formats: list[str]) -> str:
    if not cell.is_number:
        return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(cell.words)}</t></is></c>'
    look = f' s="{formats.index(cell.format) + 1}"' if cell.format in formats else ""
    return f'<c r="{at}"{look}><v>{escape(cell.words.strip())}</v></c>'
