"""Takes the words before and after the name of a row; gives whether they leave it what it is.

“Fear of crime”, “crime rate” and “robbery and arson” are not what the row is of: only words that are known to
change nothing may stand beside a name.
"""

import re
from collections.abc import Sequence

from orderpaper.checks.proof.beside.areas import OURS
from orderpaper.checks.proof.beside.marked import ANY, NAME, TIME
from orderpaper.checks.proof.beside.names import WEAK
from orderpaper.checks.proof.beside.words import make_plain

TOKEN = re.compile(rf"{ANY}|{NAME}|\w+(?:[’'-]\w+)*|[^\w\s]")
QUANTITY = re.compile(ANY)
ADVERB = re.compile(r"(?!family|elderly|early|daily|weekly|monthly|quarterly|yearly|friendly)\w+ly")
MOVES = frozenset((
    *("rise", "rose", "risen", "rising", "increase", "increased", "increasing", "grew", "grown", "growth", "climbed"),
    *("up", "higher", "fall", "fell", "fallen", "falling", "decrease", "decreased", "decreasing", "reduce", "reduced"),
    *("reducing", "reduction", "drop", "dropped", "decline", "declined", "declining", "down", "lower", "fewer", "less"),
    *("more", "additional", "extra", "change", "changed", "halved", "doubled", "rises", "increases", "falls", "drops"),
    *("decreases", "reductions", "declines", "jumped", "improved", "improvement", "worsened", "unchanged"),
))
VERBS = frozenset((
    *("is", "are", "was", "were", "has", "have", "had", "been", "be", "being", "continue", "continues", "continued"),
    *("remain", "remains", "remained", "show", "shows", "showed", "saw", "seen", "sees", "see", "experienced"),
    *("accounted", "account", "accounts", "stood", "stands", "totalled", "numbered", "went", "gone", "came", "come"),
    *("recorded", "reported", "still", "also", "again", "now", "both", "ranks", "ranked", "rank", "ranking", "did"),
    *("rank", "ranking", "place", "lies", "stayed", "fluctuated", "occurred", "took", "reached", "peaked"),
))
AMONG = re.compile(r"(?:in|of|across)\s+(?:the\s+county\b|[A-Z])")
SEEN = frozenset(("seen", "recorded", "reported", "noted", "made", "were", "was"))
"""What may stand between a change and its name: “reductions were seen in robbery”."""
ARTICLES = frozenset(("the", "a", "an", "all", "our", "its", "their", "this", "these", "those", "such", "any"))
OPENERS = frozenset((
    *("that", "which", "while", "whilst", "although", "though", "whereas", "but", "because", "as", "with", "where"),
    *("when", "including", "namely", "than", "however", "despite", "if", "who", "there", "from", "recording", "with"),
))
GOES_ON = frozenset((
    *("that", "which", "while", "whilst", "although", "though", "whereas", "but", "because", "as", "where", "when"),
    *("during", "between", "since", "over", "compared", "than", "per", "however", "despite", "this", "last"),
    *("each", "every", "a", "it", "we", "here", "there", "so", "then", "until", "before", "after"),
))
NEAR = frozenset(("about", "around", "nearly", "almost", "over", "under", "approximately", "some", "just", "only", "a"))
PLACES = frozenset(("in", "across", "within", "for", "at", "on", "of", "throughout"))
TOLD, TOLD_TO = frozenset(("reported", "recorded")), frozenset(("to", "by", "at", "in"))
"""Incidents “reported to the police” are all of them; those reported to others are some."""
NUMBERED = frozenset(("by", "from", "to", "at"))
MOST = frozenset(("highest", "lowest", "largest", "smallest", "fewest", "most", "best", "worst"))
OF = frozenset(("increase", "decrease", "rise", "fall", "reduction", "drop", "growth", "decline"))
OF_RANKED = OF | {"rate", "percentage", "proportion"}
"""A rate is ranked as its row is, but does not change as its count does."""


