"""Takes the words of a sentence; gives the verbs that are there once too often."""

import re
from collections.abc import Iterator

BE = r"(?:is|are|was|were)"
# Not after a word that may bring in a clause of its own: “what this will be is plain”.
PAIRS = re.compile(
    r"\b(?:(?:has|have|had)\s+been\s+be|to\s+been|be\s+been|"
    r"(?:would|shall|should|could|cannot)\s+(?:is|are|was|were|has|been)|(?:is|are|was|were)\s+be|"
    r"(?:would|should|could|shall)\s+(?:would|should|could|shall|will))\b"
)
CLAUSES = re.compile(r"\b(?:what|whatever|who|which|where|how|that|those|than|as|if|there|way|can|do)\b", re.IGNORECASE)
# “This is the plan is for the borough”; not “this is the year it is”, where the second verb has a subject of its own.
AGAIN = re.compile(
    rf"\b(?P<first>(?:This|It|Here|There)\s+{BE}\s+(?:the|a|an|our|its|their)\s+(?P<name>(?:[\w’'-]+\s+){{1,4}}?))"
    rf"(?P<second>{BE}\s+(?:for|the|a|an|about|not|also|to|currently))\b"
)
TIMES = frozenset((
    *("time", "year", "day", "month", "week", "way", "reason", "place", "area", "extent", "point", "work", "it", "he"),
    *("she", "they", "we", "you", "i", "there", "this", "that", "who", "which", "what", "one", "because", "as", "and"),
    *("when", "where", "why", "how", "if", "but", "or"),
))  # fmt: skip


def find_doubled_verbs(text: str) -> Iterator[tuple[int, str]]:
    """Give each verb that is there once too often: the letter it begins at, and the words it is doubled in."""
    for match in PAIRS.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()].rpartition(".")[2]
        if not CLAUSES.search(before):
            yield match.start(), " ".join(match[0].split())
    for match in AGAIN.finditer(text):
        if not TIMES & {word.casefold() for word in match["name"].split()}:
            yield match.start(), " ".join(match[0].split())
