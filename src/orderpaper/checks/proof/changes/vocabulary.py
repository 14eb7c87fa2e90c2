"""Takes the ways English has of telling a change; gives them as pieces of patterns for the words between the numbers.

The words of direction themselves are those of `directions`, with the forms that stand beside a number only.
"""

import re

from orderpaper.checks.directions import VERBS, Way
from orderpaper.checks.proof.changes.skeleton import LABEL, NUMBERS, RANK, TIME
from orderpaper.checks.typed_changes import NOT_JUDGED


def _join_kinds(way: Way, *more: str) -> str:
    """Give what a figure may be said to do, with the words for it that stand beside a number only."""
    strong, participles, _compared, _stepped, _nouns = VERBS[way]
    return "|".join((strong, participles, *more))


UP_VERBS = _join_kinds(
    Way.UP, "increas(?:e|es|ing)", "ris(?:e|es|ing)", "grow(?:s|ing)?", "climb(?:s|ing)?", "jump(?:s|ing)?", "soaring"
)
DOWN_VERBS = _join_kinds(
    Way.DOWN, "decreas(?:e|es|ing)", "fall(?:s|ing)?", "drop(?:s|ping)?", "reduc(?:e|es|ing)", "declin(?:e|es|ing)"
)
UP_NOUNS = f"{VERBS[Way.UP][4]}|jump|surge|upturn|uplift|upsurge|doubling"
DOWN_NOUNS = f"{VERBS[Way.DOWN][4]}|dip|downturn|cut|halving"
EVEN_NOUNS = "change|difference|movement|variation|improvement|shift|swing"
NOUN = rf"(?:{UP_NOUNS}|{DOWN_NOUNS}|{EVEN_NOUNS})\b"
MOVED = rf"(?:{UP_VERBS}|{DOWN_VERBS})"
VERB = rf"(?:{UP_VERBS}|{DOWN_VERBS}|chang(?:ed|es|ing)|improv(?:ed|es|ing))\b"
UP = re.compile(rf"\b(?:{UP_NOUNS}|{UP_VERBS}|up|higher|more|additional|extra)\b", re.IGNORECASE)
DOWN = re.compile(rf"\b(?:{DOWN_NOUNS}|{DOWN_VERBS}|down|lower|fewer|less)\b", re.IGNORECASE)

# Words that stand between “by” or “to” and its number.
HOW = (
    r"(?:(?:an?|the|just|only|nearly|almost|about|around|approximately|approx\.?|roughly|circa|some|over|under|above"
    r"|below|more than|less than|fewer than|at least|well|a total of|total|a further|further|overall|of|current"
    r"|present|latest|estimated|mere|very|staggering|significant|slight|new|c\.) |~)*"
)
ADVERB = (
    r"(?:slightly|sharply|significantly|markedly|marginally|considerably|substantially|steadily|again|further|also"
    r"|only|dramatically|overall|greatly|noticeably|steeply|rapidly|gradually|well|still|now|just|since|then"
    r"|year[- ]on[- ]year)"
)
DESCRIBED = (
    r"(?:(?:slight|small|large|sharp|significant|further|marked|overall|steady|steep|marginal|substantial|total|net"
    r"|welcome|considerable|big|huge|modest|year[- ]on[- ]year|percentage|actual|real|annual|encouraging|dramatic) )*"
)
TIMES_OF = r"(?:in|during|for|over|between|by|since|at|from|as at)"
THAT_IS = r"(?:i\.?e\.?,?|that is,?)"
HAS = r"(?:(?:has|have|had|was|were) )?"
HERE = r"(?:this|that|it|these)"
WITH = r"(?:to|with)"
GENERIC = (
    r"(?:numbers?|figures?|totals?|incidents?|offences?|crimes?|cases?|reports?|levels?|volumes?|recorded|reported"
    r"|calls?|it|this|they|these)"
)
"""What may stand for whatever was spoken of."""

