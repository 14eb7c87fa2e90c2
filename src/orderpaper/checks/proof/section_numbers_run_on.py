"""Takes a paper read for proof; gives the numbers of its sections and paragraphs that stand twice, skip or stray."""

from collections.abc import Iterator
from itertools import groupby

from orderpaper.checks.proof.numbers.faults import Counted, Counting, find_faults, hold, say
from orderpaper.checks.proof.numbers.lines import say_where
from orderpaper.checks.proof.numbers.references import read_references
from orderpaper.checks.proof.numbers.sections import (
    Numbered,
    NumberedPaper,
    Parts,
    Stray,
    find_unread,
    is_of_minutes,
    is_plain_to_see,
    read_papers,
    write_parts,
)
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Form
from orderpaper.records.reading import Reading

CODE = "section-numbers-run-on"
MOST = 3
"""How many references a message names."""


def section_numbers_run_on(reading: Reading) -> Iterator[Claim]:
    """Give each run of numbers in each paper of a bundle: sections, and the numbers under each of them."""
    for paper in read_papers(reading.passages):
        if paper.sections and not is_of_minutes(paper.sections):
            yield from _judge(reading, paper.sections)
        headed = {each.parts for each in paper.sections}
        for prefix, group in groupby(sorted(paper.parts, key=_read_prefix), key=_read_prefix):
            yield from _judge(reading, list(group), 1 if prefix in headed else None)
        for stray in paper.strays:
            if reading.manuscript.form is Form.WORD or is_plain_to_see(paper, stray):
                yield _say_stray(paper, stray)


def _read_prefix(each: Numbered) -> Parts:
    return each.parts[:-1]


def _judge(reading: Reading, run: list[Numbered], first: int | None = None) -> Iterator[Claim]:
    items = [Counted(each.parts[-1], each.title, each.passage, each.index) for each in run]
    prefix = _read_prefix(run[0])
    counting = Counting(
        CODE,
        items,
        lambda number: write_parts((*prefix, number)),
        find_unread,
        first,
        "The number ",
        may_be_anywhere=True,
    )
    found = [
        say(counting, fault, _say_meant(reading, counting.write(fault.each.number)) if fault.other else "")
        for fault in find_faults(reading.passages, counting)
    ]
    yield from found or [hold(counting)]


def _say_meant(reading: Reading, number: str) -> str:
    """Give where words refer to a number that stands twice, for they lead to either."""
    places = [
        say_where(each.sentence.find(each.letter))
        for each in read_references(reading.sentences)
        if each.number == number and each.word in {"section", "paragraph"}
    ]
    return f" The reference to it at {' and '.join(places[:MOST])} may mean either." if places else ""


def _say_stray(paper: NumberedPaper, stray: Stray) -> Claim:
    first, inside = stray.numbered[0], write_parts(stray.inside)
    numbers = [each.number for each in stray.numbered]
    begin = max((each.parts[-1] for each in paper.parts if _read_prefix(each) == stray.inside), default=0) + 1
    due = [f"{inside}.{begin + step}" for step in range(len(numbers))]
    said = f"{', '.join(numbers[:-1])} and {numbers[-1]} stand" if len(numbers) > 1 else f"{numbers[0]} stands"
    wanted = f"{due[0]} to {due[-1]}" if len(due) > 1 else due[0]
    message = (
        f"{said} in section {inside}, not in section {first.parts[0]}. In their order there they would be {wanted}. "
        if len(due) > 1
        else f"{said} in section {inside}, not in section {first.parts[0]}. In its order there it would be {wanted}. "
    )
    message += "Correct the numbers, or the number of the section."
    return Claim(CODE, first.passage.find(), first.passage.text, Severity.STOP, first.number, wanted, message)
