"""Takes a report; gives the appendices its words mention, each with its cell, and the labels its rows have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.report import Report

ONE = r"(?:\d{1,2}[A-Za-z]?|[A-Z]\d{0,2}|[IVX]{2,4})(?!\w)"
JOINED = r"\s*(?:,\s*(?:and\s+)?|\band\s+|&\s*|\bor\s+|\bto\s+|[–-]\s*)(?:[Aa]ppendix\s+)?"
MENTION = re.compile(rf"\b(?P<word>[Aa]ppendi(?:x|ces)|APPENDI(?:X|CES))\s+(?P<labels>{ONE}(?:{JOINED}{ONE})*)")
PART = re.compile(rf"(?P<joined>{JOINED})?(?P<label>{ONE})")
LABEL = re.compile(r"(?:appendix\s*)?\(?(\d{1,2}[a-z]?|[a-z]\d{0,2}|[ivx]{2,4})(?!\w)")
OF_ANOTHER = re.compile(r"\s+(?:to|of|in|from)\s+(?!(?:this|the)\s+report\b)")
ANOTHERS = re.compile(r"[’']s?\s+$")


@dataclass(frozen=True, slots=True)
class Mention:
    """An appendix as words mention it; it is certain unless it may be another document’s, or no appendix at all."""

    label: str
    is_certain: bool = True


def read_label(text: object) -> str:
    """Give the number or letter of a label: 1 of “Appendix 1”; all of its words where it has neither."""
    folded = fold(text)
    match = LABEL.match(folded)
    return match[1] if match else folded


def find_mentions(text: str) -> Iterator[Mention]:
    """Give the appendices that words mention: A, B and C of “Appendices A to C”."""
    for match in MENTION.finditer(text):
        labels = _read_labels(match["labels"])
        is_ours = not OF_ANOTHER.match(text, match.end()) and not ANOTHERS.search(text, 0, match.start())
        is_list = match["word"].casefold() == "appendices"
        for index, label in enumerate(labels):
            # “In the Appendix I …” is somebody speaking.
            yield Mention(label, is_ours and label != "i" and (is_list or index == 0))


def _read_labels(text: str) -> list[str]:
    labels: list[str] = []
    for part in PART.finditer(text):
        label = part["label"].casefold()
        joined = (part["joined"] or "").split()
        if labels and joined and joined[0] in {"to", "–", "-"}:
            labels += _between(labels[-1], label)
        labels.append(label)
    return labels


def _between(first: str, last: str) -> list[str]:
    if first.isdecimal() and last.isdecimal():
        return [str(each) for each in range(int(first) + 1, int(last))]
    if len(first) == len(last) == 1:
        return [chr(each) for each in range(ord(first) + 1, ord(last))]
    return []


def read_report(report: Report) -> Iterator[tuple[str, Place]]:
    """Give the words of a report in which it may mention its appendices, each with its cell."""
    details = report.details
    for key in ("executive_summary", "corporate_priorities"):
        yield str(getattr(details, key)), details.origin.place(key)
    for recommendation in report.recommendations:
        yield str(recommendation.text), recommendation.origin.place("text")
    for option in report.options:
        yield str(option.option), option.origin.place("option")
        yield str(option.reason), option.origin.place("reason")
    for row in report.implications:
        yield str(row.implications), row.origin.place("implications")
    for paragraph in report.narrative:
        yield str(paragraph.text), paragraph.origin.place("text")
