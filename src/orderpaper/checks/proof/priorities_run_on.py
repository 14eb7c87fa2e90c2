"""Takes a paper read for proof; gives its numbered priorities, recommendations and options that are out of order."""

from collections.abc import Iterator

from orderpaper.checks.proof.numbers.faults import judge
from orderpaper.checks.proof.numbers.labelled_runs import read_countings
from orderpaper.records.claim import Claim
from orderpaper.records.reading import Reading

CODE = "priorities-run-on"
WORDS = "priority|objective|theme|outcome|aim|goal|strand|recommendation|option|step|phase|stage"


def priorities_run_on(reading: Reading) -> Iterator[Claim]:
    """Give each run of “PRIORITY 1: …” and the like: a number that stands twice with other words, or is skipped."""
    for counting in read_countings(CODE, reading.passages, WORDS):
        yield from judge(reading.passages, counting)
