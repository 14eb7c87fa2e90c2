"""Takes the passages of a paper; gives the names of bodies, posts and papers in them, each where it stands first."""

import re
from collections.abc import Iterable

from orderpaper.records.manuscript import Passage

CAPITAL = r"[A-Z][a-z’'-]+(?:[A-Z][a-z]+)*"
LINK = r"(?:\s+(?:and|&|of|for|the|with)){0,2}\s+|,\s+|\s*-\s?"
NAME = re.compile(rf"\b{CAPITAL}(?:(?:{LINK}){CAPITAL}){{1,8}}")
OPENS = re.compile(
    r"^(?:The|This|That|These|Our|Their|In|At|On|For|From|By|Under|A|An|All|Each|Both|Following|When|As)\s+"
)
BODIES = (
    r"(?:Committee|Group|Board|Partnership|Forum|Council|Panel|Unit|Service|Services|Strategy|Agreement|Assessment"
    r"|Plan|Survey|Commissioner|Officer|Manager|Director|Agency|Trust|Authority|Association|Team|Company|Programme)"
)
ENDS = re.compile(rf"^(.*\b{BODIES}s?)\b", re.IGNORECASE | re.DOTALL)
FEWEST_WORDS = 3


def list_names(passages: Iterable[Passage]) -> dict[str, tuple[Passage, int]]:
    """Give every name of three words or more that ends as the name of a body, post or paper does, in reading order."""
    names: dict[str, tuple[Passage, int]] = {}
    for passage in passages:
        for match in NAME.finditer(passage.text):
            opening = OPENS.match(match[0])
            start = opening.end() if opening else 0
            ended = ENDS.match(match[0][start:])
            if ended and len(ended[1].split()) >= FEWEST_WORDS:
                names.setdefault(" ".join(ended[1].split()), (passage, match.start() + start))
    return names
