"""Word files broken in one way each, as programs and slips break them."""

from functools import partial

from canary import add, edit, end, in_book, lead, put, say
from canary_file import NAMESPACES, OFFICE, WORD, declare, drawing, field, make_parts, paragraph, relation, zip_parts

CONTROL = '<w:sdt><w:sdtPr><w:alias w:val="{}"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r/></w:sdtContent></w:sdt>'
ROW = '<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>'
TABLE = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>{}</w:tbl>'
LIST = '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>'


def without(name, parts):
    return {each: data for each, data in parts.items() if each != name}


def numbered(parts):
    body = f"<w:numbering {NAMESPACES}>{LIST}</w:numbering>"
    return add(
        "word/numbering.xml", body, f"{WORD}numbering+xml", relation("rIdN", "numbering", "numbering.xml"), parts
    )


def declared_as(kind, parts):
    return edit("[Content_Types].xml", f"{WORD}document.main+xml", kind, parts)


def cut(part, parts):
    return {**parts, part: parts[part][:-20]}


def twice(parts):
    import io
    import warnings
    import zipfile

    out = io.BytesIO(zip_parts(parts))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr("word/styles.xml", parts["word/styles.xml"])
    return out.getvalue()


def damaged(parts):
    data = bytearray(zip_parts(parts))
    at = data.index(b"word/styles.xml") + 60
    data[at : at + 8] = b"\xff" * 8
    return bytes(data)


def wrong_kind(parts):
    return edit("word/_rels/document.xml.rels", f'"{OFFICE}/header"', f'"{OFFICE}/footer"', parts)


