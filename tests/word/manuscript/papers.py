"""Small Word files for tests of reading and annotating: bodies, lists, notes, and what came of them."""

import io
import zipfile

from lxml import etree

from orderpaper.word.facts.package import open_parts
from orderpaper.word.facts.styles import W, read_styles
from orderpaper.word.manuscript.blocks import Walk
from orderpaper.word.manuscript.document import read_manuscript
from orderpaper.word.manuscript.package import read_related
from word_builder import NAMESPACES, STYLES, paragraph, run, word_file

LEVELS = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("lowerRoman", "(%4)"))
MORE_STYLES = (
    STYLES + "<w:style w:type='paragraph' w:styleId='Cap'><w:name w:val='caption'/><w:basedOn w:val='N'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='TocHead'><w:name w:val='TOC Heading'/><w:basedOn w:val='N'/></w:style>"
    "<w:style w:type='character' w:styleId='NoteMark'><w:name w:val='footnote reference'/>"
    "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style>"
)


def level(at, way, words, *, start=1, more=""):
    """Give one level of a list."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{way}"/>{more}<w:lvlText w:val="{words}"/>'
        "</w:lvl>"
    )


def definition(number, levels=LEVELS, more=""):
    """Give the definition of a list; levels are pairs of a way of counting and the words around, or XML."""
    made = "".join(each if isinstance(each, str) else level(at, *each) for at, each in enumerate(levels))
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{made}</w:abstractNum>'


def listed(number, follows, more=""):
    """Give a list that follows a definition."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{follows}"/>{more}</w:num>'


NUMBERING = (
    definition(1) + definition(2, [("bullet", "\uf0b7")]) + listed(1, 2) + listed(2, 1) + listed(3, 1, (
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'))
)  # fmt: skip


def entry(words, at=0, number=2, style=""):
    """Give a paragraph in a list: by default that of numbers, as the file defines them."""
    place = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(words, style=style, properties=place)


def call(number, kind="footnote", more=""):
    """Give the reference of a note in the text."""
    return f'<w:r><w:rPr><w:rStyle w:val="NoteMark"/></w:rPr><w:{kind}Reference w:id="{number}"{more}/></w:r>'


def note(number, *words, kind="footnote"):
    """Give a note of paragraphs."""
    return f'<w:{kind} w:id="{number}">{"".join(paragraph(each) for each in words)}</w:{kind}>'


def field(instruction, *results):
    """Give the runs of a field: its instruction and its result."""
    signs = {kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")}
    said = f"<w:r><w:instrText xml:space='preserve'> {instruction} </w:instrText></w:r>"
    return f"{signs['begin']}{said}{signs['separate']}{''.join(results)}{signs['end']}"


def deleted(words):
    """Give words that are deleted under tracked changes."""
    return f'<w:del w:id="1" w:author="A"><w:r><w:delText>{words}</w:delText></w:r></w:del>'


def inserted(words):
    """Give words that are inserted under tracked changes."""
    return f'<w:ins w:id="2" w:author="A">{run(words)}</w:ins>'


def raised(words):
    """Give a run above the line."""
    return run(words, '<w:vertAlign w:val="superscript"/>')


def make_file(*body, numbering=NUMBERING, styles=MORE_STYLES, **parts):
    """Give a Word file of a body, with lists, and with notes and settings by their names."""
    return word_file(body, styles=styles, parts={"numbering": numbering, **parts})


def read(*body, **parts):
    """Give the manuscript of a body."""
    return read_manuscript(make_file(*body, **parts), "paper.docx")


def said(*body, **parts):
    """Give the words of each passage of a body."""
    return [each.text for each in read(*body, **parts).passages]


def rows_of(grid):
    """Give the words of the cells of a grid, row by row."""
    return [[cell.text for cell in row.cells] for row in grid.rows]


def walk_through(*body, **parts):
    """Give the blocks of a body, and the walk that met them."""
    opened = open_parts(make_file(*body, **parts), "paper.docx")
    walk = Walk(read_styles(opened.single["styles"], None))
    return walk.read(opened.stories[0][1].find(f"{W}body")), walk


def numbering_of(xml):
    """Give the numbering of a file as it is read."""
    return read_related(make_file(paragraph("x"), numbering=xml), "paper.docx", "numbering")


def element(xml):
    """Give XML as an element; prefixes are known."""
    return etree.fromstring(f"<x {NAMESPACES}>{xml}</x>")[0]


def read_parts_of(data):
    """Give the parts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}
