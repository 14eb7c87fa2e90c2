"""Takes a passage and a letter of it; gives the sentence around the letter, for a finding to quote."""

import re

from orderpaper.records.manuscript import Passage

END = re.compile(r"(?<=[.!?…])[”’\"')]*\s+(?=[A-Z‘“'\"(£\[])")
REACH = 1000
"""How far a sentence is followed back: a longer one is quoted from there on."""


def quote_around(passage: Passage, letter: int) -> str:
    """Give the sentence of a passage in which a letter stands."""
    begin = max(0, letter - REACH)
    start = passage.text.find(" ", begin, letter) + 1 if begin else 0
    start = max(start, begin)
    for match in END.finditer(passage.text, begin):
        if match.end() > letter:
            return passage.text[start : match.start()].strip()
        start = match.end()
    return passage.text[start:].strip()
