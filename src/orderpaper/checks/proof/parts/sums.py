"""Takes sentences; gives the parts that they say are all of one whole, with what the parts should add up to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.proof.parts.enumerations import count_listed
from orderpaper.checks.proof.parts.shares import MOVES
from orderpaper.checks.proof.parts.skeleton import COUNT, MONEY, PERCENT, WORD, Skeleton
from orderpaper.records.quantity import Approach, Quantity, Unit

N = f"[{COUNT}{MONEY}]"
HUNDRED, QUARTER, FEW, NEAR = Decimal(100), Decimal("0.25"), Decimal(10), Decimal(25)
LEADING, UNTOLD = 5, 5
GOES_ON = re.compile(
    r"\s*(?:meanwhile|a further|further|another|also|in addition|the (?:next|second|third))\b", re.IGNORECASE
)
ROUGH = frozenset((Approach.OVER, Approach.UNDER, Approach.NEARLY))
# the remaining 7%; the other 181; the rest (7%)
REST = re.compile(
    rf"\b(?:remaining|the other|the rest|the remainder)(?: of(?: {WORD}){{1,5}})?,? ?\(?(?P<rest>[{PERCENT}{COUNT}])",
    re.IGNORECASE,
)
TIME = re.compile(r"\s*(?:years?|months?|weeks?|days?|hours?|quarters?|minutes?|million|thousand)\b", re.IGNORECASE)
OUT_OF = re.compile(
    rf"(?P<part>{COUNT})(?: {WORD}){{0,3}} (?:out of|of) (?:the |all |these )?(?P<whole>{COUNT})", re.IGNORECASE
)
FIRST_WORD = re.compile(r" ([A-Za-z-]+)")
VERB = re.compile(
    r"saw|were|was|had|fell|rose|are|is|did|have|has|showed|recorded|remained|stayed|in|at|with|who|which|that|for"
)
OF_ALL = re.compile(
    rf"(?:^|[;:,] )of (?:the |these |those |all )*(?P<whole>{COUNT})(?: {WORD}){{0,10}},", re.IGNORECASE
)
SIDES = (
    (r"(?:males?|men|boys)", r"(?:females?|women|girls)"),
    (r"(?:females?|women|girls)", r"(?:males?|men|boys)"),
    (r"urban", r"rural"),
    (r"rural", r"urban"),
)
SAME = rf"[^{COUNT}-\ue00a.;:]"
TWO_SIDES = tuple(
    re.compile(
        rf"(?P<first>{PERCENT})(?P<a>{SAME}{{0,80}}?)\b{one}\b(?P<b>{SAME}{{0,60}}?)(?P<second>{PERCENT})(?P<c>{SAME}{{0,60}}?)\b{two}\b",
        re.IGNORECASE,
    )
    for one, two in SIDES
)
OF_PEOPLE = re.compile(
    r"\b(?:of|for|among|amongst|by|in|to|than)(?: all| the| those| adult| young| older)* ?$", re.IGNORECASE
)
BE = re.compile(r"\b(?:is|are|was|were|live[sd]?|being)\b", re.IGNORECASE)
# A percentage of each side by itself: quit rates from 42% (women) to 59% (men).
OF_EACH = re.compile(
    r"\b(?:rates?|prevalence|average|success\w*|achiev\w*|likely|likelihood|range[ds]?|ranging|var(?:y|ie[sd]|ying)|from"
    r"|between|versus|vs|whereas|score[sd]?|target)\b",
    re.IGNORECASE,
)
OF_OTHERS = re.compile(r"\bof (?!them\b|these\b|those\b)|\(", re.IGNORECASE)
EXCEPTIONS = re.compile(
    rf"(?P<part>{COUNT})(?: {WORD}){{0,2}} (?:out of|of) (?:the |all )?(?P<whole>{COUNT}) [^{COUNT}-\ue00a.;]*?"
    r"\b(?:exceptions? (?:being|are|were|is|was)|exceptions?:|with the exception of|except(?: for)?|apart from|all but)"
    rf" (?P<list>[^{COUNT}-\ue00a.;]+)",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"\b(?:rose|risen|rise|increas\w*|fell|fall\w*|decreas\w*|reduc\w*|up|down|compared|than|more|fewer)\b",
    re.IGNORECASE,
)
ITEM = rf"{N}(?: (?!and\b){WORD}| \([^()]*\)){{0,9}}"
ITEMS = rf"(?P<items>{ITEM}(?:(?:[,;]|,? and|,? plus|[,;] and) {ITEM})+)"
MADE_UP = r"(?:made up of|comprising|comprised of|consisting of|consists of|composed of|broken down as|namely)"
TOTAL = r"\btotal(?:ling| of|led)?:?"
THINGS = rf"(?: (?!and\b){WORD})"
TOTALS = (
    rf"{TOTAL} (?P<whole>{N}){THINGS}{{0,6}}(?:: ?| \(|,? {MADE_UP}:? ){ITEMS}[).]?$",
    rf"{TOTAL} (?P<whole>{N}){THINGS}{{0,6}} \({ITEMS}\)",
    rf"(?P<whole>{N}){THINGS}{{1,6}},? \(?{MADE_UP}:? {ITEMS}[).]",
    rf"{ITEMS},? \(?(?:giving |making |which is |with )?(?:a |an )?(?:overall |combined )?{TOTAL} (?P<whole>{N})",
)
TOTAL_PATTERNS = tuple(re.compile(each, re.IGNORECASE) for each in TOTALS)
BROKEN_DOWN = re.compile(
    r"\b(?:broken down|breakdown|made up of|split|divided|composed of|consist(?:s|ed|ing) of|compris(?:es|ed|ing))\b",
    re.IGNORECASE,
)
TOTALLED = re.compile(rf"\b(?:overall|total)\b[^{COUNT}-\ue00a.]{{0,50}}(?P<total>{COUNT})", re.IGNORECASE)
EXCEPT_ONE = re.compile(
    rf"\b(?:all|each|every)\b[^{COUNT}-\ue00a.]*?(?P<each>{COUNT})[^{COUNT}-\ue00a.]{{0,40}}?"
    rf"\b(?:with the exception of|except(?: for)?|apart from) (?P<who>[^{COUNT}-\ue00a.,]{{2,60}}?)"
    rf" (?:which|who|with|where)[^{COUNT}-\ue00a.]{{0,30}}?(?P<odd>{COUNT})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts that are said to be all of a whole: the quantity the claim stands at, and what the parts add up to.

    `total` is what they add up to as printed, `whole` what they should, and `slack` what rounding allows for. They may
    be right though they do not make it where somebody may be counted twice, or where it is not said that they are all.
    """

    stated: Quantity
    told: str
    total: Decimal
    whole: Decimal
    slack: Decimal = Decimal(0)
    may_be_right: bool = False

    @property
    def has_whole(self) -> bool:
        """Whether the parts make the whole, but for rounding."""
        return abs(self.total - self.whole) <= self.slack


