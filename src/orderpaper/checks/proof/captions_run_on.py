"""Takes a paper read for proof; gives its captions whose number stands twice, or is skipped."""

from collections import Counter
from collections.abc import Iterator, Sequence

from orderpaper.checks.proof.numbers.faults import Counted, Counting, Fault, find_faults, hold, say
from orderpaper.checks.proof.numbers.labelled_runs import read_countings
from orderpaper.checks.proof.numbers.lines import fold_words
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage
from orderpaper.records.reading import Reading

CODE = "captions-run-on"
WORDS = "chart|graph|table|figure|fig|map|diagram|box"
SHARED = 4
"""How many words all the captions of a run must share before a line that has them too is taken for one."""
MOST = 3
"""How many times as long as the longest caption a line may be that is taken for one."""


def captions_run_on(reading: Reading) -> Iterator[Claim]:
    """Give each run of captions, as “Graph 5 – …”; the numbers may begin anew, as in an appendix."""
    for counting in read_countings(CODE, reading.passages, WORDS):
        found = [_say(reading.passages, counting, fault) for fault in find_faults(reading.passages, counting)]
        yield from found or [hold(counting)]


def _say(passages: Sequence[Passage], counting: Counting, fault: Fault) -> Claim:
    """Give the claim of a fault: where one caption is missing, at the line that may be it."""
    before = fault.before
    like = None
    if before and len(fault.missing) == 1:
        like = _find_alike(passages[before.index + 1 : fault.each.index], counting.items)
    if before is None or like is None:
        return say(counting, fault)
    label = counting.write(fault.missing[0])
    message = (
        f"{counting.write(before.number)} is followed by {counting.write(fault.each.number)}, and {label} is missing. "
        f"This may be {label}: it shares the words of the other captions, and has no number. Number it."
    )
    return Claim(CODE, like.find(), like.text, Severity.QUERY, "no number", label, message)


def _find_alike(passages: Sequence[Passage], items: Sequence[Counted]) -> Passage | None:
    """Give the first passage that has the words all captions of a run share, and not what one of them only has."""
    titles = [set(fold_words(each.title)) for each in items]
    shared = set.intersection(*titles)
    known = Counter(word for title in titles for word in title)
    own = [{word for word in title if known[word] == 1} for title in titles]
    longest = MOST * max(map(len, titles))
    for each in passages if len(shared) >= SHARED else ():
        words = set(fold_words(each.text))
        if shared <= words and len(words) <= longest and not any(its and its <= words for its in own):
            return each
    return None
