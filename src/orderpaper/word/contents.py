"""Takes the headings of a document as they are printed; gives its contents list: a real field, its entries there.

The numbers of the pages come later, when the paper has been laid out: see `page_numbers`.
"""

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from orderpaper.word.heading_numbers import HeadingNumbers
from orderpaper.word.styles import Styles
from orderpaper.word.traces import NOT_REPEATED

SENTINEL = Markup("<!--contents-->")
LEVELS = (0, 1, 2)
"""The outline levels of headings that may stand in the list, as Word’s XML counts them: Heading 1 is 0."""
TITLE = 0
TEXT = re.compile(r"<w:t(?: [^>]*)?>((?:[^<]|<!--)*)</w:t>")
OPENING = re.compile(r"<w:p(?: [^>]*)?>(?:<w:pPr>(?:(?!</w:pPr>).)*</w:pPr>)?", re.DOTALL)
FIRST_BOOKMARK = 10_000
BEGIN = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o &quot;{}-3&quot; '
    '\\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading that the contents list may name; its text is escaped already."""

    bookmark: str
    level: int
    text: str


class Contents:
    """Gathers the headings of one document while it is printed, and prints the list of them afterwards."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._headings: list[Heading] = []
        self._numbers = HeadingNumbers(styles)

    def mark(self, paragraph: str, style: str) -> Markup:
        """Give a heading’s paragraph with the bookmark that the list points to."""
        text = "".join(TEXT.findall(NOT_REPEATED.sub("", paragraph))).strip()
        opening = OPENING.match(paragraph)
        if not text or opening is None:
            return Markup(paragraph)
        identifier = FIRST_BOOKMARK + len(self._headings)
        bookmark = f"_Toc{len(self._headings) + 1:08d}"
        number = escape(self._numbers.count(style))
        self._headings.append(Heading(bookmark, self._styles.outline[style], f"{number} {text}" if number else text))
        body = paragraph[opening.end() :].removesuffix("</w:p>")
        start = f'<w:bookmarkStart w:id="{identifier}" w:name="{bookmark}"/>'
        return Markup(f'{opening[0]}{start}{body}<w:bookmarkEnd w:id="{identifier}"/></w:p>')

    def print_field(self) -> str:
        """Give the paragraphs of the list: a TOC field whose entries lead to the headings, without page numbers.

        A Heading 1 that is alone is the title of the paper, and is left out; where there are several they are its
        chapters.
        """
        listed = self._choose()
        last = len(listed) - 1
        first_level = 1 if listed and min(each.level for each in listed) == TITLE else 2
        return "".join(
            f'<w:p><w:pPr><w:pStyle w:val="TOC{heading.level + 1}"/></w:pPr>'
            f"{'' if index else BEGIN.format(first_level)}"
            f'<w:hyperlink w:anchor="{heading.bookmark}" w:history="1"><w:r><w:t xml:space="preserve">'
            f"{heading.text}</w:t></w:r></w:hyperlink>{END if index == last else ''}</w:p>"
            for index, heading in enumerate(listed)
        )

    def _choose(self) -> list[Heading]:
        """Give the headings that the list names."""
        titles = sum(heading.level == TITLE for heading in self._headings)
        return [heading for heading in self._headings if titles > 1 or heading.level != TITLE]
