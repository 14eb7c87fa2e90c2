"""Hostile files: what is no workbook, is damaged, or is a workbook with more in it than an officer ever sees."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from functools import partial

import xlsxwriter

from acceptance.formatted import STYLED_CELLS, STYLED_ROW, fill_below, fill_below_without_size, format_to_the_end
from acceptance.hostile_files import PLAN, Case, build_plain
from workbooks.books import change_parts

OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
PASSWORD = OLD_EXCEL + "EncryptedPackage".encode("utf-16-le") + bytes(512)
ACTIONS = "xl/worksheets/sheet4.xml"
INDICATORS = "xl/worksheets/sheet5.xml"
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
Change = Callable[[str, bytes], bytes | None]


def plan(*changes: Change) -> bytes:
    """Give the plain plan after some changes to its parts."""
    data = build_plain("plan.xlsx")
    for change in changes:
        data = change_parts(data, change)
    return data


def add_parts(data: bytes, parts: dict[str, bytes]) -> bytes:
    """Give the package with further parts in it."""
    written = io.BytesIO(data)
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return written.getvalue()


def pack(parts: dict[str, bytes]) -> bytes:
    """Give a package of some parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return written.getvalue()


def put_in(part: str, old: bytes, new: bytes) -> Change:
    """Give the change of some bytes of a part."""

    def change(name: str, content: bytes) -> bytes:
        assert name != part or old in content, f"{old!r} is not in {part}"
        return content.replace(old, new, 1) if name == part else content

    return change


def cell_of(xml: bytes, at: str, becomes: bytes) -> bytes:
    """Give the XML of a sheet with other XML for one cell."""
    return re.sub(rb'<c r="%s"[^>]*?(/>|>.*?</c>)' % at.encode(), becomes, xml, count=1)


def with_cell(at: str, becomes: bytes, part: str = ACTIONS) -> Change:
    """Give the change of the XML of one cell."""
    return lambda name, content: cell_of(content, at, becomes) if name == part else content


# ---- what is no workbook


