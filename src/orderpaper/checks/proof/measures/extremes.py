"""Takes sentences; gives the wards or districts that are said to have the lowest or highest of one thing, compared."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from orderpaper.checks.proof.measures.statements import Compared, Statement, list_dates
from orderpaper.checks.proof.parts.skeleton import ANY, Skeleton
from orderpaper.checks.proof.parts.vocabulary import Vocabulary
from orderpaper.records.finding import Severity

WAY = r"(?P<way>lowest|smallest|highest|largest|greatest)"
HIGH = frozenset(("highest", "largest", "greatest"))
NAME = r"[A-Z][\w’'-]+(?: (?:(?:&|of|on|under|upon) )?[A-Z][\w’'-]+)*"
PLACE = rf"(?P<place>{NAME})"
OTHERS = rf"(?P<others>(?: ?\([^()]*\)|,? and {NAME}|, {NAME}| & {NAME})*) (?P<level>[Ww]ards?|[Dd]istricts?)\b"
NOT_FIRST = rf"(?<!{ANY} )(?<!second )(?<!third )(?<!next )(?<!joint )"
NOUNS = r"(?P<what>(?: [a-z-]+){0,6}?)"
# the lowest rate in Upton (0.6%) and Marden wards; The lowest unemployment is in Upton ward
LEADING = re.compile(
    rf"{NOT_FIRST}\b{WAY}{NOUNS}(?: (?:is|are|was|were))?(?: found| seen| recorded)? (?:in|at) (?:the )?{PLACE}{OTHERS}"
)
# Upton ward had the highest count of casualties
FOLLOWING = re.compile(
    rf"{PLACE}{OTHERS} (?:has|had|have|recorded|records|saw|shows?|showed) the {NOT_FIRST}{WAY}{NOUNS}"
    r"(?=[ .,;]*(?:$|[(.,;]|in |with |at |for ))"
)
CLAUSE = re.compile(r"[.;:]\s")
ANY_WAY = re.compile(WAY)
# “Found in the largest numbers in …” says it of what the heading names.
ELLIPTIC = re.compile(
    r"\W*(?:found|seen|located|concentrated|living|lives?|has|have|had|is|are|was|were|tends?|with|mostly|mainly"
    r"|also|\w+ed (?:in|at|by|with|to|on|as))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Extreme:
    """A ward or a district that is said to have the lowest or highest of something."""

    skeleton: Skeleton
    letter: int
    way: str
    place: str
    places: frozenset[str]
    level: str
    measure: frozenset[str]

    @property
    def statement(self) -> Statement:
        return Statement(self.skeleton.sentence, self.letter, f"{self.way}: {self.place}")

    def is_of_the_same(self, other: "_Extreme") -> bool:
        """Tell whether two are of one thing: the same end of the same measure, of areas of one kind, of one time."""
        dates = list_dates(self.skeleton), list_dates(other.skeleton)
        is_one_end = (self.way in HIGH, self.level) == (other.way in HIGH, other.level)
        is_one_measure = self.measure == other.measure
        is_one_time = not all(dates) or bool(dates[0] & dates[1])
        return is_one_end and is_one_measure and is_one_time


def compare_extremes(skeletons: Sequence[Skeleton], vocabulary: Vocabulary) -> Iterator[Compared]:
    """Give the extremes of one thing that are said in two places of the paper; the first of two is reported."""
    extremes: list[_Extreme] = []
    for skeleton in (each for each in skeletons if ANY_WAY.search(each.text)):
        extremes += _read_extremes(skeleton, vocabulary, extremes[-1] if extremes else None)
    told: set[int] = set()
    for one, other in combinations(extremes, 2):
        is_elsewhere = one.skeleton.sentence.passage is not other.skeleton.sentence.passage
        if is_elsewhere and id(one.skeleton) not in told and one.is_of_the_same(other):
            compared = _compare(one, other)
            told |= {id(one.skeleton)} if compared.answer else set()
            yield compared


def _read_extremes(skeleton: Skeleton, vocabulary: Vocabulary, last: _Extreme | None) -> list[_Extreme]:
    """Give the extremes of a sentence whose measure it names, or the sentence before in its passage did."""
    found = []
    is_said_before = last is not None and last.skeleton.sentence.passage is skeleton.sentence.passage
    patterns = (LEADING, FOLLOWING) if not ELLIPTIC.match(skeleton.text) else ()
    for match in (match for pattern in patterns for match in pattern.finditer(skeleton.text)):
        measure = (
            vocabulary.list_measure(match["what"])
            or vocabulary.list_measure(CLAUSE.split(skeleton.text[: match.start()])[-1])
            or (last.measure if last and is_said_before else frozenset())
        )
        others = re.findall(NAME, match["others"]) if match.re is FOLLOWING else ()
        letter = max(0, skeleton.sentence.text.find(match["place"]))
        level = match["level"].casefold().removesuffix("s")
        if measure:
            places = frozenset((match["place"], *others))
            found.append(_Extreme(skeleton, letter, match["way"], match["place"], places, level, measure))
    return found


def _compare(one: _Extreme, other: _Extreme) -> Compared:
    if one.places & other.places:
        return Compared(one.statement, other.statement)
    message = (
        f"{other.place} is said to have the {other.way} at {other.statement.where}, and {one.place} here. "
        "Correct one of them, or say of when each is."
    )
    return Compared(one.statement, other.statement, Severity.QUERY, message)
