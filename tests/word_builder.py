"""Small Word files for tests, written out as XML: what a test does not say is as an accessible paper has it."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from orderpaper.checks.accessible import judge
from orderpaper.records.facts import WordFacts
from orderpaper.word.facts.document import read_facts

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEADINGS = "".join(
    f'<w:style w:type="paragraph" w:styleId="H{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="N"/>'
    f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
    for level in range(1, 5)
)
STYLES = (
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/>"
    "<w:sz w:val='24'/><w:lang w:val='{language}'/></w:rPr></w:rPrDefault></w:docDefaults>"
    "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>"
    f"{HEADINGS}"
    "<w:style w:type='paragraph' w:styleId='Bullet'><w:name w:val='List Bullet'/><w:basedOn w:val='N'/>"
    "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Toc1'><w:name w:val='toc 1'/><w:basedOn w:val='N'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Strong1'><w:name w:val='Label'/><w:basedOn w:val='N'/>"
    "<w:rPr><w:b/></w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='Strong'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='Link'><w:name w:val='Hyperlink'/>"
    "<w:rPr><w:u w:val='single'/></w:rPr></w:style>"
    "<w:style w:type='table' w:default='1' w:styleId='TN'><w:name w:val='Normal Table'/></w:style>"
    "<w:style w:type='table' w:styleId='Grid'><w:name w:val='Table Grid'/><w:basedOn w:val='TN'/></w:style>"
)
THEME = (
    "<a:themeElements><a:fontScheme name='x'><a:majorFont><a:latin typeface='Arial'/></a:majorFont>"
    "<a:minorFont><a:latin typeface='Arial'/></a:minorFont></a:fontScheme></a:themeElements>"
)


def run(text: str, properties: str = "") -> str:
    """Give one run; `properties` is what stands in w:rPr."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*content: str, style: str = "", properties: str = "") -> str:
    """Give one paragraph; content that is not XML stands as a run of its own."""
    runs = "".join(each if each.startswith("<") else run(each) for each in content if each)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs}</w:p>"


def heading(level: int, text: str) -> str:
    """Give one heading."""
    return paragraph(text, style=f"H{level}")


def cell(content: str = "", properties: str = "") -> str:
    """Give one cell; content that is not XML stands as a paragraph of its own."""
    inside = content if content.startswith("<") else paragraph(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def row(*cells: str, properties: str = "<w:cantSplit/>") -> str:
    """Give one row; cells that are not XML are made ones."""
    made = "".join(each if each.startswith(("<w:tc", "<w:sdt")) else cell(each) for each in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"


def header_row(*cells: str) -> str:
    """Give one row that is marked as a header row."""
    return row(*cells, properties="<w:cantSplit/><w:tblHeader/>")


def table(*rows: str, properties: str = "<w:tblStyle w:val='Grid'/>") -> str:
    """Give one table of rows."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def picture(alt: str = "", *, inline: bool = True, inside: str = "", decorative: bool = False) -> str:
    """Give a run with one drawing."""
    kind = "inline" if inline else "anchor"
    mark = "<a:extLst><a:ext><adec:decorative val='1'/></a:ext></a:extLst>" if decorative else ""
    return (
        f"<w:r><w:drawing><wp:{kind}><wp:docPr id='1' name='Picture 1' descr={quoteattr(alt)}>{mark}</wp:docPr>"
        f"<a:graphic><a:graphicData>{inside}</a:graphicData></a:graphic></wp:{kind}></w:drawing></w:r>"
    )


def text_box(*paragraphs: str) -> str:
    """Give a run with an inline text box, as Word writes it: new, with the old one to fall back on."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    box = f"<wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp>"
    old = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    new = picture(inside=box).removeprefix("<w:r>").removesuffix("</w:r>")
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{new}</mc:Choice>"
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def control(content: str, properties: str = "") -> str:
    """Give a content control around other XML."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def accessible(*content: str) -> tuple[str, ...]:
    """Give a body that begins as an accessible paper does, with its one Heading 1 and a sentence."""
    return (heading(1, "Strategic Plan"), paragraph("The plan is attached."), *content)


def word_file(
    body: Sequence[str],
    *,
    title: str = "Strategic Plan",
    language: str = "en-GB",
    styles: str = STYLES,
    parts: dict[str, str] | None = None,
) -> bytes:
    """Give a Word file of a body; `parts` are its headers, footers, notes and font table by kind."""
    files = {
        "styles": ("styles", f"<w:styles {NAMESPACES}>{styles.replace('{language}', language)}</w:styles>"),
        "theme": ("theme", f"<a:theme {NAMESPACES}>{THEME}</a:theme>"),
    }
    tags = {"header": "hdr", "footer": "ftr", "fontTable": "fonts"}
    for kind, content in (parts or {}).items():
        tag = tags.get(kind, kind)
        files[kind] = (kind, f"<w:{tag} {NAMESPACES}>{content}</w:{tag}>")
    related = "".join(
        f'<Relationship Id="r{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>' for name, (kind, _) in files.items()
    )
    package = (
        f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" '
        f'Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    )
    core = (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title></cp:coreProperties>"
    )
    contents = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{package}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>',
        "docProps/core.xml": core,
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{''.join(body)}</w:body></w:document>",
        **{f"word/{name}.xml": xml for name, (_, xml) in files.items()},
    }
    return zipped(contents)


def zipped(contents: dict[str, str]) -> bytes:
    """Give a zip file of texts by path."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in contents.items():
            archive.writestr(path, text)
    return buffer.getvalue()


def facts_of(*body: str, **more: Any) -> WordFacts:
    """Give the facts of a Word file of a body."""
    return read_facts(word_file(body, **more), "paper.docx")


def judged(*body: str, **more: Any) -> list[tuple[str, str, str]]:
    """Give the code and place of each accessibility finding on a Word file of a body."""
    return [(each.code, each.place.within, each.place.at) for each in judge(facts_of(*body, **more))]
