"""Small chapters and a small template for tests: what an officer’s Word file holds, and the paper it is to stand in."""

import io
import zipfile

from orderpaper.word.chapters.files import Listed
from orderpaper.word.package import WordFile
from word.templates import add_part
from word_builder import NAMESPACES, OFFICE, paragraph, word_file


def make_style(identifier, name, kind="paragraph", inside="", *, is_default=False):
    mark = ' w:default="1"' if is_default else ""
    return f'<w:style w:type="{kind}"{mark} w:styleId="{identifier}"><w:name w:val="{name}"/>{inside}</w:style>'


def listed(number, level=0):
    """Give what says that a paragraph or a style stands in a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def make_numbering(*ways):
    """Give a numbering part: a list for each way to count, of two levels that count alike."""
    levels = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="%1."/></w:lvl>'
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="0000000{number}"/>'
        f"{levels.format(0, way)}{levels.format(1, way)}</w:abstractNum>"
        for number, way in enumerate(ways, 1)
    )
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number, _way in enumerate(ways, 1)
    )
    return f"<w:numbering {NAMESPACES}>{abstract}{lists}</w:numbering>"


OF_WORD = "".join((
    make_style("Standard", "Normal", is_default=True),
    *(make_style(f"berschrift{level}", f"heading {level}") for level in range(1, 5)),
    make_style("Textkrper", "Body Text"),
    make_style("Listenabsatz", "List Paragraph"),
    make_style("Aufzhlung", "List Bullet", inside=f"<w:pPr>{listed(1)}</w:pPr>"),
    make_style("Nummern", "List Number", inside=f"<w:pPr>{listed(2)}</w:pPr>"),
    make_style("Zitat", "Quote"),
    make_style("Fett", "Strong", "character"),
    make_style("Betont", "Intense Emphasis", "character"),
    make_style("Gitter", "Table Grid", "table"),
    make_style("Rat", "Council table", "table"),
    make_style("Fussnote", "footnote text"),
))  # fmt: skip
"""The styles of a chapter: their names are Word’s own, their ids those of a German Word."""
NUMBERING = make_numbering("bullet", "decimal", "upperRoman")
OF_THE_HOUSE = "".join((
    make_style("Normal", "Normal", is_default=True),
    make_style("BodyText", "Body Text"),
    make_style("Heading1", "heading 1", inside='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    make_style("Heading2", "heading 2", inside=f'<w:pPr>{listed(2)}<w:outlineLvl w:val="1"/></w:pPr>'),
    make_style("Heading3", "heading 3", inside='<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    make_style("ListBullet", "List Bullet", inside=f"<w:pPr>{listed(1)}</w:pPr>"),
    make_style("ListNumber", "List Number", inside=f"<w:pPr>{listed(3)}</w:pPr>"),
    make_style("NumberedParagraph", "Numbered paragraph", inside=f"<w:pPr>{listed(2, 1)}</w:pPr>"),
    make_style("TableText", "Table text"),
    make_style("FootnoteText", "footnote text"),
    make_style("Strong", "Strong", "character"),
    make_style("FootnoteReference", "footnote reference", "character"),
    make_style("CouncilTable", "Council table", "table"),
))  # fmt: skip
LOOP = (
    paragraph("{%p for chapter in assessment.chapters %}"),
    paragraph("{{ chapter.title }}", style="Heading2"),
    paragraph("{{p chapter.prose }}", style="BodyText"),
    paragraph("{%p endfor %}"),
)
LISTED = (Listed("ASB"), Listed("VC"))


def make_template(*body, **parts):
    """Give a template with the loop of the chapters in it, or with another body."""
    data = word_file(body or LOOP, styles=OF_THE_HOUSE, parts=parts or None)
    return WordFile(
        "assessment.docx", add_part(data, "word/numbering.xml", make_numbering("bullet", "decimal", "decimal"))
    )


def make_chapter(*body, name="ASB.docx", numbering=NUMBERING, links=(), **parts):
    """Give a chapter’s file; `links` are what its document leads to: name, kind, address, whether that is outside."""
    data = word_file(body, styles=OF_WORD, parts=parts or None)
    data = add_part(data, "word/numbering.xml", numbering) if numbering else data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        related = package.read("word/_rels/document.xml.rels").decode("utf-8")
    more = "".join(
        f'<Relationship Id="{identifier}" Type="{OFFICE}/{kind}" Target="{target}"{outside}/>'
        for identifier, kind, target, is_outside in links
        for outside in (' TargetMode="External"' if is_outside else "",)
    )
    related = related.replace("</Relationships>", f"{more}</Relationships>")
    return WordFile(f"chapters/{name}", add_part(data, "word/_rels/document.xml.rels", related))


def footnote(number, *content):
    return f'<w:footnote w:id="{number}">{"".join(content)}</w:footnote>'


def mark_note(number):
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'
