"""Takes some XML of a printed part; gives its words, as they are read on the page."""

import re
from html import unescape

from orderpaper.word.traces import MARK

BREAK_HERE = "\N{ZERO WIDTH SPACE}"
"""What lets a long word of a heading break, and is not seen."""
SAID = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(?:br|tab|cr)\b[^>]*/>|</w:p>")


def read_words(xml: str) -> str:
    """Give the words of some XML in one line."""
    pieces = (unescape(each[1]) if each[1] is not None else " " for each in SAID.finditer(MARK.sub("", xml)))
    return " ".join("".join(pieces).replace(BREAK_HERE, "").split())