def read_sums(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """Give the sums that a sentence states; `before` are the sentences before it in its passage."""
    yield from _read_rests(skeleton, before)
    yield from _read_sides(skeleton)
    yield from _read_exceptions(skeleton)
    yield from _read_totals(skeleton)
    yield from _read_shares_of_one(skeleton)


def read_sample(skeleton: Skeleton, before: Skeleton | None) -> Iterator[tuple[Quantity, Quantity, Quantity]]:
    """Give the total, what each has, and what the one has that is named as the exception."""
    match = EXCEPT_ONE.search(skeleton.text)
    if match is None or re.search(r"\band\b|&", match["who"]):
        return
    each, odd = skeleton.read(match, "each", "odd")
    for where in (skeleton, before):
        total = TOTALLED.search(where.text) if where else None
        if where and total and where.at(total.start("total")) not in (each, odd):
            yield where.at(total.start("total")), each, odd
            return


# ---- what remains


def _read_rests(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    for match in REST.finditer(skeleton.text):
        (rest,) = skeleton.read(match, "rest")
        if rest.unit is Unit.PERCENT:
            yield from _read_rest_of_hundred(skeleton, before, match.start(), rest)
        elif not TIME.match(skeleton.text, match.end("rest")):
            yield from _read_rest_of_count(skeleton, match.start(), rest)


def _read_rest_of_hundred(skeleton: Skeleton, before: Sequence[Skeleton], end: int, rest: Quantity) -> Iterator[Sum]:
    """Give a percentage that is the rest with those before it in its sentence, or in all the sentences before."""
    here = _list_of(skeleton, Unit.PERCENT, end)
    if here or end >= LEADING:
        yield from _complete(here, rest, HUNDRED, is_sure=not MOVES.search(skeleton.text[:end]))
        return
    listed = [(each, parts) for each in before if (parts := _list_of(each, Unit.PERCENT, None))]
    parts = tuple(part for _each, parts in listed for part in parts)
    # Where several sentences have percentages it cannot be told which of them the rest is left of.
    is_sure = len(listed) == 1 and not MOVES.search(listed[0][0].text) and not GOES_ON.match(listed[0][0].text)
    yield from _complete(parts, rest, HUNDRED, is_sure=is_sure)


def _read_rest_of_count(skeleton: Skeleton, end: int, rest: Quantity) -> Iterator[Sum]:
    out_of = list(OUT_OF.finditer(skeleton.text, 0, end))
    of_all = list(OF_ALL.finditer(skeleton.text, 0, end))
    if out_of:
        part, whole = skeleton.read(out_of[-1], "part", "whole")
        between = skeleton.find(out_of[-1].end(), end)
        counts = tuple(each for each in between if each.unit is Unit.COUNT)
        is_sure = not counts and _is_of_the_same(skeleton, out_of[-1], rest)
        yield from _complete((part, *counts), rest, whole.value, is_sure=is_sure)
    elif of_all:
        (whole,) = skeleton.read(of_all[-1], "whole")
        counts = tuple(each for each in skeleton.find(of_all[-1].end(), end) if each.unit is Unit.COUNT)
        yield from _complete(counts, rest, whole.value, is_sure=len(counts) < 3)


def _is_of_the_same(skeleton: Skeleton, match: re.Match[str], rest: Quantity) -> bool:
    """Tell whether what remains is of the things counted: “the other four districts”, “the other four saw rises”."""
    noun = FIRST_WORD.match(skeleton.text, match.end("whole"))
    after = FIRST_WORD.match(skeleton.sentence.text, rest.end)
    return after is None or VERB.fullmatch(after[1]) is not None or (noun is not None and noun[1] == after[1])


def _list_of(skeleton: Skeleton, unit: Unit, end: int | None) -> tuple[Quantity, ...]:
    found = skeleton.find(0, len(skeleton.text) if end is None else end)
    return tuple(each for each in found if each.unit is unit)


def _complete(parts: Sequence[Quantity], rest: Quantity, whole: Decimal, *, is_sure: bool) -> Iterator[Sum]:
    """Give the sum of the last parts with the rest: as many of them as make the whole, or all where none do."""
    if not parts or any(each.approach in ROUGH for each in (*parts, rest)):
        return
    sums = [_add((*parts[at:], rest), rest, whole) for at in range(len(parts) - 1, -1, -1)]
    right = next((each for each in sums if each.has_whole), None)
    is_near = whole != HUNDRED or abs(sums[-1].total - whole) <= NEAR
    if right or (is_sure and is_near and len(parts) < 4):
        yield right or sums[-1]


def _add(parts: Sequence[Quantity], stated: Quantity, whole: Decimal) -> Sum:
    total = sum((each.value for each in parts), Decimal(0))
    is_percent = stated.unit is Unit.PERCENT
    slack = sum((each.step / 2 for each in parts), Decimal(0)) if is_percent else Decimal(0)
    return Sum(stated, " + ".join(each.text for each in parts), total, whole, slack)


# ---- two sides of one whole


def _read_sides(skeleton: Skeleton) -> Iterator[Sum]:
    for pattern in TWO_SIDES:
        for match in pattern.finditer(skeleton.text):
            first, second = skeleton.read(match, "first", "second")
            added = _add((first, second), second, HUNDRED)
            others = [each for each in skeleton.sentence.quantities if each.unit is Unit.PERCENT]
            is_share = abs(added.total - HUNDRED) <= (30 if BE.search(match["a"]) else 15)
            # A few per cent may be of those who did not say.
            is_apart = is_share and not 0 < HUNDRED - added.total <= UNTOLD
            if added.has_whole or (is_apart and len(others) == 2 and _are_all(match, first, second)):
                yield added


def _are_all(match: re.Match[str], first: Quantity, second: Quantity) -> bool:
    """Tell whether two percentages are of one whole, and not each of its own: not 5% of men and 7% of women."""
    if any(OF_PEOPLE.search(match[group]) for group in ("a", "c")) or OF_OTHERS.search(match["c"]):
        return False
    if MOVES.search(match.string) or OF_EACH.search(match.string):
        return False
    return first.approach not in ROUGH and second.approach not in ROUGH


def _read_exceptions(skeleton: Skeleton) -> Iterator[Sum]:
    for match in EXCEPTIONS.finditer(skeleton.text):
        part, whole = skeleton.read(match, "part", "whole")
        listed = count_listed(match["list"])
        named = int(whole.value - part.value) if part.value == int(part.value) else 0
        if listed:
            count = named if listed.has(named) else listed.most if listed.most < named else listed.least
            yield Sum(part, f"{part.text} and the {count} named", part.value + count, whole.value)


# ---- totals


def _read_totals(skeleton: Skeleton) -> Iterator[Sum]:
    for pattern in TOTAL_PATTERNS:
        match = pattern.search(skeleton.text)
        if match and not CHANGED.search(match["items"]):
            (whole,) = skeleton.read(match, "whole")
            parts = [
                each
                for each in skeleton.find(match.start("items"), match.end("items"))
                if each.unit in {Unit.COUNT, Unit.MONEY}
            ]
            added = _add(parts, whole, whole.value)
            is_near = abs(added.total - whole.value) <= max(QUARTER * whole.value, FEW)
            is_of_one_kind = {each.unit for each in parts} == {whole.unit}
            if is_near and is_of_one_kind and not any(each.approach in ROUGH for each in parts):
                yield added
                return


def _read_shares_of_one(skeleton: Skeleton) -> Iterator[Sum]:
    """Give three percentages or more that a sentence says something is broken down into."""
    match = BROKEN_DOWN.search(skeleton.text)
    parts = (
        [each for each in skeleton.find(match.end(), len(skeleton.text)) if each.unit is Unit.PERCENT] if match else []
    )
    if match and len(parts) > 2 and not MOVES.search(skeleton.text, match.end()):
        added = _add(parts, parts[-1], HUNDRED)
        if abs(added.total - HUNDRED) <= 15 and not any(each.approach in ROUGH for each in parts):
            yield added
