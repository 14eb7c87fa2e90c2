"""Takes a sentence and the one before it; gives the shares whose part or whole must be looked for in what moved."""

import re
from collections.abc import Iterator

from orderpaper.checks.proof.parts.shares import AFTER, Share
from orderpaper.checks.proof.parts.skeleton import COUNT, PERCENT, PERIOD, WORD, YEAR, Skeleton
from orderpaper.checks.proof.reckoning.fit import Fit, fit
from orderpaper.records.quantity import Quantity

MOVED = (
    rf"\bfrom (?P<first>{{0}})(?: (?!to\b|up\b|down\b){WORD}| ?[{PERIOD}{YEAR}]){{{{0,5}}}},?"
    r" (?:up |down )?to (?P<last>{0})"
)
COUNTS = re.compile(MOVED.format(COUNT), re.IGNORECASE)
PERCENTS = re.compile(MOVED.format(PERCENT), re.IGNORECASE)
SHARE_OF = re.compile(r"\b(?:percentage|proportion|share)\b", re.IGNORECASE)
# 85 young people entered the system, with 15.6% being identified
PEOPLE = r"(?:people|persons|children|adults|residents|victims|offenders|clients|pupils|respondents|visitors|cases)"
OF_THEM = rf"(?:with|of whom|of which|of these,?) (?:just |only )?(?P<said>{PERCENT})(?: of (?:them|these|those))?"
WITHIN = re.compile(
    rf"(?P<whole>{COUNT})(?: {WORD}){{0,4}}? {PEOPLE}\b[^{COUNT}-\ue00a;:.]{{0,70}}?,? {OF_THEM}"
    r" (?:being|having|were|was|are|had)\b",
    re.IGNORECASE,
)


def read_moved_shares(skeleton: Skeleton, before: Skeleton | None) -> Iterator[Share]:
    """Give both shares of a percentage that moved, where the part moved beside it and the whole in the sentence before.

    That the three belong together is told by one of the two being right.
    """
    parts, percents = COUNTS.search(skeleton.text), PERCENTS.search(skeleton.text)
    wholes = COUNTS.search(before.text) if before else None
    if not (before and parts and percents and wholes and SHARE_OF.search(skeleton.text)):
        return
    trio = zip(
        skeleton.read(percents, "first", "last"),
        skeleton.read(parts, "first", "last"),
        before.read(wholes, "first", "last"),
        strict=True,
    )
    shares = [
        Share(said, part.value, whole.value, f"{part.text} of {whole.text}", is_sure=False)
        for said, part, whole in trio
        if 0 < part.value <= whole.value
    ]
    if any(fit(share.said, share.percent) is Fit.HOLDS for share in shares):
        yield from shares


def read_parts_of_few(skeleton: Skeleton) -> Iterator[tuple[Quantity, Quantity]]:
    """Give the percentages of a number of people so small that not every percentage is possible, with the number."""
    for match in WITHIN.finditer(skeleton.text):
        whole, said = skeleton.read(match, "whole", "said")
        if whole.value > 0 and said.step * whole.value < 100 and not AFTER.match(skeleton.text, match.end("said")):
            yield whole, said


def find_parts(whole: Quantity, said: Quantity) -> list[int]:
    """Give the whole numbers that are such a percentage of a number, cut off or rounded."""
    near = int(whole.value * said.value / 100)
    return [part for part in range(max(0, near - 1), near + 3) if fit(said, part / whole.value * 100) is not Fit.NO]
