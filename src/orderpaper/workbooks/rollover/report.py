"""Takes a report’s workbook; gives the next one’s: the cover and the issues stay, the texts are written anew."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath

from orderpaper.records.columns import Entry
from orderpaper.records.names import fold
from orderpaper.records.outcome import Account
from orderpaper.records.report import Appendix, Implication, Report, ReportDetails
from orderpaper.workbooks.blank.lists import Lists
from orderpaper.workbooks.rollover.book import NewBook, say_carried, write_raw
from orderpaper.workbooks.rollover.carry import RawBook, RawRow, RawSheet
from orderpaper.workbooks.rollover.years import move_on_within

OF_ITS_TIME = ("meeting_date", "executive_summary", "exempt_paragraph", "public_interest")
CLEARANCE = ("implications", "signed_by", "signed_on")
APPENDIX = fold("Appendix")


@dataclass(frozen=True, slots=True)
class Turn:
    """What the next report is for: the day of its meeting, where that is known, and the plan’s year that ends."""

    day: dt.date | None = None
    year: str = ""


def choose_report(reports: Iterable[Report]) -> Report | None:
    """Give the report that comes again: the one that attaches the plan, or the only one."""
    found = list(reports)
    attaching = [each for each in found if each.details.attaches_plan]
    return next(iter(attaching), found[0] if len(found) == 1 else None)


def make_next_report(raw: RawBook, turn: Turn, names: Lists) -> NewBook:
    """Give the report’s workbook for the next meeting."""
    file = name_next(raw.name)
    details = raw.details(ReportDetails)
    cover = details.without(*OF_ITS_TIME).changed(title=move_on_within(details.says("title"), turn.year) or None)
    if turn.day:
        cover = cover.changed(meeting_date=turn.day)
    appendices, implications = raw.sheet(Appendix), raw.sheet(Implication)
    attached = [_move_appendix(row, turn) for row in appendices.rows if fold(row.says("kind")) == APPENDIX]
    sheets: dict[type[Entry], RawSheet] = {
        ReportDetails: replace(raw.sheet(ReportDetails), rows=(cover,)),
        Implication: replace(implications, rows=tuple(row.without(*CLEARANCE) for row in implications.rows)),
        Appendix: replace(appendices, rows=tuple(attached)),
    }
    account = say_carried(file, sheets, raw.others) + _say(file, turn, len(appendices.rows) - len(attached))
    return NewBook(file, write_raw("report", sheets, raw.others, names, cover.says("title")), account)


def name_next(name: str) -> str:
    """Give the name of the next report’s workbook: the same, unless it names a date or a number."""
    stem = PurePath(name).stem
    return "report.xlsx" if re.search(r"\d", stem) else f"{stem}.xlsx"


def _move_appendix(row: RawRow, turn: Turn) -> RawRow:
    return row.without("file").changed(title=move_on_within(row.says("title"), turn.year) or None)


def _say(file: str, turn: Turn, background: int) -> Account:
    day = () if turn.day else ("Meeting date",)
    wanted = ", ".join((*day, "Executive summary"))
    to_do = (
        f"{file} › Report: {wanted}; the exempt paragraph and its reason, if it is exempt",
        f"{file} › Implications: the text of each issue, then its signature",
        f"{file}: Recommendations, Options, Timetable and Narrative",
        f"{file} › Appendices: File of each, and the background papers",
    )
    left = (f"{file} › Appendices: the background papers, which were last time’s",) if background else ()
    return Account((f"{file} › Report: the cover",), to_do, left)
