"""Takes the words of a sentence and where a digit stands; gives the footnote mark it is, and where addresses are."""

import re

from orderpaper.statistics.language.wording import Passed, Wording

DIGITS = re.compile(r"[0-9]{1,3}(?![0-9%]|[.,][0-9])")
AFTER = re.compile(
    r"(?:[a-z]{3,}|[a-z]'s?|[a-z]\)|[a-z0-9%][.,;:!?)]*[)'”\"]|[a-z]{2}[.,;:!?]+|%[.,;:]*|[0-9]\)[.,;:]*)$"
)
CLOSES = frozenset("abcdefghijklmnopqrstuvwxyz.,;:!?)'”\"%")
ADDRESS = re.compile(
    r"[^\s]*(?:://|www\.|[a-z0-9]@[a-z]|[a-z]%20|\.gov\b|\.org\b|\.(?:co|com|net)\b"
    r"|\.(?:pdf|docx?|xlsx?|aspx?|html?)\b)[^\s]*"
)
HINTS = ("://", "www.", "@", "%20", ".gov", ".org", ".co", ".net", ".pdf", ".doc", ".xls", ".asp", ".htm")
TOKEN = re.compile(r"\S+")


def find_addresses(words: Wording) -> list[tuple[int, int]]:
    """Give where addresses of the web and of post begin and end; nothing in them is a quantity."""
    if not any(hint in words.plain for hint in HINTS):
        return []
    return [match.span() for match in TOKEN.finditer(words.plain) if _is_address(match[0])]


def _is_address(token: str) -> bool:
    return any(hint in token for hint in HINTS) and ADDRESS.fullmatch(token) is not None


def read_mark(words: Wording, at: int) -> Passed | None:
    """Give the mark of a footnote that is glued to a word, to a per cent sign or to the stop after them."""
    if words.letter(at - 1) not in CLOSES or words.is_capital(at - 1):
        return None
    match = words.follow(DIGITS, at)
    return Passed(match.end()) if match and words.precede(AFTER, at, 8) else None
