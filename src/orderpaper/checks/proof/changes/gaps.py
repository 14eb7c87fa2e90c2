"""Takes the words between a change and a pair of numbers; gives whether the two surely belong together."""

import re

from orderpaper.checks.proof.changes.amounts import Change
from orderpaper.checks.proof.changes.pair import STEM, Pair, read_moment
from orderpaper.checks.proof.changes.skeleton import REACH, TIME, Skeleton
from orderpaper.checks.proof.changes.vocabulary import (
    ASIDE,
    BOUNDARY,
    DESCRIBED,
    EQUALS,
    GENERIC,
    HAS,
    HOW,
    MOVED,
    NOUN,
    PREVIOUS,
    REST,
    THAT_IS,
    TIMES_OF,
    WITH,
    WORD,
    spell,
)

MOVING = rf"(?:{MOVED}|going|went|gone|moving|moved|changing|down|up)"
SEEN = rf"(?: {HAS}(?:been )?(?:seen|recorded|reported|noted|experienced|achieved|observed))?"
# What leads on to “from … to …”: by 1.7%, (from …); a 12% fall, with cases down from …
WITH_CASES = rf"(?:(?:with|as|and) )?(?:the )?(?:{GENERIC} )?{HAS}"
LEAD = rf"(?:{WITH_CASES}{MOVING} |(?:{THAT_IS}|{EQUALS}) ?|an? {DESCRIBED}{NOUN} )?"
BEFORE_MOVE = spell(rf"{SEEN}{REST}{ASIDE}? ?(?:[,(;]|[-–—:])? ?{LEAD}")
# What leads on to “345 cases, compared with …”: a rise of 3%, with 345 cases …; by 3% to 345 …
THERE_WERE = r"(?:and )?there (?:were|was|(?:have|had) been)"
LEADING_TO = rf"(?:(?:with|at|to|{THERE_WERE}|totall?ing|reaching|{THAT_IS}|from|were|standing at) )?"
BEFORE_LEVEL = spell(rf"{SEEN}{REST}{ASIDE}? ?(?:[,(]|[-–—:])? ?{LEADING_TO}{HOW}")
# What goes on from a number to its change: 345, a rise …; 345 in 2015 – up …; 345. or 345 cases, which is a rise …
ARTICLE = rf"(?: ?(?:an?|the|by|of|or|some|over|nearly|almost|about)\b)* ?{DESCRIBED}"
WHICH_IS = (
    rf"(?:,? (?:(?:which|this|that|and|it|so|thus) ){{0,3}}{EQUALS}|[,;] (?:which|this|that|it) {EQUALS}|, {EQUALS})"
)
# “…, below the 10% rise of the year before” is another change.
NOT_THE = r"(?! ?(?:\w+ ){0,2}the\b)"
AFTER = spell(rf"{REST}{ASIDE}? ?\)? ?(?:[,(–—:-]|,? or\b|{WHICH_IS}|\({THAT_IS}|(?= an?\b)){NOT_THE}{ARTICLE}{HOW}")
AFTER_PLAIN = spell(rf"{REST}{ASIDE}? ?\)? ?[,;(–—-]? ?{HOW}")
AFTER_BRACKETS = spell(rf" ?{HAS}")

# Words after a change that say it is from another time, or so much a year.
FROM_WHAT = rf"(?:since|from|on|over|than|against|compar\w+ {WITH}|relative to|in comparison {WITH})\b"
NOT_YET = rf"(?: (?!(?:since|from|on|over|than|against)\b)(?:{WORD}|compared|when)){{0,8}}?"
OTHER = spell(rf"{NOT_YET} ?,? (?:when )?{FROM_WHAT} ?(?P<base>[^.;)]*)")
RATE = spell(
    r"[^.;:(){,]{0,40}?\b(?:per (?:year|annum|month|week|day|quarter)|(?:each|every) (?:year|month|week|day)|annually"
    r"|an? (?:year|month|week|day)\b|on average|per cent of)"
)
# Words after a change that say it is of another place or thing.
PLACE = re.compile(
    r"(?: [a-z’'-]+){0,4}? (?:(?:in|across|for|within|throughout|by) (?:the )?(?P<name>[A-Z][\w’'-]+)"
    r"|(?P<wide>nation\w*|county\w*|region\w*|England|elsewhere)\b)"
)
OF_ALL = r"(?:the|all|reported|recorded|total|overall|number|of|such|these|this|our)"
MEASURE = spell(rf" in (?:{OF_ALL} )*(?!{GENERIC}\b)(?P<noun>[a-z]+)")
NO_NOUN = rf"(?:{GENERIC}|{TIMES_OF}|last|this|the|an?|previous|prior)\b"
COUNTED = spell(rf" (?!{NO_NOUN}|{BOUNDARY})(?P<noun>[a-z]+)")
YEAR_REACH = 25


def stands_before(skeleton: Skeleton, end: int, pair: Pair) -> bool:
    """Tell whether a change that ends at a letter leads up to a pair that comes after it."""
    pattern = BEFORE_MOVE if pair.start not in pair.letters else BEFORE_LEVEL
    return pattern.fullmatch(skeleton.text, end, pair.start) is not None


def stands_after(skeleton: Skeleton, letter: int, change: Change) -> bool:
    """Tell whether a change goes on from a number, or from a pair, that ends at a letter."""
    pattern = AFTER_PLAIN if change.amounts[0].is_plain else AFTER
    if skeleton.text[letter - 1] == ")" and AFTER_BRACKETS.fullmatch(skeleton.text, letter, change.start):
        return True
    return pattern.fullmatch(skeleton.text, letter, change.start) is not None


def has_other_base(skeleton: Skeleton, span: tuple[int, int], pair: Pair) -> bool:
    """Tell whether words after a change say that it is from something else: another year, or so much a year."""
    start, end = span
    words = skeleton.text[start : min(end, start + REACH)]
    if RATE.match(words):
        return True
    match = OTHER.match(words)
    return match is not None and not _is_base(skeleton, start + match.start("base"), pair)


def is_of_another(skeleton: Skeleton, end: int) -> bool:
    """Tell whether words after a change say that it is of another place, or of something not spoken of before."""
    before, words = skeleton.cut_before(end), skeleton.text[end : end + REACH]
    place, measure = PLACE.match(words), MEASURE.match(words)
    is_elsewhere = place is not None and (place["name"] or place["wide"]) not in before
    return is_elsewhere or (measure is not None and measure["noun"][:STEM].casefold() not in before.casefold())


def _is_base(skeleton: Skeleton, letter: int, pair: Pair) -> bool:
    """Tell whether what a change is said to be from is the earlier of a pair: the year before, or its very year.

    Where the pair comes after it and has no years, it is taken to be of the year named.
    """
    words = skeleton.text[letter : letter + REACH]
    if re.match(PREVIOUS, words, re.IGNORECASE):
        return pair.difference <= 1 and (pair.moments[0] is None or pair.moments[1] is not None or letter <= pair.start)
    at = words.find(TIME)
    if at < 0 or at > YEAR_REACH:
        return False
    moment, first = read_moment(skeleton.quantities[letter + at]), pair.moments[0]
    if first is None:
        return letter <= pair.start
    return moment is not None and moment[0] == first[0]


def is_same_thing(spoken: str, skeleton: Skeleton, letter: int) -> bool:
    """Tell whether what a number counts was spoken of before, or has no name of its own: 345 offences."""
    match = COUNTED.match(skeleton.text, letter + 1)
    return match is None or match["noun"][:STEM].casefold() in spoken.casefold()
