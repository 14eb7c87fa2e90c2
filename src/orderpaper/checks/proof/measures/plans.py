"""Takes the passages of a paper; gives the plans that it names with their years, each beside its other namings."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.measures.statements import Compared, Statement
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage
from orderpaper.records.quantity import Sentence

YEARS = r"(?P<{0}>20\d\d)\s?[-–/]\s?(?P<{1}>(?:20)?\d\d)"
WORD = r"(?:[A-Z][\w’'-]+|of|and|&|the)"
TITLE = rf"(?:[A-Z][\w’'-]+ (?:{WORD} )*?)??[A-Z][\w’'-]+ (?:Plan|Strategy|Agreement|Framework|Programme)"
NAMED = re.compile(
    rf"{YEARS.format('first', 'last')} (?P<title>{TITLE})\b"
    rf"|(?P<title2>{TITLE})(?: for)?,? \(?{YEARS.format('first2', 'last2')}"
)
OLD = re.compile(
    r"\b(?:previous\w*|last|former\w*|old|earlier|replac\w+|supersed\w+|expired?|until|new|next|first|annual)\b",
    re.IGNORECASE,
)
LONGEST = 3
NAMED_OFTEN = 2


@dataclass(frozen=True, slots=True)
class _Plan:
    title: frozenset[str]
    years: tuple[int, int]
    statement: Statement
    is_of_another_time: bool


def compare_plans(passages: Sequence[Passage]) -> Iterator[Compared]:
    """Give the plans named with their years; one that is named so only once, where elsewhere its years are others."""
    plans = [plan for passage in passages for plan in _read_plans(passage)]
    for title in sorted({plan.title for plan in plans}, key=sorted):
        group = [plan for plan in plans if plan.title == title]
        counts = Counter(plan.years for plan in group)
        usual, often = max(counts.items(), key=lambda item: (item[1], -item[0][0]))
        right = next(plan for plan in group if plan.years == usual)
        for plan in group if len(group) > 1 else ():
            if plan is not right:
                yield _compare(plan, right, is_odd=often >= NAMED_OFTEN and counts[plan.years] == 1)


def _read_plans(passage: Passage) -> Iterator[_Plan]:
    for match in NAMED.finditer(passage.text) if "20" in passage.text else ():
        tail = "" if match["title"] else "2"
        first, last = int(match[f"first{tail}"]), int(match[f"last{tail}"][-2:])
        words = re.sub(r"’s\b|\b(?:the|of|and)\b|&", " ", match[f"title{tail}"].casefold()).split()
        around = passage.text[max(0, match.start() - 40) : match.end() + 30]
        statement = Statement(Sentence(passage.text, passage), match.start(), match[0])
        yield _Plan(frozenset(words), (first, first // 100 * 100 + last), statement, OLD.search(around) is not None)


def _compare(plan: _Plan, right: _Plan, *, is_odd: bool) -> Compared:
    """Give one naming beside the usual one: years as many, that overlap, are a slip; others are another plan."""
    (first, last), (begins, ends) = plan.years, right.years
    is_slip = (
        last - first >= LONGEST and 0 < abs(first - begins) < LONGEST and abs((last - first) - (ends - begins)) < 2
    )
    if plan.years == right.years or not (is_odd and is_slip) or plan.is_of_another_time:
        return Compared(plan.statement, right.statement)
    message = (
        f"“{plan.statement.words}” is “{right.statement.words}” at {right.statement.where} and elsewhere. "
        "Correct the years, or say which plan is meant."
    )
    return Compared(plan.statement, right.statement, Severity.QUERY, message)
