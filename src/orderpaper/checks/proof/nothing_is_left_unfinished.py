"""Takes a paper read for proof; gives the text that is promised in it and not there, and the fields that are broken."""

import re
from collections.abc import Iterator

from orderpaper.checks.proof.wording.around import quote_around
from orderpaper.checks.proof.wording.unfinished import find_broken, find_unfinished
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage
from orderpaper.records.reading import Reading

CODE = "nothing-is-left-unfinished"


def nothing_is_left_unfinished(reading: Reading) -> Iterator[Claim]:
    """Give what a paper says is yet to be put into it, as “a full list will be added”."""
    for passage in reading.passages:
        for match in find_broken(passage.text):
            message = f"“{match[0]}” stands where a field or a formula has lost what it showed. Put in what is meant."
            yield _say(passage, match, Severity.STOP, message)
        for match in find_unfinished(passage.text):
            message = "This says that something is not in the paper yet. Put it in, or say when it will be there."
            yield _say(passage, match, Severity.QUERY, message)


def _say(passage: Passage, match: re.Match[str], severity: Severity, message: str) -> Claim:
    where, letter = passage.find(match.start()), match.start()
    return Claim(CODE, where, quote_around(passage, letter), severity, " ".join(match[0].split()), "", message)
