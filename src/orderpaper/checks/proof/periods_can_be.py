"""Takes a paper read for proof; gives its periods that cannot be: that run backwards, or are longer than they say."""

import re
from collections.abc import Iterator

from orderpaper.checks.proof.dated.spans import MonthSpan, YearSpan, read_months, read_years
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity, Sentence, Unit
from orderpaper.records.reading import Reading

CODE = "periods-can-be"
YEAR_BEFORE = re.compile(
    r"\b(?:financial|plan|council|municipal|the|in|for|this|last|current)\s+year,?\s\(?$", re.IGNORECASE
)
YEAR_AFTER = re.compile(
    r"\)?\s(?:financial\s|council\s|municipal\s|plan\s)?year\b(?!s|\s(?:plan|period|strategy|programme))"
)
TWELVE = re.compile(
    r"\b(?:(?:12|twelve)[ -]months?(?:\speriod)?|(?:financial|rolling|whole|full)\syear)[,:]?\s"
    r"(?:from\s|of\s|period\s)?\(?$",
    re.IGNORECASE,
)
YEARS = re.compile(r"(?:\sfinancial|\scalendar)?\syears[\s,:(]+(?:from\s|of\s|between\s)?")
TO = re.compile(r"\s(?:to|and|until)\s|\s?[–-]\s?")
REACH = 40


def periods_can_be(reading: Reading) -> Iterator[Claim]:
    """Give the periods that run backwards, the years misprinted, and the periods of another length than they say."""
    for sentence in reading.sentences:
        periods = [each for each in sentence.quantities if each.unit is Unit.PERIOD]
        for period in periods:
            yield from _judge_years(sentence, period, read_years(period.text))
            yield from _judge_months(sentence, period, read_months(period.text))
        if periods:
            yield from _judge_counts(sentence)


def _judge_years(sentence: Sentence, period: Quantity, span: YearSpan | None) -> Iterator[Claim]:
    if span is None:
        return
    is_called = _is_called_year(sentence.text, period)
    if span.meant:
        told = f"“{period.text}” has a year of five figures. {span.meant} is meant. Correct the misprint."
        yield _say(sentence, period, Severity.NOTE, span.meant, told)
    elif span.is_backwards and (is_called or not span.may_be_month):
        told = f"“{period.text}” runs backwards: it ends before it begins. Correct whichever year is wrong."
        yield _say(sentence, period, Severity.STOP, span.turned, told)
    elif is_called and span.length > 1:
        told = (
            f"“{period.text}” is called a year, and runs over {span.length}: a year from {span.first} is {span.one}. "
            "Correct the years, or say that it is a period."
        )
        yield _say(sentence, period, Severity.STOP, span.one, told)
    elif is_called:
        yield _say(sentence, period)


def _is_called_year(text: str, period: Quantity) -> bool:
    before = text[max(0, period.start - REACH) : period.start]
    return bool(YEAR_BEFORE.search(before) or YEAR_AFTER.match(text, period.end))


def _judge_months(sentence: Sentence, period: Quantity, span: MonthSpan | None) -> Iterator[Claim]:
    if span is None:
        return
    if span.months < 1:
        forward = span.forward
        told = (
            f"“{period.text}” runs backwards: it ends before it begins. It is {forward.months} months if it ends in "
            f"{forward.last}. Correct one of its months or years."
        )
        yield _say(sentence, period, Severity.STOP, str(forward), told)
    elif TWELVE.search(sentence.text[max(0, period.start - REACH) : period.start]):
        yield from _judge_length(sentence, period, span)


def _judge_length(sentence: Sentence, period: Quantity, span: MonthSpan) -> Iterator[Claim]:
    """Give the claim that a period is of twelve months; one month out is asked about, for the ends may be left out."""
    if span.months == 12:
        yield _say(sentence, period)
        return
    answer = Severity.QUERY if abs(span.months - 12) == 1 else Severity.STOP
    told = f"“{period.text}” is {span.months} months, first and last counted, not 12. Correct its ends, or the length."
    yield _say(sentence, period, answer, f"{span.months} months", told)


def _judge_counts(sentence: Sentence) -> Iterator[Claim]:
    """Give the claims that so many years are those named after them: “the three years 2013-2015”."""
    for count, period, after in zip(sentence.quantities, *_list_after(sentence), strict=False):
        is_count = count.unit is Unit.COUNT and period is not None and period.unit is Unit.PERIOD
        if period and is_count and YEARS.fullmatch(sentence.text, count.end, period.start):
            yield from _judge_count(sentence, count, period, _count_years(sentence, period, after))


def _list_after(sentence: Sentence) -> tuple[tuple[Quantity | None, ...], tuple[Quantity | None, ...]]:
    """Give, for each quantity of a sentence, the next and the one after that."""
    return (*sentence.quantities[1:], None), (*sentence.quantities[2:], None, None)


def _count_years(sentence: Sentence, period: Quantity, after: Quantity | None) -> set[int]:
    """Give how many years a period may be called, with the one it goes on to: “2009-10 to 2012-13” is three or four."""
    first = read_years(period.text)
    goes_on = after and after.unit is Unit.PERIOD and TO.fullmatch(sentence.text, period.end, after.start)
    last = read_years(after.text) if after and goes_on else None
    if first is None or first.meant or (goes_on and (last is None or last.meant)):
        return set()
    return {last.first - first.first, last.first - first.first + 1} if last else first.counted


def _judge_count(sentence: Sentence, count: Quantity, period: Quantity, counted: set[int]) -> Iterator[Claim]:
    if not counted:
        return
    if int(count.value) in counted:
        yield _say(sentence, count)
        return
    years = f"{max(counted)} years"
    told = f"From {period.text} on, the period named is {years}, not {count.text}. Correct the number or the years."
    yield _say(sentence, count, Severity.QUERY, years, told)


def _say(
    sentence: Sentence, period: Quantity, answer: Severity | None = None, recomputed: str = "", message: str = ""
) -> Claim:
    stated = period.text if answer else ""
    return say(CODE, sentence, period.start, answer, stated=stated, recomputed=recomputed, message=message)
