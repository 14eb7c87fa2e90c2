"""Takes words and the acronyms a paper explains; gives the words that name a measure, and those that name places."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from orderpaper.checks.proof.beside.acronyms import read_acronyms
from orderpaper.checks.proof.beside.words import make_plain, split_words
from orderpaper.records.manuscript import PassageKind
from orderpaper.records.reading import Reading
from orderpaper.records.same import Same

SMALL_WORDS = frozenset(
    make_plain(word)
    for word in re.findall(
        r"[a-z]+",
        """
        a about account accounted accounting across after again against all almost also although among amongst an and
        any are area around as at average be because been before being below between borough both but by calculate
        calculated came case category come compared comparing comparison confirmed continue continued count county
        crime current currently data district down due during each either equivalent every experienced fall fallen far
        fell few figure final first for forward from further had half has have he her higher highest his how however if
        in incidence incident including increase increased into is it its itself just large largest last late latest
        least less level like low lower lowest made majority many may mean more most much near nearly next nor not now
        number occurred of off offence on one only onto or other our out over overall own part people per percent
        percentage period place present previous previously proportion quarter range rate reach reached recent recorded
        reduced reduction remain remained report reported reporting represent represented rise risen rose said same saw
        second see seen set show showed shown significant significantly since slight slightly small smallest so some
        still such than that the their them then there these they this those three throughout time to total towards two
        unchanged under until up upon use used value varied vary volume ward was way we were what when where which
        while whilst who whole whom whose will with within without would year yet you
        """,
    )
)
"""Words that name no measure by themselves: they link, count, compare, or are said of every measure."""
NAME = re.compile(r"(?<=[\w,;:’)] )[A-Z][a-z]{2,}(?:[’']s)?(?!\w)")
PLAIN = re.compile(r"\b[a-z]{3,}\b")
MOSTLY = 10


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a paper calls things: the words each acronym stands for, and the words it writes as names only."""

    acronyms: Mapping[str, tuple[str, ...]]
    names: frozenset[str]

    def list_measure(self, text: str) -> frozenset[str]:
        """Give the words that say what a text is about: acronyms in full, in the singular, without places."""
        return self._list_words(text) - self.names

    def list_names(self, text: str) -> frozenset[str]:
        """Give the words of a text that the paper writes as names only: places, people, bodies."""
        return self._list_words(text) & self.names

    def _list_words(self, text: str) -> frozenset[str]:
        found: set[str] = set()
        for word in split_words(text):
            found.update(self.acronyms.get(word.plain, (word.plain,)))
        return frozenset(word for word in found - SMALL_WORDS if not word.isdecimal() and word != "%")


def read_vocabulary(reading: Reading) -> Vocabulary:
    """Give the acronyms and the names of a paper: a name is a word that has a capital nearly wherever it stands.

    It is read once for all checks.
    """
    return _read(Same(reading))


@lru_cache(maxsize=1)
def _read(same: Same[Reading]) -> Vocabulary:
    reading = same.held
    words = "\n".join(passage.text for passage in reading.passages)
    titled = "\n".join(passage.text for passage in reading.passages if passage.kind is not PassageKind.HEADING)
    large, small = _count(NAME.findall(titled)), _count(PLAIN.findall(words))
    names = frozenset(word for word, count in large.items() if count > MOSTLY * small[word])
    return Vocabulary(read_acronyms(reading.passages), names)


def _count(words: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for word, count in Counter(words).items():
        counts[make_plain(word)] += count
    return counts
