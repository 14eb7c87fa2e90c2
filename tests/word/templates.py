"""Small templates for tests: a body of paragraphs, with the styles and lists that prose is printed in."""
# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

import io
import zipfile
from dataclasses import dataclass

from docx.oxml import parse_xml
from docx.text.paragraph import Paragraph

from orderpaper.records.context import said
from orderpaper.records.text import Prose, Text
from orderpaper.word.package import WordFile
from word_builder import NAMESPACES, word_file

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>{inside}</w:style>'
    for name, inside in {
        "Body": "",
        "BodyBullet": '<w:basedOn w:val="ListBullet"/>',
        "BodyContinued": '<w:basedOn w:val="Body"/>',
        "ListBullet": '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
        "ListLetter": '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>',
        "Minute": '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
        "Title": '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
        "Section": '<w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
        "Part": '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>',
        "Plain": '<w:basedOn w:val="Minute"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
    }.items()
)
NUMBERING = (
    f"<w:numbering {NAMESPACES}>"
    + "".join(f'<w:abstractNum w:abstractNumId="{number}"/>' for number in (10, 20, 30))
    + "".join(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}0"/></w:num>' for number in (1, 2, 3))
    + "</w:numbering>"
)


@dataclass(frozen=True)
class One:
    """One entry of a list."""

    name: Text = said("Its name")
    words: Prose = said("Its words")


@dataclass(frozen=True)
class Said:
    """What the small templates may say."""

    title: Text = said("The title")
    prose: Prose = said("Some prose")
    is_draft: bool = said("True for a draft")
    one: One = said("A record")
    many: tuple[One, ...] = said("A list")
    names: tuple[Text, ...] = said("A list of words")


def make_said(**values):
    """Give a context with nothing in it but what is named."""
    nothing = {"title": "", "prose": Prose(), "is_draft": False, "one": One("", Prose()), "many": (), "names": ()}
    return Said(**{**nothing, **values})


def make_template(*body: str, header: str = "", numbering: str = NUMBERING) -> WordFile:
    """Give a template of a body, by the name of example.docx."""
    parts = {"header": header} if header else {}
    data = word_file(body, styles=STYLES, parts=parts)
    if numbering:
        data = add_part(data, "word/numbering.xml", numbering)
    return WordFile("example.docx", data)


def add_part(data: bytes, name: str, text: str) -> bytes:
    """Give a Word file with one part more, or another one in its place."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, text)
    return buffer.getvalue()


def read_part(data: bytes, name: str = "word/document.xml") -> str:
    """Give one part of a Word file as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode("utf-8")


def read_lines(data: bytes) -> list[tuple[str, str]]:
    """Give the style and the text of each paragraph of a Word file's body."""
    body = parse_xml(read_part(data).encode("utf-8"))
    return [
        (node.find(f"{W}pPr/{W}pStyle").get(f"{W}val") if node.find(f"{W}pPr/{W}pStyle") is not None else "",
         Paragraph(node, None).text)
        for node in body.iter(f"{W}p")
    ]  # fmt: skip
