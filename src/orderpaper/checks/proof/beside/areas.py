"""Takes the words of a paper; gives the area it is about, and tells whether words speak of another."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.when import MONTHS

PROPER = r"[A-Z][a-z][\w’'-]*"
PLACED = re.compile(rf"\b(?:[Ii]n|[Aa]cross|[Ww]ithin|[Ff]or|[Oo]f)\s+({PROPER}(?:\s+{PROPER})*)")
INSIDE = re.compile(rf"\b(?:[Ii]n|[Aa]cross|[Ww]ithin)\s+({PROPER}(?:\s+{PROPER})*)")
CHANGED = re.compile(
    r"\b(?:rise|increase|fall|decrease|reduction|drop|decline|growth|change|improvement|seen|report|reported)s?\s+$"
)
NAME = re.compile(rf"(?<![\w’'-]){PROPER}")
# A word of an address on the web is no word of the paper’s.
WITHIN = re.compile(rf"(?:(?<![\w’'-])[a-z][\w’'-]*[,;]?\s|&\s|\()((?:{PROPER}\s+(?:and\s+|&\s+)?)*{PROPER})")
SUBJECT = re.compile(
    rf"(?:^|[.;:,]\s+)({PROPER}(?:\s+{PROPER})*)(?:[’']s\b|\s+(?:saw|had|has|is|was|recorded|reported|remains?|ranks|experienced"
    r"|continues|also|still)\b)"
)
LOWER = re.compile(r"(?<![\w’'./@-])[a-z][a-z’'-]*(?![./@]\w)")
LOWER_WORD = re.compile(r"(?<![\w’'-])(?!(?:and|of|the|on|upon|in|under|le|with)\b)[a-z]{2,}")
POSSESSIVE = re.compile(r"[’']s?$")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
PRONOUNS = ("It", "This", "That", "These", "Those", "There", "They", "We", "He", "She", "Our", "Its", "The", "Which")
NOT_PLACES = frozenset((*MONTHS, *(month[:3] for month in MONTHS), "Sept", *WEEKDAYS, *PRONOUNS))
OURS = frozenset(("borough", "district", "city", "town", "area", "council"))
"""What the area may be called without its name, or beside it."""
ELSEWHERE = re.compile(
    r"\b(?:count(?:y|ies)|county-?wide|nation\w*|regional\w*|regions?|force|force-?wide|wards?|parish(?:es)?|divisions?"
    r"|district-?wide|districts|boroughs|neighbour\w*|elsewhere|similar|average|England|Wales|Scotland|UK|Britain|country"
    r"|town\s+centre|estates?|streets?|roads?|schools?|stations?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Areas:
    """The words of our area’s name, every word that the paper writes with a small letter, and those that are names.

    A name has its capital in the middle of a sentence too; `places` are those that something is said to be in.
    """

    ours: frozenset[str]
    plain: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]

    def may_be_ours(self, words: str) -> bool:
        """Tell whether words name no other area: no county or ward, and no name that is written as a name only."""
        if ELSEWHERE.search(words) or any(self._is_other(word, self.names) for word in NAME.findall(words)):
            return False
        subjects = [run.split() for run in SUBJECT.findall(words)]
        return all(
            any(POSSESSIVE.sub("", word) in self.ours for word in run)
            or not any(self._is_other(word, frozenset(run)) for word in run)
            for run in subjects
        )

    def _is_other(self, word: str, names: frozenset[str]) -> bool:
        name = POSSESSIVE.sub("", word)
        is_name = name in names or word in names
        return is_name and name not in self.ours | NOT_PLACES and name.casefold() not in self.plain

    def is_area(self, name: str) -> bool:
        """Tell whether a row’s name is an area’s: sentences write it as a name only, and say that things are there."""
        words = [POSSESSIVE.sub("", word) for word in NAME.findall(name)]
        is_place = any(word in self.ours | self.places for word in words)
        return is_place and not LOWER_WORD.search(name) and all(self._is_name(word) for word in words)

    def _is_name(self, name: str) -> bool:
        return name in self.ours or (name in self.names and name.casefold() not in self.plain)

    def name_ours(self, words: str) -> bool:
        """Tell whether words name our area."""
        return any(POSSESSIVE.sub("", match[0]) in self.ours for match in NAME.finditer(words))


def read_areas(texts: Sequence[str]) -> Areas:
    """Give the areas of a paper: ours is the name that is most often said to be where something is."""
    plain: set[str] = set()
    names: set[str] = set()
    named: Counter[str] = Counter()
    for text in texts:
        plain.update(POSSESSIVE.sub("", word) for word in LOWER.findall(text))
        names.update(POSSESSIVE.sub("", name) for run in WITHIN.findall(text) for name in run.split())
        names.update(POSSESSIVE.sub("", name) for run in PLACED.findall(text) for name in run.split())
        named.update(POSSESSIVE.sub("", name) for name in PLACED.findall(text))
    places = Counter({name: count for name, count in named.items() if not _is_common(name, plain)})
    ours = max(places, key=lambda name: (places[name], name), default="")
    said = frozenset(names - NOT_PLACES - {"and", "&"})
    return Areas(frozenset(ours.split()), frozenset(plain), said, frozenset(_list_places(texts)) & said)


def _list_places(texts: Sequence[str]) -> Iterator[str]:
    """Give the words of every name that something is said to be in; “a fall in Criminal Damage” is in no place."""
    for text in texts:
        for match in INSIDE.finditer(text):
            if not CHANGED.search(text, 0, match.start()):
                yield from match[1].split()


def _is_common(name: str, plain: set[str]) -> bool:
    return any(word in NOT_PLACES or word.casefold() in plain for word in name.split())
