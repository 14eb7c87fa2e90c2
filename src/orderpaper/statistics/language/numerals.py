"""Takes words such as twenty-two or three hundred; gives the number they say, and where they end."""

import re
from decimal import Decimal

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SMALL = {**UNITS, **TEENS, **TENS}
LARGE = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
DOZEN = "dozen"
BELOW_100 = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(list(UNITS)[1:])})\b)?|{'|'.join((*TEENS, *UNITS))})"
BELOW_1000 = rf"(?:(?:{BELOW_100}|a) hundred(?: and {BELOW_100})?|{BELOW_100})"
SCALED = rf"(?:{BELOW_1000}|a) (?:thousand|million|billion)\b"
NUMERAL = re.compile(rf"(?:(?:{SCALED},? ?(?:and )?)*{BELOW_1000}|{SCALED}|a dozen)\b(?!-?[a-z])")
WORD = re.compile(r"[a-z]+")


def read_numeral(words: str, at: int) -> tuple[Decimal, int] | None:
    """Give the number that small letters say from one place on, and where it ends; None where they say none there."""
    match = NUMERAL.match(words, at)
    return (count_numeral(match[0]), match.end()) if match else None


def count_numeral(words: str) -> Decimal:
    """Give the number of words that are a numeral."""
    whole, below = 0, 0
    for word in WORD.findall(words):
        if word in SMALL:
            below += SMALL[word]
        elif word == DOZEN:
            below = 12
        elif word == "hundred":
            below = max(below, 1) * LARGE[word]
        elif word in LARGE:
            whole, below = whole + max(below, 1) * LARGE[word], 0
    return Decimal(whole + below)