def split_tokens(text: str) -> list[str]:
    """Give the words and signs of marked text."""
    return TOKEN.findall(text)


def may_stand_before(tokens: Sequence[str], ours: frozenset[str], *, has_rank: bool = False) -> bool:
    """Tell whether a name may follow these words and still be what its row is of."""
    at = len(tokens) - 1
    while at >= 0:
        word = tokens[at].casefold()
        before = _find_before(tokens[:at], word)
        if word == "of" and make_plain(before) in WEAK | (OF_RANKED if has_rank else OF):
            at -= 2
            continue
        if not _is_loose(tokens[at], ours):
            is_place = word in PLACES and at + 1 < len(tokens) and _is_ours(tokens[at + 1 :], ours)
            return is_place or _opens(word, before, has_rank=has_rank)
        at -= 1
    return True


def _find_before(tokens: Sequence[str], word: str) -> str:
    """Give the word before a word; a comma before “and” is no word."""
    if word == "and" and tokens and tokens[-1] == ",":
        tokens = tokens[:-1]
    return tokens[-1].casefold() if tokens else ""


def _is_loose(token: str, ours: frozenset[str]) -> bool:
    plain = make_plain(token)
    return plain in ARTICLES or plain in WEAK or re.sub(r"[’']s?$", "", token) in ours or plain in OURS


def _opens(word: str, before: str, *, has_rank: bool) -> bool:
    """Tell whether a name may begin after a word; `before` is the word before that."""
    if word in {"and", "or", "&"}:
        return before in {")", ""} or bool(QUANTITY.match(before))
    if word == ",":
        return before != NAME
    if word == "in":
        return make_plain(before) in MOVES | SEEN or not before or bool(QUANTITY.match(before))
    if word in {"for", "of"}:
        return has_rank or not before
    is_sign = bool(QUANTITY.match(word)) or word in {"(", ")", ":", ";", ".", "–", "—", "-", "•", "‘", "“"}
    return is_sign or word in MOVES | VERBS | OPENERS | MOST or ADVERB.fullmatch(word) is not None


def may_stand_after(tokens: Sequence[str], ours: frozenset[str], *, has_rank: bool = False) -> bool:
    """Tell whether these words may follow a name that is still what its row is of; a rank is one among other areas."""
    if has_rank and AMONG.match(" ".join(tokens[:3])):
        return True
    if not tokens:
        return True
    token = tokens[0].casefold()
    following = tokens[1] if len(tokens) > 1 else ""
    if token in {",", "("}:
        return _goes_on(following, tokens[1:], ours)
    return token in {")", ".", ";", ":", "–", "—", "-", "’", "”"} or _goes_on(tokens[0], tokens, ours)


def _goes_on(word: str, tokens: Sequence[str], ours: frozenset[str]) -> bool:
    """Tell whether a sentence goes on with a word, and not the name."""
    token = word.casefold()
    following = tokens[1] if len(tokens) > 1 else ""
    if token in {"and", "or"} and QUANTITY.match(following):
        return True
    if token in NUMBERED and (QUANTITY.match(following) or following.casefold() in NEAR):
        return True
    if token in PLACES:
        return _is_ours(tokens[1:4], ours)
    if token in TOLD and following in TOLD_TO:
        return "police" in tokens[2:4]
    is_sign = QUANTITY.match(token) is not None or not token
    return is_sign or token in MOVES | VERBS | GOES_ON or ADVERB.fullmatch(token) is not None or word in ours


def _is_ours(tokens: Sequence[str], ours: frozenset[str]) -> bool:
    """Tell whether words after “in” name our area, or a time."""
    words = [token for token in tokens if token.casefold() not in {"the", "this", "last", "our", "previous", "same"}]
    first = re.sub(r"[’']s?$", "", words[0]) if words else ""
    return first in ours or first == TIME or first.casefold() in OURS | {"year", "period", "month", "quarter"}
