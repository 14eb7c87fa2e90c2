"""Takes the skeleton of a sentence; gives the pairs of numbers in it that are one thing at two times."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from orderpaper.checks.proof.changes.dated import find_dated_pairs
from orderpaper.checks.proof.changes.pair import (
    Pair,
    are_of_two_things,
    find_last_moment,
    find_moment,
    may_be_one_thing,
    put_in_order,
)
from orderpaper.checks.proof.changes.skeleton import COUNT, LABEL, LEVEL, MONEY, PERCENT, RANGE, TIME, Skeleton
from orderpaper.checks.proof.changes.vocabulary import (
    ADVERB,
    ALONE,
    DESCRIBED,
    EARLIER,
    FIGURE_OF,
    HOW,
    MOVED,
    NOUN,
    TIMES_OF,
    WITH,
    WORD,
    read_way,
    spell,
)

A_FIRST, A_LAST = rf"(?P<first>{LEVEL})", rf"(?P<last>{LEVEL})"
"""A number that a pattern begins with, so that it is quick to find."""
FIRST, LAST = f"{HOW}{A_FIRST}", f"{HOW}{A_LAST}"
FILL = rf"(?: {WORD}| ?\([^()]*\)){{0,10}}?"
MARK = r" ?[,(–—-]? ?"
A_FALL = rf"(?:(?:an?|the) )?{DESCRIBED}{NOUN}"
NO_TO = rf"(?!{FILL} ?,? (?:(?:down|up) )?to {HOW}{LEVEL})"
# The one became the other, in the order in which they are believed; the words between them say which way it went.
MOVES = (
    # from 59 in 2014, down to 58
    spell(rf"\bfrom {FIRST}{FILL} ?,? (?:and )?(?:{ADVERB} )?(?P<way>(?:(?:down|up|{MOVED}) )?)to {LAST}"),
    # from 59, a fall of 2% to 58
    spell(
        rf"\bfrom {FIRST}{FILL} ?[,(]? ?(?P<way>down|up|{MOVED}|{A_FALL}|by) ",
        rf"(?:(?:by|of) )?{HOW}{RANGE} ?[,)]? to {LAST}",
    ),
    # 58, down from 59; 58, which is a fall from 59
    spell(
        rf"{A_LAST}{FILL}{MARK}(?:(?:(?:which|this) )?(?:is|are|was|were) )?(?P<way>down|up|{MOVED}|{A_FALL})",
        rf" (?:{ADVERB} )*(?:from|on) {FIRST}{NO_TO}",
    ),
    # to 58 in 2015 (from 59)
    spell(rf"\bto {LAST}{FILL} ?,? ?\(? ?(?P<way>(?:(?:down|up) )?)from {FIRST}{NO_TO}"),
    # 59 → 58, (59 to 58)
    spell(rf"{A_FIRST}(?: {WORD})? ?(?P<way>)(?:→|->|=>|⇒) ?{LAST}"),
    spell(rf"\( ?{FIRST}(?: {WORD})? (?P<way>)to {LAST}(?: {WORD}){{0,2}} ?\)"),
)
# “282 in 2014, rising to 345”: where another number stands before them, it is not said which became which.
HAD = r"(?:(?:which|this|it|these|they|and|then|before|has|have|had|since|that|is|was|were|again|numbers?) ){0,4}"
BECAME = spell(
    rf"{A_FIRST}{FILL} ?[,;(–—-]? ?(?:(?:but|and) )?(?:(?:by|in) {TIME},? )?{HAD}(?P<way>{MOVED}) (?:{ADVERB} )*",
    rf"(?:{TIMES_OF} {TIME} )?to {LAST}",
)
# What the two patterns that are slow to fail cannot do without: a first look.
NEEDED = {MOVES[2]: spell(rf"\b(?:from|on) {HOW}{LEVEL}"), BECAME: spell(rf"\bto {HOW}{LEVEL}")}
LEVELS = f"{COUNT}{MONEY}{PERCENT}"
SOME = f"{LEVELS}{RANGE}"
RIVAL = re.compile(LEVEL)

BEFORE = r"(?:last|previous|preceding|prior|year before|earlier|previously|same|corresponding|equivalent)"
COMPARED = rf"(?:compar(?:ed|es|ing) {WITH}|in comparison {WITH}|against|versus|vs\.?|as (?:against|opposed to))"
THERE_WERE = r"(?:(?:figures?|total) of|when|where|(?:which )?was|there were)(?: there (?:were|was))?"
FIGURE = rf"(?:(?:the )?{BEFORE} (?:{WORD} ){{0,6}}?{THERE_WERE} )?{FIGURE_OF}"
THEN = rf"(?:(?:in|for|during|over) (?:the )?(?:{TIME}|{LABEL})|(?:(?:in|for) )?(?:the )?{BEFORE}\b|{TIME})"
NOW, LAST_TIME = (
    rf"(?: {WORD}){{0,3}}? {each} (?:year|quarter|month|period|time)" for each in ("this", "(?:last|previous)")
)
OLDER = rf"(?:{COMPARED}|(?:(?:up|down) )?(?:from|on)|over|than|since)"
AND = r" ?(?:[,;]| and| but) ?(?:and )?"
COMPARISONS = (
    # 58 this year, 59 last year
    spell(rf"{A_LAST}{NOW}{AND}{FIRST}(?P<tail>){LAST_TIME}"),
    spell(rf"{A_FIRST}{LAST_TIME}(?:{AND}| to ){LAST}(?P<tail>){NOW}"),
    # 58 cases, compared with 59 in the year before
    spell(rf"{A_LAST}{FILL} ?[,(–—;-]? ?(?:(?:when|as|this|which|it) )?{COMPARED} {FIGURE}{FIRST}(?P<tail>[^,;.()]*)"),
    # 58 cases (previously 59), 58 cases (59 in 2014)
    spell(
        rf"{A_LAST}(?: {WORD}){{0,4}}? ?\( ?(?:previously|(?:(?:last|previous) year|{TIME}) ?[:,=–-]|from|was|were) ",
        rf"{FIRST}(?P<tail>)[^()]*\)",
    ),
    spell(rf"{A_LAST}(?: {WORD}){{0,4}}? ?\( ?(?:{COMPARED} )?{FIRST}(?: {WORD}){{0,3}}? (?P<tail>{THEN})[^()]*\)"),
    # 58 cases, compared with the previous year (59)
    spell(rf"{A_LAST}{FILL} ?,? (?:(?:when|as) )?{OLDER} (?P<earlier>{EARLIER}) ?\( ?{FIRST}(?P<tail>){ALONE}"),
    # 58 cases; the year before it was 59
    spell(
        rf"{A_LAST}{FILL} ?[;,] (?:(?:and|but) )?",
        r"(?P<earlier>(?:in )?(?:the )?(?:year before|(?:previous|last) year)),?",
        rf" (?:it|there|this|the (?:figure|number|total)) (?:was|were|had been|stood at) {FIRST}(?P<tail>)",
    ),
)
RANGED = spell(rf"\((?:from )?(?P<range>{RANGE})(?: {WORD}){{0,2}}\)")
NOT_FROM = spell(r"\b(?:aged|ages?|rang(?:ing|ed?|es)|var(?:ying|ied|y)|scale|anything|between) $")
# What a number is compared with is of the same place at another time, or nothing is said of it at all.
ELSEWHERE = (
    r"(?:in|for|across|at|by|among|of|nation\w*|count(?:y|ies)\w*|region\w*|average\w*|elsewhere|locally|districts?"
    r"|boroughs?)\b"
)
SAME_PLACE = spell(rf"(?: (?!{ELSEWHERE}){WORD}){{0,4}} ?(?: {THEN}.*)?")


def find_pairs(skeleton: Skeleton, taken: Collection[int]) -> tuple[Pair, ...]:
    """Give the pairs of a sentence in their order; no number that is `taken` for an amount stands in one."""
    if sum(skeleton.text.count(sign) for sign in SOME) - len(taken) < 1:
        return ()
    text = "".join(RANGE if at in taken else letter for at, letter in enumerate(skeleton.text))
    if sum(text.count(sign) for sign in LEVELS) < 2:
        return _disentangle(_find_ranged(skeleton))
    became = (pair for pair in _match(skeleton, text, BECAME, is_moved=True) if not _has_rival(text, pair.start))
    moved = (pair for pattern in MOVES for pair in _match(skeleton, text, pattern, is_moved=True))
    ranged = _find_ranged(skeleton)
    compared = (pair for pattern in COMPARISONS for pair in _match(skeleton, text, pattern))
    return _disentangle(chain(moved, became, ranged, compared, find_dated_pairs(skeleton, text)))


def _disentangle(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Give the pairs in their order, without those that share a number with one before and are not of its run."""
    kept: list[Pair] = []
    runs: dict[int, tuple[int, int]] = {}
    for pair in pairs:
        run = pair.start, pair.end
        if all(runs.get(letter, run) == run for letter in pair.letters):
            kept.append(pair)
            runs.update(dict.fromkeys(pair.letters, run))
    return tuple(sorted(kept, key=lambda pair: pair.start))


