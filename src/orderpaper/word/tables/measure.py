"""Takes words; gives how wide they are on the page, in twentieths of a point: 12 point Arial, the house's letter."""

import re
from collections.abc import Iterable
from itertools import repeat

PLAIN = {
    191: "'", 222: "ijl‘’", 260: "|", 278: " !,./:;I[]\\ftìíîï", 333: "()-`r“”", 334: "{}", 355: '"', 389: "*",
    469: "^", 500: "Jcksvxyzçý↑↓", 584: "+<=>~×−", 611: "FTZ", 667: "&ABEKPSVXY", 722: "CDHNRUw", 778: "GOQ", 833: "Mm",
    889: "%", 944: "W", 1000: "—…→←", 1015: "@",
}  # fmt: skip
BOLD = {
    238: "'", 278: " ,./Iijl\\ìíîï‘’", 280: "|", 333: "!()-:;[]`ft", 389: "*r{}", 474: '"', 500: "z“”↑↓",
    584: "+<=>^~×−", 611: "?FLTZbdghnopqu", 667: "EPSVXY", 722: "&ABCDHKNRU", 778: "GOQw", 833: "M", 889: "%m",
    944: "W", 975: "@", 1000: "—…→←",
}  # fmt: skip
"""How wide the letters of Arial are, in thousandths of their height; the others are as wide as a figure."""
FIGURE = 556
HEIGHT = 240
"""12 point."""
PLAIN_WIDTHS, BOLD_WIDTHS = ({each: width for width, alike in font.items() for each in alike} for font in (PLAIN, BOLD))
BREAKS = re.compile(r"\s+|\u200b|(?<=\w[-–])(?=\w)")
"""Where Word may begin a new line: at a space, and after a hyphen or dash between two letters."""
ALIKE = str.maketrans(dict.fromkeys("123456789", "0"))
"""Figures are all of one width, so of a thousand numbers with four of them one is measured."""
SIGNS = str.maketrans({each: f"{each}\N{ZERO WIDTH SPACE}" for each in "/"})


def measure(words: str, *, is_bold: bool = False) -> int:
    """Give how wide words are in one line."""
    widths = BOLD_WIDTHS if is_bold else PLAIN_WIDTHS
    return sum(map(widths.get, words, repeat(FIGURE))) * HEIGHT // 1000


def measure_longest(words: str, *, is_bold: bool = False) -> int:
    """Give how wide the widest of the pieces is that Word keeps in one line."""
    pieces = [words] if words.isalnum() else BREAKS.split(words)
    return max((measure(each, is_bold=is_bold) for each in pieces), default=0)


def measure_column(texts: Iterable[str], *, is_bold: bool = False) -> tuple[int, int]:
    """Give the widest piece and the widest of some texts; what is there many times is measured once."""
    once = [
        (measure_longest(each, is_bold=is_bold), measure(each, is_bold=is_bold))
        for each in {each.translate(ALIKE) for each in texts}
    ]
    return max((piece for piece, _ in once), default=0), max((whole for _, whole in once), default=0)


def let_break(words: str) -> str:
    """Give words in which Word may begin a new line after a stroke, as in 2010/2011, too."""
    return words.translate(SIGNS)
