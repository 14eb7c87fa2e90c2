"""Takes the assessment’s workbook; gives next year’s: the themes, none of them with evidence or a recommendation."""

from dataclasses import replace

from orderpaper.records.assessment import (
    PRIORITIES,
    AssessmentDetails,
    AssessmentNarrative,
    Chapter,
    CrossCuttingTheme,
    Footnote,
    InformationSource,
)
from orderpaper.records.columns import Entry
from orderpaper.records.names import fold
from orderpaper.records.outcome import Account
from orderpaper.workbooks.blank.lists import Lists
from orderpaper.workbooks.rollover.book import NewBook, count, say_carried, write_raw
from orderpaper.workbooks.rollover.carry import RawBook, RawRow, RawSheet
from orderpaper.workbooks.rollover.years import move_on, move_on_within

FILE = "assessment.xlsx"
STORY = ("recommendation", "reason", "evidence", "delivered", "planned", "conclusion")
LIVE = {fold(each) for each in PRIORITIES}


def make_next_assessment(raw: RawBook, names: Lists) -> NewBook:
    """Give the assessment’s workbook for the year after: what was kept or added was a priority last year."""
    chapters = raw.sheet(Chapter)
    details = _move_details(raw.details(AssessmentDetails))
    sheets: dict[type[Entry], RawSheet] = {
        AssessmentDetails: replace(raw.sheet(AssessmentDetails), rows=(details,)),
        Chapter: replace(chapters, rows=tuple(map(_move_chapter, chapters.rows))),
        AssessmentNarrative: raw.sheet(AssessmentNarrative),
        CrossCuttingTheme: raw.sheet(CrossCuttingTheme),
        Footnote: raw.sheet(Footnote),
        InformationSource: raw.sheet(InformationSource),
    }
    data = write_raw("assessment", sheets, raw.others, names, details.says("title"))
    return NewBook(FILE, data, say_carried(FILE, sheets, raw.others) + _say(raw, details))


def _move_details(row: RawRow) -> RawRow:
    year = row.says("year")
    return row.changed(
        title=move_on_within(row.says("title"), year) or None,
        year=move_on(year) or None,
        last_year=move_on(row.says("last_year")) or year or None,
    ).without("data_period", "refreshed", "version")


def _move_chapter(row: RawRow) -> RawRow:
    was = "Yes" if fold(row.says("recommendation")) in LIVE else "No"
    return row.changed(was_priority=was, title=row.says("title") or None).without(*STORY)


def _say(raw: RawBook, details: RawRow) -> Account:
    """Give what was moved on, what is left to fill in, and what stayed behind."""
    chapters, cases = len(raw.sheet(Chapter).rows), raw.sheets.get("Case studies", RawSheet()).rows
    moved = f"{FILE} › Assessment: Year is {details.says('year') or 'empty'}, Last year {details.says('last_year')}"
    to_do = (
        f"{FILE} › Assessment: Data period, Refreshed and Version",
        f"{FILE} › Chapters: Recommendation and Reason, and what is said of {count(chapters, 'theme')}",
        f"{FILE} › Narrative: read it through, it is last year’s",
    )
    left = (f"{FILE} › Chapters: Evidence, Delivered, Planned, Conclusion, Recommendation and Reason",)
    told = (f"{FILE} › Case studies: {count(len(cases), 'row')}",) if cases else ()
    return Account((moved,), to_do, (*left, *told))
