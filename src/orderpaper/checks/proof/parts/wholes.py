"""Takes a sentence that says a share of a whole named before; gives the part and the whole that its paper states."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.proof.parts.shares import AFTER, MOVES, REACH, THAT_IS, WORDS, N, P, Share
from orderpaper.checks.proof.parts.skeleton import COUNT, PERIOD, WORD, Skeleton, draw
from orderpaper.checks.proof.parts.vocabulary import Vocabulary
from orderpaper.records.manuscript import PassageKind
from orderpaper.records.quantity import Quantity, Sentence
from orderpaper.records.reading import Reading

PHRASE = (
    r"(?:all|the total number|the total|total|every) (?:of )?(?P<whole>[^(),;:.]{3,90}?)"
    r"(?=,? (?:and|with|while|whilst|compared|but)\b|[(),;:.]|$)"
)
# 204 offences, or 49% of all reported drug offences
BESIDE = re.compile(
    rf"(?P<part>{N})(?P<a>{WORDS % 3})(?:,? \(|, | (?=or |which |equa|equi|repr)){THAT_IS}(?P<said>{P}) of {PHRASE}",
    re.IGNORECASE,
)
# These three wards accounted for 36% of all incidents
TOGETHER = re.compile(
    rf"(?:^|[;,] )(?:together,? )?(?:these|those|the)(?: (?P<count>{N}))?(?: {WORD}){{0,2}} (?:together |combined )?"
    rf"(?:account\w* for|ma[dk]e up|represent(?:ed)?|are|were) {THAT_IS}(?P<said>{P}) of {PHRASE}",
    re.IGNORECASE,
)
# This is 9% of all visitors
ALONE = re.compile(
    r"^(?:this|that|it|which) (?:is|was|represents|represented|equates to|equated to|accounts for|accounted for"
    rf"|makes up) {THAT_IS}(?P<said>{P}) of {PHRASE}",
    re.IGNORECASE,
)
LISTED = re.compile(rf"(?P<first>{N})(?:, {N})*,? (?:and|&) (?P<last>{N})(?={WORDS % 5},? respectively)", re.IGNORECASE)
BRACKETED = re.compile(rf"\((?P<each>{N})(?: {WORD}){{0,2}}\)")
# Four fifths (481) of this increase
OF_CHANGE = re.compile(
    rf"(?:(?P<said>{P}) \((?P<part>{N})(?: {WORD}){{0,2}}\)|(?P<part2>{N})(?: {WORD}){{0,2}} \((?P<said2>{P})\))"
    r" of (?:this|that|the|these) (?:\w+ )?(?:increase|rise|growth|fall|reduction|decrease|drop|change)s?\b",
    re.IGNORECASE,
)
SOME = "(?:about |around |over |nearly |almost |some )?"
CHANGED_BY = re.compile(
    rf"(?:\badditional |\bextra |\b(?:increase|rise|growth|fall|reduction|decrease|drop) of {SOME}"
    rf"|\b(?:rose|risen|increased|fell|fallen|decreased|reduced|dropped) by {SOME})(?P<by>{N})"
    rf"|(?P<more>{N}) (?:(?:{WORD} )?(?:more|fewer|less)\b|additional|extra)",
    re.IGNORECASE,
)
FROM_TO = re.compile(
    rf"\bfrom (?P<first>{N})(?: (?!to\b|up\b|down\b){WORD}| ?{PERIOD}){{0,6}},?"
    rf" (?:up |down )?to (?P<last>{N})",
    re.IGNORECASE,
)
SUBJECT_ENDS = re.compile(
    r"\b(?:has|have|had|was|were|is|are|rose|risen|increased|fell|fallen|decreased|reduced|dropped|declined|went|saw|grew"
    r"|continue[sd]?|remain(?:s|ed)?|stood|totalled|amounted|reached)\b",
    re.IGNORECASE,
)
NOUN = re.compile(
    rf"(?P<count>{N})(?P<noun>(?: (?!in\b|for\b|from\b|during\b|to\b|by\b|at\b|were\b|was\b|and\b){WORD}){{1,5}})"
)
# 204 respondents, 34.8%; 87% (516 respondents): a number with its percentage is a part itself
IS_PART = re.compile(
    rf"(?P<part>{N})(?: {WORD}){{0,4}}?(?:,? \(|, |,? or ){THAT_IS}{P}|{P}[ ,]*\(?(?:n ?= ?)?(?P<part2>{N})"
)
# Of these a paper counts many; the whole is the number that is said to be all.
MANY = frozenset(
    re.findall(
        r"\w+",
        "respondent participant person people visitor victim client patient case resident adult child pupil member",
    )
)
ALL = re.compile(
    rf"\b(?:total|overall|altogether|in all|all|survey|sample|cohort)\b[^{COUNT}.;]{{0,30}}$", re.IGNORECASE
)
PASSAGES_BACK, SENTENCES_BACK = 2, 60


@dataclass(frozen=True, slots=True)
class _Stated:
    """A number that a paper states of a thing: its value, the words of the thing, and the names of places with it."""

    value: Decimal
    words: frozenset[str]
    names: frozenset[str]
    is_all: bool


class Wholes:
    """The paper that shares are looked for in: its skeletons, its rows by their words, and its vocabulary."""

    def __init__(self, reading: Reading, skeletons: Sequence[Skeleton], vocabulary: Vocabulary) -> None:
        self.skeletons = skeletons
        self.vocabulary = vocabulary
        self.rows: dict[frozenset[str], list[Decimal]] = {}
        for row in reading.rows:
            figures = [figure for figure in reversed(row.figures) if figure is not None]
            self.rows.setdefault(vocabulary.list_measure(row.name), []).extend(figures)
        self.places: dict[int, int] = {}
        order = 0
        for at, skeleton in enumerate(skeletons):
            order += at == 0 or skeleton.sentence.passage is not skeletons[at - 1].sentence.passage
            self.places[at] = order

    def read_shares(self, at: int) -> Iterator[list[Share]]:
        """Give the shares that the sentence of a number says of a whole named before; each as all that it may be of."""
        skeleton = self.skeletons[at]
        for match in BESIDE.finditer(skeleton.text):
            if not MOVES.search(match["a"] or ""):
                part, said = skeleton.read(match, "part", "said")
                yield self._find_wholes(at, match, (part,), said)
        for match in TOGETHER.finditer(skeleton.text):
            yield from self._read_together(at, match)
        for match in ALONE.finditer(skeleton.text):
            yield from self._read_alone(at, match)
        for match in OF_CHANGE.finditer(skeleton.text):
            yield from self._read_of_change(at, match)

    # ---- the parts

    def _read_together(self, at: int, match: re.Match[str]) -> Iterator[list[Share]]:
        (said,) = self.skeletons[at].read(match, "said")
        counts = self.skeletons[at].read(match, "count")
        parts = self._list_parts(self.find_before(at))
        if len(parts) > 1 and not (counts and counts[0].value != len(parts)):
            yield self._find_wholes(at, match, parts, said)

    def _read_alone(self, at: int, match: re.Match[str]) -> Iterator[list[Share]]:
        before = self.find_before(at)
        numbers = before.sentence.numbers if before else ()
        if len(numbers) == 1:
            (said,) = self.skeletons[at].read(match, "said")
            yield self._find_wholes(at, match, (numbers[0],), said)

    def find_before(self, at: int) -> Skeleton | None:
        """Give the sentence before one in its passage."""
        is_same = at > 0 and self.places[at - 1] == self.places[at]
        return self.skeletons[at - 1] if is_same else None

    def _list_parts(self, before: Skeleton | None) -> tuple[Quantity, ...]:
        """Give the numbers that a sentence lists: 911, 342 and 333 respectively; High Street (911) and Fant (333)."""
        if before is None:
            return ()
        listed = LISTED.search(before.text)
        if listed:
            return before.find(listed.start("first"), listed.end("last"))
        return tuple(before.at(match.start("each")) for match in BRACKETED.finditer(before.text))

    # ---- the whole

    def _find_wholes(self, at: int, match: re.Match[str], parts: Sequence[Quantity], said: Quantity) -> list[Share]:
        """Give the part as a share of each number that the paper states of the whole, the nearest first."""
        if AFTER.match(self.skeletons[at].text, match.end("said")):
            return []
        words = self.vocabulary.list_measure(match["whole"])
        names = self.vocabulary.list_names(match["whole"])
        part = sum((each.value for each in parts), Decimal(0))
        stated = [
            each.value
            for each in self._state_before(at, words)
            if not (names and each.names and not names & each.names)
        ]
        if words and not stated:
            stated = self.rows.get(words, [])
        told = " + ".join(each.text for each in parts)
        shares = [
            Share(said, part, whole, f"{told} of {whole:,f}", is_sure=False) for whole in stated if whole >= part > 0
        ]
        likely = [share for share in shares if words and share.is_likely]
        return likely if any(share.holds for share in likely) or not self._is_explained(at, part, said) else []

    def _is_explained(self, at: int, part: Decimal, said: Quantity) -> bool:
        """Tell whether some other number in reach is the whole that a share follows from."""
        near = (self.skeletons[at], *self._list_before(at))
        counts = {each.value for skeleton in near for each in skeleton.sentence.numbers if each.value > part > 0}
        return any(Share(said, part, count).holds for count in counts)

    def _list_before(self, at: int) -> Iterator[Skeleton]:
        """Give the sentences before one that have numbers, the nearest first, two passages or a heading back."""
        for back in range(at - 1, max(-1, at - 1 - SENTENCES_BACK), -1):
            skeleton = self.skeletons[back]
            is_far = self.places[at] - self.places[back] > PASSAGES_BACK
            if is_far or skeleton.sentence.passage.kind is PassageKind.HEADING:
                break
            if skeleton.starts:
                yield skeleton

    def _state_before(self, at: int, words: frozenset[str]) -> list[_Stated]:
        """Give what is stated of a thing in the sentences before."""
        stated = [each for skeleton in self._list_before(at) for each in self._list_stated(skeleton)]
        return [each for each in stated if each.words == words and (each.is_all or not words <= MANY)]

    def _list_stated(self, skeleton: Skeleton) -> Iterator[_Stated]:
        """Give the numbers of a sentence with what they count, but for those that have their percentage beside them."""
        names = self.vocabulary.list_names(skeleton.text)
        parts = {match.start("part" if match["part"] else "part2") for match in IS_PART.finditer(skeleton.text)}
        for match in FROM_TO.finditer(skeleton.text):
            subject = skeleton.text[: match.start()]
            ends = SUBJECT_ENDS.search(subject)
            words = self.vocabulary.list_measure(subject[: ends.start()] if ends else subject)
            yield _Stated(skeleton.at(match.start("last")).value, words, names, is_all=True)
        for match in NOUN.finditer(skeleton.text):
            words = self.vocabulary.list_measure(match["noun"])
            is_all = ALL.search(skeleton.text, max(0, match.start() - REACH), match.start()) is not None
            if match.start() not in parts:
                yield _Stated(skeleton.at(match.start()).value, words, names, is_all)

    def _read_of_change(self, at: int, match: re.Match[str]) -> Iterator[list[Share]]:
        skeleton, before = self.skeletons[at], self.find_before(at)
        groups = ("said", "part") if match["said"] else ("said2", "part2")
        said, part = skeleton.read(match, *groups)
        wholes = list(_list_changes(before)) if before else []
        told = f"{part.text} of "
        yield [
            Share(said, part.value, each, f"{told}{each:,f}", is_sure=False)
            for each in wholes
            if each >= part.value > 0
        ]


def _list_changes(skeleton: Skeleton) -> Iterator[Decimal]:
    """Give by how much a sentence says that something changed."""
    for match in CHANGED_BY.finditer(skeleton.text):
        yield skeleton.at(match.start("by") if match["by"] else match.start("more")).value
    for match in FROM_TO.finditer(skeleton.text):
        first, last = skeleton.read(match, "first", "last")
        yield abs(last.value - first.value)


def draw_all(sentences: Sequence[Sentence]) -> list[Skeleton]:
    """Give the skeletons of sentences."""
    return [draw(sentence) for sentence in sentences]
