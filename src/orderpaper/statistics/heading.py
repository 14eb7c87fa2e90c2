"""Takes the heading of a pasted column; gives whether it holds its own figures, or what it is worked out as."""

import re
from enum import StrEnum
from functools import lru_cache


class Kind(StrEnum):
    """What a column of a pasted table holds."""

    OWN = "figures of its own"
    CHANGE = "change"
    PERCENT_CHANGE = "percentage change"
    RANK = "rank"
    RATE = "rate"
    SHARE = "share"
    TOTAL = "total"
    AVERAGE = "average"
    WORDS = "words and no figures"


CHANGED = r"\b(?:change[ds]?|difference|variance|diff|increase|decrease)\b|(?<!\w)[+]\s?/\s?[-−–](?!\w)|±"
TOTAL = r"(?:grand |sub-?|overall )?totals?|all|sum"
PARTING = r"[\s:,(/–-]"
NUMBER = r"\d[^\s:,(/–-]*"
PERCENT = r"(?<!\{)%(?!\})|\bper\s?cent\b|\bpercentage\b"
# The first that a heading answers to is what it is: “Change in KCC rank” is a change, not a rank.
KINDS = (
    (Kind.PERCENT_CHANGE, rf"(?=.*(?:{CHANGED}))(?!.*\bpoints?\b).*(?:{PERCENT})"),
    (Kind.CHANGE, rf".*(?:{CHANGED})"),
    (Kind.RANK, r".*\b(?:rank(?:ed|ing|s)?|position|placing)\b"),
    (Kind.RATE, r".*\b(?:per\s+(?:1,?000|1k|thousand|100,?000|10,?000|head|capita)|rate\b.*\bper)\b"),
    (Kind.AVERAGE, r".*\b(?:average|mean|median)\b"),
    (Kind.SHARE, rf".*(?:{PERCENT}|\b(?:share|proportion|ratio|rates?)\b)"),
    (Kind.TOTAL, rf"(?:{TOTAL})(?:{PARTING}+(?:for|of|in|to|the|year|{NUMBER}))*\)?$|.*\btotals?$"),
)
# What every kind but the first has one of: most rows and columns have none, and are known at once.
ANY_SIGN = re.compile(
    r"chang|differ|varia|diff|creas|[+±%]|cent|rank|position|placing|\bper\b|rate|average|mean|median|share|proportion"
    r"|ratio|total|all|sum"
)
NOTE_MARK = re.compile(r"(?<=[A-Za-z%)])\d{1,2}$")


@lru_cache(maxsize=4096)
def read_heading(heading: str) -> Kind:
    """Give what a column is by its heading; a note’s number glued to its end (“Per 1k pop4”) does not count."""
    words = " ".join(NOTE_MARK.sub("", " ".join(heading.split())).split()).casefold()
    if not ANY_SIGN.search(words):
        return Kind.OWN
    return next((each for each, pattern in KINDS if re.fullmatch(f"(?:{pattern}).*", words)), Kind.OWN)


def find_per(heading: str) -> int:
    """Give how many a rate is per, as its heading says: 1,000, or 100,000."""
    found = re.search(r"per\s+(1,?000|1k|thousand|100,?000|10,?000|head|capita)", heading, re.IGNORECASE)
    said = found[1].casefold().replace(",", "") if found else "1000"
    return {"1k": 1000, "thousand": 1000, "head": 1, "capita": 1}.get(said) or int(said)
