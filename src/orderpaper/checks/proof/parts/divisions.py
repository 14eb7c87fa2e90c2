"""Takes a sentence and the one before it; gives the parts it divides a number into, with what they add up to."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from orderpaper.checks.proof.parts.series import OF_THESE, OPENING
from orderpaper.checks.proof.parts.skeleton import COUNT, MONEY, PERCENT, WORD, Skeleton
from orderpaper.checks.proof.parts.sums import Sum
from orderpaper.records.quantity import Approach, Quantity

N = f"[{COUNT}{MONEY}]"
WORDS = rf"(?: (?!and\b|of\b|or\b){WORD}){{0,9}}"
SHARE = rf"(?: \({PERCENT}\))?"
ITEM = rf"{N}{SHARE}{WORDS}{SHARE}"
# 98 were new, 47 were returning and 18 were referred on.
ITEMS = re.compile(rf" ?(?P<items>{ITEM}(?:, {ITEM})*,? and {ITEM})(?=[.;]|$)", re.IGNORECASE)
# There were 163 clients: 98 new, 47 returning and 18 referred on.
COLON = re.compile(rf"(?P<whole>{N}){WORDS}(?: in (?:[12]\d{{3}}|\W))?:(?={ITEMS.pattern})", re.IGNORECASE)
# Two things may be true of one person: 98 had a child and 47 also had a job.
TWICE = re.compile(
    r"\b(?:also|both|either|at least|more than|some|had|has|have|having|said|say|report\w*|use[ds]?|using|mention\w*"
    r"|experienc\w*|involv\w*|felt|want\w*|further|another|aged|under|over|including|those|up|down|from|to date)\b",
    re.IGNORECASE,
)
VERB = re.compile(r" (?:is|are|was|were|came|come|went|go|lived?|took|take|got|get|voted?|chose|did|do|do(?:es)?)\b")
OPPOSED = tuple(
    re.compile(rf"\b(?:{one})\b.*\b(?:{two})\b|\b(?:{two})\b.*\b(?:{one})\b", re.IGNORECASE | re.DOTALL)
    for one, two in (
        ("male|males|men|boys", "female|females|women|girls"),
        ("urban", "rural"),
        ("new", "returning|existing|repeat"),
        ("met|achieved", "missed|not met|not achieved"),
        ("for|in favour", "against"),
        ("paid", "unpaid|free"),
        ("open", "closed"),
    )
)
A_LITTLE, MUCH = Decimal("0.1"), Decimal("0.25")
LARGE = 50


def read_divisions(skeleton: Skeleton, before: Skeleton | None) -> Iterator[Sum]:
    """Give what a sentence divides a number into: Of the 41 victims, 29 were male and 12 female; 163: 98, 47 and 18."""
    for whole, items in _find_divided(skeleton, before) if len(skeleton.starts) > 1 else ():
        parts = [each for each in skeleton.find(items.start("items"), items.end("items")) if each.unit is whole.unit]
        is_plain = all(each.approach is Approach.EXACT and each.last is None for each in (whole, *parts))
        if not is_plain or len(parts) != len(re.findall(N, items["items"])) or any(each.value <= 0 for each in parts):
            continue
        total = sum((each.value for each in parts), Decimal(0))
        told = " + ".join(each.text for each in parts)
        if total == whole.value or _is_wrong(whole.value, parts, items["items"]):
            yield Sum(parts[-1], told, total, whole.value, may_be_right=True)
            return


def _find_divided(skeleton: Skeleton, before: Skeleton | None) -> Iterator[tuple[Quantity, re.Match[str]]]:
    """Give each number with the list that may be its parts: at the sentence’s head, at a colon, or before it."""
    opened = OPENING.search(skeleton.text)
    these = OF_THESE.match(skeleton.text)
    coloned = COLON.search(skeleton.text)
    if opened and (items := ITEMS.match(skeleton.text, opened.end())):
        yield skeleton.at(opened.start("whole")), items
    elif coloned and (items := ITEMS.match(skeleton.text, coloned.end())):
        yield skeleton.at(coloned.start("whole")), items
    elif these and before and (items := ITEMS.match(skeleton.text, these.end())):
        unit = skeleton.at(items.start("items")).unit
        named = [each for each in before.sentence.quantities if each.unit is unit]
        if len(named) == 1:
            yield named[0], items


def _is_wrong(whole: Decimal, parts: Sequence[Quantity], items: str) -> bool:
    """Tell whether parts that do not make the whole are meant to: two opposites, or a list nearly right."""
    total = sum((each.value for each in parts), Decimal(0))
    if TWICE.search(items) or any(each.value > whole for each in parts):
        return False
    if total < whole:
        return len(parts) > 2 and _may_be_swapped(parts, whole - total)
    if any(pattern.search(items) for pattern in OPPOSED):
        return total - whole <= MUCH * whole
    if len(parts) < 3:
        return False
    # One verb for all, as in “two are red, five amber and nine green”, makes them one division.
    is_one_verb = len(VERB.findall(items)) == 1
    return total - whole <= (MUCH if is_one_verb else A_LITTLE) * whole and (is_one_verb or whole >= LARGE)


def _may_be_swapped(parts: Sequence[Quantity], short: Decimal) -> bool:
    """Tell whether two digits that stand side by side were swapped in one of the parts: 5,600 for 6,500."""
    return any(_swap_makes(f"{part.value.normalize():f}", short) for part in parts)


def _swap_makes(digits: str, more: Decimal) -> bool:
    swapped = (digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :] for at in range(len(digits) - 1))
    return digits.isdecimal() and any(Decimal(each) - Decimal(digits) == more for each in swapped)
