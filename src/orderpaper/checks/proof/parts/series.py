"""Takes a sentence and the one before it; gives the shares of one whole that it lists, part by part."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.proof.parts.shares import REACH, THE, WORDS, P, Share, may_be_share
from orderpaper.checks.proof.parts.skeleton import COUNT, DATE, MONEY, PERIOD, WORD, YEAR, Skeleton
from orderpaper.records.quantity import Quantity

N = f"[{COUNT}{MONEY}]"
# Of the 266 visitors who came in 2016/17,
OPENING = re.compile(
    rf"(?:^|[;:] )of {THE}(?P<whole>{N})(?: {WORD}| ?[{PERIOD}{YEAR}{DATE}]){{0,12}}?(?:,|(?= {N}))", re.IGNORECASE
)
OF_THESE = re.compile(r"^(?:\d[\d.]* )?of (?:this|these|those|them)\b,?", re.IGNORECASE)
# 85 were men (32%); 32% (85); 32% (n = 85)
PAIR = re.compile(
    rf"(?P<part>{N})(?P<a>{WORDS % 4}),? \((?P<said>{P})\)|(?P<said2>{P}) \((?:n ?= ?)?(?P<part2>{N})\)", re.IGNORECASE
)
NEW_WHOLE = re.compile(r"\bof (?:which|whom|these|those|them)\b|;", re.IGNORECASE)
OWN_WHOLE = re.compile(r" of (?:the|them|these|those|all|whom|which)\b", re.IGNORECASE)
CLAUSE = re.compile(r"[,;:)] |\band ")
FEWEST = 2


def read_series(skeleton: Skeleton, before: Skeleton | None) -> Iterator[Share]:
    """Give the shares of a whole: Of the 266 visitors, 85 (32%) were men; of 266 visitors 85 (32%), 60 (23%) …."""
    opened = OPENING.search(skeleton.text)
    if opened:
        (whole,) = skeleton.read(opened, "whole")
        pairs = _list_pairs(skeleton, opened.end(), whole)
        others = [each for each in skeleton.sentence.quantities if each is not whole]
        shares = [_share(pair, whole) for pair in pairs]
        shares = [share for share in shares if share.holds or not _is_explained(share, others)]
        yield from shares if _may_be_its_parts(shares) else ()
        return
    pairs = _list_pairs(skeleton, 0, None)
    if len(pairs) >= FEWEST:
        yield from _find_whole(skeleton, before, pairs)


def _list_pairs(skeleton: Skeleton, start: int, whole: Quantity | None) -> list[tuple[Quantity, Quantity]]:
    """Give the parts with their percentages, each the one number of its clause, as far as another whole is named."""
    these = OF_THESE.match(skeleton.text)
    start = max(start, these.end() if these else 0)
    ends = NEW_WHOLE.search(skeleton.text, start)
    pairs = []
    for match in PAIR.finditer(skeleton.text, start, ends.start() if ends else len(skeleton.text)):
        names = ("said", "part") if match["said"] else ("said2", "part2")
        said, part = skeleton.read(match, *names)
        is_of_whole = whole is None or (part.unit is whole.unit and 0 < part.value <= whole.value)
        is_of_whole = is_of_whole and not OWN_WHOLE.match(skeleton.text, match.end())
        is_share = may_be_share(skeleton.text, match, names[0]) and _is_alone(
            skeleton.text[max(start, match.start() - REACH) : match.start()]
        )
        if is_of_whole and is_share:
            pairs.append((part, said))
    return pairs


def _is_alone(before: str) -> bool:
    """Tell whether a number is the first of its clause: not “85 came from 3 wards (32%)”."""
    return re.search(N, CLAUSE.split(before)[-1]) is None


def _share(pair: tuple[Quantity, Quantity], whole: Quantity, *, is_sure: bool = True) -> Share:
    part, said = pair
    return Share(said, part.value, whole.value, f"{part.text} of {whole.text}", is_sure)


def _may_be_its_parts(shares: Sequence[Share]) -> bool:
    """Tell whether shares may be of the whole that opens their sentence: one alone is near, of more half are right."""
    right = sum(share.holds for share in shares)
    return all(share.is_likely for share in shares) and (len(shares) == 1 or 2 * right >= len(shares))


def _find_whole(skeleton: Skeleton, before: Skeleton | None, pairs: Sequence[tuple[Quantity, Quantity]]) -> list[Share]:
    """Give the shares of the number before them that most of them follow from, the odd one too; none without such."""
    first = min(quantity.start for pair in pairs for quantity in pair)
    here = [each for each in skeleton.sentence.quantities if each.start < first]
    named = [*here, *(before.sentence.quantities if before and OF_THESE.match(skeleton.text) else ())]
    parts = [part for part, _said in pairs]
    for whole in (each for each in named if all(each.unit is part.unit and each.value >= part.value for part in parts)):
        is_all = sum(part.value for part in parts) == whole.value
        shares = [_share(pair, whole, is_sure=is_all and whole in here) for pair in pairs]
        odd = [share for share in shares if not share.holds]
        is_theirs = len(odd) < FEWEST and len(shares) - len(odd) >= (1 if is_all else FEWEST)
        if is_theirs and not any(_is_explained(each, (*named, *parts)) for each in odd):
            return shares
    return []


def _is_explained(share: Share, named: Sequence[Quantity]) -> bool:
    """Tell whether another number of the sentence is the whole of the odd one."""
    wholes = [each.value for each in named if each.is_number and each.value > share.part]
    return any(Share(share.said, share.part, whole).holds for whole in wholes)
