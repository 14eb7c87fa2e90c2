"""The plan refresh: what became of last year's priorities, and this year's action plan on pages turned sideways."""

from template_parts.package import Template
from template_parts.writing import (
    Table,
    Xml,
    caption,
    cell_tag,
    each,
    p,
    prose,
    section,
    table,
    when,
)

NOT_GIVEN = ' or "Not given"'


def passages(field: str) -> Xml:
    """Give the passages of one part of the plan, each under its heading if it has one."""
    return each(
        f"passage in plan.{field}",
        when("passage.heading", p("Heading3", "{{ passage.heading }}")),
        prose("BodyText", "passage.text"),
    )


def part(heading: str, field: str) -> Xml:
    """Give a numbered section made of passages; nothing where there are none."""
    return when(f"plan.{field}", p("Heading2", heading), passages(field))


def _introduction() -> Xml:
    changes = Table(
        "Changes to the priorities",
        "One row for each priority of last year and this year: what became of it, and what it is now.",
        (3700, 2012, 3700),
        ("Priority", "Change", "This year"),
    )
    return Xml(
        p("Heading2", "Introduction to priorities")
        + passages("introduction")
        + when(
            "plan.priorities",
            p("LeadIn", "The priorities for {{ plan.year }} are:"),
            each("priority in plan.priorities", p("ListBullet", "{{ priority.title }}")),
        )
        + when(
            "plan.changes",
            p("Heading2", "Changes since {{ plan.last_year }}"),
            caption(1, "What became of each priority"),
            table(
                changes,
                [["{{ change.priority }}", "{{ change.change }}", '{{ change.now or "Not applicable" }}']],
                "change in plan.changes",
            ),
        )
    )


def _assessment() -> Xml:
    return Xml(
        p("Heading2", "Strategic assessment summary")
        + passages("assessment")
        + each(
            "review in plan.reviews",
            p("Heading3", "{{ review.title }}"),
            prose("BodyText", "review.summary"),
            when(
                "review.completed",
                p("LeadIn", "Completed actions for this priority:"),
                prose("ListBullet", "review.completed"),
            ),
            prose("Decision", "review.decision"),
        )
        + when(
            "plan.measures",
            p("Heading3", "Figures behind the priorities"),
            caption(2, "Figures and changes"),
            _figures(),
        )
    )


def _figures() -> Xml:
    kind = Table(
        "Figures behind the priorities",
        "One row for each measure: an earlier and a later figure with their periods, the change, and the source.",
        (2150, 1850, 1850, 1550, 2012),
        ("Measure", "Earlier figure", "Later figure", "Change", "Source"),
    )
    change = Xml(
        p("TableText", "{{ measure.change }}") + when("measure.percent", p("TableText", "{{ measure.percent }}"))
    )
    row = [
        "{{ measure.measure }}",
        "{{ measure.earlier }} in {{ measure.earlier_period }}",
        "{{ measure.later }} in {{ measure.later_period }}",
        change,
        "{{ measure.source }}",
    ]
    return table(kind, [row], "measure in plan.measures")


def _leads() -> Xml:
    kind = Table(
        "Priority leads",
        "One row for each priority: the sub-group that delivers it, and its lead.",
        (3300, 2700, 3412),
        ("Priority", "Sub-group", "Lead officer or agency"),
    )
    fields = ("priority.title", f"priority.sub_group{NOT_GIVEN}", f"priority.lead{NOT_GIVEN}")
    # The note that ends the section stands on the page of the table, never alone on the next.
    row = [p("TableTextKept", f"{{{{ {field} }}}}") for field in fields]
    return Xml(
        p("Heading2", "Priority leads")
        + passages("leads_introduction")
        + when("plan.priorities", caption(3, "Priority leads"), table(kind, [row], "priority in plan.priorities"))
    )


def _themes() -> Xml:
    kind = Table(
        "Priorities and cross-cutting themes",
        "One row for each theme, one column for each priority: Yes where the theme runs through it, otherwise No.",
        (3000, 2836, 5672, 2836),
        ("Theme",),
    )
    header = [
        p("TableHeading", "Theme"),
        cell_tag("for priority in plan.priorities"),
        p("TableHeading", "{{ priority.title }}"),
        cell_tag("endfor"),
    ]
    row = ["{{ theme.theme }}", cell_tag("for cell in theme.cells"), "{{ cell }}", cell_tag("endfor")]
    return when(
        "plan.themes",
        p("Heading2", "Priorities and cross-cutting themes"),
        p("BodyText", "These themes run through the priorities."),
        caption(4, "Themes and the priorities they run through"),
        table(kind, [row], "theme in plan.themes", header),
    )


def _actions(title: str, widths: tuple[int, ...], header: tuple[str, ...], row: list[str]) -> Xml:
    kind = Table(
        "Actions: {{ priority.title }}",
        f"One row for each action under this priority. The columns are: {', '.join(header)}.",
        widths,
        header,
        is_labelled=False,
    )
    return when(
        "priority.actions",
        caption(5, f"{title}, priority {{{{ priority.number }}}}"),
        table(kind, [row], "action in priority.actions"),
        otherwise=(p("BodyText", "{{ priority.no_actions }}"),),
    )


