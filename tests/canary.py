"""A canary: words put into every place of a Word file that is not printed, to see whether they come out with it.

`PLACES` has each place by name, with what puts the canary there; `plant(place)` gives the file with it, and
`find_canary(data)` tells where in a file it can be found, by unpacking and decoding everything, in its own way.
"""

import base64
import binascii
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import partial

from PIL import Image

from canary_file import (
    NAMESPACES,
    PACKAGE,
    WORD,
    XML,
    chunk,
    field,
    make_parts,
    paragraph,
    picture,
    relation,
    relations,
    unzip_parts,
    zip_parts,
)

CANARY = "Zyzzyva Quillfeather"
ONE_WORD = "ZyzzyvaQuillfeather"
PATH = f"file:///C:/Users/{ONE_WORD}/plan.docx"
SIGNS = [ONE_WORD.casefold(), CANARY.casefold(), "zyzzyva"]

Parts = dict[str, bytes]
Plant = Callable[[Parts], Parts | bytes]


def find_canary(data: bytes, where: str = "file", depth: int = 0) -> list[str]:
    """Give every place of a file where the canary is: in its bytes, and in all that is packed in them."""
    found = [where] if _says(data) else []
    if depth > 6:
        return found
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for info in package.infolist():
                found += find_canary(package.read(info), f"{where}/{info.filename}", depth + 1)
    for match in re.finditer(rb"PK\x03\x04|\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08", data):
        found += [f"{where} packed at {match.start()}"] if _says(_inflate(data, match)) else []
    for match in re.finditer(rb"[A-Za-z0-9+/=]{24,}", data):
        try:
            found += find_canary(base64.b64decode(match[0] + b"=="), f"{where} coded at {match.start()}", depth + 1)
        except binascii.Error:
            continue
    return found


def _inflate(data: bytes, match: re.Match[bytes]) -> bytes:
    at, bits = match.start(), 15
    if match[0].startswith(b"PK"):
        at, bits = at + 30 + sum(struct.unpack_from("<HH", data, at + 26)), -15
    elif match[0].startswith(b"\x1f"):
        bits = 31
    try:
        return zlib.decompressobj(bits).decompress(data[at:])
    except zlib.error:
        return b""


def _says(data: bytes) -> bool:
    texts = [data.decode(code, "ignore").casefold() for code in ("utf-8", "utf-16-le", "utf-16-be")]
    texts.append(data[1:].decode("utf-16-le", "ignore").casefold())
    texts.append(re.sub("<[^>]*>", "", texts[0]))
    return any(sign in text for sign in SIGNS for text in texts)


def plant(place: str) -> bytes:
    """Give the small file with the canary in a place."""
    planted = PLACES[place](make_parts())
    return planted if isinstance(planted, bytes) else zip_parts(planted)


def edit(part: str, old: str, new: str, parts: Parts) -> Parts:
    """Give the parts with something in one of them replaced, which has to be there."""
    assert old.encode() in parts[part], (part, old)
    return {**parts, part: parts[part].replace(old.encode(), new.encode(), 1)}


def say(new: str, parts: Parts) -> Parts:
    """Put something into the paragraph “It was revised.”, after its words."""
    words = '<w:t xml:space="preserve">It was revised.</w:t></w:r>'
    return edit("word/document.xml", words, words + new, parts)


def put(before: str, new: str, parts: Parts) -> Parts:
    """Put something into the document before something that is in it."""
    return edit("word/document.xml", before, new + before, parts)


def end(new: str, parts: Parts) -> Parts:
    """Put paragraphs at the end of the document."""
    return put(paragraph("The last paragraph."), new, parts)


def settle(new: str, parts: Parts) -> Parts:
    """Put something at the head of the settings."""
    return edit("word/settings.xml", '<w:zoom w:percent="100"/>', new + '<w:zoom w:percent="100"/>', parts)


def lead(line: str, parts: Parts, holder: str = "word/_rels/document.xml.rels") -> Parts:
    """Let the document lead somewhere else too."""
    return edit(holder, "</Relationships>", f"{line}</Relationships>", parts)