# What begins another clause, or another comparison.
BOUNDARY = (
    r"(?:and|but|while|whilst|whereas|although|though|however|despite|because|than|compared|comparing|against|where"
    r"|when|who|which|that|as|if|or|versus|relative|contrast|excluding|except|including|unlike|there)\b"
)
WORD = rf"(?:(?<![\w’'])(?!{BOUNDARY})(?:[^\s,;:(){NUMBERS}{RANK}{LABEL}]+|{LABEL}))"
"""A word that goes on with the clause: none that begins another, and no number."""
CALM = rf"(?:(?!(?:with|saw|seen|{UP_VERBS}|{DOWN_VERBS})\b){WORD})"
"""Such a word that moves nothing else."""
WORDS = rf"(?: ?{CALM}(?: {CALM}){{0,11}})?"
ASIDE = rf"(?: ?\([^(){NUMBERS}]*\))"
"""Words in brackets, without a number."""
WHEN = rf"(?: ?, ?{TIMES_OF} {CALM}(?: {CALM}){{0,6}}(?= ?[,(]))"
"""A time between commas."""
PREVIOUS = (
    r"(?:(?:(?:the|our) )?"
    r"(?:(?:same|corresponding|equivalent|previous|last|prior|preceding)\b|year before|year earlier))"
)
BESIDE = rf"(?: ?,? (?:(?:when|as) )?compar(?:ed|ing) {WITH} (?:{PREVIOUS}|{TIME})(?: {CALM}){{0,6}})"
"""An earlier time that something is compared with."""
TIME_WORD = (
    rf"(?:last|this|years?|months?|quarters?|periods?|weeks?|figures?|totals?|financial|calendar|reporting|rolling|twelve|six|three"
    rf"|ending|ended|end|to|of|in|before|earlier|ago|{LABEL}|{TIME})"
)
EARLIER = (
    rf"(?:(?:that|those) )?(?:(?:in|for|during|at|over|of) )?(?:{PREVIOUS}|{TIME}|an? year|one year|{LABEL} months"
    rf"|(?:the )?(?:{TIME_WORD} )?(?:year|months?|quarter|period))(?: {TIME_WORD}){{0,7}}"
)
"""An earlier time and no more: the previous 12 months, the year ending March 2017."""
ALONE = r"(?: (?!(?:of|in|per|target|average|plan\w*)\b)[^\W\d_]+){0,2} ?\)"
"""What ends the brackets about a number, with a name for it or without."""
REST = rf"(?:{WORDS}(?:{ASIDE}{WORDS})?{BESIDE}?{WHEN}?)"
"""What may follow a number before its change is told."""
FIGURE_OF = (
    r"(?:(?:the )?(?:last|previous) (?:year|quarter|month|period)[’']s )?"
    r"(?:(?:(?:the|a) )?(?:figures?|tall(?:y|ies)|totals?|numbers?|levels?) of )?"
)
EQUALS = (
    r"(?:is|was|are|were|be|being|has been|represent(?:s|ed|ing)?|equat(?:e|es|ed|ing)|translat(?:e|es|ed|ing)"
    r"|amount(?:s|ed|ing)?|means|meant|meaning|show(?:s|ed|ing)?|gives|gave|giving|constitut(?:es|ing)|reflect(?:s|ing)?"
    r"|mark(?:s|ing)?|indicat(?:es|ing)|equals?|equivalent|result(?:s|ed|ing)?|makes|made|making|correspond(?:s|ing)?"
    r"|works? out)(?: (?:to|in|at|as))?"
)
THERE = (
    r"(?:,|there (?:were|was|had been)|we (?:had|recorded|saw)|(?:it|this) was"
    r"|(?:the )?(?:figure|total|number) (?:was|stood at)|\w+ recorded|saw|had)"
)
ALIKE = (
    r"(?:(?:which|this) )?\b(?:equivalent|equat(?:es?|ed|ing)|equal|amount(?:s|ed|ing)|translat(?:es?|ed|ing)"
    r"|work(?:s|ing) out) (?:to|at)"
)
_MAY = re.compile(r"\bMay\b|\bNo\.|\bt(?:a|oo)k\w* place|\b[Nn]ot only\b")


def is_judged(words: str) -> bool:
    """Tell whether words tell of something that happened: not denied, hoped for or aimed at, and no rank."""
    return NOT_JUDGED.search(_MAY.sub("", words)) is None


def read_way(words: str) -> Way | None:
    """Give the one way that words say something went; None where they say none, or both."""
    ways = [way for way, pattern in ((Way.UP, UP), (Way.DOWN, DOWN)) if pattern.search(words)]
    return ways[0] if len(ways) == 1 else None


def spell(*pieces: str) -> re.Pattern[str]:
    """Give a pattern, of pieces that follow one another, that minds no capitals."""
    return re.compile("".join(pieces), re.IGNORECASE)