def _has_rival(text: str, start: int) -> bool:
    """Tell whether another number stands before a letter, past the last full stop."""
    return RIVAL.search(text, text.rfind(".", 0, start) + 1, start) is not None


def _match(skeleton: Skeleton, text: str, pattern: re.Pattern[str], *, is_moved: bool = False) -> Iterator[Pair]:
    if pattern in NEEDED and not NEEDED[pattern].search(text):
        return
    at = 0
    while match := pattern.search(text, at):
        pair = _make_pair(skeleton, match, is_moved=is_moved)
        at = match.start() + 1 if pair is None else max(match.start("first"), match.start("last")) + 1
        if pair is not None:
            yield pair


def _find_ranged(skeleton: Skeleton) -> Iterator[Pair]:
    """Give what looks like a range, in brackets by itself, as a pair: (282 to 345). It is one only beside a change."""
    for match in RANGED.finditer(skeleton.text):
        at = match.start("range")
        each = skeleton.quantities[at]
        if each.last is not None and re.search(r"\d\s+to\s+\S*\d", each.text):
            first, last = (part.strip() for part in re.split(r"\s+to\s+", each.text, maxsplit=1))
            ends = replace(each, text=first, last=None), replace(each, text=last, value=each.last, last=None)
            yield Pair(*ends, match.start(), match.end(), (at, at), is_moved=True)


def _make_pair(skeleton: Skeleton, match: re.Match[str], *, is_moved: bool) -> Pair | None:
    letters = match.start("first"), match.start("last")
    first, last = (skeleton.quantities[letter] for letter in letters)
    if not may_be_one_thing(first, last) or NOT_FROM.search(skeleton.cut_before(match.start())):
        return None
    if not is_moved and are_of_two_things(first, last):
        return None
    if not is_moved and not SAME_PLACE.fullmatch(f" {match['tail'].strip()}"):
        return None
    earlier = find_last_moment(skeleton, match.span("earlier")) if "earlier" in match.groupdict() else None
    moments = earlier or find_moment(skeleton, letters[0]), find_moment(skeleton, letters[1])
    end = match.end() if match[0].endswith(")") else max(letters) + 1
    pair = Pair(first, last, match.start(), end, letters, is_moved=is_moved, moments=moments)
    return _set_way(pair, match["way"]) if is_moved else put_in_order(pair)


def _set_way(pair: Pair, words: str) -> Pair:
    return replace(pair, way=read_way(words), word=" ".join(words.split()))