def add(name: str, data: str | bytes, kind: str, line: str = "", parts: Parts | None = None) -> Parts:
    """Put a part into the file, declared, and led to from the document where a relation is given."""
    content = data if isinstance(data, bytes) else data.encode()
    declared = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
    made = edit("[Content_Types].xml", "</Types>", declared, {**(parts or {}), name: content})
    return lead(line, made) if line else made


def commented(parts: Parts) -> Parts:
    comment = (
        f'<w:comment w:id="1" w:author="{CANARY}" w:initials="ZQ"><w:p><w:r><w:t>{CANARY}</w:t></w:r></w:p></w:comment>'
    )
    made = add(
        *("word/comments.xml", f"{XML}<w:comments {NAMESPACES}>{comment}</w:comments>", f"{WORD}comments+xml"),
        *(relation("rIdC", "comments", "comments.xml"), parts),
    )
    marks = '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    return say(marks, made)


def people(kind: str, parts: Parts) -> Parts:
    """Put in one of the parts that Word keeps beside comments."""
    types = "http://schemas.microsoft.com/office/2011/relationships"
    w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
    body = f'{XML}<w15:{kind} xmlns:w15="{w15}"><w15:person w15:author="{CANARY}"/></w15:{kind}>'
    line = relation(f"rId{kind}", f"{types}/{kind}", f"{kind}.xml")
    return add(f"word/{kind}.xml", body, f"{WORD}{kind}+xml", line, parts)


def core(name: str, parts: Parts) -> Parts:
    return edit("docProps/core.xml", "</cp:core", f"<{name}>{CANARY}</{name}></cp:core", parts)


def app(name: str, parts: Parts) -> Parts:
    return edit("docProps/app.xml", "</Properties>", f"<{name}>{CANARY}</{name}></Properties>", parts)


def custom(parts: Parts) -> Parts:
    body = (
        f'{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">'
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{CANARY}"/></Properties>'
    )
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    made = add("docProps/custom.xml", body, kind, "", parts)
    return lead(relation("rId9", "custom-properties", "docProps/custom.xml"), made, "_rels/.rels")


def data_part(parts: Parts) -> Parts:
    made = add("customXml/item1.xml", f"<data>{CANARY}</data>", "application/xml", "", parts)
    made["customXml/itemProps1.xml"] = f"<props>{CANARY}</props>".encode()
    made["customXml/_rels/item1.xml.rels"] = relations(relation("rId1", "customXmlProps", "itemProps1.xml")).encode()
    return lead(relation("rIdX", "customXml", "../customXml/item1.xml"), made)


def control(properties: str, parts: Parts, words: str = " Kept.") -> Parts:
    """Put words in a content control."""
    return say(
        f'<w:sdt><w:sdtPr>{properties}<w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{words}'
        "</w:t></w:r></w:sdtContent></w:sdt>",
        parts,
    )


def linked(parts: Parts) -> Parts:
    made = lead(relation("rIdFile", "hyperlink", PATH, outside=True), parts)
    return say('<w:hyperlink r:id="rIdFile"><w:r><w:t>here</w:t></w:r></w:hyperlink>', made)


def linked_picture(parts: Parts) -> Parts:
    made = lead(relation("rIdFile", "image", PATH, outside=True), parts)
    return edit("word/document.xml", '<a:blip r:embed="rIdPng"', '<a:blip r:embed="rIdPng" r:link="rIdFile"', made)


def linked_drawing(parts: Parts) -> Parts:
    made = lead(relation("rIdFile", "hyperlink", PATH, outside=True), parts)
    link = '<a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:id="rIdFile"/></wp:docPr>'
    old = 'name="Drawing 1" descr="A red square, described"/>'
    return edit("word/document.xml", old, old.replace("/>", ">") + link, made)


def attached(parts: Parts) -> Parts:
    made = settle('<w:attachedTemplate r:id="rId1"/>', parts)
    made["word/_rels/settings.xml.rels"] = relations(relation("rId1", "attachedTemplate", PATH, outside=True)).encode()
    return made


