"""Takes a passage and a letter of it; gives the sentence around the letter, for a finding to quote."""

import re

from orderpaper.records.manuscript import Passage

END = re.compile(r"(?<=[.!?…])[”’\"')]*\s+(?=[A-Z‘“'\"(£\[])")


def quote_around(passage: Passage, letter: int) -> str:
    """Give the sentence of a passage in which a letter stands."""
    start = 0
    for match in END.finditer(passage.text):
        if match.end() > letter:
            return passage.text[start : match.start()].strip()
        start = match.end()
    return passage.text[start:].strip()
