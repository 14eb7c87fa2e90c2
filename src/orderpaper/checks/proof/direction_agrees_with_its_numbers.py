"""Takes a paper read for proof; gives its words of direction, each held against the two numbers beside it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.clauses import PARTS
from orderpaper.checks.directions import QUOTE, Way, find_directions
from orderpaper.checks.proof.changes.links import Spoken, Told, cut_clause
from orderpaper.checks.proof.changes.pair import Pair
from orderpaper.checks.proof.changes.telling import listen
from orderpaper.checks.proof.changes.vocabulary import DOWN, UP, is_judged
from orderpaper.checks.proof.changes.worth import weigh
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.checks.proof.reckoning.fit import Fit
from orderpaper.checks.proof.reckoning.reconcile import print_number
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Approach
from orderpaper.records.reading import Reading

CODE = "direction-agrees-with-its-numbers"
WENT = {Way.UP: "rise", Way.DOWN: "fall", Way.SAME: "no change"}
# “Crime rose at a slower rate, from 6% to 3%”, and “more of those aged from …”.
OF_A_RATE = re.compile(r"\b(?:rates?|pace|speed|slow\w*|growth|increases?|decreases?|gap)\b", re.IGNORECASE)
MOVES = frozenset((Way.UP, Way.DOWN))
FAR = 12
CLOSE = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Heading:
    """A word that says which way a pair of numbers went, and the letter of the sentence it stands at."""

    way: Way
    word: str
    letter: int


def direction_agrees_with_its_numbers(reading: Reading) -> Iterator[Claim]:
    """Give the pairs of numbers with a word beside them that says which way they went: rose from 58 to 59."""
    for spoken, told in listen(reading):
        changes = _group(told)
        for pair in spoken.pairs:
            beside = [each for each in changes[pair.letters] if pair in each.pairs]
            if _is_plain(pair) and not _is_belied(pair, beside):
                yield from _judge(spoken, pair, _find_headings(spoken, pair, beside))


def _group(told: Sequence[Told]) -> defaultdict[tuple[int, int], list[Told]]:
    """Give the changes by the letters of each pair that they may be of."""
    changes: defaultdict[tuple[int, int], list[Told]] = defaultdict(list)
    for each in told:
        for letters in dict.fromkeys(pair.letters for pair in each.pairs):
            changes[letters].append(each)
    return changes


def _is_plain(pair: Pair) -> bool:
    """Tell whether it is sure which number is the greater: rough numbers that are close may be either."""
    first, last = pair.first, pair.last
    is_exact = first.approach is Approach.EXACT and last.approach is Approach.EXACT
    return is_exact or abs(last.value - first.value) > CLOSE * abs(first.value)


def _is_belied(pair: Pair, told: Sequence[Told]) -> bool:
    """Tell whether an amount does not fit a pair: that is told of already, with the way it went."""
    found = (weigh(amount.quantity, pair) for each in told for amount in each.change.amounts)
    return any(worth is not None and worth.fit is Fit.NO for worth in found)


def _judge(spoken: Spoken, pair: Pair, headings: list[Heading]) -> Iterator[Claim]:
    if not headings:
        return
    went = _find_way(pair)
    wrong = next((each for each in headings if each.way is not went), None)
    if wrong is None:
        yield say(CODE, spoken.skeleton.sentence, headings[0].letter, stated=headings[0].word)
        return
    message = (
        f"from {print_number(pair.first)} to {print_number(pair.last)} is {_say_way(went)}, and “{wrong.word}” says "
        f"{_say_way(wrong.way)}. Correct the word, or the numbers."
    )
    said = {"stated": wrong.word, "recomputed": WENT[went], "message": message}
    yield say(CODE, spoken.skeleton.sentence, wrong.letter, Severity.STOP, **said)


def _find_way(pair: Pair) -> Way:
    first, last = pair.first.value, pair.last.value
    return Way.SAME if first == last else Way.UP if last > first else Way.DOWN


def _say_way(way: Way) -> str:
    return WENT[way] if way is Way.SAME else f"a {WENT[way]}"


# ---- the words beside a pair


def _find_headings(spoken: Spoken, pair: Pair, told: Sequence[Told]) -> list[Heading]:
    """Give the words that say which way a pair went: between its numbers, before them, and with its amounts."""
    letter = spoken.skeleton.quantities[min(pair.letters)].start
    between = [Heading(pair.way, pair.word, letter)] if pair.way else []
    is_real = is_judged(cut_clause(spoken.skeleton, pair.start, pair.end))
    before = list(_find_before(spoken, pair, letter)) if pair.is_moved and not between else []
    beside = [each for change in told for each in _read_amounts(change, pair)]
    return [*between, *before, *beside] if is_real else []


def _find_before(spoken: Spoken, pair: Pair, letter: int) -> Iterator[Heading]:
    """Give the word of direction in the clause that leads to “from … to …”; none where it says both ways."""
    if pair.start in pair.letters:
        return
    words = spoken.skeleton.show_figures(pair.start)
    clause = next((part for part in reversed(PARTS.split(words)) if re.search(r"[a-z]", part)), "")
    found = [each for each in find_directions(f"{clause.strip()} from {QUOTE}") if each.way in MOVES]
    if len({each.way for each in found}) != 1 or (pair.first.text.endswith("%") and OF_A_RATE.search(clause)):
        return
    if len(clause[found[-1].end :].split()) <= FAR:
        yield Heading(found[-1].way, found[-1].words, letter)


def _read_amounts(told: Told, pair: Pair) -> Iterator[Heading]:
    """Give the way of a change whose amounts fit a pair, and so are surely of it."""
    if told.is_sure and told.change.way in MOVES and told.change.way is not None and pair == _choose_pair(told):
        words = told.skeleton.text[told.change.start : told.change.end]
        word = (UP if told.change.way is Way.UP else DOWN).search(words)
        quantity = told.change.amounts[0].quantity
        yield Heading(told.change.way, word[0] if word else quantity.text, quantity.start)


def _choose_pair(told: Told) -> Pair | None:
    """Give the pair that the amounts of a change fit; of several, one that went the way it is said to."""
    fitting = [pair for pair in told.pairs if _fits(told, pair)]
    return next((pair for pair in fitting if _find_way(pair) is told.change.way), next(iter(fitting), None))


def _fits(told: Told, pair: Pair) -> bool:
    found = [worth for amount in told.change.amounts if (worth := weigh(amount.quantity, pair)) is not None]
    return bool(found) and all(worth.fit is Fit.HOLDS for worth in found)