def strict(_name: str, content: bytes) -> bytes:
    """Give a part as Excel writes it for Strict Open XML."""
    return (
        content.replace(MAIN, b"http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace(OFFICE, b"http://purl.oclc.org/ooxml/officeDocument/relationships")
    )  # fmt: skip


def spoil(data: bytes, part: str) -> bytes:
    """Give the package with one byte of a part turned over, as a bad download leaves it."""
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        entry = held.getinfo(part)
    spoilt = bytearray(data)
    spoilt[entry.header_offset + 30 + len(part) + entry.compress_size // 2] ^= 0xFF
    return bytes(spoilt)


def cut(name: str, content: bytes) -> bytes:
    """Give the sheet of the actions cut off in the middle."""
    return content[: len(content) // 2] if name == ACTIONS else content


def entities(declared: bytes) -> Change:
    """Give the sheet of the actions with entities of its own, and one of them in C2."""

    def change(name: str, content: bytes) -> bytes:
        if name != ACTIONS:
            return content
        body = content.removeprefix(b'<?xml version="1.0"?>').lstrip()
        start = b"<!DOCTYPE worksheet [" + declared + b"]>"
        return start + cell_of(body, "C2", b'<c r="C2" t="inlineStr"><is><t>&a9;</t></is></c>')

    return change


LAUGHS = b'<!ENTITY a0 "ha">' + b"".join(
    b'<!ENTITY a%d "%s">' % (number, b"&a%d;" % (number - 1) * 10) for number in range(1, 10)
)
OUTSIDE = b'<!ENTITY a9 SYSTEM "file:///etc/passwd">'


def bomb() -> bytes:
    """Give a plan with a part that unpacks to two hundred times what it is packed."""
    return add_parts(build_plain("plan.xlsx"), {"xl/worksheets/sheet99.xml": bytes(64_000_000)})


def bomb_of_strings() -> bytes:
    """Give a plan whose shared strings unpack to more than a workbook’s ever did, though they pack badly."""
    data = add_parts(build_plain("plan.xlsx"), {"xl/sharedStrings.xml.bak": b"x"})
    directory = data.rfind(b"PK\x01\x02")
    return data[: directory + 24] + (130_000_000).to_bytes(4, "little") + data[directory + 28 :]


# ---- what is a workbook, and more


def with_macros() -> bytes:
    """Give a plan with macros, as an .xlsm has them."""
    types = put_in(
        "[Content_Types].xml",
        b"openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"ms-excel.sheet.macroEnabled.main+xml",
    )
    return add_parts(plan(types), {"xl/vbaProject.bin": OLD_EXCEL})


def with_pivot() -> bytes:
    """Give a plan with a pivot table whose cache Excel wrote with a list of its own, at which openpyxl gives up."""
    relations = (
        b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>'
    )
    cache = (
        b'<pivotCacheDefinition xmlns="%s" xmlns:r="%s" r:id="rId1" refreshedBy="Alison" recordCount="3">'
        b'<cacheSource type="worksheet"><worksheetSource ref="A1:H4" sheet="Actions"/></cacheSource>'
        b'<cacheFields count="1"><cacheField name="Lead" numFmtId="0"><sharedItems count="1"><s v="Police"/>'
        b'</sharedItems><fieldGroup base="0"><discretePr count="1"><x v="0"/></discretePr><groupItems count="1">'
        b'<s v="Group1"/></groupItems></fieldGroup></cacheField>'
        b"</cacheFields></pivotCacheDefinition>"
    ) % (MAIN, OFFICE)
    table = (
        b'<pivotTableDefinition xmlns="%s" name="Pivot1" cacheId="7" dataCaption="Values">'
        b'<location ref="J3:K5" firstHeaderRow="1" firstDataRow="1" '
        b'firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow"><items count="1">'
        b'<item t="default"/></items></pivotField></pivotFields></pivotTableDefinition>'
    ) % MAIN
    data = plan(
        put_in("xl/workbook.xml", b"</workbook>", b'<pivotCaches><pivotCache cacheId="7" r:id="rId70" '
               b'xmlns:r="' + OFFICE + b'"/></pivotCaches></workbook>'),
        put_in("xl/_rels/workbook.xml.rels", b"</Relationships>", b'<Relationship Id="rId70" Type="' + OFFICE +
               b'/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>'),
    )  # fmt: skip
    return add_parts(data, {
        "xl/pivotCache/pivotCacheDefinition1.xml": cache,
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels":
            relations % (OFFICE, b"pivotCacheRecords", b"pivotCacheRecords1.xml"),
        "xl/pivotCache/pivotCacheRecords1.xml": b'<pivotCacheRecords xmlns="%s" count="0"/>' % MAIN,
        "xl/pivotTables/pivotTable1.xml": table,
        "xl/pivotTables/_rels/pivotTable1.xml.rels":
            relations % (OFFICE, b"pivotCacheDefinition", b"../pivotCache/pivotCacheDefinition1.xml"),
        "xl/worksheets/_rels/sheet4.xml.rels":
            relations % (OFFICE, b"pivotTable", b"../pivotTables/pivotTable1.xml"),
    })  # fmt: skip


def with_link(at: str, cached: bytes) -> bytes:
    """Give a plan in which one figure comes from another workbook."""
    formula = b'<c r="%s"><f>[1]Sheet1!$B$3</f>%s</c>' % (at.encode(), cached)
    link = b'<externalLink xmlns="%s"><externalBook xmlns:r="%s" r:id="rId1"/></externalLink>' % (MAIN, OFFICE)
    target = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="%s/externalLinkPath" Target="file:///S:\\Safety%%20data\\other%%20figures.xlsx" TargetMode="External"/>'
        b"</Relationships>"
    ) % OFFICE
    data = plan(
        with_cell(at, formula, INDICATORS),
        put_in("xl/workbook.xml", b"</workbook>", b'<externalReferences><externalReference r:id="rId71" '
               b'xmlns:r="' + OFFICE + b'"/></externalReferences></workbook>'),
        put_in("xl/_rels/workbook.xml.rels", b"</Relationships>", b'<Relationship Id="rId71" Type="' + OFFICE +
               b'/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'),
    )  # fmt: skip
    return add_parts(data, {
        "xl/externalLinks/externalLink1.xml": link, "xl/externalLinks/_rels/externalLink1.xml.rels": target,
    })  # fmt: skip


def format_actions(change: Callable[[bytes], Iterator[bytes]]) -> bytes:
    """Give a plan whose actions are formatted down to the last row."""
    return format_to_the_end(build_plain("plan.xlsx"), ACTIONS, change)


def write_with_xlsxwriter(at: str, what: str, *values: object) -> bytes:
    """Give the plan as XlsxWriter writes it, with one cell of its own in the actions."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        for name, rows in PLAN.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, [value for value in row if value is not None])
            if name == at.partition("!")[0]:
                getattr(sheet, what)(at.partition("!")[2], *values)
    return written.getvalue()


def refused(name: str, file: str, message: str, make: Callable[[], bytes]) -> Case:
    """Give the case of a plan that cannot be read at all."""
    return Case(name, lambda: {"plan.xlsx": None, file: make()}, (f"stop {file}: {message}",))


def case(name: str, make: Callable[[], bytes], at: str, held: str, *said: str, file: str = "plan.xlsx") -> Case:
    """Give the case of a plan that is a workbook."""
    taken = {} if file == "plan.xlsx" else {"plan.xlsx": None}
    return Case(name, lambda: {**taken, file: make()}, said, at, held, file)


CASES = (
    # ---- what is no workbook, or is damaged
    refused(
        "a workbook with a password",
        "plan.xlsx",
        "it has a password. In Excel: File › Info › Protect Workbook › Encrypt with Password, clear the box, and save.",
        lambda: PASSWORD,
    ),
    refused(
        "an old .xls workbook",
        "plan.xls",
        "it is an old .xls workbook. In Excel: File › Save As › Excel Workbook (.xlsx).",
        lambda: OLD_EXCEL,
    ),
    refused(
        "an old workbook named .xlsx",
        "plan.xlsx",
        "it is an old .xls workbook. In Excel: File › Save As › Excel Workbook (.xlsx).",
        lambda: OLD_EXCEL,
    ),
    refused(
        "a binary workbook",
        "plan.xlsb",
        "it is a binary workbook (.xlsb). In Excel: File › Save As › Excel Workbook (.xlsx).",
        lambda: pack({"[Content_Types].xml": b"<Types/>", "xl/workbook.bin": b"\x83"}),
    ),
    refused(
        "an OpenDocument file",
        "plan.ods",
        "it is an OpenDocument file (.ods). Save it as Excel Workbook (.xlsx).",
        lambda: pack({"mimetype": b"application/vnd.oasis", "content.xml": b"<x/>"}),
    ),
    refused(
        "Strict Open XML",
        "plan.xlsx",
        "it was saved as ‘Strict Open XML’. In Excel: File › Save As › Excel Workbook (.xlsx).",
        lambda: plan(strict),
    ),
    refused(
        "a truncated workbook",
        "plan.xlsx",
        "it is damaged or only partly downloaded. Open it in Excel and save it again.",
        lambda: plan()[:4000],
    ),
    refused(
        "a workbook with a damaged part",
        "plan.xlsx",
        "it is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and Repair; then save it.",
        lambda: spoil(plan(), ACTIONS),
    ),
    refused(
        "a workbook with damaged styles",
        "plan.xlsx",
        "it is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and Repair; then save it.",
        lambda: spoil(plan(), "xl/styles.xml"),
    ),
    refused(
        "a sheet that is cut off",
        "plan.xlsx",
        "it is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and Repair; then save it.",
        lambda: plan(cut),
    ),
    refused(
        "0 bytes",
        "plan.xlsx",
        "it is empty (0 bytes). OneDrive may not have finished; open it in Excel and save it again.",
        lambda: b"",
    ),
    refused(
        "a CSV file",
        "plan.xlsx",
        "it is a text (CSV) file with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx).",
        lambda: b"ID,Priority\r\nDA1,DA\r\n",
    ),
    refused(
        "a CSV file in Unicode",
        "plan.xlsx",
        "it is a text (CSV) file with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx).",
        lambda: "ID,Priority\r\n".encode("utf-16"),
    ),
    refused(
        "a web page",
        "plan.xls",
        "it is a web page with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx).",
        lambda: b"\r\n<html><table><tr><td>ID</td></tr></table></html>",
    ),
    refused(
        "a Word document",
        "plan.xlsx",
        "it is a Word document with an Excel name. Put the workbook in its place.",
        lambda: pack({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}),
    ),
    refused(
        "a PDF", "plan.xlsx", "it is a PDF with an Excel name. Put the workbook in its place.", lambda: b"%PDF-1.7\n"
    ),
    refused(
        "another package",
        "plan.xlsx",
        "it is not an Excel workbook. Put the workbook in its place.",
        lambda: pack({"photo.jpg": b"\xff\xd8"}),
    ),
    refused(
        "a picture",
        "plan.xlsx",
        "it is not an Excel workbook. Put the workbook in its place.",
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(64),
    ),
    refused(
        "a zip bomb",
        "plan.xlsx",
        "it would unpack to far more than a workbook should, so it was not opened. Copy its rows into a "
        "new workbook, and use that.",
        bomb,
    ),
    refused(
        "a part that says it is huge",
        "plan.xlsx",
        "it would unpack to far more than a workbook should, so it was not opened. Copy its rows into a "
        "new workbook, and use that.",
        bomb_of_strings,
    ),
    refused(
        "an entity bomb",
        "plan.xlsx",
        "it could not be read safely: there is something in it that no workbook of Excel’s has. Copy its "
        "rows into a new workbook, and use that.",
        lambda: plan(entities(LAUGHS)),
    ),
    refused(
        "an entity from outside",
        "plan.xlsx",
        "it could not be read safely: there is something in it that no workbook of Excel’s has. Copy its "
        "rows into a new workbook, and use that.",
        lambda: plan(entities(OUTSIDE)),
    ),
    refused(
        "a workbook without sheets",
        "plan.xlsx",
        "it has no sheets that can be read. Save it as Excel Workbook (.xlsx).",
        lambda: plan(
            put_in("xl/workbook.xml", b"<sheets>", b"<sheets/><old>"),
            put_in("xl/workbook.xml", b"</sheets>", b"</old>"),
        ),
    ),
    # ---- what is a workbook, and more
    case("a workbook named .xls", plan, "Actions!C2", "Train officers", file="plan.xls"),
    case(
        "a workbook with macros",
        with_macros,
        "Actions!C2",
        "Train officers",
        "note plan.xlsm: it has macros. They were not run.",
        file="plan.xlsm",
    ),
    case("a pivot table", with_pivot, "Actions!C2", "Train officers"),
    case(
        "a figure from another workbook",
        partial(with_link, "E2", b"<v>22.3</v>"),
        "Indicators!E2",
        "22.3, printed 22.3",
        "note plan.xlsx › Indicators › E2: “22.3” comes from other figures.xlsx, as it was last saved there.",
    ),
    case(
        "a figure from another workbook that was never fetched",
        partial(with_link, "E2", b""),
        "Indicators!E2",
        "[To be put right: baseline, “a formula”, plan.xlsx › Indicators › E2]",
        "stop plan.xlsx › Indicators › E2: the formula has never been worked out. Open the workbook in "
        "Excel, save it, and run this again.",
    ),
    case(
        "a formula that gives an empty text",
        partial(plan, with_cell("G2", b'<c r="G2" t="str"><f>""</f><v></v></c>')),
        "Actions!G2",
        "nothing",
    ),
    case(
        "a needed cell whose formula gives an empty text",
        partial(plan, with_cell("D2", b'<c r="D2" t="str"><f>""</f><v></v></c>')),
        "Actions!D2",
        "[To be supplied: lead agency, plan.xlsx › Actions › D2]",
        "stop plan.xlsx › Actions › D2: Lead is empty. The agency or group that leads.",
    ),
    case(
        "a formula with its text",
        partial(plan, with_cell("D2", b'<c r="D2" t="str"><f>A1</f><v>Kent Police</v></c>')),
        "Actions!D2",
        "Kent Police",
    ),
    case(
        "a shared formula",
        partial(plan, with_cell("E2", b'<c r="E2"><f t="shared" si="0"/><v>7</v></c>', INDICATORS)),
        "Indicators!E2",
        "7, printed 7",
    ),
    case(
        "XlsxWriter’s nought for a formula, which cannot be told from a true one",
        partial(write_with_xlsxwriter, "Indicators!E2", "write_formula", "=SUM(F2:F3)"),
        "Indicators!E2",
        "0, printed 0",
    ),
    case(
        "what looks like an escape, as Excel stores it",
        partial(write_with_xlsxwriter, "Actions!C2", "write_string", "Use form _x0041_ here"),
        "Actions!C2",
        "Use form _x0041_ here",
    ),
    case(
        "a vertical tab, as Excel stores it",
        partial(write_with_xlsxwriter, "Actions!C2", "write_string", "Train\x0b officers"),
        "Actions!C2",
        "Train officers",
        "note plan.xlsx › Actions › C2: “Train officers” has characters that cannot be seen (▯ in the "
        "log); they were left out.",
    ),
    case(
        "a date in ISO form",
        partial(plan, with_cell("E2", b'<c r="E2" t="d"><v>2017-03-31</v></c>')),
        "Actions!E2",
        "31 March 2017 (2017-03-31)",
    ),
    case(
        "a cell that points to no shared string",
        partial(plan, with_cell("E2", b'<c r="E2" t="s"><v>9999</v></c>')),
        "",
        "",
        "stop plan.xlsx: it is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and "
        "Repair; then save it.",
    ),
    case(
        "a number that is none",
        partial(plan, with_cell("E2", b'<c r="E2"><v>12a</v></c>', INDICATORS)),
        "",
        "",
        "stop plan.xlsx: it is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and "
        "Repair; then save it.",
    ),
    case(
        "a cell of a style that is not there",
        partial(plan, with_cell("E2", b'<c r="E2" s="999"><v>42825</v></c>')),
        "Actions!E2",
        "[To be put right: date by when, “42825”, plan.xlsx › Actions › E2]",
        "stop plan.xlsx › Actions › E2: “42825” looks like 31/03/2017 without its date format. Set the "
        "cell to Short Date.",
    ),
    case(
        "a million formatted rows",
        partial(format_actions, fill_below(STYLED_ROW)),
        "Actions!C4",
        "Visit schools",
        "query plan.xlsx › Actions: it has formatting on 1,048,572 empty rows, which makes it slow. "
        "Select row 5, press Ctrl+Shift+Down, delete the rows, and save.",
    ),
    case(
        "a million rows of formatted cells, 276 MB unpacked",
        partial(format_actions, fill_below(STYLED_CELLS)),
        "Actions!C4",
        "Visit schools",
        "query plan.xlsx › Actions: it has formatting on 1,048,572 empty rows, which makes it slow. "
        "Select row 5, press Ctrl+Shift+Down, delete the rows, and save.",
    ),
    case(
        "a million formatted rows in a sheet that does not say its size",
        partial(format_actions, fill_below_without_size(STYLED_ROW)),
        "Actions!C4",
        "Visit schools",
        "query plan.xlsx › Actions: it has formatting on 1,048,572 empty rows, which makes it slow. "
        "Select row 5, press Ctrl+Shift+Down, delete the rows, and save.",
    ),
)
