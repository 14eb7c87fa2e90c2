"""Takes the words of a sentence and where a number begins; gives the age, or the length of time, that it says."""

import re

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.numerals import BELOW_100
from orderpaper.statistics.language.wording import Wording

NUMBER = rf"(?:[0-9]{{1,3}}(?![0-9%]|[.,][0-9])|{BELOW_100}\b)"
PAIR = rf"{NUMBER}(?:\s?(?:-|–|—|to|and|or)\s?{NUMBER})?"
AGED = re.compile(
    r"\b(?:aged?|ages|ages of|aged between|ages between|age of|ages of between|between the ages of|aged from|aged under"
    r"|aged over|aged above|aged below|aged up to|at the age of|average age|average age of|age groups?|age range)\s$"
)
BARE = re.compile(rf"{PAIR}\+?(?:\s(?:and|or)\s(?:over|under|above|below|older|younger)\b)?")
OLD = r"[\s-]?(?:yrs?|years?)(?:[\s-]?olds?|\sof\sage)\b"
GROUP = re.compile(
    rf"{NUMBER}(?:\s?(?:-|–|to)\s?{NUMBER})?(?:{OLD}|[\s-]age[\s-](?:groups?|range|band)\b)"
    r"|[0-9]{1,2}\s?(?:-|–|to)\s?[0-9]{1,2}(?:[\s-]?(?:yrs?|years?)|'?s|\s(?:services?|population|cohorts?))\b"
)
BEYOND = re.compile(r"(?:\b(?:over|under|above|below)(?:[\s-]|\sthe\sage\sof\s)|[<>≤≥]\s?)$")
OF_AGE = re.compile(
    r"[0-9]{1,2}(?:'?s\b|\s?yrs?\b(?!\sago)|\s(?:years|year)\b(?=\sold|\sof\sage))|[0-9]{2}(?=\s(?:conception|pregnanc))"
)
PEOPLE = re.compile(
    r"\b(?:adults?|people|persons?|children|those|anyone|everyone|residents?|users|drivers?|riders?|clients?|victims?"
    r"|pop|population|women|men|males?|females?|boys|girls|offenders|workers|pensioners|households)"
    r"\s(?:over|under|above|below)\s$"
)
ALONE = re.compile(r"[0-9]{1,2}(?=$|[\s.,;:)])(?!\s?%|\s(?:per|million|thousand)\b)(?![.,][0-9])")
PLUS = re.compile(r"[0-9]{2}\+(?!\s?[a-z]+s\b|[0-9])")
LONG = re.compile(
    rf"(?!one\b|1\b){NUMBER}[\s-](?:(?:year|month|week|day|hour|minute|mile|stage|tier|point)(?![a-z]|[\s-]?olds?\b)"
    r"|yearly\b|monthly\b|weekly\b|hourly\b|strand\b)(?!\.\s?$)"
)
ROUND_THE_CLOCK = re.compile(r"24/7\b(?:/365)?")
OPENS = frozenset((
    "aged", "age", "ages", "of", "between", "from", "under", "over", "above", "below", "to", "group", "groups", "range",
))  # fmt: skip
SIGNS = frozenset("<>≤≥-")
AFTER = ((AGED, BARE), (BEYOND, OF_AGE), (PEOPLE, ALONE))
ITSELF = (GROUP, PLUS, LONG, ROUND_THE_CLOCK)


def read_age(words: Wording, at: int) -> Quantity | None:
    """Give the age at a letter, as “17-24 year olds”, or the length of “a five year plan”: both are labels."""
    match = next((match for pattern in ITSELF if (match := words.follow(pattern, at))), None)
    before = words.letter(at - 1)
    if match is None and (before in SIGNS or words.last_word(at) in OPENS or words.letter(at - 2) in SIGNS):
        said = (words.follow(age, at) for before, age in AFTER if words.precede(before, at))
        match = next((match for match in said if match), None)
    return words.take(at, match.end(), Unit.LABEL) if match else None
