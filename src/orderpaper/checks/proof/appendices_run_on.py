"""Takes a paper read for proof; gives the appendices whose letter or number is skipped."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.appendix_labels import read_label
from orderpaper.checks.proof.numbers.contents import LEADER
from orderpaper.checks.proof.numbers.lines import CONTENTS, read_lines, write_passage
from orderpaper.checks.proof.numbers.runs import find_gaps, split_runs
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage, PassageKind
from orderpaper.records.reading import Reading

CODE = "appendices-run-on"
ROMAN = re.compile(r"(?:Appendix|Annex)\s+(?:I[IVX]+|V[I]+)\b", re.IGNORECASE)
HEADING = re.compile(
    r"(?P<word>Appendix|Annex)\s+(?P<label>\d{1,2}|[A-Z])(?!\w)(?P<mark>\s*[:–—.-]|\s*$)?", re.IGNORECASE
)
KINDS = frozenset((PassageKind.HEADING, PassageKind.TEXT))


def appendices_run_on(reading: Reading) -> Iterator[Claim]:
    """Give each run of appendices by their headings; one that is repeated on its next page counts once."""
    for style in (str.isdecimal, str.isalpha):
        found = [each for each in _read(reading.passages) if style(each[0])]
        numbers = [int(label) if label.isdecimal() else ord(label) - ord("a") + 1 for label, _ in found]
        for places in split_runs(numbers):
            yield from _judge(reading.passages, [(numbers[place], *found[place]) for place in places])


def _read(passages: Sequence[Passage]) -> Iterator[tuple[str, int]]:
    """Give the label of each heading of an appendix and its place, one after another of the same label left out."""
    last = ""
    # Beside an Appendix II, Appendix I is the first and not the ninth.
    has_roman = any(ROMAN.match(write_passage(each)) for each in passages)
    for index, passage in enumerate(passages):
        match = HEADING.match(write_passage(passage)) if passage.kind in KINDS else None
        if match is None or passage.number == CONTENTS or not _is_heading(passage, match):
            continue
        label = read_label(match["label"])
        if label != last and not (has_roman and label in "ivx"):
            yield label, index
        last = label


def _is_heading(passage: Passage, match: re.Match[str]) -> bool:
    is_entry = LEADER.search(passage.text) is not None
    return not is_entry and (passage.kind is PassageKind.HEADING or match["mark"] is not None)


def _judge(passages: Sequence[Passage], run: list[tuple[int, str, int]]) -> Iterator[Claim]:
    skipped = False
    for place, missing in find_gaps([number for number, _, _ in run], 1):
        label, index = run[place][1:]
        name = str(missing[0]) if label.isdecimal() else chr(missing[0] + ord("a") - 1).upper()
        if _is_named(passages, name):
            continue
        skipped = True
        message = (
            f"Appendix {label.upper()} stands here, and Appendix {name} nowhere. Put it in, or number this one {name} "
            "and those after it likewise."
        )
        passage = passages[index]
        yield Claim(CODE, passage.find(), passage.text, Severity.QUERY, label.upper(), name, message)
    if not skipped:
        yield Claim(CODE, passages[run[0][2]].find(), passages[run[0][2]].text)


def _is_named(passages: Sequence[Passage], name: str) -> bool:
    """Tell whether any line of the paper begins with an appendix, as in a list of those published beside it."""
    pattern = re.compile(rf"\W*(?:appendix|annex)\s+{name}\b", re.IGNORECASE)
    return any(pattern.match(line.text) for line in read_lines(passages))
