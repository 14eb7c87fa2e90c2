"""Takes the words of a paragraph; gives the number, bullet or caption label that is typed at their beginning."""

import re

DOTTED = r"\d{1,3}(?:\.\d{1,3})+\.?"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
HEADED = re.compile(
    rf"({DOTTED}|\d{{1,2}}[.)]|\d{{1,2}}(?=\s+(?!{MONTH})[A-Z“‘\"])|[A-Z]\d*[.)]|\(?[ivx]{{1,5}}\)|\(?[a-z]\))\s+\S"
)
"""A number typed before a heading: 5, 5., 5.5, A., A1., (a), iv); the day of a date is none."""
TABBED = re.compile(
    rf"\s*({DOTTED}|\d{{1,3}}[.)]?|\(?(?:[a-z]|[ivx]{{1,5}}|\d{{1,2}})\)|[A-Z][.)])[ ]*\t\s*(?=[^\W\d]|[“‘\"(])"
)
"""A number typed before a paragraph with a tab after it, which no number of a sentence has; figures may stand so."""
SPACED = re.compile(r"(\d{1,3}(?:\.\d{1,3})+\.?|\d{1,2}[.)]|\((?:[a-z]|[ivx]{1,5})\)|[a-z]\))\s+(?=[A-Z“‘\"(\[])")
"""The same with a space: it is a number of the paragraph where a new sentence follows."""
BULLETED = re.compile(r"([•●○▪■◦‣⁃·–—-]|o(?=\t))\s+\S")
LABEL = r"Table|Chart|Figure|Fig\.?|Graph|Map|Diagram"
CAPTION = re.compile(rf"((?:{LABEL})\s+(?:[A-Z]?\d+(?:[.–-]\d+)*[a-z]?|[A-Z]|[IVX]+))(?![\w%])(.*)", re.DOTALL)
PARTED = re.compile(r"\s*(?:[:.–—-]|$)")
"""What stands between the label of a caption and its words, or nothing at all."""
GOES_ON = re.compile(r"\s+[A-Z0-9“‘\"(]")
MOST_OF_CAPTION = 300
"""No caption is longer: a paragraph that is tells of a table."""
PARAGRAPH_NUMBER = re.compile(r"\d+(?:\.\d+)+\.?")


def find_heading_number(words: str) -> str:
    """Give the number typed at the beginning of a heading; nothing where there is none."""
    found = HEADED.match(words)
    return found[1] if found else ""


def find_typed_number(words: str) -> str:
    """Give the number or bullet typed at the beginning of a paragraph, whose tabs are still tabs."""
    found = TABBED.match(words) or SPACED.match(words) or BULLETED.match(words)
    return found[1] if found else ""


def find_caption(words: str, *, is_styled: bool = False) -> str:
    """Give the label of a caption, as “Table 3”; nothing where the words are none.

    `is_styled` says that the paragraph has the style of captions: then words may follow the label in any way. If not,
    a sentence such as “Table 3 shows …” has to be told from one.
    """
    found = CAPTION.match(words)
    if not found or len(words) > MOST_OF_CAPTION:
        return ""
    rest = found[2]
    is_caption = is_styled or PARTED.match(rest) or (GOES_ON.match(rest) and not words.endswith("."))
    return " ".join(found[1].split()) if is_caption else ""


def is_paragraph_number(number: str) -> bool:
    """Tell whether a number is one of a numbered paragraph, as 3.1, and of no list."""
    return PARAGRAPH_NUMBER.fullmatch(number) is not None
