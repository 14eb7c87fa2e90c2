"""Takes a row that is exempt; gives the row in its place: nothing of it but where it belongs, and the notice."""

from collections.abc import Collection, Mapping
from typing import Any

from orderpaper.records.assessment import NONE, AssessmentNarrative, CaseStudy, Chapter
from orderpaper.records.columns import Entry, Kind
from orderpaper.records.figure import Figure
from orderpaper.records.meeting import Minute
from orderpaper.records.names import fold
from orderpaper.records.notice import WITHHELD, Notice
from orderpaper.records.place import Place
from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanNarrative
from orderpaper.records.report import Appendix, Implication, ReportDetails, ReportNarrative
from orderpaper.records.statistics import Display, StatisticsTable
from orderpaper.records.text import Prose, paragraph
from orderpaper.records.when import When

GROUND = ("exempt_paragraph", "public_interest")
OTHER_APPENDIX = "Other appendix"
KEPT: Mapping[type[Entry], tuple[str, ...]] = {
    Action: ("id", "priority"),
    Indicator: ("id", "priority"),
    CompletedAction: ("priority",),
    PlanNarrative: ("section",),
    StatisticsTable: ("id", "rows_are", "unit", "good_is", "standing"),
    Display: ("id", "table", "shown_as", "chapter"),
    Chapter: ("id", "order"),
    AssessmentNarrative: ("section",),
    CaseStudy: ("chapter",),
    Implication: ("issue", "sign_off"),
    ReportNarrative: ("section",),
    Appendix: ("label", "kind"),
    Minute: ("item",),
    ReportDetails: (
        "title",
        "committee",
        "meeting_date",
        "layout",
        "is_final_here",
        "decision_maker",
        "lead_director",
        "author",
        "classification",
        "wards",
    ),
}
"""What of an exempt row the public may read: where it belongs, and of a report its cover. All else is gone."""
FIGURES_OF_TABLE: Mapping[type[Entry], tuple[str, ...]] = {
    Indicator: ("baseline", "comparator", "latest"),
    Chapter: ("headline_measure",),
}
"""What rows that may be read say of their table."""
EMPTY: Mapping[Kind, object] = {
    Kind.TEXT: "",
    Kind.ID: "",
    Kind.CHOICE: "",
    Kind.PARA: Prose(),
}
"""How a cell without anything in it was read; of any other kind, as None."""


def withhold_row(row: Entry, notice: Notice, also_kept: tuple[str, ...] = ()) -> Entry:
    """Give the row in place of an exempt one; `publish` says that it is one."""
    columns = row.columns()
    kept = {*KEPT.get(type(row), ()), *GROUND, *also_kept}
    emptied: dict[str, object] = {name: EMPTY.get(column.kind) for name, column in columns.items() if name not in kept}
    marked = {"publish": WITHHELD} if "publish" in columns else {}
    return row.changed(**emptied | marked | _put_notice(row, notice, kept))


def list_lost(row: Entry) -> list[str]:
    """Give the names of the fields whose values do not stand in a notice."""
    kept = {*KEPT.get(type(row), ()), *GROUND, "publish"}
    return [name for name in row.columns() if name not in kept]


def is_notice(row: Any) -> bool:  # noqa: ANN401 - any row: those without the column are none
    """Tell whether a row stands in place of an exempt one."""
    return bool(getattr(row, "publish", "") == WITHHELD)


def withhold_figures(row: Entry, tables: Collection[str]) -> Entry:
    """Give a row that may be read without what it says of exempt tables; `tables` are their IDs, folded.

    An indicator keeps what is measured, and none of its figures; a chapter names the row of its headline no more.
    """
    if isinstance(row, Chapter) and row.headline_table and fold(row.headline_table) in tables:
        return row.changed(headline_measure=WITHHELD if row.headline_measure else "")
    if not isinstance(row, Indicator) or not row.table or fold(row.table) not in tables:
        return row
    figure = _no_figure(row, "baseline")
    return row.changed(
        baseline=figure if row.baseline else None,
        baseline_period="" if row.baseline else row.baseline_period,
        comparator=figure if row.comparator else None,
        comparator_name="" if row.comparator else row.comparator_name,
        latest=None,
    )


def _put_notice(row: Entry, notice: Notice, kept: set[str]) -> dict[str, object]:
    values = dict(_PUT.get(type(row), _put_text)(row, notice))
    return {name: value for name, value in values.items() if name not in kept}


def _put_text(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401 - see _PUT
    return {"text": notice.prose}


def _put_action(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    said = paragraph(WITHHELD)
    return {
        "action": notice.prose,
        "lead": WITHHELD,
        "due": When(WITHHELD),
        "status": WITHHELD,
        "outcome": said,
        "progress": said,
    }


def _put_indicator(row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {
        "indicator": notice.text,
        "baseline": _no_figure(row, "baseline"),
        "comparator": _no_figure(row, "comparator"),
        "target": WITHHELD,
    }


def _put_appendix(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {"title": notice.text}


def _put_implication(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {"implications": notice.prose}


def _put_minute(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {"kind": "Noted", "text": notice.prose}


def _put_passage(row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    """Give a passage without its heading; an appendix of its own has one all the same."""
    return {"heading": WITHHELD if row.section == OTHER_APPENDIX else "", "text": notice.prose}


def _put_case(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {"heading": WITHHELD, "text": notice.prose}


def _put_chapter(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {"title": WITHHELD, "was_priority": False, "recommendation": NONE, "evidence": notice.prose}


def _put_display(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {"title": WITHHELD, "note": notice.prose}


def _put_cover(_row: Any, notice: Notice) -> dict[str, object]:  # noqa: ANN401
    return {"attaches_plan": False, "executive_summary": notice.prose}


_PUT: Mapping[type[Entry], Any] = {
    Action: _put_action,
    Indicator: _put_indicator,
    Appendix: _put_appendix,
    Implication: _put_implication,
    Minute: _put_minute,
    AssessmentNarrative: _put_passage,
    CaseStudy: _put_case,
    Chapter: _put_chapter,
    Display: _put_display,
    StatisticsTable: _put_display,
    ReportDetails: _put_cover,
}
"""Where the notice stands in a row, and what stands beside it; in most it is the text."""


def _no_figure(row: Entry, name: str) -> Figure:
    place: Place = row.origin.place(name)
    return Figure(None, place, flag=WITHHELD)
