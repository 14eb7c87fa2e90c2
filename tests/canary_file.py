"""A small Word file with something of every kind in it, whole and valid, for tests that hide things in such files."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
W_URI = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml."
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": W_URI,
        "r": OFFICE,
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)


def picture(kind: str, **more: object) -> bytes:
    """Give a small picture of one kind."""
    out = io.BytesIO()
    image = Image.new("RGB", (8, 8), (200, 30, 30))
    image.putpixel((2, 3), (0, 90, 200))
    image.save(out, kind, **more)
    return out.getvalue()


def chunk(kind: bytes, body: bytes) -> bytes:
    """Give one chunk of a PNG picture."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def paragraph(words: str, properties: str = "") -> str:
    """Give a paragraph of words or of runs."""
    runs = words if words.startswith("<") else f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def field(instruction: str, result: str) -> str:
    """Give the runs of a field."""
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "separate", "end"))
    told = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{begin}{told}{separate}<w:r><w:t>{result}</w:t></w:r>{end}"


def drawing(identifier: int, kind: str, inside: str) -> str:
    """Give the run of a drawing in line with the words."""
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="914400" cy="914400"/>'
        f'<wp:docPr id="{identifier}" name="Drawing {identifier}" descr="A red square, described"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/{kind}">'
        f"{inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


PICTURE = (
    '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="square"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip r:embed="{}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
)
TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>'
    '<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc>'
    "</w:tr></w:tbl>"
)
BODY = (
    paragraph(
        '<w:bookmarkStart w:id="1" w:name="_Toc00000001"/><w:r><w:t>The plan</w:t></w:r><w:bookmarkEnd w:id="1"/>',
        '<w:pStyle w:val="Heading1"/>',
    )
    + paragraph(field(r"PAGEREF _Toc00000001 \h", "1"))
    + paragraph("It was revised.<HERE/>".replace("<HERE/>", ""))
    + paragraph('<w:r><w:t>With a note</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r>')
    + paragraph(drawing(1, "picture", PICTURE.format("rIdPng")) + drawing(2, "picture", PICTURE.format("rIdJpeg")))
    + paragraph(drawing(3, "chart", '<c:chart r:id="rIdChart"/>'))
    + paragraph('<w:hyperlink r:id="rIdWeb"><w:r><w:t>our page</w:t></w:r></w:hyperlink>')
    + TABLE
    + paragraph("The last paragraph.")
    + '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
    '<w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Unseen"><w:name w:val="Unseen"/><w:basedOn w:val="Normal"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
)
NOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>As noted.</w:t></w:r></w:p></w:footnote>'
)
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
    '<a:clrScheme name="Office">'
    + "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in {
            "dk1": "000000",
            "lt1": "FFFFFF",
            "dk2": "44546A",
            "lt2": "E7E6E6",
            "accent1": "4472C4",
            "accent2": "ED7D31",
            "accent3": "A5A5A5",
            "accent4": "FFC000",
            "accent5": "5B9BD5",
            "accent6": "70AD47",
            "hlink": "0563C1",
            "folHlink": "954F72",
        }.items()
    )
    + '</a:clrScheme><a:fontScheme name="Office">'
    + "".join(
        f'<a:{kind}Font><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}Font>'
        for kind in ("major", "minor")
    )
    + '</a:fontScheme><a:fmtScheme name="Office">'
    + "<a:fillStyleLst>"
    + '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    + "</a:fillStyleLst>"
    + "<a:lnStyleLst>"
    + '<a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3
    + "</a:lnStyleLst>"
    + "<a:effectStyleLst>"
    + "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    + "</a:effectStyleLst>"
    + "<a:bgFillStyleLst>"
    + '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    + "</a:bgFillStyleLst>"
    + "</a:fmtScheme></a:themeElements></a:theme>"
)
CHART = (
    f'<c:chartSpace {NAMESPACES}><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>'
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/>'
    '<c:pt idx="0"><c:v>Crimes</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f>'
    '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>2015</c:v></c:pt><c:pt idx="1"><c:v>2016</c:v></c:pt>'
    "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f><c:numCache>"
    '<c:formatCode>#,##0</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>431</c:v></c:pt><c:pt idx="1">'
    '<c:v>522</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>'
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>'
    '<c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling>'
    '<c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>'
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart><c:externalData r:id="rIdBook"/></c:chartSpace>'
)
TYPES = {
    "word/document.xml": f"{WORD}document.main+xml",
    "word/styles.xml": f"{WORD}styles+xml",
    "word/settings.xml": f"{WORD}settings+xml",
    "word/footnotes.xml": f"{WORD}footnotes+xml",
    "word/header1.xml": f"{WORD}header+xml",
    "word/footer1.xml": f"{WORD}footer+xml",
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "word/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
LED = {
    "rIdStyles": ("styles", "styles.xml"),
    "rIdSettings": ("settings", "settings.xml"),
    "rIdNotes": ("footnotes", "footnotes.xml"),
    "rIdTheme": ("theme", "theme/theme1.xml"),
    "rIdHeader": ("header", "header1.xml"),
    "rIdFooter": ("footer", "footer1.xml"),
    "rIdPng": ("image", "media/image1.png"),
    "rIdJpeg": ("image", "media/image2.jpeg"),
    "rIdChart": ("chart", "charts/chart1.xml"),
}


def relations(*lines: str) -> str:
    """Give a part that says where another leads to."""
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def relation(identifier: str, kind: str, target: str, *, outside: bool = False) -> str:
    """Give one relation; a kind that is no address is one of Office’s own."""
    full = kind if ":" in kind else f"{OFFICE}/{kind}"
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{identifier}" Type="{full}" Target="{target}"{mode}/>'


def declare(types: dict[str, str]) -> str:
    """Give the part in which every other is declared."""
    usual = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    usual |= {"png": "image/png", "jpeg": "image/jpeg", "xlsx": f"{SHEET}sheet", "bin": "application/octet-stream"}
    defaults = "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in usual.items())
    own = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items())
    return f'{XML}<Types xmlns="{PACKAGE}/content-types">{defaults}{own}</Types>'


