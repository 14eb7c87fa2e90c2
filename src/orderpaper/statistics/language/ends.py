"""Takes the words of a passage; gives the places where its sentences end."""

import re
from collections.abc import Iterator

CLOSE = r"[)\]’”'\"]"
STOP = re.compile(
    rf"(?<![.!?])[.!?]+(?:{CLOSE}{{1,3}}(?!{CLOSE}))?(?:[0-9]{{1,2}}{CLOSE}?(?=\s+[A-Z‘“(]))?\s+(?=[A-Z0-9‘“'\"(\[£•–+-])"
)
BEFORE = re.compile(r"[^\s(\[‘“'\"]*$")
NEVER = re.compile(
    r"mrs?|ms|miss|dr|prof|rev|hon|cllrs?|ald|mt|sgt|insp|supt|det|ch|col|lt|capt|gen|e\.g|eg|i\.e|ie|n\.b|nb|viz|nos?"
    r"|approx|ca|vs|cf|figs?|paras?|sec|sect|pp|vol|eds?|tel|ext|refs?|incl|inc|est|dept|jan|feb|mar|apr|jun|jul"
    r"|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu|thurs?|fri|sat|sun|st",
    re.IGNORECASE,
)
"""What a full stop after these does not end."""
LETTERS = frozenset(("c", "p", "v"))
WORDS = frozenset(("no", "sat", "sun", "mar", "col", "gen", "fig", "figs", "miss", "det", "est", "ext", "ref", "refs"))
SELDOM = re.compile(r"ltd|co|plc|corp|[pa]\.m|[pa]m|etc|al|u\.k|u\.s|ave|rd|bros|jr|sr|ph\.d|b\.a|m\.p", re.IGNORECASE)
"""A full stop after these ends a sentence only before a word that begins one."""
OPENER = re.compile(
    r"[‘“'\"(\[]*(?:the|this|that|these|those|there|it|its|in|on|at|for|from|by|with|as|to|of|and|but|or|if|when|while"
    r"|where|since|although|however|an?|he|she|they|we|our|you|his|her|their|all|some|most|many|each|both|no|not|during"
    r"|after|before|over|under|between|within|across|following|overall|further|additionally|please)\b",
    re.IGNORECASE,
)
LISTED = re.compile(r"\s*[(\[]?(?:[0-9]+(?:\.[0-9]+)*|[A-Za-z]|[ivxIVX]+)[.)]+$")
"""The number of an item at the start of a passage or a sentence: 1., 5.1., a., iv."""
INITIALS = re.compile(r"[A-HJ-Z]|(?:[A-Za-z]\.)+[A-Za-z]")
REACH = 24


def find_ends(text: str) -> Iterator[int]:
    """Give where each sentence after the first begins."""
    start = 0
    for match in STOP.finditer(text):
        if _ends(text, start, match):
            start = match.end()
            yield start


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a sentence ends at its stop: not after an abbreviation, an initial or the number of an item."""
    stop = match.start()
    if text[stop] != "." or text[stop + 1] == ".":
        return True
    if stop - start < REACH and LISTED.match(text[start : stop + 1]):
        return False
    found = BEFORE.search(text[max(0, stop - REACH) : stop])
    word = found[0] if found else ""
    if word in LETTERS or NEVER.fullmatch(word):
        return word in WORDS and not text[match.end()].isdigit()
    return bool(OPENER.match(text, match.end())) or not (SELDOM.fullmatch(word) or INITIALS.fullmatch(word))