MUTATIONS = {
    "cut short": (lambda parts: zip_parts(parts)[:-40], "it is no Word file"),
    "a part twice": (twice, "it is in the file twice"),
    "a part damaged": (damaged, "it cannot be unpacked"),
    "no list of kinds": (partial(without, "[Content_Types].xml"), "every part is declared in it"),
    "a part declared twice": (
        lambda parts: {
            **parts,
            "[Content_Types].xml": declare({"word/a.xml": "x"})
            .replace("</Types>", '<Override PartName="/word/a.xml" ContentType="y"/></Types>')
            .encode(),
            "word/a.xml": b"<a/>",
        },
        "is declared twice",
    ),
    "a part declared and not there": (
        partial(edit, "[Content_Types].xml", "</Types>", '<Override PartName="/word/a.xml" ContentType="y"/></Types>'),
        "word/a.xml is declared and not there",
    ),
    "a part of no kind": (lambda parts: {**parts, "word/a.odd": b"x"}, "nothing says what kind of part"),
    "no document": (partial(without, "word/document.xml"), "does not lead to one document"),
    "no way to the document": (partial(without, "_rels/.rels"), "does not lead to one document"),
    "a document of another kind": (partial(declared_as, "application/xml"), "not declared as a Word document"),
    "XML cut off": (partial(cut, "word/styles.xml"), "it is not whole XML"),
    "a DOCTYPE": (
        partial(edit, "word/document.xml", "<w:document", "<!DOCTYPE x><w:document"),
        "it begins with a DOCTYPE",
    ),
    "a relation to nowhere": (
        partial(lead, relation("rIdX", "header", "header7.xml")),
        "header7.xml, which is not there",
    ),
    "a relation twice": (
        partial(lead, relation("rIdPng", "image", "media/image1.png")),
        "two relations have the id rIdPng",
    ),
    "relations of nothing": (
        lambda parts: {**parts, "word/_rels/gone.xml.rels": parts["_rels/.rels"].replace(b"word/", b"")},
        "word/gone.xml, which is not there",
    ),
    "an id that leads nowhere": (
        partial(edit, "word/document.xml", 'r:embed="rIdPng"', 'r:embed="rIdNone"'),
        "asks for rIdNone",
    ),
    "an id that leads elsewhere": (wrong_kind, "which leads to a footer"),
    "a part used as another": (
        lambda parts: {**parts, "word/header1.xml": parts["word/footer1.xml"]},
        "it begins as ftr, and is used as header",
    ),
    "a short name without its meaning": (
        partial(edit, "word/document.xml", "<w:body>", '<w:body mc:Ignorable="w99">'),
        "the short name w99",
    ),
    "two drawings of one number": (
        partial(edit, "word/document.xml", '<wp:docPr id="2"', '<wp:docPr id="1"'),
        "the drawing 1",
    ),
    "two controls of one number": (partial(say, CONTROL.format("a") * 2), "the control 5"),
    "two bookmarks of one name": (
        partial(say, '<w:bookmarkStart w:id="9" w:name="_toc00000001"/><w:bookmarkEnd w:id="9"/>'),
        "the bookmark _toc00000001",
    ),
    "two paragraphs of one number": (
        partial(end, '<w:p w14:paraId="00000001"/><w:p w14:paraId="00000001"/>'),
        "the paragraph 00000001",
    ),
    "a bookmark that does not end": (
        partial(say, '<w:bookmarkStart w:id="9" w:name="a"/>'),
        "begins that does not end (9)",
    ),
    "a bookmark that does not begin": (partial(say, '<w:bookmarkEnd w:id="9"/>'), "ends that does not begin (9)"),
    "a comment that begins twice": (partial(say, '<w:commentRangeStart w:id="9"/>' * 2), "a comment begins twice (9)"),
    "a name too long": (
        partial(say, f'<w:bookmarkStart w:id="9" w:name="{"a" * 41}"/><w:bookmarkEnd w:id="9"/>'),
        "more than 40 letters",
    ),
    "a title too long": (partial(say, CONTROL.format("a" * 65)), "more than 64 letters"),
    "a table without rows": (partial(end, TABLE.format("")), "has no rows"),
    "a row without cells": (partial(end, TABLE.format("<w:tr/>")), "a row of a table has no cells"),
    "a cell without a paragraph": (partial(put, "</w:tbl>", f"{ROW}</w:tc></w:tr>"), "does not end with a paragraph"),
    "a cell that ends with a table": (
        partial(put, "</w:tbl>", f"{ROW}{TABLE.format(f'{ROW}<w:p/></w:tc></w:tr>')}</w:tc></w:tr>"),
        "does not end with a paragraph",
    ),
    "a table that does not say how": (
        partial(end, f"<w:tbl>{ROW}<w:p/></w:tc></w:tr></w:tbl>"),
        "does not say how it is made",
    ),
    "a paragraph in a paragraph": (partial(say, "<w:p/>"), "a paragraph stands where none may"),
    "words outside a paragraph": (partial(end, "<w:r><w:t>a</w:t></w:r>"), "words stand outside a paragraph"),
    "a cell outside a row": (partial(end, "<w:tc><w:p/></w:tc>"), "a cell stands outside a row"),
    "a look after its words": (partial(end, "<w:p><w:r/><w:pPr/></w:p>"), "where Word does not read it"),
    "no body": (lambda parts: {**parts, "word/document.xml": f"<w:document {NAMESPACES}/>".encode()}, "it has no body"),
    "a field that does not end": (
        partial(say, field("PAGE", "1").replace('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")),
        "begins without an end",
    ),
    "a field that does not begin": (partial(say, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'), "without a beginning"),
    "a field that divides twice": (
        partial(say, field("PAGE", '</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>')),
        "divides twice",
    ),
    "deleted words outside a deletion": (
        partial(say, "<w:r><w:delText>a</w:delText></w:r>"),
        "outside a tracked deletion",
    ),
    "plain words in a deletion": (
        partial(say, '<w:del w:id="1" w:author="a"><w:r><w:t>a</w:t></w:r></w:del>'),
        "words that are not deleted",
    ),
    "a style that is not there": (partial(end, paragraph("a", '<w:pStyle w:val="None"/>')), "the paragraph style None"),
    "a list that is not there": (
        partial(end, paragraph("a", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>')),
        "the list 4",
    ),
    "a list without a pattern": (numbered, "the list 3 has no pattern"),
    "a note that is not there": (partial(say, '<w:r><w:footnoteReference w:id="8"/></w:r>'), "the footnote 8"),
    "a comment that is not there": (partial(say, '<w:r><w:commentReference w:id="8"/></w:r>'), "the comment 8"),
    "a style twice": (
        partial(edit, "word/styles.xml", "</w:styles>", '<w:style w:type="paragraph" w:styleId="Unseen"/></w:styles>'),
        "style Unseen is there twice",
    ),
    "a field of the template": (partial(say, "<w:r><w:t>{{ ti</w:t></w:r><w:r><w:t>tle }}</w:t></w:r>"), "{{ title }}"),
    "a statement of the template": (partial(say, "<w:r><w:t>{% if x %}</w:t></w:r>"), "{% if x %}"),
    "a mark of ours": (partial(say, "<!--op:f3-->"), "a mark of the program"),
    "a contents list that was not put in": (partial(say, "<!--contents-->"), "a mark of the program"),
    "a picture of another kind": (
        lambda parts: {**parts, "word/media/image1.png": parts["word/media/image2.jpeg"]},
        "not the kind of picture",
    ),
    "a workbook that is none": (
        lambda parts: {**parts, "word/embeddings/Book1.xlsx": b"none"},
        "workbook behind a chart cannot be opened",
    ),
    "a workbook without a sheet": (
        partial(in_book, lambda book: without("xl/worksheets/sheet1.xml", book)),
        "has no sheet that can be read",
    ),
    "words between elements": (partial(end, "stray"), "words stand where Word takes none"),
    "a drawing of no chart": (
        partial(end, paragraph(drawing(9, "chart", '<c:chart r:id="rIdPng"/>'))),
        "asks for rIdPng, which leads to a image",
    ),
}
"""What is done to the parts of a sound file, and what has to be said of it."""


def mutate(name):
    """Give a broken file."""
    broken = MUTATIONS[name][0](make_parts())
    return broken if isinstance(broken, bytes) else zip_parts(broken)