def merged(parts: Parts) -> Parts:
    made = settle(
        '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="native"/>'
        f'<w:connectString w:val="{CANARY}"/><w:query w:val="SELECT {CANARY}"/><w:dataSource r:id="rId2"/>'
        "</w:mailMerge>",
        parts,
    )
    made["word/_rels/settings.xml.rels"] = relations(relation("rId2", "mailMergeSource", PATH, outside=True)).encode()
    return made


def objected(parts: Parts) -> Parts:
    made = add(
        "word/embeddings/oleObject1.bin",
        CANARY.encode("utf-16-le"),
        "application/octet-stream",
        relation("rIdOle", "oleObject", "embeddings/oleObject1.bin"),
        parts,
    )
    return say(
        '<w:r><w:object w:dxaOrig="100" w:dyaOrig="100"><v:shape id="s1" style="width:50pt;height:50pt">'
        f'<v:imagedata r:id="rIdPng" o:title="{CANARY}"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" '
        f'ShapeID="s1" DrawAspect="Content" ObjectID="_1" r:id="rIdOle"/></w:object></w:r>',
        made,
    )


def alternative(choice: str, fallback: str, parts: Parts, requires: str = "wps") -> Parts:
    return say(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="{requires}">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>",
        parts,
    )


def first_page(kind: str, parts: Parts) -> Parts:
    """Put in a header of pages that the paper does not have."""
    header = f"{XML}<w:hdr {NAMESPACES}>{paragraph(CANARY)}</w:hdr>"
    line = relation("rIdOther", "header", "header9.xml")
    made = add("word/header9.xml", header, f"{WORD}header+xml", line, parts)
    old = '<w:headerReference w:type="default"'
    return put(old, f'<w:headerReference w:type="{kind}" r:id="rIdOther"/>', made)


def uncalled_note(parts: Parts) -> Parts:
    note = f'<w:footnote w:id="7">{paragraph(CANARY)}</w:footnote></w:footnotes>'
    return edit("word/footnotes.xml", "</w:footnotes>", note, parts)


def part_of(name: str, data: str | bytes, relation_kind: str, parts: Parts) -> Parts:
    """Put in a part that the document leads to, and that is not printed."""
    line = relation("rIdPart", relation_kind, name.removeprefix("word/"))
    return add(name, data, "application/octet-stream", line, parts)


def root_part(name: str, data: bytes, kind: str, parts: Parts) -> Parts:
    made = add(name, data, "application/octet-stream", "", parts)
    return lead(relation("rId8", kind, name), made, "_rels/.rels")


def renamed_media(parts: Parts) -> Parts:
    made = {**parts, f"word/media/{ONE_WORD}.png": parts["word/media/image1.png"]}
    del made["word/media/image1.png"]
    return edit("word/_rels/document.xml.rels", "media/image1.png", f"media/{ONE_WORD}.png", made)


def renamed_relation(parts: Parts) -> Parts:
    made = edit("word/_rels/document.xml.rels", '"rIdPng"', f'"{ONE_WORD}"', parts)
    return edit("word/document.xml", '"rIdPng"', f'"{ONE_WORD}"', made)


def in_book(change: Callable[[Parts], Parts | bytes], parts: Parts) -> Parts:
    """Change the workbook behind the chart."""
    changed = change(unzip_parts(parts["word/embeddings/Book1.xlsx"]))
    book = changed if isinstance(changed, bytes) else zip_parts(changed)
    return {**parts, "word/embeddings/Book1.xlsx": book}


def book_edit(part: str, old: str, new: str, parts: Parts) -> Parts:
    return in_book(partial(edit, part, old, new), parts)


def book_part(name: str, data: str, parts: Parts) -> Parts:
    return in_book(lambda book: {**book, name: data.encode()}, parts)


def named_sheet(parts: Parts) -> Parts:
    made = book_edit("xl/workbook.xml", 'name="Sheet1"', f'name="{ONE_WORD}"', parts)
    chart = made["word/charts/chart1.xml"].replace(b"Sheet1!", f"{ONE_WORD}!".encode())
    return {**made, "word/charts/chart1.xml": chart}


def in_chart(old: str, new: str, parts: Parts) -> Parts:
    return edit("word/charts/chart1.xml", old, new, parts)


