"""Takes the plan, the council and the changes measured; gives what the plan refresh says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from orderpaper.papers.contexts import (
    ActionSaid,
    ContactSaid,
    GlossarySaid,
    IndicatorSaid,
    MeasureSaid,
    PassageSaid,
    PlanSaid,
    PrioritySaid,
    ReviewSaid,
    ThemeRowSaid,
)
from orderpaper.papers.refresh import describe_changes, in_order, last_years, this_years
from orderpaper.papers.wording import prose_or, split_names, words
from orderpaper.records.council import Contact, Council
from orderpaper.records.figure import Figure
from orderpaper.records.names import fold
from orderpaper.records.notice import WITHHELD
from orderpaper.records.place import Place
from orderpaper.records.plan import Action, Indicator, Plan, Priority
from orderpaper.records.text import Line, LineKind, Missing, Prose, Text, join_sourced, source

NO_PLAN = Place("plan.xlsx")
Row = TypeVar("Row", Action, Indicator)


@dataclass(frozen=True, slots=True)
class Shown:
    """How the plan is printed: the shape of its action plan, and the measures said of the figures."""

    shape: Text = "B"
    measures: tuple[MeasureSaid, ...] = ()


def describe_plan(plan: Plan | None, council: Council, shown: Shown) -> PlanSaid:
    """Give the plan; without a plan workbook, a plan of which everything is missing."""
    if plan is None:
        return _describe_nothing(council, shown)
    details = plan.details
    current = this_years(plan)
    return PlanSaid(
        title=details.title,
        year=details.year,
        last_year=details.last_year,
        version=details.version,
        is_shape_a=shown.shape == "A",
        is_shape_b=shown.shape not in {"A", "C"},
        is_shape_c=shown.shape == "C",
        introduction=_passages(plan, "Introduction to priorities"),
        background=_passages(plan, "Background and context"),
        organisations=_passages(plan, "Organisational changes"),
        assessment=_passages(plan, "Strategic assessment summary"),
        leads_introduction=_passages(plan, "Priority leads"),
        action_plan=_passages(plan, "Action plan"),
        consultation=_passages(plan, "Consultation"),
        methodology=_passages(plan, "Methodology"),
        priorities=_describe_priorities(plan, current),
        last_priorities=tuple(each.formerly or each.title for each in last_years(plan)),
        changes=describe_changes(plan),
        themes=_describe_themes(plan, current),
        reviews=_describe_reviews(plan),
        measures=shown.measures,
        contacts=tuple(_contact(each) for each in council.contacts),
        glossary=describe_glossary(council),
    )


def _describe_nothing(council: Council, shown: Shown) -> PlanSaid:
    def missing(what: str) -> Missing:
        return Missing(what, NO_PLAN)

    return PlanSaid(
        title=missing("title of the plan"),
        year=missing("year of the plan"),
        last_year=missing("last year"),
        version="",
        is_shape_a=shown.shape == "A",
        is_shape_b=shown.shape not in {"A", "C"},
        is_shape_c=shown.shape == "C",
        introduction=(),
        background=(),
        organisations=(),
        assessment=(),
        leads_introduction=(),
        action_plan=(),
        consultation=(),
        methodology=(),
        priorities=(),
        last_priorities=(),
        changes=(),
        themes=(),
        reviews=(),
        measures=shown.measures,
        contacts=tuple(_contact(each) for each in council.contacts),
        glossary=describe_glossary(council),
    )


def _passages(plan: Plan, section: str) -> tuple[PassageSaid, ...]:
    return tuple(PassageSaid(each.heading, each.text) for each in plan.narrative if each.section == section)


def _describe_priorities(plan: Plan, current: Sequence[Priority]) -> tuple[PrioritySaid, ...]:
    actions, indicators = _group(plan.actions), _group(plan.indicators)
    return tuple(
        PrioritySaid(
            number=str(each.order or index),
            title=each.title,
            aim=each.aim,
            note=each.note,
            outcomes=as_list(each.outcomes),
            sub_group=each.sub_group or each.title,
            lead=each.lead,
            actions=tuple(_action(action) for action in actions.get(fold(each.id), ())),
            no_actions=Missing(f"actions for {each.title}", Place(plan.details.origin.table.file, "Actions")),
            indicators=tuple(_indicator(indicator) for indicator in indicators.get(fold(each.id), ())),
        )
        for index, each in enumerate(current, 1)
    )


def _group(rows: Iterable[Row]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = {}
    for row in rows:
        grouped.setdefault(fold(row.priority), []).append(row)
    return grouped


def as_list(prose: Prose) -> Prose:
    """Give prose of several lines as a bulleted list; a single line stays a paragraph."""
    if len(prose.lines) < 2:
        return prose
    return Prose(tuple(replace(line, kind=LineKind.BULLET) for line in prose.lines))


def _action(action: Action) -> ActionSaid:
    return ActionSaid(
        id=action.id,
        action=action.action,
        lead=action.lead,
        due=words(action.due),
        status=words(action.status, "Not stated"),
        outcome=prose_or(action.outcome, "Not stated"),
        progress=prose_or(action.progress, "None reported"),
    )


def _indicator(indicator: Indicator) -> IndicatorSaid:
    return IndicatorSaid(
        indicator=indicator.indicator,
        baseline=_figure_of(indicator.baseline, indicator.baseline_period),
        comparator=_figure_of(indicator.comparator, indicator.comparator_name),
        target=_target(indicator),
    )


def _figure_of(figure: Figure | Missing | None, of_what: Text) -> Text:
    if figure is None:
        return "None"
    if isinstance(figure, Figure) and figure.flag == WITHHELD:
        return WITHHELD
    said = words(figure)
    if isinstance(said, Missing) or not of_what:
        return said
    return of_what if isinstance(of_what, Missing) else join_sourced((said, f" ({of_what})"))


def _target(indicator: Indicator) -> Text:
    by, target = words(indicator.target_by), indicator.target
    if isinstance(target, str) and any(each.isdigit() for each in target):
        target = source(target, (indicator.origin.place("target"),))
    if isinstance(target, Missing) or not by:
        return target or "None set"
    return by if isinstance(by, Missing) else join_sourced((target or "Not stated", f", by {by}"))


def _describe_themes(plan: Plan, current: Sequence[Priority]) -> tuple[ThemeRowSaid, ...]:
    rows = []
    for theme in sorted(plan.themes, key=lambda each: each.order or 0):
        through = {fold(name) for name in split_names(theme.priorities)}
        rows.append(
            ThemeRowSaid(
                theme.title, tuple("Yes" if not through or fold(each.id) in through else "No" for each in current)
            )
        )
    return tuple(rows)


def _describe_reviews(plan: Plan) -> tuple[ReviewSaid, ...]:
    """Give last year’s priorities in their order, then this year’s new ones that have a summary."""
    completed: dict[str, list[Line]] = {}
    for each in plan.completed:
        lines = completed.setdefault(fold(each.priority), [])
        lines += (replace(line, kind=LineKind.BULLET) for line in each.text.lines)
    past = last_years(plan)
    emerging = [each for each in this_years(plan) if each not in past]
    return tuple(
        ReviewSaid(
            each.formerly or each.title, each.summary, Prose(tuple(completed.get(fold(each.id), ()))), each.decision
        )
        for each in (*past, *in_order(emerging))
        if each.summary or each.decision or fold(each.id) in completed
    )


def _contact(contact: Contact) -> ContactSaid:
    extra = [each for each in (contact.email, contact.web, contact.opening_hours) if each]
    if isinstance(contact.details, Missing) or not extra:
        return ContactSaid(contact.service, contact.details)
    return ContactSaid(contact.service, "\n".join(str(each) for each in (contact.details, *extra)))


def describe_glossary(council: Council) -> tuple[GlossarySaid, ...]:
    """Give the acronyms of the council and what they stand for."""
    return tuple(GlossarySaid(each.acronym, each.meaning) for each in council.glossary)
