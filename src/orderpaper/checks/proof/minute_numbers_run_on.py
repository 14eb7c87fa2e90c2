"""Takes a paper read for proof; gives the numbers of its minutes that stand twice or are skipped."""

from collections.abc import Iterator

from orderpaper.checks.proof.numbers.faults import Counted, Counting, judge
from orderpaper.checks.proof.numbers.sections import find_unread, is_of_minutes, read_papers
from orderpaper.records.claim import Claim
from orderpaper.records.reading import Reading

CODE = "minute-numbers-run-on"


def minute_numbers_run_on(reading: Reading) -> Iterator[Claim]:
    """Give each run of minutes; it may begin with any number, for the numbers go on from the meeting before."""
    for paper in read_papers(reading.passages):
        if len(paper.sections) > 1 and is_of_minutes(paper.sections):
            items = [Counted(each.parts[0], each.title, each.passage, each.index) for each in paper.sections]
            yield from judge(reading.passages, Counting(CODE, items, str, find_unread, noun="Minute "))