def png(extra: bytes, parts: Parts) -> Parts:
    """Put a chunk into the picture."""
    data = parts["word/media/image1.png"]
    return {**parts, "word/media/image1.png": data[:33] + extra + data[33:]}


def jpeg(marker: int, body: bytes, parts: Parts) -> Parts:
    """Put a segment into the photograph."""
    data = parts["word/media/image2.jpeg"]
    segment = bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body
    return {**parts, "word/media/image2.jpeg": data[:2] + segment + data[2:]}


def after(name: str, parts: Parts) -> Parts:
    return {**parts, name: parts[name] + CANARY.encode()}


def replace_picture(data: bytes, ending: str, kind: str, parts: Parts) -> Parts:
    made = {**parts, f"word/media/image1.{ending}": data}
    del made["word/media/image1.png"]
    made = edit(
        "[Content_Types].xml", "</Types>", f'<Default Extension="{ending}" ContentType="{kind}"/></Types>', made
    )
    return edit("word/_rels/document.xml.rels", "image1.png", f"image1.{ending}", made)


def gif() -> bytes:
    data = picture("GIF")
    at = 13 + 3 * 2 ** ((data[10] & 7) + 1)
    said = CANARY.encode()
    return data[:at] + b"!\xfe" + bytes((len(said),)) + said + b"\0" + data[at:]


def emf() -> bytes:
    said = f"{CANARY}\0plan.emf\0\0".encode("utf-16-le")
    head = struct.pack(
        "<II4i4i4sIIIHHIIIiiii",
        1,
        88 + len(said),
        *(0, 0, 9, 9),
        *(0, 0, 99, 99),
        b" EMF",
        0x10000,
        88 + len(said) + 20,
        2,
        1,
        0,
        len(said) // 2,
        88,
        0,
        100,
        100,
        100,
        100,
    )
    return head.ljust(88, b"\0") + said + struct.pack("<IIIII", 14, 20, 0, 0, 20)


def zipped_with(change: Callable[[zipfile.ZipFile], None], parts: Parts) -> bytes:
    """Give the package with something done to the zip file itself."""
    out = io.BytesIO(zip_parts(parts))
    with zipfile.ZipFile(out, "a") as package:
        change(package)
    return out.getvalue()


def set_comment(package: zipfile.ZipFile) -> None:
    package.comment = CANARY.encode()


