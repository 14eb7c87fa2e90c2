"""Takes the skeleton of a sentence; gives by how much it says something changed, in figures or in words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.skeleton import AMOUNT, COUNT, FRACTION, MONEY, PERCENT, POINTS, TIME, Skeleton
from orderpaper.checks.proof.changes.vocabulary import (
    ADVERB,
    ALIKE,
    CALM,
    DESCRIBED,
    EQUALS,
    FIGURE_OF,
    HOW,
    NOUN,
    THAT_IS,
    VERB,
    WORD,
    read_way,
    spell,
)
from orderpaper.records.quantity import Quantity, Unit

SHARES = frozenset((Unit.PERCENT, Unit.POINTS, Unit.FRACTION, Unit.TIMES))
IT = rf"(?P<amount>{AMOUNT})"
PART = rf"(?P<amount>[{PERCENT}{POINTS}{FRACTION}])"
# “a 5% share” is no change, nor is “a 12 month rise”.
NOT_A_SPAN = r"(?! ?-?(?:years?|months?|weeks?|days?|quarters?|hours?|minutes?|places?|positions?)\b)"
LINK = r"(?:of|in|were|was|and|to|for|from|had|have|has|saw|seen|is|are|with|by|on|at|or|per|the|a|an|see)\b"
COUNTED = rf"(?: (?!{LINK}){WORD})"
MORE = r"(?:more|fewer|less|higher|lower|additional|extra)\b"
BEFORE = r"(?:in )?(?:the )?(?:last|previous|preceding|prior|same|year before|corresponding|before|in\b|during|at\b)"
# “5% higher than last year” is a change, “5% higher than the average” is none.
THAN = rf"(?:(?! than\b)|(?= than (?:{BEFORE}|{FIGURE_OF}(?:the )?{HOW}[{TIME}{COUNT}{MONEY}{PERCENT}])))"
OF_WHAT = rf"(?: (?:in|of|for|to|from|on|over|at|across|compared)\b(?: {WORD}){{1,9}}?)?"
# “a fall on last year’s figure of 89” is no fall of 89.
NO_FIGURE = r"(?<!figure)(?<!total)(?<!tally)(?<!number)(?<!level)(?<!average)"
PATTERNS = (
    # an increase (in offences since last year) of 5%; the fall was 5%
    spell(rf"\b{DESCRIBED}{NOUN}{OF_WHAT}{NO_FIGURE} (?:of|{EQUALS}) {HOW}{IT}"),
    # rose (in 2015) by 5%; rose slightly (0.1%)
    spell(rf"\b{VERB}(?: {CALM}){{0,7}}? ?,? by {HOW}{IT}{NOT_A_SPAN}"),
    spell(rf"\b{VERB}(?: {ADVERB})* ?\( ?(?:by {HOW}{IT}|{HOW}(?P<aside>{AMOUNT}) ?\))"),
    # rose 5%, up 5%
    spell(rf"\b{VERB} (?:{ADVERB} )*{HOW}{PART}(?! (?:of|in) [^{COUNT}]*\bfrom\b)"),
    spell(rf"\b(?:up|down) (?:{ADVERB} )*(?:by )?{HOW}{PART}"),
    spell(rf"\b(?:up|down) (?:{ADVERB} )*(?:by )?{HOW}{IT}{NOT_A_SPAN}(?! to\b)"),
    # a 5% increase, a 63 offence increase
    spell(rf"{IT}{NOT_A_SPAN}-?{COUNTED}{{0,2}}? {DESCRIBED}{NOUN}(?! of {HOW}{AMOUNT})"),
    # 63 more crimes, 0.6% higher, 5% up on last year
    spell(rf"{IT}{NOT_A_SPAN}{COUNTED}? {MORE}{THAN}"),
    # 63 (4%) more than last year
    spell(rf"{IT}{NOT_A_SPAN}{COUNTED}? ?\( ?{HOW}[{PERCENT}{COUNT}] ?\) {MORE}{THAN}"),
    spell(rf"\( ?{HOW}(?P<amount>[{PERCENT}{COUNT}]) ?\) {MORE}{THAN}"),
    spell(rf"(?P<amount>[{PERCENT}{POINTS}]) (?:up|down)\b"),
    spell(rf"\b(?:additional|extra) {HOW}{IT}{NOT_A_SPAN}"),
)
# A first look that most sentences do not pass.
ANY = re.compile(
    r"r[io]s|gr[eo]w|climb|jump|soar|sur|doubl|[ei]pl|trebl|went|gone|increas|higher|\bup|fe?all|fell|declin|drop|shr[au]nk"
    r"|plummet|halv|c[ao]me|decreas|reduc|lower|\bdown|chang|differ|improv|more|fewer|less|additional|extra|mov|varia"
    r"|swing|shift|dip|cut|equ|amount|translat|work",
    re.IGNORECASE,
)
# which equates to 5%
PLAIN = spell(rf"{ALIKE} {HOW}(?P<amount>{PERCENT})(?! (?:of|in|per)\b)")
WORDED = re.compile(r"halv|doubl|trebl|tripl|quadrupl", re.IGNORECASE)

# “makes up a quarter (25%) of all crime” is a share, and no change.
OF_WHOLE = r"(?:all|total|our|those|these|them|us|every|each|reported|recorded|overall|which|whom|victims|offenders)\b"
NO_TIME = r"the\b(?! (?:figures?|numbers?|totals?|levels?|last|previous|year|same|\w+ year)\b)"
SHARE_AFTER = spell(rf"(?: ?\([^()]*\))? of (?:{OF_WHOLE}|{NO_TIME})")
SHARE_BEFORE = spell(
    rf"\b(?:mak(?:es?|ing)|made) $|\b(?:mak(?:es?|ing)|made) up {HOW}$|\baccount(?:s|ed|ing)? for {HOW}$"
)
TELL = rf"(?: (?:{MORE}|up|down|{NOUN})(?: (?!(?:of|in|than|per)\b){WORD}){{0,2}})?"
NOUN_TOO = r"(?: (?!(?:of|in|per)\b)[^\W\d_]+){0,2}"
LAST_TIME = rf"(?:{TIME}|(?:last|previous|same|prior) (?:year|period|month|quarter)|year before)"
THAN_THEN = rf"(?: than (?:(?:in|for) )?(?:the )?{LAST_TIME})?"
# An amount beside another of the same change: 79 incidents (4.2%), 4.2% or 79 incidents, (79 incidents, 4.2%).
BRACKETED = spell(
    rf"{COUNTED}{{0,4}}?(?P<then>{THAN_THEN}) ?\( ?(?:(?:or|by|of|i\.?e\.?,?|an?) )*{HOW}{IT}", r"(?P<rest>[^()]*)\)"
)
OR = spell(rf"{COUNTED}{{0,3}}? ?,? (?:or|{THAT_IS}|(?:which )?{EQUALS}) (?:by )?{HOW}{IT}(?! (?:of|per)\b)")
NEXT = spell(rf"{COUNTED}{{0,3}}? ?[,/] ?(?:or )?{HOW}(?P<amount>[{PERCENT}{COUNT}])(?= ?\))")
SHARE_TOLD = spell(rf"{TELL} ?")
COUNT_TOLD = spell(rf"{TELL}{NOUN_TOO} ?")
SAYS = rf"(?:,? or\b|\(|,? (?:(?:which|this) )?{EQUALS}|i\.?e\.?|[,–—-]|; this {EQUALS})"
BETWEEN = spell(rf"{COUNTED}{{0,3}}? ?{SAYS}(?: ?(?:by|of|an?))* ?")


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity by which something is said to have changed; its letter in the skeleton, and which way it says.

    It `is_plain` where no word calls it a change: +1.7%, equivalent to 1.7%.
    """

    quantity: Quantity
    at: int
    way: Way | None
    is_plain: bool = False

    @property
    def is_share(self) -> bool:
        """Whether it is of what there was before: a percentage, a fraction, so many times."""
        return self.quantity.unit in SHARES


