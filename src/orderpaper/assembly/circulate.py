"""`orderpaper circulate`: a review copy of each report for each of those who clear its rows, and the record of it."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.assembly.journey import Described, describe_survey, fill_paper
from orderpaper.assembly.our_workbooks import SIGN_OFF_RECORD, save_sign_offs
from orderpaper.assembly.page_numbers import number_papers
from orderpaper.assembly.survey import Survey, survey_readable
from orderpaper.assembly.templates import read_templates
from orderpaper.pack.names import add_to_name, name_files
from orderpaper.pack.register import PaperFile, write_papers
from orderpaper.pack.typed_dates import read_typed_date
from orderpaper.papers.review import Circulating, NotAsked, describe_copies
from orderpaper.papers.showing import Showing
from orderpaper.records.bundle import Bundle
from orderpaper.records.dispatch import Circulated, CopyMade
from orderpaper.records.edition import Edition
from orderpaper.records.errors import FolderError
from orderpaper.records.keyed import key_bundle, list_texts
from orderpaper.records.names import fold
from orderpaper.records.new_rows import list_sent
from orderpaper.records.paper import CommitteePaper, PaperKind
from orderpaper.records.report import Report
from orderpaper.records.sent import Sent
from orderpaper.records.settings import Settings
from orderpaper.records.text import Missing
from orderpaper.records.wanted_rows import find_meeting_day
from orderpaper.records.when import say_date, say_weekday
from orderpaper.records.working_days import find_answer_day, is_working_day, read_days
from orderpaper.word.review.review_copy import make_review_copy

REVIEW = "review"
NO_REPORT = "This meeting has no report, so there is nothing to clear."


@dataclass(frozen=True, slots=True)
class Copy:
    """One review copy: what is sent, its file, and the paper it was made of."""

    sent: Sent
    file: PaperFile


@dataclass(frozen=True, slots=True)
class _Table:
    """What every copy of a folder is made from; `day` is the day to answer by where the officer named one."""

    surveyed: Survey
    described: Described
    circulating: Circulating
    day: dt.date | None


def circulate(settings: Settings, sought: str = "", by: str = "") -> Circulated:
    """Make the review copies and enter them in the record; only those to whom `sought` names, where it names any.

    `by` is the day to answer by as it was typed. Raises FolderError where there is nothing to send.
    """
    day = _read_day(by)
    surveyed = survey_readable(settings)
    surveyed.ours.require_whole()
    made, not_asked = _make_copies(_lay_table(surveyed, settings, day), settings)
    chosen = _choose(made, not_asked, sought)
    numbered = number_papers([each.file for each in chosen], settings)
    copies = [dataclasses.replace(each, file=file) for each, file in zip(chosen, numbered.files, strict=True)]
    folder = settings.output / REVIEW
    inputs = {f"spreadsheets/{each.name}": each.sha256 for each in surveyed.snapshots}
    written = write_papers(folder, [each.file for each in copies], inputs, is_partial=bool(sought))
    rows = [row for each in copies for row in list_sent(each.sent, each.file.name, each.file.sha256, settings.today)]
    save_sign_offs(settings, surveyed.ours, rows)
    return Circulated(
        tuple(_tell(each, folder / each.file.name, surveyed.bundle) for each in copies),
        next((each.sent.answer_by for each in copies), None),
        settings.spreadsheets / SIGN_OFF_RECORD,
        written.put_aside,
        (*_judge_day(copies, settings, surveyed.bundle), *map(str, not_asked), *numbered.remarks),
    )


def _read_day(by: str) -> dt.date | None:
    day = read_typed_date(by) if by else None
    if by and day is None:
        raise FolderError(f"“{by}” is not a date. Write the day to answer by as 28/02/2017.")
    return day


def _judge_day(copies: Sequence[Copy], settings: Settings, bundle: Bundle) -> Iterator[str]:
    """Say what is wrong with the day to answer by: that it is past, after the meeting, or no day that is worked."""
    counted, _unread = read_days(bundle.council.details)
    for sent in dict.fromkeys((each.sent.answer_by, each.sent.meeting_on) for each in copies):
        due, meeting = sent
        if due is None:
            continue
        if settings.today and due < settings.today:
            yield f"{say_weekday(due)} is past. To name another day: orderpaper circulate --by DATE"
        if meeting and due > meeting:
            yield f"{say_weekday(due)} is after the meeting, which is on {say_date(meeting)}."
        if not is_working_day(due, counted):
            yield f"{say_weekday(due)} is no working day."


def _lay_table(surveyed: Survey, settings: Settings, day: dt.date | None) -> _Table:
    """Give the folder with a key in each text; those who clear a paper see what is exempt in it too."""
    if not surveyed.bundle.reports:
        raise FolderError(NO_REPORT)
    keyed, cells = key_bundle(surveyed.bundle)
    shown = dataclasses.replace(surveyed, read=dataclasses.replace(surveyed.read, bundle=keyed))
    described = describe_survey(shown, settings, Showing(Edition.EXEMPT))
    typed = tuple(list_texts(surveyed.amended.bundle))
    return _Table(surveyed, described, Circulating(keyed, cells, typed, surveyed.ours.sign_offs), day)


def _make_copies(table: _Table, settings: Settings) -> tuple[list[Copy], list[NotAsked]]:
    papers = table.described.papers
    named = dict(zip(map(id, papers), name_files(papers), strict=True))
    reports = {fold(each.file): each for each in table.circulating.bundle.reports}
    copies: list[Copy] = []
    not_asked: list[NotAsked] = []
    for paper in papers:
        report = _find_report(paper, reports.values())
        if report is None:
            continue
        name = named[id(paper)]
        settings.progress(f"Copying {name}")
        made, refused = _copy_report(table, settings, (paper, name), report)
        copies += made
        not_asked += refused
    return copies, not_asked


def _find_report(paper: CommitteePaper, reports: Iterable[Report]) -> Report | None:
    """Give the report that a paper is of; None for any other kind of paper."""
    if paper.kind is not PaperKind.REPORT:
        return None
    return next((each for each in reports if (each.file, "Report") in paper.sources), None)


def _copy_report(
    table: _Table, settings: Settings, named: tuple[CommitteePaper, str], report: Report
) -> tuple[list[Copy], Sequence[NotAsked]]:
    paper, name = named
    template = read_templates(settings, {paper.template: paper.context})[paper.template]
    filled = fill_paper(paper, template, has_controls=True)
    bundle = table.circulating.bundle
    due = table.day or find_answer_day(find_meeting_day(bundle, report), bundle.council.details)
    copies = describe_copies(table.circulating, report, filled.keys, due)
    made = [
        Copy(
            sent,
            PaperFile(
                add_to_name(name, f" - for {sent.to}"), make_review_copy(filled.data, sent, paper.made_on), "review"
            ),
        )
        for sent in copies.sent
    ]
    return made, copies.not_asked


def _choose(copies: Sequence[Copy], not_asked: Sequence[NotAsked], sought: str) -> list[Copy]:
    """Give the copies to those whose group or post has some words in its name; all where none are sought."""
    if not copies:
        raise FolderError("\n".join(("No row of a report can be sent.", *map(str, not_asked))))
    chosen = [each for each in copies if any(fold(sought) in fold(name) for name in (each.sent.to, *each.sent.posts))]
    if not chosen:
        known = ", ".join(dict.fromkeys(each.sent.to for each in copies))
        raise FolderError(f"No group or post has “{sought}” in its name. There are: {known}.")
    return chosen


def _tell(copy: Copy, path: Path, bundle: Bundle) -> CopyMade:
    asked = [each for each in copy.sent.texts if each.post]
    return CopyMade(
        path,
        copy.sent.to,
        tuple(each.row for each in asked),
        tuple(dict.fromkeys(_list_addresses(copy.sent.posts, bundle))),
        tuple(each.row for each in asked if each.cleared),
    )


def _list_addresses(posts: Iterable[str], bundle: Bundle) -> Iterator[str]:
    """Give the e-mail addresses of those who hold the posts, as council.xlsx has them."""
    wanted = {fold(post) for post in posts}
    for person in bundle.council.people:
        is_there = not isinstance(person.left, dt.date) and bool({fold(person.post), fold(person.name)} & wanted)
        if is_there and person.email and not isinstance(person.email, Missing):
            yield str(person.email)