def add_member(name: str, comment: bytes, extra: bytes, package: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo(name)
    info.comment, info.extra = comment, extra
    package.writestr(info, b"<x/>")


def unlisted(parts: Parts) -> bytes:
    """Give the package with a member before it that its list does not name, as some programs leave behind."""
    hidden = zip_parts({"old.xml": f"<old>{CANARY}</old>".encode() * 9})
    with zipfile.ZipFile(io.BytesIO(hidden)) as package:
        return hidden[: package.start_dir] + zip_parts(parts)


def change_of(words: str, kind: str) -> str:
    """Give a tracked change."""
    text = "delText" if kind in {"del", "moveFrom"} else "t"
    return (
        f'<w:{kind} w:id="90" w:author="{CANARY}" w:date="2017-03-01T09:30:00Z"><w:r><w:{text}>{words}</w:{text}></w:r>'
        f"</w:{kind}>"
    )


def xmp(data: str) -> bytes:
    return b"http://ns.adobe.com/xap/1.0/\0" + data.encode()


def exif() -> bytes:
    shot = Image.Exif()
    shot[0x013B], shot[0x9C9D] = CANARY, CANARY.encode("utf-16-le")
    return shot.tobytes()


def hidden_run(properties: str) -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{CANARY}</w:t></w:r>"


def box(words: str) -> str:
    return (
        '<w:pict><v:shape id="s2" style="width:50pt;height:50pt"><v:textbox><w:txbxContent>'
        f"{paragraph(words)}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )


FORM = (
    f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{CANARY}"/><w:enabled/><w:textInput>'
    f'<w:default w:val="{CANARY}"/></w:textInput></w:ffData></w:fldChar></w:r>'
    "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>typed</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
NAME = 'name="Drawing 1"'
EXTENSION = f'<a:ext uri="{{1}}"><x:y xmlns:x="urn:x" who="{CANARY}"/></a:ext>'
CHART_EXTENSION = (
    f'<c:extLst><c:ext uri="{{1}}"><c15:filteredSeries xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">'
    f"<c:v>{CANARY}</c:v></c15:filteredSeries></c:ext></c:extLst>"
)
BOOK_ROW = "</sheetData>"
CODED = base64.b64encode(zip_parts({"x": CANARY.encode()})).decode()
WHO = f'xmlns:x="urn:x" x:who="{CANARY}"'
FIELDS = {
    "INCLUDEPICTURE": rf'INCLUDEPICTURE "C:\\Users\\{ONE_WORD}\\a.png" \d',
    "INCLUDETEXT": rf'INCLUDETEXT "C:\\Users\\{ONE_WORD}\\a.docx"',
    "LINK": rf'LINK Excel.Sheet.12 "C:\\{ONE_WORD}.xlsx" "A1"',
    "DOCPROPERTY": f'DOCPROPERTY "{CANARY}"',
    "DOCVARIABLE": f'DOCVARIABLE "{CANARY}"',
    "MERGEFIELD": f'MERGEFIELD "{CANARY}"',
    "AUTHOR": f'AUTHOR "{CANARY}"',
    "USERNAME": f'USERNAME "{CANARY}"',
    "FILENAME": f'FILENAME \\p "{CANARY}"',
    "COMMENTS": f'COMMENTS "{CANARY}"',
    "IF": f'IF 1 = 1 "done" "{CANARY}"',
    "QUOTE": f'QUOTE "{CANARY}"',
    "MACROBUTTON": f"MACROBUTTON {ONE_WORD} press",
    "ADDIN": f"ADDIN {CANARY}",
    "HYPERLINK to a file": f'HYPERLINK "{PATH}"',
    "HYPERLINK with a tip": f'HYPERLINK "https://www.example.gov.uk" \\o "{CANARY}"',
}

PLACES: dict[str, Plant] = {
    **{
        f"core property {name}": partial(core, name)
        for name in (
            *("dc:creator", "dc:subject", "dc:description", "dc:identifier", "dc:language", "cp:lastModifiedBy"),
            *("cp:keywords", "cp:category", "cp:contentStatus", "cp:revision", "cp:version", "cp:lastPrinted"),
        )
    },
    "title of the old file": partial(edit, "docProps/core.xml", "The plan", CANARY),
    **{
        f"property {name}": partial(app, name)
        for name in ("Company", "Manager", "Template", "HyperlinkBase", "TitlesOfParts", "TotalTime")
    },
    "custom property": custom,
    "custom XML part": data_part,
    "comment": commented,
    **{
        f"part {kind}": partial(people, kind)
        for kind in ("people", "commentsExtended", "commentsIds", "commentsExtensible")
    },
    "tracked deletion": partial(say, change_of(CANARY, "del")),
    "author of an insertion": partial(say, change_of("Added.", "ins")),
    "author of a change of look": partial(
        say,
        f'<w:r><w:rPr><w:b/><w:rPrChange w:id="91" w:author="{CANARY}"><w:rPr/></w:rPrChange></w:rPr>'
        "<w:t>.</w:t></w:r>",
    ),
    "hidden words": partial(say, hidden_run("<w:vanish/>")),
    "words hidden by their style": partial(say, hidden_run('<w:rStyle w:val="Secret"/>')),
    "words hidden in a field": partial(
        say, field("PAGE", "1").replace("</w:t></w:r>", f"</w:t></w:r>{hidden_run('<w:vanish/>')}", 1)
    ),
    "hidden field": partial(say, field(f'TC "{CANARY}"', CANARY).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")),
    "paragraph hidden by its style": partial(end, paragraph(CANARY, '<w:pStyle w:val="Unseen"/>')),
    "hidden paragraph": partial(
        end, f"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{hidden_run('<w:vanish/>')}</w:p>"
    ),
    "hidden row": partial(
        put,
        "</w:tbl>",
        f'<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{paragraph(CANARY)}'
        "</w:tc></w:tr>",
    ),
    "hidden drawing": partial(edit, "word/document.xml", NAME, f'name="{CANARY}" hidden="1"'),
    "hidden shape": partial(say, f"<w:r>{box(CANARY)}</w:r>".replace("height:50pt", "height:50pt;visibility:hidden")),
    "note that is not called": uncalled_note,
    "header of first pages": partial(first_page, "first"),
    "header of even pages": partial(first_page, "even"),
    "title of a control": partial(control, f'<w:alias w:val="{CANARY}"/>'),
    "tag of a control": partial(control, f'<w:tag w:val="{CANARY}"/>'),
    "binding of a control": partial(control, f'<w:dataBinding w:xpath="/{ONE_WORD}" w:storeItemID="{{1}}"/>'),
    "list of a control": partial(
        control, f'<w:dropDownList><w:listItem w:displayText="{CANARY}" w:value="1"/></w:dropDownList>'
    ),
    "smart tag": partial(
        say,
        f'<w:smartTag w:uri="urn:x" w:element="p"><w:smartTagPr><w:attr w:name="who" w:val="{CANARY}"/></w:smartTagPr>'
        "<w:r><w:t>.</w:t></w:r></w:smartTag>",
    ),
    "custom element": partial(
        say, f'<w:customXml w:uri="urn:x" w:element="{ONE_WORD}"><w:r><w:t>.</w:t></w:r></w:customXml>'
    ),
    "permission": partial(say, f'<w:permStart w:id="3" w:ed="{ONE_WORD}"/><w:permEnd w:id="3"/>'),
    "bookmark": partial(say, f'<w:bookmarkStart w:id="8" w:name="{ONE_WORD}"/><w:bookmarkEnd w:id="8"/>'),
    "bookmark that is pointed at": lambda parts: say(
        f'<w:bookmarkStart w:id="8" w:name="{ONE_WORD}"/><w:r><w:t>.</w:t></w:r><w:bookmarkEnd w:id="8"/>'
        + field(f"REF {ONE_WORD} \\h", "."),
        parts,
    ),
    "address of a link": linked,
    "tip of a link": partial(
        edit, "word/document.xml", '<w:hyperlink r:id="rIdWeb"', f'<w:hyperlink r:id="rIdWeb" w:tooltip="{CANARY}"'
    ),
    "address of a linked picture": linked_picture,
    "address of a linked drawing": linked_drawing,
    **{f"field {name}": partial(say, field(words, "done")) for name, words in FIELDS.items()},
    "simple field": partial(
        say, f'<w:fldSimple w:instr=" DOCPROPERTY {CANARY} "><w:r><w:t>done</w:t></w:r></w:fldSimple>'
    ),
    "data of a field": partial(
        say, field("PAGE", "1").replace('"begin"/>', f'"begin"><w:fldData>{CODED}</w:fldData></w:fldChar>', 1)
    ),
    "form field": partial(say, FORM),
    "index entry": partial(say, field(f'XE "{CANARY}"', "").replace("<w:t></w:t>", "")),
    "name of a drawing": partial(edit, "word/document.xml", NAME, f'name="{CANARY}"'),
    "name of a picture": partial(edit, "word/document.xml", 'name="square"', f'name="{CANARY}"'),
    "file name under a picture": partial(
        edit, "word/document.xml", 'name="square"', f'name="square" descr="C:\\Users\\{ONE_WORD}\\a.png"'
    ),
    "extension of a picture": partial(
        edit,
        "word/document.xml",
        '<a:blip r:embed="rIdPng"/>',
        f'<a:blip r:embed="rIdPng"><a:extLst>{EXTENSION}</a:extLst></a:blip>',
    ),
    "data of an old drawing": partial(
        say, f"<w:r>{box('In a box')}</w:r>".replace('id="s2"', f'id="s2" o:gfxdata="{CODED}"')
    ),
    "address of an old drawing": partial(
        say, f"<w:r>{box('In a box')}</w:r>".replace('id="s2"', f'id="s2" href="{PATH}"')
    ),
    "object of another program": objected,
    "drawing for older programs": partial(alternative, box("In a box"), box(CANARY)),
    "drawing for newer programs": partial(
        alternative, f'<x:y xmlns:x="urn:x">{CANARY}</x:y>', box("In a box"), requires="x"
    ),
    "macros": partial(
        part_of,
        "word/vbaProject.bin",
        CANARY.encode(),
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
    ),
    "printer settings": partial(part_of, "word/printerSettings1.bin", CANARY.encode("utf-16-le"), "printerSettings"),
    "building blocks": partial(
        part_of,
        "word/glossary/document.xml",
        f"<w:glossaryDocument {NAMESPACES}>{CANARY}</w:glossaryDocument>",
        "glossaryDocument",
    ),
    "settings for the web": partial(
        part_of, "word/webSettings.xml", f"<w:webSettings {NAMESPACES}>{CANARY}</w:webSettings>", "webSettings"
    ),
    "part of a kind of its own": partial(part_of, "word/other.bin", CANARY.encode("utf-16-be"), "urn:x/other"),
    "picture that is not drawn": partial(part_of, "word/media/image9.png", picture("PNG") + CANARY.encode(), "image"),
    "picture of the first page": partial(
        root_part, "docProps/thumbnail.emf", CANARY.encode(), f"{PACKAGE}/relationships/metadata/thumbnail"
    ),
    "signature": partial(root_part, "_xmlsignatures/origin.sigs", CANARY.encode(), "urn:x/origin"),
    "part that nothing leads to": lambda parts: {**parts, "word/old.xml": f"<old>{CANARY}</old>".encode()},
    "name of a part": renamed_media,
    "name of a relation": renamed_relation,
    "content type": partial(
        edit,
        "[Content_Types].xml",
        "</Types>",
        f'<Override PartName="/word/{ONE_WORD}.xml" ContentType="application/{ONE_WORD}"/></Types>',
    ),
    "template attached": attached,
    "mail merge": merged,
    "document variable": partial(settle, f'<w:docVars><w:docVar w:name="who" w:val="{CANARY}"/></w:docVars>'),
    "compatibility setting": partial(
        settle, f'<w:compat><w:compatSetting w:name="x" w:uri="urn:{ONE_WORD}" w:val="1"/></w:compat>'
    ),
    "write protection": partial(settle, f'<w:writeProtection w:recommended="1" w:hash="{ONE_WORD}"/>'),
    "style, other name": partial(
        edit, "word/styles.xml", '<w:name w:val="Secret"/>', f'<w:name w:val="Secret"/><w:aliases w:val="{CANARY}"/>'
    ),
    "theme, name": partial(edit, "word/theme/theme1.xml", 'name="Office">', f'name="{CANARY}">'),
    "theme, extension": partial(
        edit, "word/theme/theme1.xml", "</a:theme>", f"<a:extLst>{EXTENSION}</a:extLst></a:theme>"
    ),
    "workbook, author": lambda parts: book_part("docProps/core.xml", f"<core>{CANARY}</core>", parts),
    "workbook, defined name": partial(
        book_edit,
        "xl/workbook.xml",
        "</sheets>",
        f'</sheets><definedNames><definedName name="{ONE_WORD}">Sheet1!$A$1</definedName></definedNames>',
    ),
    "workbook, comment": lambda parts: book_part("xl/comments1.xml", f"<comments>{CANARY}</comments>", parts),
    "workbook, hidden sheet": lambda parts: book_part("xl/worksheets/sheet9.xml", f"<x>{CANARY}</x>", parts),
    "workbook, cell that is not drawn": partial(
        book_edit,
        "xl/worksheets/sheet1.xml",
        BOOK_ROW,
        f'<row r="9" hidden="1"><c r="A9" t="inlineStr"><is><t>{CANARY}</t></is></c></row></sheetData>',
    ),
    "workbook, text that is not shown": partial(
        book_edit, "xl/sharedStrings.xml", "</sst>", f"<si><t>{CANARY}</t></si></sst>"
    ),
    "workbook, link to another": lambda parts: book_part("xl/externalLinks/externalLink1.xml", PATH, parts),
    "workbook, comment of the zip": partial(in_book, partial(zipped_with, set_comment)),
    "workbook, name of a sheet": named_sheet,
    "chart, series filtered out": partial(in_chart, "</c:barChart>", CHART_EXTENSION + "</c:barChart>"),
    "chart, print settings": partial(
        in_chart,
        "</c:chartSpace>",
        f"<c:printSettings><c:headerFooter><c:oddHeader>{CANARY}</c:oddHeader></c:headerFooter></c:printSettings>"
        "</c:chartSpace>",
    ),
    "chart, source": partial(
        in_chart,
        "<c:chart><c:plotArea>",
        f'<c:pivotSource><c:name>[{ONE_WORD}.xlsx]S!P</c:name><c:fmtId val="0"/></c:pivotSource><c:chart><c:plotArea>',
    ),
    "chart, path in a formula": lambda parts: {
        **parts,
        "word/charts/chart1.xml": parts["word/charts/chart1.xml"].replace(
            b"Sheet1!", f"'C:\\{ONE_WORD}\\[a.xlsx]Sheet1'!".encode()
        ),
    },
    "PNG, text": partial(png, chunk(b"tEXt", b"Author\0" + CANARY.encode())),
    "PNG, packed text": partial(png, chunk(b"zTXt", b"Author\0\0" + zlib.compress(f"{CANARY} ".encode() * 9))),
    "PNG, text in any letters": partial(png, chunk(b"iTXt", b"Author\0\0\0\0\0" + CANARY.encode())),
    "PNG, camera’s notes": partial(png, chunk(b"eXIf", exif())),
    "PNG, after its end": partial(after, "word/media/image1.png"),
    "JPEG, comment": partial(jpeg, 0xFE, CANARY.encode()),
    "JPEG, camera’s notes": partial(jpeg, 0xE1, exif() if exif().startswith(b"Exif") else b"Exif\0\0" + exif()),
    "JPEG, properties": partial(jpeg, 0xE1, xmp(f"<x:xmpmeta>{CANARY}</x:xmpmeta>")),
    "JPEG, notes of Photoshop": partial(jpeg, 0xED, b"Photoshop 3.0\0" + CANARY.encode()),
    "JPEG, after its end": partial(after, "word/media/image2.jpeg"),
    "GIF, comment": partial(replace_picture, gif(), "gif", "image/gif"),
    "TIFF, description": partial(
        replace_picture, picture("TIFF", description=CANARY, software=CANARY), "tiff", "image/tiff"
    ),
    "EMF, description": partial(replace_picture, emf(), "emf", "image/x-emf"),
    "note to programs": partial(say, f"<!-- {CANARY} -->"),
    "instruction to programs": partial(say, f"<?who {CANARY}?>"),
    "words between elements": partial(say, CANARY),
    "words in an element that has none": partial(say, f"<w:r><w:rPr><w:b>{CANARY}</w:b></w:rPr><w:t>.</w:t></w:r>"),
    "attribute of its own": partial(say, f"<w:r {WHO}><w:t>.</w:t></w:r>"),
    "element of its own": partial(say, f'<x:y xmlns:x="urn:x">{CANARY}</x:y>'),
    "name of a language": partial(say, f'<w:r xmlns:x="urn:{ONE_WORD}"><w:t>.</w:t></w:r>'),
    "zip, comment": partial(zipped_with, set_comment),
    "zip, comment of a part": partial(zipped_with, partial(add_member, "word/x.xml", CANARY.encode(), b"")),
    "zip, field added to a part": partial(
        zipped_with, partial(add_member, "word/x.xml", b"", struct.pack("<HH", 0x9999, len(CANARY)) + CANARY.encode())
    ),
    "zip, name of a part": partial(zipped_with, partial(add_member, f"{ONE_WORD}.xml", b"", b"")),
    "zip, before its beginning": lambda parts: CANARY.encode() + zip_parts(parts),
    "zip, unlisted part": unlisted,
    "list of parts": lambda parts: {
        **parts,
        "[Content_Types].xml": parts["[Content_Types].xml"].replace(b"</Types>", f"<!--{CANARY}--></Types>".encode()),
    },
}
"""Every place, by what an officer would call it."""
