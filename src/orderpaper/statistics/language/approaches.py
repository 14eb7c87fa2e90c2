"""Takes the words of a sentence and a quantity in it; gives how near the truth it claims to be: nearly, over, about."""

import re

from orderpaper.records.quantity import Approach, Quantity, Unit
from orderpaper.statistics.language.wording import Wording

SAID = {
    Approach.NEARLY: (
        r"nearly|almost|(?:just|slightly|a little|marginally) (?:under|below|less than|short of|fewer than)|close to"
        r"|approaching|nearing|virtually|not quite"
    ),
    Approach.ABOUT: (
        r"about|around|approximately|approx\.?|roughly|circa|c\.|ca\.|some|an estimated|estimated at|estimated"
        r"|in the region of|(?:of|in) the order of|more or less|near to"
    ),
    Approach.UNDER: (
        r"under|(?<!no )(?<!not )(?:less|fewer) than|lower than|below|up to|at most|(?:no|not) more than"
        r"|no greater than|a maximum of|(?:well|far) (?:under|below)"
    ),
    Approach.OVER: (
        r"over|(?<!no )(?<!not )more than|greater than|in excess of|at least|above|exceeding|upwards of|a minimum of"
        r"|(?:no|not) (?:less|fewer) than|(?:just|well|slightly|a little|marginally|far) (?:over|above|more than)"
    ),
}
"""The words of each, those that are part of others’ words last: “just under” is asked for before “under”."""
BEFORE = {
    approach: re.compile(rf"(?:^|[^a-z0-9])(?P<said>{said})\s?(?:an?\s|one\s)?$") for approach, said in SAID.items()
}
ARTICLES = frozenset(("a", "an", "one"))
ENDINGS = frozenset(re.findall(r"[a-z]+", " ".join(SAID.values())))
"""The words that an approach may end with: most that stand before a quantity are none, and are soon told."""
SYMBOLS = {
    "~": Approach.ABOUT, "≈": Approach.ABOUT, "<": Approach.UNDER, "≤": Approach.UNDER, ">": Approach.OVER,
    "≥": Approach.OVER, "±": Approach.ABOUT,
}  # fmt: skip
AFTER = (
    (re.compile(r"\+(?![0-9])|\s(?:or|and)\s(?:more|over|above|greater)\b"), Approach.OVER),
    (re.compile(r"\s(?:or|and)\s(?:less|fewer|under|below)\b"), Approach.UNDER),
    (re.compile(r"(?:\s[a-z]+)?\sor\sso\b"), Approach.ABOUT),
)
COMPARED = re.compile(
    r"(?:[0-9%)]|\b(?:cent|points?|times|percent|third|half|quarter))\s?(?:more|less|fewer|lower|greater) than$"
)
WENT = re.compile(
    r"(?:\bfrom\s.{1,40}|\b(?:went|gone|rose|risen|rising|moved|moving|and|increased|climbed|back)|[,)])\s?up to$"
)
FROM = re.compile(r"(?:\s[a-z]+){0,2}\s?\(?\s?from\b")
DURING = re.compile(
    r"\s?-?(?:calendar |financial )?(?:years?|months?|weeks?|days?|hours?|quarters?|decades?|seasons?|nights?|yrs?)\b"
)
NEVER = frozenset((Unit.RANK, Unit.YEAR, Unit.PERIOD, Unit.DATE, Unit.LABEL))
REACH = 40


def find_approach(words: Wording, quantity: Quantity) -> Approach:
    """Give how near the truth a quantity claims to be, by the words and signs about it."""
    if quantity.unit in NEVER:
        return Approach.EXACT
    before = words.letter(quantity.start - 1)
    symbol = SYMBOLS.get(words.letter(quantity.start - 2) if before == " " else before)
    return symbol or _find_before(words, quantity) or _find_after(words, quantity.end)


def _find_before(words: Wording, quantity: Quantity) -> Approach:
    last = words.last_word(quantity.start)
    if last in ARTICLES:
        last = words.last_word(quantity.start - len(last) - 1)
    if last.rstrip(".") not in ENDINGS:
        return Approach.EXACT
    for approach, pattern in BEFORE.items():
        match = words.precede(pattern, quantity.start, REACH)
        if match:
            said_to = max(0, quantity.start - REACH) + match.end("said")
            return Approach.EXACT if _is_none(words, match["said"], said_to, quantity) else approach
    return Approach.EXACT


def _is_none(words: Wording, said: str, end: int, quantity: Quantity) -> bool:
    """Tell whether words are no approach: “over 5 years”, “12 more than 40”, and “up to” where a rise ends."""
    if said == "over":
        return quantity.unit is Unit.COUNT and bool(words.follow(DURING, quantity.end))
    if said == "up to":
        return bool(words.precede(WENT, end, 60) or words.follow(FROM, quantity.end))
    return said.endswith("than") and bool(words.precede(COMPARED, end, REACH))


def _find_after(words: Wording, end: int) -> Approach:
    if words.letter(end) not in "+ ":
        return Approach.EXACT
    return next((approach for pattern, approach in AFTER if words.follow(pattern, end)), Approach.EXACT)
