"""Takes sentences; gives each that calls a part the majority, with the percentage stated of the same part."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.parts.skeleton import PERCENT, WORD, Skeleton
from orderpaper.checks.proof.parts.vocabulary import Vocabulary
from orderpaper.records.quantity import Quantity

MOST = r"(?:(?:the|a) (?:vast |great |overwhelming |clear |large )?majority|(?<!the )most)"
# The majority of those unemployed are aged 18-24
SAID = re.compile(
    rf"(?:^|[,;] |\bthe |that )(?P<most>{MOST}) of (?P<whole>[^,;:()]{{4,80}}?)"
    r" (?:are|were|is|was|have been|came from|come from) (?P<part>[^,;:()]{1,80})",
    re.IGNORECASE,
)
# the majority (43%)
BESIDE = re.compile(
    rf"\b(?P<most>{MOST})(?: of(?: {WORD}){{1,7}})?"
    rf" ?\((?:or |at |some |about |around |nearly |over )?(?P<said>{PERCENT})\)",
    re.IGNORECASE,
)
# 18-24 year olds account for 27.3% of all of those unemployed
SHARE = re.compile(
    r"(?:^|[,;:] |\bthat )(?P<part>[^,;:()]{1,80}?)"
    r" (?:account(?:s|ed)? for|ma[dk]es? up|represent(?:s|ed)?|comprised?)"
    rf" (?:only |just |about |around |some |nearly |over )*(?P<said>{PERCENT}) of (?P<whole>[^,;:()]{{4,80}})"
    rf"|(?P<said2>{PERCENT}) of (?P<whole2>[^,;:()]{{4,80}}?) (?:are|were|is|was) (?P<part2>[^,;:()]{{1,80}})",
    re.IGNORECASE,
)
ANY_MOST = re.compile(r"\b(?:majority|most)\b", re.IGNORECASE)
AGES = re.compile(r"\d+")
SENTENCES_ON = 3


@dataclass(frozen=True, slots=True)
class Majority:
    """A part that is called the majority, at a letter of its sentence, and the percentage stated of it."""

    skeleton: Skeleton
    letter: int
    words: str
    said: Quantity


def read_majorities(skeletons: Sequence[Skeleton], vocabulary: Vocabulary) -> Iterator[Majority]:
    """Give the majorities of a paper with the percentage beside them, or in the sentences about them."""
    for at, skeleton in enumerate(skeletons):
        if not ANY_MOST.search(skeleton.text):
            continue
        for match in BESIDE.finditer(skeleton.text):
            yield Majority(skeleton, _find_letter(skeleton, match), match["most"], skeleton.at(match.start("said")))
        for match in SAID.finditer(skeleton.text):
            for near in _list_near(skeletons, at):
                yield from _match_shares(skeleton, match, near, vocabulary)


def _list_near(skeletons: Sequence[Skeleton], at: int) -> Iterator[Skeleton]:
    """Give the sentences about one, three either way, in its passage."""
    passage = skeletons[at].sentence.passage
    for near in range(max(0, at - SENTENCES_ON), min(len(skeletons), at + SENTENCES_ON + 1)):
        if skeletons[near].sentence.passage is passage:
            yield skeletons[near]


def _match_shares(
    skeleton: Skeleton, match: re.Match[str], near: Skeleton, vocabulary: Vocabulary
) -> Iterator[Majority]:
    """Give the percentages of a sentence that are stated of the same part of the same whole."""
    part = _list_words(vocabulary, skeleton, match, "part")
    whole = _list_words(vocabulary, skeleton, match, "whole")
    for share in SHARE.finditer(near.text):
        tail = "" if share["said"] else "2"
        other_part = _list_words(vocabulary, near, share, f"part{tail}")
        other_whole = _list_words(vocabulary, near, share, f"whole{tail}")
        if part and whole and part <= other_part and whole <= other_whole and len(other_part) <= len(part) + 1:
            yield Majority(skeleton, _find_letter(skeleton, match), match["most"], near.at(share.start(f"said{tail}")))


def _list_words(vocabulary: Vocabulary, skeleton: Skeleton, match: re.Match[str], group: str) -> frozenset[str]:
    """Give the words of a group and the numbers in it, as 18 and 24 of an age; “aged” and “year olds” are no words."""
    words = skeleton.spell(match[group], match.start(group))
    return (vocabulary.list_measure(words) | frozenset(AGES.findall(words))) - {"aged", "age", "old", "olds"}


def _find_letter(skeleton: Skeleton, match: re.Match[str]) -> int:
    """Give the letter of the printed sentence at which the word of a match stands."""
    return skeleton.sentence.text.find(match["most"], match.start("most"))
