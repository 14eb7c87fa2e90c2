"""Takes the bytes of a template; gives a program: its parts, and the compiled template of each part that has fields.

docxtpl turns Word’s XML into Jinja source, once for a template. What it does after printing (parse the part again,
mend its tables, move it between documents) is left out: the printed text is the part. See docs/performance.md.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import CodeType

from orderpaper.word.contents import LEVELS
from orderpaper.word.language import TemplateEnvironment
from orderpaper.word.package import WordFile, in_order, read_parts
from orderpaper.word.styles import Styles, read_styles
from orderpaper.word.wanted import Wanted

DOCUMENT = "word/document.xml"
FILLED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$")
PROSE = re.compile(r"\{\{\s*p\s+(.+?)\}\}", re.DOTALL)
PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?</w:p>", re.DOTALL)
STYLE_OF = re.compile(r'<w:pStyle w:val="([^"]+)"')
TEXT_OF = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
FIELD = re.compile(r"(\{\{.*?\}\})", re.DOTALL)
RUN = re.compile(
    r"<w:r(?: [^>]*)?>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>((?:(?!</w:t>).)*)</w:t></w:r>", re.DOTALL
)
ATTRIBUTES = re.compile(r'<[A-Za-z][^<>]*="[^"<>]*\{\{[^<>]*>')
TABLE = re.compile(r"<w:tbl>(?:(?!</w:tbl>).)*</w:tbl>", re.DOTALL)
CELL_LOOP = re.compile(r"(?:</w:tc>|</w:trPr>|<w:tr(?: [^>]*)?>)\s*\{%")
CAPTION = re.compile(
    r"(<w:instrText[^>]*> SEQ (\w+)[^<]*</w:instrText></w:r>(?:<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?"
    r'<w:fldChar w:fldCharType="separate"/></w:r>)<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>)[^<]*'
)
CONTENTS = "(contents)|prose"
NUMBER = re.compile(r'<w:num w:numId="(\d+)"')


@dataclass(frozen=True, slots=True)
class Compiled:
    """What is made of a template’s tags: the compiled parts, and what it asks of names that the workbooks give."""

    printed: Mapping[str, CodeType]
    has_contents: bool = False
    wanted: tuple[Wanted, ...] = ()


@dataclass(frozen=True, slots=True)
class Program:
    """A template made ready: parts that pass through, parts that are printed, and its styles."""

    name: str
    parts: Mapping[str, bytes]
    compiled: Compiled
    styles: Styles
    first_free_number: int

    @property
    def printed(self) -> Mapping[str, CodeType]:
        """The parts that are printed."""
        return self.compiled.printed

    @property
    def has_contents(self) -> bool:
        """Whether a contents list is asked for."""
        return self.compiled.has_contents


def make_program(template: WordFile, wanted: tuple[Wanted, ...] = ()) -> Program:
    """Give the program of a template that has been checked; the check tells what it wants."""
    from docxtpl import DocxTemplate

    bare = assemble(template, Compiled({}))
    environment = TemplateEnvironment()
    printed = {}
    has_contents = False
    for name in in_order(bare.parts):
        xml = bare.parts[name].decode("utf-8") if FILLED.match(name) else ""
        if "{" in xml:
            source = make_source(DocxTemplate.patch_xml(None, name_prose(xml)))
            if name == DOCUMENT and CONTENTS in source:
                has_contents = True
                source = PARAGRAPH.sub(lambda paragraph: _watch_heading(paragraph, bare.styles), source)
            printed[name] = environment.compile(source, name=name, filename=name)
    return assemble(template, Compiled(printed, has_contents, wanted))


def assemble(template: WordFile, compiled: Compiled) -> Program:
    """Give the program that a template's own parts and its compiled parts make together."""
    parts = read_parts(template)
    numbering = parts.get("word/numbering.xml", b"").decode("utf-8")
    styles = read_styles(parts.get("word/styles.xml", b"").decode("utf-8"), numbering)
    free = max((int(number) for number in NUMBER.findall(numbering)), default=0)
    return Program(template.name, parts, compiled, styles, free)


def name_prose(xml: str) -> str:
    """Give the part with each `{{p x }}` told the style of the paragraph it stands in, which it prints in."""
    return PARAGRAPH.sub(_name_prose_in, xml)


def _name_prose_in(paragraph: re.Match[str]) -> str:
    text = "".join(TEXT_OF.findall(paragraph[0]))
    asked = PROSE.search(text)
    if asked is None:
        return paragraph[0]
    from orderpaper.word.charts.template import say_room

    style = STYLE_OF.search(paragraph[0])
    room = say_room(paragraph.string, paragraph.start(), paragraph.end())
    field = f'({asked[1].strip()})|prose("{style[1] if style else ""}"{room}{_say_alone(paragraph)})'
    return f'<w:p><w:r><w:t xml:space="preserve">{{{{p {field} }}}}</w:t></w:r></w:p>'


def _say_alone(paragraph: re.Match[str]) -> str:
    """Give the argument that says a paragraph is all there is in its cell, which may not be left without one."""
    xml, start, end = paragraph.string, paragraph.start(), paragraph.end()
    is_alone = xml.endswith(("</w:tcPr>", "<w:tc>"), 0, start) and xml.startswith("</w:tc>", end)
    return ", is_alone=True" if is_alone else ""


def make_source(patched: str) -> str:
    """Give the Jinja source of a part: fields in runs of their own, captions counted, looped columns evened."""
    from orderpaper.word.charts.template import name_refills

    patched = TAG.sub(_read_entities, patched)
    source = CAPTION.sub(r'\1{{ "\2"|caption }}', RUN.sub(_part_fields, patched))
    source = ATTRIBUTES.sub(lambda tag: re.sub(r"\{\{(.*?)\}\}", r"{{ (\1)|plain }}", tag[0]), source)
    return TABLE.sub(_even_looped_columns, name_refills(source))


def _read_entities(tag: re.Match[str]) -> str:
    """Give a tag with its quotation marks as signs: some programs write them as entities."""
    return tag[0].replace("&quot;", '"').replace("&apos;", "'").replace("&amp;", "&")


def _part_fields(run: re.Match[str]) -> str:
    """Give a run as several, each field in one of its own, so that what a field prints may close and open runs."""
    properties, text = run[1] or "", run[2]
    pieces = [piece for piece in FIELD.split(text) if piece]
    if len(pieces) < 2 or not FIELD.search(text):
        return run[0]
    return "".join(f'<w:r>{properties}<w:t xml:space="preserve">{piece}</w:t></w:r>' for piece in pieces)


def _even_looped_columns(table: re.Match[str]) -> str:
    if CELL_LOOP.search(table[0]) is None:
        return table[0]
    return f"{{% filter even_columns %}}{table[0]}{{% endfilter %}}"


def _watch_heading(paragraph: re.Match[str], styles: Styles) -> str:
    """Give a heading’s paragraph so that the contents list hears of it when it is printed."""
    style = STYLE_OF.search(paragraph[0])
    if style is None or styles.outline.get(style[1]) not in LEVELS:
        return paragraph[0]
    return f'{{% filter heading("{style[1]}") %}}{paragraph[0]}{{% endfilter %}}'
