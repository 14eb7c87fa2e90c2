"""Takes a line or a key of a returned copy; gives whether it is one for an answer, a name or a date, and its label."""

import re
from collections.abc import Iterable

from orderpaper.word.returned.opened import Element
from orderpaper.word.returned.views import KEY, split_key
from orderpaper.word.review.answers import ASKED

ANSWER, NAME, DATE = "answer", "name", "date"
PARTS = (ANSWER, NAME, DATE)
PLACEHOLDERS = tuple(asked for _label, asked in ASKED.values())
LABEL = re.compile(r"\s*(answer|name|date)(?: for ([^:]*))?\s*:\s*(.*)", re.IGNORECASE | re.DOTALL)
"""What a line for an answer begins with, the row it may name, and what is said after it."""


def holds_answer(words: str, controls: Iterable[Element]) -> bool:
    """Tell whether a line with some words and controls is one that asks for an answer, a name or a date."""
    held = list(controls)
    return any(split_key(each)[1] in PARTS for each in held) or bool(held and LABEL.match(words))


def is_of_answer(key: str) -> bool:
    """Tell whether a key is that of an answer, a name or a date."""
    match = KEY.fullmatch(key)
    return match is not None and match[2] in PARTS


def drop_placeholder(words: str) -> str:
    """Give words without those that ask for them; another program may leave these beside the answer."""
    for each in PLACEHOLDERS:
        words = words.replace(each, "")
    return " ".join(words.split())
