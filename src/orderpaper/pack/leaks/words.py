"""Takes text of any kind; gives its words as they are compared: case, quotes, hyphens and odd spaces do not count.

A number is one word, and is the same however it is written: 1,234 is 1234.0.
"""

import re
import unicodedata
from decimal import Decimal

APOSTROPHES = re.compile(r"(?<=\w)['‘’‛ʼ＇`´](?=\w)")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\ufeff]")
RAISED = re.compile("[\u00b2\u00b3\u00b9\u2070-\u2079]")
"""The number of a footnote, typed raised: it is no part of the number before it."""
TOKEN = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})++(?:\.\d+)?+(?!\d)|\d++(?:\.\d+)?+(?:e-?\d+)?+(?![^\W\d_])|[^\W_]+")
NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e-?\d+)?")
DIGITS = 12
"""How many digits of a number are compared: programs store 0.1 as 0.10000000000000001."""


def list_words(text: str) -> list[str]:
    """Give the words of a text in their order, each as it is compared."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", RAISED.sub(" ", INVISIBLE.sub("", text)))
    plain = APOSTROPHES.sub("", text).casefold()
    return [_spell(word) if word[0].isdigit() else word for word in TOKEN.findall(plain)]


def is_number(word: str) -> bool:
    """Tell whether a word, as it is compared, is a number."""
    return NUMBER.fullmatch(word) is not None


def count_digits(number: str) -> int:
    """Give how many digits of a number tell it from others: noughts before them do not."""
    return len(number.partition("e")[0].replace(".", "").lstrip("0"))


def _spell(word: str) -> str:
    """Give a number as every way of writing it is compared; a code that begins with a nought stays as it is."""
    is_code = word.isdigit() and (word[0] == "0" or len(word) > DIGITS)
    if is_code or (word.isdigit() and len(word) <= DIGITS) or not NUMBER.fullmatch(word.replace(",", "")):
        return word
    number = Decimal(word.replace(",", ""))
    if abs(number.adjusted()) > DIGITS * 2:
        return word
    plain = format(Decimal(f"{number:.{DIGITS}g}"), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
