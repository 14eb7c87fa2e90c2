"""Takes the text of a cell; gives its paragraphs and lists."""

import re

from orderpaper.records.text import Line, LineKind, Prose

BULLET = re.compile(r"(?:[•●▪◦‣·*–—-]|Ø)[ \t\xa0]+(?=\S)")
LETTER = re.compile(r"\(?([a-z])\)[ \t\xa0]+(?=\S)")


def read_prose(text: str) -> Prose:
    """Give the text as prose: a line is a paragraph; `- ` begins a bullet, `(a) ` an entry of a lettered list.

    A letter begins a list only where the letters run on from (a), so that a sentence that opens with “(e) …” alone
    stays as typed.
    """
    lines: list[Line] = []
    expected = "a"
    for typed in text.splitlines():
        line = typed.strip()
        if not line:
            continue
        letter = LETTER.match(line)
        if letter and letter[1] == expected:
            lines.append(Line(line[letter.end() :], LineKind.LETTER))
            expected = chr(ord(expected) + 1)
            continue
        expected = "a"
        bullet = BULLET.match(line)
        lines.append(Line(line[bullet.end() :], LineKind.BULLET) if bullet else Line(line))
    return Prose(tuple(lines))
