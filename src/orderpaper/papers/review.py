"""Takes the bundle with its texts keyed, and a report; gives what goes out for review: to whom, and which texts.

A group of posts gets one copy with every text that the paper prints; those that its posts clear are named in it.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from orderpaper.papers.heading import name_committee
from orderpaper.records.bundle import Bundle
from orderpaper.records.keyed import TextCell, is_same_text, write_text
from orderpaper.records.names import fold, fold_file
from orderpaper.records.place import Place
from orderpaper.records.quoted import QuotedName, QuotedText
from orderpaper.records.report import Report
from orderpaper.records.returned import Answer
from orderpaper.records.sent import Sent, SentFigure, SentText
from orderpaper.records.sign_off import SignOff
from orderpaper.records.text import Missing, Prose, citations_of
from orderpaper.records.wanted_rows import WantedRow, list_wanted

CLEARED = frozenset((Answer.CLEARED.value, Answer.WITH_CHANGES.value))
NO_TEXT = "there are no implications yet that could be cleared"
NO_POST = "no post is named that clears it"
NOT_PRINTED = "the paper’s template does not print it"


@dataclass(frozen=True, slots=True)
class Circulating:
    """What review copies are made from: the bundle, quoted and keyed, and its texts by their keys.

    `typed` are the texts of the bundle before it was quoted, `sign_offs` the rows of the record, in its order.
    """

    bundle: Bundle
    cells: Mapping[str, TextCell]
    typed: Sequence[TextCell]
    sign_offs: Sequence[SignOff] = ()


@dataclass(frozen=True, slots=True)
class NotAsked:
    """A row of the implications table that nobody is asked to clear, and why."""

    issue: str
    why: str
    place: Place

    def __str__(self) -> str:
        return f"{self.place}: “{self.issue}” is not sent, for {self.why}."


@dataclass(frozen=True, slots=True)
class Copies:
    """The review copies of one report: what each is to hold, and the rows that nobody is asked about."""

    sent: tuple[Sent, ...]
    not_asked: tuple[NotAsked, ...] = ()


def describe_copies(
    circulating: Circulating, report: Report, keys: Collection[str], answer_by: dt.date | None
) -> Copies:
    """Give a copy for each group of posts that clears rows of a report.

    `keys` are those of the texts that stand in controls in the paper that is sent, in their order. A row without a
    text, without a post, or that the paper does not print, is not sent.
    """
    rows = [each for each in list_wanted(circulating.bundle) if fold_file(each.paper) == fold_file(report.file)]
    found = {cell.place: key for key, cell in circulating.cells.items()}
    refused = [(row, _say_why_not(report, row, found.get(row.place, ""), keys)) for row in rows]
    not_asked = [NotAsked(row.issue, why, row.place) for row, why in refused if why]
    not_asked += _list_empty_headings(circulating.bundle, report, rows)
    groups: dict[str, list[WantedRow]] = {}
    for row in (row for row, why in refused if not why):
        groups.setdefault(fold(row.group or row.post), []).append(row)
    texts = _list_texts(circulating, keys)
    sent = (_describe_copy(circulating, report, group, texts, answer_by) for group in groups.values())
    return Copies(tuple(sent), tuple(not_asked))


def _say_why_not(report: Report, row: WantedRow, key: str, keys: Collection[str]) -> str:
    """Give why a row is not sent; nothing where it is."""
    prose = next((each.implications for each in report.implications
                  if each.origin.place("implications") == row.place), Prose())  # fmt: skip
    if not row.text.strip() or any(isinstance(line.text, Missing) for line in prose.lines):
        return NO_TEXT
    if not row.post:
        return NO_POST
    return "" if key in keys else NOT_PRINTED


def _list_empty_headings(bundle: Bundle, report: Report, rows: Sequence[WantedRow]) -> Iterator[NotAsked]:
    """Give the headings of the council’s set that the report has no row for: they are printed, and say so."""
    wanted, has_row = fold(report.details.implications_set), {fold(each.issue) for each in rows}
    for heading in bundle.council.implication_headings:
        if fold(heading.set_name) == wanted and fold(heading.issue) not in has_row:
            yield NotAsked(str(heading.issue), NO_TEXT, Place(report.file, "Implications"))


def _describe_copy(
    circulating: Circulating,
    report: Report,
    rows: Sequence[WantedRow],
    texts: Sequence[SentText],
    answer_by: dt.date | None,
) -> Sent:
    first = rows[0]
    asked = {row.place: row for row in rows}
    committee = name_committee(circulating.bundle.council, report.details.committee)
    return Sent(
        paper=report.file,
        title=str(report.details.title),
        committee=str(committee),
        meeting_on=first.meeting_on,
        to=first.group or first.post,
        posts=tuple(dict.fromkeys(row.post for row in rows)),
        answer_by=answer_by,
        texts=tuple(_ask(each, asked.get(each.place), circulating.sign_offs) for each in texts),
    )


def _ask(text: SentText, row: WantedRow | None, sign_offs: Sequence[SignOff]) -> SentText:
    """Give a text with the post that clears it, and what that post cleared before, where it was another text."""
    if row is None:
        return text
    before = find_cleared(sign_offs, row)
    since = "" if is_same_text(before, text.printed) else before
    return SentText(
        text.key, text.place, row.issue, text.heading, text.typed, text.printed, text.figures, row.post, since
    )


def find_cleared(sign_offs: Sequence[SignOff], row: WantedRow) -> str:
    """Give the text that a post cleared last of a row; nothing where it never cleared any."""
    for each in reversed(sign_offs):
        is_row = fold_file(each.paper) == fold_file(row.paper) and fold(each.issue) == fold(row.issue)
        if is_row and fold(each.post) == fold(row.post) and each.state in CLEARED:
            return "" if isinstance(each.text, Missing) else each.text
    return ""


# ---- texts as they were typed and are printed


def _list_texts(circulating: Circulating, keys: Collection[str]) -> list[SentText]:
    typed = {each.place: each for each in circulating.typed}
    quoted: dict[Place, list[QuotedText]] = {}
    for each in circulating.bundle.quoted:
        quoted.setdefault(each.place, []).append(each)
    return [
        _describe_text(key, cell, typed.get(cell.place, cell), quoted.get(cell.place, []))
        for key in keys
        if (cell := circulating.cells.get(key))
    ]


def _describe_text(key: str, cell: TextCell, typed: TextCell, quoted: Sequence[QuotedText]) -> SentText:
    printed = write_text(cell.value)
    return SentText(
        key=key,
        place=cell.place,
        row=cell.row,
        heading=cell.heading,
        typed=str(write_text(typed.value)),
        printed=str(printed),
        figures=tuple(_list_figures(printed, quoted)),
    )


def _list_figures(printed: str, quoted: Sequence[QuotedText]) -> Iterator[SentFigure]:
    """Give the figures of a printed text, each with the name that its cell calls it by, as it is typed there."""
    names = iter([(each, text.typed[each.start : each.end]) for text in quoted for each in text.names])
    for citation in citations_of(printed):
        words = printed[citation.start : citation.end]
        if words:
            typed = next((typed for name, typed in names if _is_said(name, words)), "")
            yield SentFigure(citation.start, citation.end, typed, citation.cells)


def _is_said(name: QuotedName, words: str) -> bool:
    """Tell whether a name was filled with words that know their cells."""
    return str(name.words) == words and bool(citations_of(name.words))
