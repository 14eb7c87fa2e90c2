"""Takes a sentence; gives the shares it says with their part and their whole beside them, as “85 of 266 (32%)”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from orderpaper.checks.proof.parts.skeleton import COUNT, FRACTION, PERCENT, WORD, Skeleton
from orderpaper.checks.proof.reckoning.fit import Fit, fit
from orderpaper.records.quantity import Approach, Quantity, Unit

N = COUNT
P = f"[{PERCENT}{FRACTION}]"
THE = r"(?:the |a |total of |all |of |its |our |their |these |those |some |around |about |approximately |just |over )*"
ABOUT = r"(?:just |some |about |around |approximately |roughly |nearly |almost |over |under |more than |less than )*"
THAT_IS = (
    r"(?:or |i\.?e\.?,? |that is,? |which is |which equates to |equating to |equal to |equivalent to |representing "
    rf"|a share of )?{ABOUT}"
)
WORDS = rf"(?: {WORD}){{0,%d}}?"
# A percentage with one of these beside it is a change, a target or a rate of something else, not the share.
MOVES = re.compile(
    r"\b(?:rose|risen|rise|rising|grew|growth|up|increas\w*|fell|fall\w*|down|decreas\w*|declin\w*|drop\w*|reduc\w*|higher"
    r"|lower|more|less|fewer|target\w*|compared|than|change\w*|improve\w*|respectively|average|between|exceed\w*|reach\w*"
    r"|above|below|over|under|at least|at most|threshold|rates?|worse|better|scor\w*)\b",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\s*\)?\s*(?:points?\b|percentage\s+points?|increase|rise|growth|fall|drop|decrease|reduction|decline|higher|lower"
    r"|more\b|less\b|fewer|up\b|down\b|above|below|better|worse|on\s+(?:last|the\s+previous)\s+year|target|repeat)",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"\b(?:by|from|to|than|of|rose|grew|fell|up|down|increased|decreased|dropped) (?:an? )?"
    r"(?:further |additional |extra |just |only )*$",
    re.IGNORECASE,
)
# The share stands beside its part and whole: in brackets, after a comma that it ends, or with words that say so.
NAMED = (
    r"(?:or |i\.?e\.?,? |that is,? |which (?:is|was|equates to|represents|makes) |equating to |equal to |equivalent to "
    r"|representing |making |a share of )"
)
BESIDE = rf"(?: ?\({THAT_IS}|,? {NAMED}{ABOUT}|, {ABOUT}(?={P}(?:[,.;)]|$))| ?[–—-] ?{ABOUT})"
# “(7% of all deaths)” names its own whole.
OF_OTHERS = re.compile(r"\s*of (?!(?:the |this |that )?(?:total|whole)\b|them\b|these\b|those\b)", re.IGNORECASE)

# 85 of 266 (32%); 85 out of the 266 visitors, or 32%
PART_OF_WHOLE = (
    rf"(?P<part>{N})(?P<a>{WORDS % 4}) (?:out of|of) {THE}(?P<whole>{N})(?P<b>{WORDS % 8}){BESIDE}(?P<said>{P})"
)
# 85 (32%) of the 266; 85 visitors (32%) out of 266
SAID_BETWEEN = (
    rf"(?P<part>{N})(?P<a>{WORDS % 4})(?: \(|, ){THAT_IS}(?P<said>{P})[),](?P<b> of| out of| {WORD} out of) {THE}"
    rf"(?P<whole>{N})"
)
# 32% (85 of 266); 32%, or 85 out of the 266 visitors; 32% of thefts: 85 of the 266
SAID_FIRST = (
    rf"(?P<said>{P})(?P<a>{WORDS % 6})(?: ?\(|: |,? or | ?[–—-] ?){ABOUT}(?P<part>{N})(?P<b>{WORDS % 3})"
    rf"(?: out of | of |/){THE}(?P<whole>{N})"
)
# 32% of the 266 visitors (85)
PART_LAST = rf"(?P<said>{P}) of {THE}(?P<whole>{N})(?P<a>{WORDS % 6}) \((?P<part>{N})(?P<b>{WORDS % 3})\)"
FAR, POINTS, MANY = Decimal(2), Decimal(5), Decimal(50)
REACH = 80
"""So many letters before a number the words are read that may say what it is."""
ROUND = frozenset(map(Decimal, (2, 3, 4, 5, 10, 20, 50, 100)))
"""What people say a share is out of when they mean it roughly: nine out of ten (94%)."""
PATTERNS = tuple(re.compile(each, re.IGNORECASE) for each in (PART_OF_WHOLE, SAID_BETWEEN, SAID_FIRST, PART_LAST))
AGAIN = rf",? (?:\({THAT_IS}|or {ABOUT})(?P<said>{PERCENT})"
IN = re.compile(rf"(?P<one>{N}) (?:in|out of) (?:every )?(?P<of>{N})(?P<a>{WORDS % 5}){AGAIN}", re.IGNORECASE)
IN_WORDS = re.compile(rf"(?P<one>{FRACTION})(?P<a>{WORDS % 6}){AGAIN}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole with the percentage or the fraction that it is said to be; what is known of it, in words.

    `told` is how the part and the whole are named in a message. A share is sure where both stand beside it in one
    construction; of a whole that stands elsewhere it may be the share, or of another.
    """

    said: Quantity
    part: Decimal
    whole: Decimal
    told: str = ""
    is_sure: bool = True

    @property
    def percent(self) -> Decimal:
        """What the part is of the whole, in per cent."""
        return self.part / self.whole * 100

    @property
    def fit(self) -> Fit:
        """How what is said fits the part and the whole."""
        return fit(self.said, self.percent / 100 if self.said.unit is Unit.FRACTION else self.percent)

    @property
    def holds(self) -> bool:
        """Whether the share is right of this whole."""
        return self.fit is Fit.HOLDS

    @property
    def is_likely(self) -> bool:
        """Whether the share is near enough to what is said for the three to belong together."""
        said = self.said.value * (100 if self.said.unit is Unit.FRACTION else 1)
        return self.percent / FAR <= said <= self.percent * FAR or abs(self.percent - said) <= POINTS


