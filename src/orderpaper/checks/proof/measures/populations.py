"""Takes sentences; gives the populations that a paper states of one place, each compared with the others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.proof.beside.words import make_plain
from orderpaper.checks.proof.measures.statements import Compared, list_dates, state
from orderpaper.checks.proof.parts.skeleton import COUNT, SIGNS, Skeleton
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity, Unit

PEOPLE = r"(?:people|residents|inhabitants)"
ABOUT = r"(?:about |around |approximately |over |nearly |almost |some |just |under )*"
DATE = f"[{SIGNS[Unit.YEAR]}{SIGNS[Unit.PERIOD]}{SIGNS[Unit.DATE]}]"
LIVING = (
    rf"(?P<count>{COUNT}) {PEOPLE},? (?:who )?(?:living|live|resident|residing|reside)"
    r" in (?!poverty|care|social|rented|fuel)"
)
HAS = (
    r"(?<!adult )(?<!age )(?<!prison )\bpopulation (?:of [A-Z][\w’' -]{2,40}? )?(?:is |was |of |stands at |currently "
    rf"|now |estimated (?:at|to be) |is estimated (?:at|to be) ){{1,3}}{ABOUT}(?P<count>{COUNT})"
    r"(?! (?:aged|adults|households))"
)
HOME = rf"\bhome to {ABOUT}(?P<count>{COUNT}) {PEOPLE}\b(?! (?:aged|over|under|of|who|with))"
ESTIMATE = rf"\bpopulation\b[^.;]{{0,80}}? (?:mid-)?{DATE} (?:figure|estimate) of {ABOUT}(?P<count>{COUNT})"
PATTERNS = tuple(re.compile(each, re.IGNORECASE) for each in (HOME, LIVING, HAS, ESTIMATE))
ABOUT_LATER = re.compile(
    r"\b(?:forecast\w*|project(?:ed|ion)\w*|expected|predict\w*|will|would|by the year|grow|target|per)\b",
    re.IGNORECASE,
)
GENERIC = frozenset(
    make_plain(word)
    for word in re.findall(
        r"[a-z]+",
        "borough council county district city town census office national statistics population the it this that there"
        " our we these in at as overall currently according mid local authority government",
    )
)
NAME = re.compile(r"(?<=[\w,;:’)] )[A-Z][a-z]+")
# Upton, a fine town; Upton’s; The borough of Upton has
LEADING = re.compile(
    r"((?:The (?:borough|district|city|town|county) of )?[A-Z][\w-]+(?: (?:[A-Z][\w-]+|&|and|on|of|the))*)"
    r"(?=,|’s|'s| (?:has|had|is|was|remains|currently|now|also)\b)"
)
REACH = 30
FEWEST = 5000
APART = Decimal("0.01")
PART_OF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class _Population:
    skeleton: Skeleton
    count: Quantity
    names: frozenset[str]
    is_dated: bool


def compare_populations(skeletons: Sequence[Skeleton]) -> Iterator[Compared]:
    """Give the populations stated of each place, the odd one with its answer: it agrees with no other."""
    found = [each for skeleton in skeletons for each in _read_populations(skeleton)]
    places = sorted({each.names for each in found if each.names}, key=sorted)
    for place in places:
        # A figure without a place is of the only place that there is.
        group = [each for each in found if each.names == place or (not each.names and len(places) == 1)]
        if len(group) > 1:
            yield from _compare(group)


def _read_populations(skeleton: Skeleton) -> Iterator[_Population]:
    if "population" not in skeleton.text.casefold() and not re.search(PEOPLE, skeleton.text, re.IGNORECASE):
        return
    for pattern in PATTERNS:
        for match in pattern.finditer(skeleton.text):
            count = skeleton.at(match.start("count"))
            if count.value >= FEWEST and not ABOUT_LATER.search(match[0]) and not re.search(rf"from {COUNT}", match[0]):
                yield _Population(skeleton, count, _find_place(skeleton.text, match), bool(list_dates(skeleton)))


def _find_place(text: str, match: re.Match[str]) -> frozenset[str]:
    """Give the words of the place: named after “living in”, or in what the sentence begins with."""
    after = text[match.end() : match.end() + REACH].split(",", maxsplit=1)[0] if match[0].endswith("in ") else ""
    subject = text[: match.start()]
    led = LEADING.match(subject)
    words = NAME.findall(f"x {after}") or [
        *NAME.findall(subject.split(",")[0]),
        *(NAME.findall(f"x {led[1]}") if led else ()),
    ]
    return frozenset(make_plain(word) for word in words) - GENERIC


def _compare(group: Sequence[_Population]) -> Iterator[Compared]:
    for each in group:
        others = [other for other in group if other is not each]
        agreeing = next((other for other in others if _are_near(each.count, other.count)), None)
        if agreeing:
            yield Compared(state(each.skeleton, each.count), state(agreeing.skeleton, agreeing.count))
        elif _is_odd(each, others):
            yield _report(each, others[0])


def _are_near(one: Quantity, other: Quantity) -> bool:
    larger = max(one.value, other.value)
    return abs(one.value - other.value) <= max(APART * larger, max(one.step, other.step) / 2)


def _is_odd(each: _Population, others: Sequence[_Population]) -> bool:
    """Tell whether a population that agrees with no other is the odd one: the others agree, or it alone has no date."""
    near = min(abs(other.count.value - each.count.value) / other.count.value for other in others)
    if near > PART_OF or each.is_dated:
        return False
    if len(others) > 1:
        return any(_are_near(one.count, other.count) for one in others for other in others if one is not other)
    return others[0].is_dated or others[0].skeleton.sentence.find() < each.skeleton.sentence.find()


def _report(each: _Population, other: _Population) -> Compared:
    there = state(other.skeleton, other.count)
    message = (
        f"The population is {each.count.text} here and {other.count.text} at {there.where}. "
        "Write one of them, or say of which year each is."
    )
    return Compared(state(each.skeleton, each.count), there, Severity.QUERY, message)
