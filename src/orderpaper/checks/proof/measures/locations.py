"""Takes the passages of a paper; gives the services said to be at one place, with the address they are listed at."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.proof.beside.words import split_words
from orderpaper.checks.proof.measures.statements import Compared, Statement
from orderpaper.checks.proof.parts.vocabulary import Vocabulary
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage
from orderpaper.records.quantity import Sentence

HOSTED = re.compile(
    r"(?:^|[.;:,] )(?P<name>[^.;:,()]{4,80}?) (?:is|are) (?:currently |now )?"
    r"(?:hosted|held|based|located|housed|situated) (?:at|in) (?:the )?(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4})"
)
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b")
LONGEST_NAME = 60
PASSAGES_BACK = 1


def compare_locations(passages: Sequence[Passage], vocabulary: Vocabulary) -> Iterator[Compared]:
    """Give the addresses listed under the name of a service that is said elsewhere to be at a named place."""
    addresses = [at for at, passage in enumerate(passages) if "," in passage.text and POSTCODE.search(passage.text)]
    hosted = ((passage, match) for passage in passages for match in HOSTED.finditer(passage.text))
    for passage, match in hosted if addresses else ():
        name = vocabulary.list_measure(match["name"])
        said = Statement(Sentence(passage.text, passage), match.start("place"), match["place"])
        for at in addresses if len(name) > 1 else ():
            if passages[at] is not passage and _is_listed(name, passages, at, vocabulary):
                yield _compare(said, passages[at])


def _is_listed(name: frozenset[str], passages: Sequence[Passage], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether an address stands under a name: in its first words, or in the short passage before it."""
    before = passages[at - PASSAGES_BACK].text if at else ""
    heads = (passages[at].text[:LONGEST_NAME], before if len(before) <= LONGEST_NAME else "")
    return any(name <= vocabulary.list_measure(head) for head in heads if head)


def _compare(said: Statement, address: Passage) -> Compared:
    there = Statement(Sentence(address.text, address), 0, address.text[:LONGEST_NAME])
    named = {word.plain for word in split_words(said.words)}
    if named & {word.plain for word in split_words(address.text)}:
        return Compared(there, said)
    message = (
        f"It is said to be at {said.words} at {said.where}, and is listed at another address here. "
        "Bring one of them up to date."
    )
    return Compared(there, said, Severity.QUERY, message)