@dataclass(frozen=True, slots=True)
class Change:
    """The amounts of one change, from the first of its words in the skeleton to the last, and which way it went."""

    amounts: tuple[Amount, ...]
    start: int
    end: int
    way: Way | None

    @property
    def letters(self) -> frozenset[int]:
        """The letters its amounts stand at."""
        return frozenset(each.at for each in self.amounts)


def find_changes(skeleton: Skeleton) -> tuple[Change, ...]:
    """Give the changes that a sentence tells of by their amounts, in their order."""
    found: dict[int, Change] = {}
    for each in (*_match_all(skeleton), *_find_worded(skeleton)):
        (amount,) = each.amounts
        found.setdefault(amount.at, each)
    kept = [_add_companions(each, skeleton) for _at, each in sorted(found.items())]
    return tuple(_join(_leave_out_contained(kept), skeleton))


def _match_all(skeleton: Skeleton) -> Iterator[Change]:
    for pattern in (*PATTERNS, PLAIN) if ANY.search(skeleton.text) else ():
        for match in pattern.finditer(skeleton.text):
            at = max(match.start(name) for name in match.groupdict())
            quantity = skeleton.quantities[at]
            is_rate = quantity.per and quantity.unit is not Unit.COUNT
            if not is_rate and not _is_of_whole(skeleton, match, at):
                way = read_way(match[0]) or _read_sign(quantity)
                is_plain = pattern is PLAIN
                yield Change((Amount(quantity, at, way, is_plain),), match.start(), match.end(), way)
    yield from _find_signed(skeleton)


