"""Takes the words that a sentence begins with; gives whether it goes on with what the one before it told."""

import re

from orderpaper.checks.proof.changes.gaps import ARTICLE, NOT_THE
from orderpaper.checks.proof.changes.pair import STEM
from orderpaper.checks.proof.changes.skeleton import AMOUNT, LEVEL, TIME
from orderpaper.checks.proof.changes.vocabulary import (
    DESCRIBED,
    EQUALS,
    FIGURE_OF,
    GENERIC,
    HAS,
    HERE,
    HOW,
    MOVED,
    NOUN,
    THERE,
    WITH,
    WORD,
    spell,
)

SO = r"(?:(?:overall|in total|therefore|thus|so|again|together),? )?"
SUBJECT = rf"(?:{HERE}|which|the|an?|representing)?"
# This is a reduction of …; Overall this represents …; A fall of …
THIS_IS = spell(
    rf"{SO}{SUBJECT} ?(?:{DESCRIBED}{NOUN}|figures?|numbers?|total|overall)? ?(?:therefore|also|now|again)? ?",
    rf"(?:{EQUALS})?{NOT_THE}{ARTICLE}{HOW}",
)
# This is an increase (from …); The number of burglaries fell (from …)
OF_NOUN = rf"of (?P<noun>\w+) (?:(?:has|have|had) )?(?:{MOVED}|went)"
THIS_MOVED = spell(
    rf"(?:{HERE} (?:{EQUALS})? ?(?:an?|the)? ?{DESCRIBED}{NOUN}|{DESCRIBED}{NOUN}",
    rf"|(?:the )?(?:(?:overall|total|actual) )?{GENERIC} (?:(?:is|are) |{HAS})",
    rf"(?:{MOVED}|went|gone|moved|changed|{OF_NOUN}))?",
    r"(?: ?\w+ly)? ?,? ?",
)
# There were (345 …, compared with …)
THERE_WERE = spell(
    rf"(?:in {TIME},? )?(?:there (?:were|was|(?:have|had) been)|(?:we|\w+) (?:recorded|had|saw))? ?{HOW}"
)
FIRST = rf"{HOW}(?P<first>{LEVEL})"
# In 2014/15 there were 282
IN_YEAR = spell(rf"(?:in|during|for) {TIME}(?: ?{THERE}){{1,2}} {FIRST}")
# This compares with 282; This is up 22% from 282
WAY = (
    rf"(?P<way>up|down|{MOVED}|an? (?:{HOW}{AMOUNT} )?{DESCRIBED}{NOUN})(?: (?:(?:by|of) )?{HOW}{AMOUNT})? (?:from|on)"
)
THIS_COMPARES = spell(
    rf"(?:(?:{HERE}|which) )?(?:(?:figure|number|total) )?(?:(?:is|was) )?(?:compar(?:es|ed) {WITH}|{WAY})",
    rf" {FIGURE_OF}{FIRST}",
    rf"(?!(?: {WORD}){{0,6}} ?,? (?:(?:down|up) )?to {HOW}{LEVEL})",
)


def is_of_that(words: str, start: int) -> bool:
    """Tell whether a change that starts at a letter is said of what was told before: This is a reduction of 13%."""
    return THIS_IS.fullmatch(words, 0, start) is not None


def goes_on_with(spoken: str, words: str, start: int) -> bool:
    """Tell whether a pair that starts at a letter is said to be the change told before: This is an increase from 2."""
    match = THIS_MOVED.fullmatch(words, 0, start)
    return match is not None and (match["noun"] or "")[:STEM].casefold() in spoken.casefold()


def is_there(words: str, start: int) -> bool:
    """Tell whether a pair that starts at a letter is merely told: There were 345 offences, compared with 282."""
    return THERE_WERE.fullmatch(words, 0, start) is not None


def match_earlier(words: str) -> re.Match[str] | None:
    """Give the match of an earlier number that a sentence begins with: This compares with 282."""
    return THIS_COMPARES.match(words) or IN_YEAR.match(words)


def has_only_a_year(match: re.Match[str]) -> bool:
    """Tell whether nothing but its year says that a number is the earlier of two."""
    return match.re is IN_YEAR
