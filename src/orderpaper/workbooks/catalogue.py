"""The six workbooks, and the two that are ours: who owns each, what its file is called, and the sheets it holds."""

from dataclasses import dataclass

from orderpaper.records.amendment import Amendment
from orderpaper.records.assessment import (
    AssessmentDetails,
    AssessmentNarrative,
    CaseStudy,
    Chapter,
    CrossCuttingTheme,
    Footnote,
    InformationSource,
)
from orderpaper.records.columns import Entry
from orderpaper.records.council import (
    Committee,
    Contact,
    CouncilDetails,
    GlossaryEntry,
    ImplicationHeading,
    Membership,
    Organisation,
    Person,
    StandingItem,
)
from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure, MeetingDetails, Minute
from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanDetails, PlanNarrative, Priority, Theme
from orderpaper.records.report import (
    Appendix,
    Implication,
    Option,
    Recommendation,
    ReportDetails,
    ReportNarrative,
    TimetableRow,
)
from orderpaper.records.sign_off import SignOff
from orderpaper.records.statistics import Display, RecordingChange, StatisticsTable

IMPORTED_SHEET = "Imported"
"""The sheet that says how figures were read from the files that were imported; it holds nothing to be read."""


README_SHEET, LISTS_SHEET = "Read me", "Lists"
"""The first and the last sheet of every blank workbook; nothing is read from them."""


@dataclass(frozen=True, slots=True)
class WorkbookKind:
    """One kind of workbook: `stem` begins its file name, and there may be several where `is_many`.

    One that `may_be_blank` counts as absent while nothing is typed in it: most meetings need none. Where one that
    `stands_for` others is there, those need not be: an assessment is drafted before there is a meeting.
    """

    stem: str
    owner: str
    purpose: str
    records: tuple[type[Entry], ...]
    is_many: bool = False
    is_required: bool = False
    may_be_blank: bool = False
    stands_for: frozenset[str] = frozenset()

    @property
    def file(self) -> str:
        """The name of its file, where there is only one."""
        return f"{self.stem}.xlsx"


WORKBOOKS = (
    WorkbookKind(
        "council",
        "Democratic services",
        "The council, its committees, people, contacts and words. It lives for years.",
        (
            CouncilDetails,
            Person,
            Membership,
            Committee,
            Organisation,
            Contact,
            GlossaryEntry,
            ImplicationHeading,
            StandingItem,
        ),
        is_required=True,
    ),
    WorkbookKind(
        "plan",
        "Community safety officer",
        "The partnership's priorities, themes, actions and indicators for a year.",
        (PlanDetails, Priority, Theme, Action, Indicator, CompletedAction, PlanNarrative),
    ),
    WorkbookKind(
        "statistics",
        "Analyst",
        "The tables behind the plan, as they were pasted, and where each comes from.",
        (StatisticsTable, Display, RecordingChange),
    ),
    WorkbookKind(
        "assessment",
        "Analyst",
        "The strategic assessment: its themes, what is recommended for each, and what is said of them.",
        (
            AssessmentDetails,
            Chapter,
            AssessmentNarrative,
            CrossCuttingTheme,
            CaseStudy,
            Footnote,
            InformationSource,
        ),
        may_be_blank=True,
        stands_for=frozenset({"meeting"}),
    ),
    WorkbookKind(
        "report",
        "Report author",
        "One report on the agenda: recommendations, options, implications, timetable, appendices.",
        (ReportDetails, Recommendation, Option, Implication, TimetableRow, Appendix, ReportNarrative),
        is_many=True,
    ),
    WorkbookKind(
        "meeting",
        "Committee officer",
        "One meeting: agenda, attendance, disclosures, minutes.",
        (MeetingDetails, AgendaItem, Attendance, Disclosure, Minute),
        is_many=True,
        is_required=True,
    ),
)

AMENDMENTS = WorkbookKind(
    "amendments",
    "orderpaper; you choose what is accepted",
    "What reviewers changed or said in the copies they sent back, each for you to accept or not.",
    (Amendment,),
)
SIGN_OFFS = WorkbookKind(
    "sign-off record",
    "orderpaper",
    "Who was asked to clear which text, who answered, and the exact text that they cleared.",
    (SignOff,),
)
OURS = (AMENDMENTS, SIGN_OFFS)
"""The workbooks that are written by us, beside the officer’s: no blanks are made of them."""


def find_kind(stem: str) -> WorkbookKind:
    """Give the kind of workbook by its stem."""
    return next(kind for kind in WORKBOOKS if kind.stem == stem)


def find_kind_of_file(name: str) -> WorkbookKind | None:
    """Give the kind of workbook that a file is, by the beginning of its name."""
    return next((kind for kind in WORKBOOKS if name.casefold().startswith(kind.stem)), None)