def _is_of_whole(skeleton: Skeleton, match: re.Match[str], at: int) -> bool:
    """Tell whether what looks like a change is a share: so much of all crime, or what makes up so much of it."""
    if skeleton.quantities[at].unit not in SHARES:
        return False
    made_up = any(SHARE_BEFORE.search(skeleton.cut_before(letter)) for letter in (match.start(), at))
    return SHARE_AFTER.match(skeleton.text, at + 1) is not None or (made_up and match.end() == at + 1)


def _find_signed(skeleton: Skeleton) -> Iterator[Change]:
    """Give the percentages with a + or - of their own: (+1.7%)."""
    for at, quantity in skeleton.quantities.items():
        if quantity.sign and quantity.unit in {Unit.PERCENT, Unit.POINTS}:
            way = _read_sign(quantity)
            yield Change((Amount(quantity, at, way, is_plain=True),), at, at + 1, way)


def _read_sign(quantity: Quantity) -> Way | None:
    return {1: Way.UP, -1: Way.DOWN}.get(quantity.sign)


def _find_worded(skeleton: Skeleton) -> Iterator[Change]:
    """Give the words that are an amount and its change at once: halved, doubled."""
    for at, quantity in skeleton.quantities.items():
        if quantity.unit in {Unit.TIMES, Unit.FRACTION} and WORDED.match(quantity.text):
            way = Way.DOWN if quantity.value < 1 else Way.UP
            yield Change((Amount(quantity, at, way),), at, at + 1, way)


def _add_companions(change: Change, skeleton: Skeleton) -> Change:
    """Give a change with the amount beside its own: by 79 incidents (4.2%), 1.7% or 7 incidents."""
    is_share = change.amounts[-1].is_share
    for pattern in (BRACKETED, OR, NEXT):
        match = pattern.match(skeleton.text, change.end)
        if match is None:
            continue
        quantity = skeleton.quantities[match.start("amount")]
        if (quantity.unit in SHARES) is is_share or not _is_told(match, quantity):
            continue
        way = _read_sign(quantity) or read_way(match[0]) or change.way
        amount = Amount(quantity, match.start("amount"), way)
        return Change((*change.amounts, amount), change.start, match.end(), change.way or way)
    return change


def _is_told(match: re.Match[str], quantity: Quantity) -> bool:
    """Tell whether what stands in brackets is the amount and no more: not 4.2% of all crime, nor last year’s number."""
    rest = match.groupdict().get("rest")
    if rest is None:
        return True
    is_share = quantity.unit in SHARES
    is_earlier = bool(match["then"]) and not is_share and read_way(rest) is None
    return not is_earlier and (SHARE_TOLD if is_share else COUNT_TOLD).fullmatch(rest) is not None


def _leave_out_contained(changes: Sequence[Change]) -> list[Change]:
    """Leave out a change whose amount another has as its companion."""
    companions = {each.at for change in changes for each in change.amounts[1:]}
    return [each for each in changes if each.amounts[0].at not in companions]


def _join(changes: Sequence[Change], skeleton: Skeleton) -> Iterator[Change]:
    """Give the changes, two that tell the same one in two ways as one: by nearly 20% or over 1,000 fewer."""
    held: Change | None = None
    for change in changes:
        if held and _are_one(held, change, skeleton):
            amounts = (*held.amounts, *change.amounts)
            held = Change(amounts, held.start, max(held.end, change.end), held.way or change.way)
            continue
        if held:
            yield held
        held = change
    if held:
        yield held


def _are_one(first: Change, second: Change, skeleton: Skeleton) -> bool:
    kinds = {each.is_share for each in first.amounts} & {each.is_share for each in second.amounts}
    between = skeleton.text[first.end : second.start]
    is_contrary = {first.way, second.way} == {Way.UP, Way.DOWN}
    is_joined = second.start < first.end or BETWEEN.fullmatch(between) is not None
    return not kinds and not is_contrary and is_joined
