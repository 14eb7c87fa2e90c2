"""Takes the words of recommendations and resolutions; gives them as they are compared."""

import re

from orderpaper.records.names import fold

OPENING = re.compile(
    r"\s*(?:(?:RESOLVED|AGREED)\b\s*(?:\([^)]*\)\s*)?[:–—-]*\s*)?(?:\(?(?:\d+|[a-z]|[ivx]+)[.)]\s*)?", re.IGNORECASE
)
THAT = re.compile(r"that\b", re.IGNORECASE)


def strip_opening(text: str) -> str:
    """Give a recommendation or a resolution without “RESOLVED:” and the number or letter before it."""
    return text[match.end() :] if (match := OPENING.match(text)) else text


def begins_with_that(text: str) -> bool:
    """Tell whether words begin with “That”, after RESOLVED and a number or letter if they have them."""
    return THAT.match(strip_opening(text)) is not None


def fold_resolution(text: str) -> str:
    """Give words as a recommendation and its resolution are compared: a last full stop does not count."""
    return fold(strip_opening(text)).rstrip(" .;:")
