"""Takes the headings of a document as they are printed; gives its contents list: a real field, its entries there."""

import re
from dataclasses import dataclass

from markupsafe import Markup

from orderpaper.word.styles import Styles

SENTINEL = Markup("<!--contents-->")
LEVELS = (1, 2)
TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
OPENING = re.compile(r"<w:p(?: [^>]*)?>(?:<w:pPr>(?:(?!</w:pPr>).)*</w:pPr>)?", re.DOTALL)
FIRST_BOOKMARK = 10_000
BEGIN = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o &quot;2-3&quot; '
    '\\n \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading that the contents list names; its text is escaped already."""

    bookmark: str
    level: int
    text: str


class Contents:
    """Gathers the headings of one document while it is printed, and prints the list of them afterwards."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._headings: list[Heading] = []
        self._sections = 0

    def mark(self, paragraph: str, style: str) -> Markup:
        """Give a heading’s paragraph with the bookmark that the list points to."""
        text = "".join(TEXT.findall(paragraph)).strip()
        opening = OPENING.match(paragraph)
        if not text or opening is None:
            return Markup(paragraph)
        identifier = FIRST_BOOKMARK + len(self._headings)
        bookmark = f"_Toc{len(self._headings) + 1:08d}"
        self._headings.append(Heading(bookmark, self._styles.outline[style], f"{self._number(style)}{text}"))
        body = paragraph[opening.end() :].removesuffix("</w:p>")
        start = f'<w:bookmarkStart w:id="{identifier}" w:name="{bookmark}"/>'
        return Markup(f'{opening[0]}{start}{body}<w:bookmarkEnd w:id="{identifier}"/></w:p>')

    def _number(self, style: str) -> str:
        """Give the number that Word will print before a section’s heading, as the list repeats it."""
        numbered = self._styles.numbers.get(style)
        if numbered is None or numbered[1] != 0:
            return ""
        self._sections += 1
        return f"{self._sections}. "

    def print_field(self) -> str:
        r"""Give the paragraphs of the list: a TOC field whose entries lead to the headings.

        The entries carry no page numbers (`\n`): only a program that lays out pages knows them, and a wrong number is
        worse than none.
        """
        last = len(self._headings) - 1
        return "".join(
            f'<w:p><w:pPr><w:pStyle w:val="TOC{heading.level + 1}"/></w:pPr>{"" if index else BEGIN}'
            f'<w:hyperlink w:anchor="{heading.bookmark}" w:history="1"><w:r><w:t xml:space="preserve">'
            f"{heading.text}</w:t></w:r></w:hyperlink>{END if index == last else ''}</w:p>"
            for index, heading in enumerate(self._headings)
        )