def read_shares(skeleton: Skeleton) -> Iterator[Share]:
    """Give the shares of a sentence whose part and whole stand beside them; each quantity is the share of one only."""
    taken: set[int] = set()
    for share in _read_patterns(skeleton):
        # “85% (3 of 12 districts)” is a place among twelve.
        may_be_rank = share.whole <= MANY and not share.is_likely
        if share.said.start not in taken and not may_be_rank:
            taken.add(share.said.start)
            yield share


def _read_patterns(skeleton: Skeleton) -> Iterator[Share]:
    patterns = PATTERNS if skeleton.text.count(N) > 1 else ()
    for match in (match for pattern in patterns for match in pattern.finditer(skeleton.text)):
        said, part, whole = skeleton.read(match, "said", "part", "whole")
        is_rough = whole.value in ROUND and part.text[0].isalpha()
        is_of_others = match.re is PATTERNS[0] and OF_OTHERS.match(skeleton.text, match.end("said"))
        if is_rough or is_of_others or not 0 < part.value <= whole.value:
            continue
        share = Share(said, part.value, whole.value, f"{part.text} of {whole.text}")
        # Words between may say anything: only what stands close together is a share however far off it is.
        is_close = match.re is PATTERNS[0] and len(match["b"].split()) < 3
        if may_be_share(skeleton.text, match, "said") and (is_close or share.is_likely):
            yield share


def may_be_share(text: str, match: re.Match[str], said: str) -> bool:
    """Tell whether a percentage beside a number is its share: no word of change stands with it."""
    words = f"{match['a'] or ''} {match.groupdict().get('b') or ''}"
    return not (
        MOVES.search(words)
        or AFTER.match(text, match.end(said))
        or CHANGED.search(text, max(0, match.start() - REACH), match.start())
        or text[match.end() :].startswith(("/", "–", "-"))
    )


def read_said_twice(skeleton: Skeleton) -> Iterator[tuple[Quantity, Quantity]]:
    """Give the shares said in words with their percentage beside them: one in five (20%), over a quarter (27.4%)."""
    for match in IN.finditer(skeleton.text):
        one, of, said = skeleton.read(match, "one", "of", "said")
        if 0 < one.value < of.value and of.value in ROUND and _is_said_again(skeleton, match):
            words = skeleton.sentence.text[one.start : of.end]
            yield replace(one, value=one.value / of.value, unit=Unit.FRACTION, end=of.end, text=words), said
    for match in IN_WORDS.finditer(skeleton.text):
        one, said = skeleton.read(match, "one", "said")
        if Approach.EXACT in (said.approach, one.approach) and _is_said_again(skeleton, match):
            yield one, said


def _is_said_again(skeleton: Skeleton, match: re.Match[str]) -> bool:
    """Tell whether the percentage after a share in words is the share: no change, and of no other whole."""
    has_base = "(" in match[0] or match["a"].casefold().startswith((" of ", " in "))
    is_of_others = has_base and OF_OTHERS.match(skeleton.text, match.end())
    return not (MOVES.search(match["a"]) or AFTER.match(skeleton.text, match.end()) or is_of_others)