ACTION = prose("TableText", "action.action")
LEAD = f"{{{{ action.lead{NOT_GIVEN} }}}}"
DUE = f"{{{{ action.due{NOT_GIVEN} }}}}"
PROGRESS = prose("TableText", 'action.progress or "No progress has been reported yet."')
NO_INDICATORS = (p("BodyText", "No indicators have been agreed yet."),)
AIM = when("priority.aim", p("Heading4", "Aim"), prose("BodyText", "priority.aim"))


def _shape_a() -> Xml:
    """Give actions with their anticipated outcomes, and indicators with baseline, comparator and target."""
    kind = Table(
        "Indicators: {{ priority.title }}",
        "One row for each indicator under this priority: its baseline, what it is compared with, and its target.",
        (4744, 3200, 3200, 3200),
        ("Indicator", "Baseline", "Comparator", "Target"),
        is_labelled=False,
    )
    figures = [f"{{{{ indicator.{name}{NOT_GIVEN} }}}}" for name in ("baseline", "comparator", "target")]
    return when(
        "plan.is_shape_a",
        AIM,
        p("Heading4", "Actions"),
        _actions(
            "Actions and anticipated outcomes",
            (6000, 5344, 3000),
            ("Action", "Anticipated outcomes", "Lead agency"),
            [ACTION, prose("TableText", 'action.outcome or "Not given"'), LEAD],
        ),
        p("Heading4", "Indicators"),
        when(
            "priority.indicators",
            caption(6, "Indicators and targets, priority {{ priority.number }}"),
            table(kind, [["{{ indicator.indicator }}", *figures]], "indicator in priority.indicators"),
            otherwise=NO_INDICATORS,
        ),
    )


def _shape_b() -> Xml:
    """Give what is to be achieved, actions with lead and date, and indicators as a list."""
    return when(
        "plan.is_shape_b",
        AIM,
        p("Heading4", "Outcome (what we aim to achieve)"),
        when(
            "priority.outcomes",
            prose("ListBullet", "priority.outcomes"),
            otherwise=(p("BodyText", "No outcomes have been agreed yet."),),
        ),
        p("Heading4", "Action (how we aim to do it)"),
        _actions(
            "Actions, leads and dates",
            (8144, 3600, 2600),
            ("Action (how we aim to do it)", "Lead agency", "By when"),
            [ACTION, LEAD, DUE],
        ),
        p("Heading4", "Indicators (how we measure it)"),
        when(
            "priority.indicators",
            each("indicator in priority.indicators", p("ListBullet", "{{ indicator.indicator }}")),
            otherwise=NO_INDICATORS,
        ),
    )


def _shape_c() -> Xml:
    """Give actions with what has been done and how they stand."""
    return when(
        "plan.is_shape_c",
        AIM,
        p("Heading4", "Actions"),
        _actions(
            "Actions and progress",
            (5200, 6544, 2600),
            ("Action", "Progress", "Status"),
            [ACTION, PROGRESS, f"{{{{ action.status{NOT_GIVEN} }}}}"],
        ),
    )


def _action_plan() -> Xml:
    return Xml(
        p("Heading2", "Action plan and targets")
        + passages("action_plan")
        + each(
            "priority in plan.priorities",
            p("Heading3", "Priority {{ priority.number }}: {{ priority.title }}"),
            prose("BodyText", "priority.note"),
            _shape_a(),
            _shape_b(),
            _shape_c(),
        )
    )


def _closing() -> Xml:
    contacts = Table(
        "Contacts", "One row for each service, with how to reach it.", (3700, 5712), ("Service", "How to reach it")
    )
    glossary = Table(
        "Glossary", "One row for each acronym and its meaning.", (2400, 7012), ("Acronym", "What it stands for")
    )
    return Xml(
        part("Consultation", "consultation")
        + when(
            "plan.contacts",
            p("Heading2", "Contacts"),
            caption(7, "Contacts"),
            table(contacts, [["{{ contact.service }}", "{{ contact.details }}"]], "contact in plan.contacts"),
        )
        + when(
            "plan.glossary",
            p("HeadingNewPage", "Glossary"),
            caption(8, "Acronyms"),
            table(glossary, [["{{ entry.acronym }}", "{{ entry.meaning }}"]], "entry in plan.glossary"),
        )
        + part("Methodology", "methodology")
        + p("HeadingUnnumbered", "Alternative formats")
        + prose("BodyText", "council.alternative_formats")
    )


def plan_refresh() -> Template:
    """Give the plan refresh; its themes and action plan stand on pages turned sideways."""
    return Template(
        "Plan refresh",
        (
            p("PaperLine", "{{ council.partnership }}"),
            when("paper.standing", p("PaperLine", "Status: {{ paper.standing }}")),
            p("Heading1", "{{ plan.title }}"),
            p("PaperLine", "Refresh for {{ plan.year }}"),
            when("plan.version", p("PaperLine", "Version: {{ plan.version }}")),
            p("PaperLine", "For {{ meeting.committee }}, {{ meeting.date }}"),
            p("TOCHeading", "Contents"),
            prose("TOC2", "contents"),
            _introduction(),
            part("Background and context", "background"),
            part("Organisational changes", "organisations"),
            _assessment(),
            _leads(),
            p(
                "Note",
                "The themes and the action plan follow on wide pages, so that their tables can be read.",
                section=section(has_first_page=True),
            ),
            _themes(),
            _action_plan(),
            p("Note", "This is the end of the action plan for {{ plan.year }}.", section=section(is_landscape=True)),
            _closing(),
        ),
    )
