"""Takes a printed document; gives it with its contents list: a real field, its entries already there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

from orderpaper.word.language import CONTENTS
from orderpaper.word.styles import Styles

PARAGRAPH = re.compile(r'(<w:p(?: [^>]*)?><w:pPr><w:pStyle w:val="([^"]+)"/>(?:(?!</w:pPr>).)*</w:pPr>)(.*?)</w:p>', re.DOTALL)
TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
LEVELS = (1, 2)


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading that the contents list names."""

    bookmark: str
    level: int
    text: str


def add_contents(document: str, styles: Styles) -> str:
    """Give the document with a TOC field where its sentinel stands, and a bookmark on each heading that it names.

    The entries carry no page numbers (`\\n`): only a program that lays out pages knows them, and a wrong number is
    worse than none. In Word, Update Field after deleting `\\n` adds them.
    """
    before, sentinel, after = document.partition(str(CONTENTS))
    if not sentinel:
        return document
    headings: list[Heading] = []
    counts = [0] * 9

    def mark(paragraph: re.Match[str]) -> str:
        opening, style, body = paragraph.groups()
        level = styles.outline.get(style)
        text = "".join(TEXT.findall(body)).strip()
        if level not in LEVELS or not text:
            return paragraph[0]
        number = _count(counts, styles, style)
        bookmark = f"_Toc{len(headings) + 1:08d}"
        headings.append(Heading(bookmark, level, f"{number}{text}"))
        identifier = 10_000 + len(headings)
        return (
            f'{opening}<w:bookmarkStart w:id="{identifier}" w:name="{bookmark}"/>{body}'
            f'<w:bookmarkEnd w:id="{identifier}"/></w:p>'
        )

    after = PARAGRAPH.sub(mark, after)
    return before + "".join(_field(headings)) + after


def _count(counts: list[int], styles: Styles, style: str) -> str:
    numbered = styles.numbers.get(style)
    if numbered is None or numbered[1] != 0:
        return ""
    counts[0] += 1
    return f"{counts[0]}. "


def _field(headings: list[Heading]) -> Iterator[str]:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o &quot;2-3&quot; '
        '\\n \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    last = len(headings) - 1
    for index, heading in enumerate(headings):
        yield (
            f'<w:p><w:pPr><w:pStyle w:val="TOC{heading.level + 1}"/></w:pPr>{begin if index == 0 else ""}'
            f'<w:hyperlink w:anchor="{heading.bookmark}" w:history="1"><w:r><w:t xml:space="preserve">'
            f"{heading.text}</w:t></w:r></w:hyperlink>{end if index == last else ''}</w:p>"
        )
    if not headings:
        yield f'<w:p><w:r><w:t>{escape("This paper has no headings.")}</w:t></w:r></w:p>'