def make_book() -> dict[str, bytes]:
    """Give the parts of the workbook behind the chart, with a shared text or two as Excel writes them."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rows = (
        '<row r="1"><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>431</v></c>'
        '</row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>522</v></c></row>'
    )
    texts = "".join(f"<si><t>{text}</t></si>" for text in ("Crimes", "2015", "2016"))
    parts = {
        "[Content_Types].xml": declare({
            "xl/workbook.xml": f"{SHEET}sheet.main+xml",
            "xl/worksheets/sheet1.xml": f"{SHEET}worksheet+xml",
            "xl/sharedStrings.xml": f"{SHEET}sharedStrings+xml",
        }),
        "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            relation("rId1", "worksheet", "worksheets/sheet1.xml"),
            relation("rId2", "sharedStrings", "sharedStrings.xml"),
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}" count="3" uniqueCount="3">{texts}</sst>',
    }
    return {name: text.encode() for name, text in parts.items()}


def make_parts() -> dict[str, bytes]:
    """Give the parts of the file."""
    texts = {
        "[Content_Types].xml": declare(TYPES),
        "_rels/.rels": relations(
            relation("rId1", "officeDocument", "word/document.xml"),
            relation("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            relation("rId3", "extended-properties", "docProps/app.xml"),
        ),
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The plan</dc:title></cp:coreProperties>',
        "docProps/app.xml": f'{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"><Application>Microsoft Office Word</Application></Properties>',
        "word/document.xml": f"{XML}<w:document {NAMESPACES}><w:body>{BODY}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(
            *(relation(identifier, *led) for identifier, led in LED.items()),
            relation("rIdWeb", "hyperlink", "https://www.example.gov.uk/plan", outside=True),
        ),
        "word/styles.xml": f"{XML}<w:styles {NAMESPACES}>{STYLES}</w:styles>",
        "word/settings.xml": f'{XML}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        "</w:settings>",
        "word/footnotes.xml": f"{XML}<w:footnotes {NAMESPACES}>{NOTES}</w:footnotes>",
        "word/header1.xml": f"{XML}<w:hdr {NAMESPACES}>{paragraph('The council')}</w:hdr>",
        "word/footer1.xml": f"{XML}<w:ftr {NAMESPACES}>{paragraph(field('PAGE', '1'))}</w:ftr>",
        "word/theme/theme1.xml": XML + THEME,
        "word/charts/chart1.xml": XML + CHART,
        "word/charts/_rels/chart1.xml.rels": relations(relation("rIdBook", "package", "../embeddings/Book1.xlsx")),
    }
    return {
        **{name: text.encode() for name, text in texts.items()},
        "word/embeddings/Book1.xlsx": zip_parts(make_book()),
        "word/media/image1.png": picture("PNG"),
        "word/media/image2.jpeg": picture("JPEG"),
    }


def zip_parts(parts: dict[str, bytes]) -> bytes:
    """Give a package of some parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def unzip_parts(data: bytes) -> dict[str, bytes]:
    """Give the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def make_file() -> bytes:
    """Give the bytes of the file."""
    return zip_parts(make_parts())
