"""Takes headings and names as data files spell them; gives them without notes, breaks and unseen characters."""

import re

from orderpaper.workbooks.cells import clean

NOTE = re.compile(r"\s*\[(?:notes?\s*[\d, and]*|[a-z]{1,3})\]", re.IGNORECASE)
# A footnote’s number stands straight after a word or a year: “Homicide2,3”, “Mar '121”, “Mar 20231”.
GLUED_YEAR = re.compile(r"(?P<year>(?<![\d])['’]\d{2}|\b(?:19|20)\d{2})\d(?![\d])(?:,\d+)*")
GLUED_WORD = re.compile(r"(?<=[a-z]{2}|.\))\d{1,2}(?:,\s?\d{1,2})*(?=$|\s*\()")
BREAKS = re.compile(r"_x000D_|[\s\u00a0]+")
UNSAID = re.compile(r"[^\w\s]")


def clean_words(value: object) -> str:
    """Give words on one line: unseen characters gone, spaces that do not break and line breaks made plain spaces."""
    text = "" if value is None else str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    return BREAKS.sub(" ", clean(text.replace("_x000D_", " "))).strip()


def clean_heading(value: object) -> str:
    """Give a heading without the notes that are marked in it, and without the numbers of footnotes."""
    words = NOTE.sub("", clean_words(value))
    words = GLUED_YEAR.sub(lambda match: match["year"], words)
    return GLUED_WORD.sub("", words).strip()


def fold_heading(value: object) -> str:
    """Give a heading as headings are compared."""
    return clean_heading(value).casefold()


def fold_area(name: object) -> str:
    """Give the name of an area as areas are compared: case, “&” or “and”, hyphens and stops do not count."""
    words = clean_words(name).casefold().replace("&", " and ").replace("-", " ")
    return " ".join(UNSAID.sub("", words).split())
