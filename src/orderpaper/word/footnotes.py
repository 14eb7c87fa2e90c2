"""Takes the footnotes of a paper as they are printed; gives their references, and the part of the file for their words.

Their numbers are Word’s own: they count through the paper. The notes that a template has typed stand with them.
"""

import re
from collections.abc import Mapping

from orderpaper.word.charts.parts import RELATION, ChartPackage, Relation
from orderpaper.word.styles import Styles
from orderpaper.word.traces import NOTE, write_mark

FOOTNOTES = "word/footnotes.xml"
DOCUMENT = "word/document.xml"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
TEXT_STYLE, REFERENCE_STYLE = "FootnoteText", "FootnoteReference"
IDS = re.compile(r'<w:footnote [^>]*?w:id="(-?\d+)"')
NOTES = re.compile(r'(<w:footnote\b[^>]*\bw:id=")(-?\d+)("[^>]*>.*?</w:footnote>)', re.DOTALL)
CALLED = re.compile(r'(<w:footnoteReference\b[^>]*\bw:id=")(-?\d+)(")')
ROOT = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
    f"</w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>"
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
EMPTY = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes {ROOT}>{SEPARATORS}</w:footnotes>'


class Footnotes:
    """Gathers the footnotes of one paper while it is printed."""

    def __init__(self, parts: Mapping[str, bytes], styles: Styles) -> None:
        self._printed: list[str] = []
        self._first = 1 + max(0, *map(int, IDS.findall(parts.get(FOOTNOTES, b"").decode("utf-8"))), 0)
        has_style = REFERENCE_STYLE in styles.ids
        raised = f'<w:rStyle w:val="{REFERENCE_STYLE}"/>' if has_style else '<w:vertAlign w:val="superscript"/>'
        self._look = f"<w:rPr>{raised}</w:rPr>"
        self.style = TEXT_STYLE if TEXT_STYLE in styles.ids else ""

    @property
    def are_typed(self) -> bool:
        """Whether the template has any of its own."""
        return self._first > 1

    @property
    def are_printed(self) -> bool:
        """Whether there are any."""
        return bool(self._printed)

    def mark(self, paragraphs: str) -> str:
        """Give the mark for a footnote, whose words are printed as paragraphs."""
        opening, end, rest = paragraphs.partition("</w:pPr>")
        number = f'<w:r>{self._look}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
        self._printed.append(f"{opening}{end}{number}{rest}")
        return write_mark(NOTE, len(self._printed) - 1)

    def write_reference(self, index: int, _look: str) -> str:
        """Give the run with the number of a footnote."""
        return f'<w:r>{self._look}<w:footnoteReference w:id="{self._first + index}"/></w:r>'

    def add_part(self, parts: Mapping[str, bytes]) -> dict[str, bytes]:
        """Give the parts of the document with the words of its footnotes; the part for them, if there is none yet."""
        if not self._printed:
            return dict(parts)
        package = ChartPackage(parts)
        if FOOTNOTES not in package.parts:
            package.add(FOOTNOTES, EMPTY.encode("utf-8"), KIND)
            package.relate(DOCUMENT, Relation("rIdFootnotesOfOurs", f"{RELATION}/footnotes", "footnotes.xml"))
        notes = "".join(
            f'<w:footnote w:id="{self._first + index}">{words}</w:footnote>'
            for index, words in enumerate(self._printed)
        )
        before, end, after = package.parts[FOOTNOTES].decode("utf-8").rpartition("</w:footnotes>")
        package.parts[FOOTNOTES] = f"{before}{notes}{end}{after}".encode()
        return package.parts


def put_notes_in_order(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts with the footnotes numbered as they are called, in that order, and without those nothing calls.

    Word finds a footnote by its number wherever it stands, LibreOffice only where numbers and order agree. One that is
    called again in a loop stands again. What a template does not print today may have had footnotes, whose words are
    not to stay in the file.
    """
    if FOOTNOTES not in parts:
        return dict(parts)
    text = parts[FOOTNOTES].decode("utf-8")
    notes = list(NOTES.finditer(text))
    lines = [each for each in notes if "w:type=" in each[0].partition(">")[0]]
    words = {each[2]: each for each in notes if each not in lines}
    first = max([0, *(int(each[2]) for each in lines)]) + 1
    called: list[str] = []

    def number(call: re.Match[str]) -> str:
        note = words.get(call[2])
        if note is None:
            return call[0]
        identifier = first + len(called)
        called.append(f"{note[1]}{identifier}{note[3]}")
        return f"{call[1]}{identifier}{call[3]}"

    document = CALLED.sub(number, parts[DOCUMENT].decode("utf-8"))
    inside = "".join((*(each[0] for each in lines), *called))
    written = f"{text[: notes[0].start()]}{inside}{text[notes[-1].end() :]}" if notes else text
    return {**parts, DOCUMENT: document.encode("utf-8"), FOOTNOTES: written.encode("utf-8")}
