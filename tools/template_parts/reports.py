"""The three papers about a decision: the committee report in its two shapes, and its implications on their own."""

from template_parts.package import Template
from template_parts.writing import PORTRAIT, Table, Xml, each, p, prose, strong, table, when

ABOUT = Table(
    "About this report",
    "One row for each fact about the report: who decides, leads, wrote it and may read it, and the wards affected.",
    (3900, PORTRAIT - 3900),
    ("About this report", "Details"),
)
TIMETABLE = Table(
    "Timetable",
    "The meetings this report goes to, one in each row, with their dates.",
    (6412, 3000),
    ("Meeting", "Date"),
    is_labelled=False,
)
IMPLICATIONS = Table(
    "Cross-cutting issues and implications",
    "One row for each issue: its implications, and the post that signs them off.",
    (2350, 4912, 2150),
    ("Issue", "Implications", "Sign-off"),
)
COMMITTEE = p(
    "PaperLine", "{{ report.committee }}{% if meeting.acting_as %}, acting as {{ meeting.acting_as }}{% endif %}"
)
DATE = p("PaperLine", "{{ report.meeting_date }}")
STATUS = when("paper.standing", p("PaperLine", "Status: {{ paper.standing }}"))
RECOMMENDATIONS = each("recommendation in report.recommendations", p("Recommendation", "{{ recommendation.text }}"))
IMPLICATIONS_TABLE = table(
    IMPLICATIONS,
    [
        [
            "{{ row.issue }}",
            prose("TableText", "row.implications"),
            Xml(p("TableText", "{{ row.sign_off }}") + when("row.cleared", p("TableText", "{{ row.cleared }}"))),
        ]
    ],
    "row in report.implications",
)


def numbered(field: str) -> Xml:
    """Give the numbered paragraphs of one part of the report."""
    return each(f"paragraph in report.{field}", prose("NumberedParagraph", "paragraph"))


def part(heading: str, *blocks: Xml) -> Xml:
    """Give a numbered section with its heading."""
    return Xml("".join((p("Heading2", heading), *blocks)))


def about(lead: str) -> Xml:
    """Give the cover table; `lead` is what the row of the lead director is called."""
    return table(
        ABOUT,
        [
            ["Final Decision-Maker", "{{ report.decision_maker }}"],
            [lead, "{{ report.lead_director }}"],
            ["Lead Officer and Report Author", "{{ report.author }}"],
            ["Classification", "{{ report.classification }}"],
            ["Wards affected", "{{ report.wards }}"],
        ],
    )


def _all_or_notice(*blocks: Xml) -> Xml:
    """Give what stands after the cover; of a report that the public may not read, why that is so and nothing else."""
    return when(
        "report.notice",
        p("HeadingUnnumbered", "Exempt report"),
        prose("BodyText", "report.notice"),
        otherwise=blocks,
    )


INTRODUCTION = part(
    "Introduction and background",
    numbered("introduction"),
    when(
        "plan.priorities",
        p("NumberedLeadIn", "The priorities for {{ plan.year }} are:"),
        each("priority in plan.priorities", p("NumberedParagraphBullet", "{{ priority.title }}")),
    ),
)
OPTIONS = part(
    "Available options",
    numbered("options_introduction"),
    each("option in report.options", prose("NumberedParagraph", "option.statement")),
)
PREFERRED = part("Preferred option and reasons for recommendations", numbered("preferred_option"))
RISK = when("report.risk", part("Risk", numbered("risk")))
PUBLISHED_WITH = "The following documents are to be published with this report and form part of the report:"
NONE = (p("NumberedParagraph", "None."),)


def feedback(heading: str) -> Xml:
    """Give the section on what committees said before."""
    return part(heading, when("report.feedback", numbered("feedback"), otherwise=NONE))


def closing_parts(next_steps: str) -> Xml:
    """Give the sections that end a report, from next steps to background papers."""
    return Xml(
        part(next_steps, numbered("next_steps"))
        + part("Cross-cutting issues and implications", IMPLICATIONS_TABLE)
        + part(
            "Report appendices",
            when(
                "report.appendices",
                p("NumberedLeadIn", PUBLISHED_WITH),
                _listed("appendix", "report.appendices"),
                otherwise=NONE,
            ),
        )
        + part(
            "Background papers",
            when(
                "report.background_papers",
                p("NumberedLeadIn", "This report draws on the following background papers:"),
                _listed("background", "report.background_papers"),
                otherwise=NONE,
            ),
        )
    )  # fmt: skip


def _listed(name: str, papers: str) -> Xml:
    label = f"{{% if {name}.label %}}{{{{ {name}.label }}}}: {{% endif %}}{{{{ {name}.title }}}}"
    return each(f"{name} in {papers}", p("NumberedParagraphBullet", label))


def _timetable() -> Xml:
    meetings = table(TIMETABLE, [["{{ step.meeting }}", "{{ step.date }}"]], "step in report.timetable")
    return when("report.timetable", p("HeadingUnnumbered", "Timetable"), meetings)


def committee_report() -> Template:
    """Give the report whose cover asks the final-decision question, and whose first section is the summary."""
    question = "Is the final decision on the recommendations in this report to be made at this meeting? "
    cover = (
        COMMITTEE, DATE, STATUS,
        p("Question", question, strong("{{ report.final_decision_here }}")),
        p("Heading1", "{{ report.title }}"),
        about("Lead Director or Head of Service"),
    )  # fmt: skip
    asked = (
        p("HeadingUnnumbered", "Recommendations"),
        p("LeadIn", "This report makes the following recommendations to the final decision-maker:"),
        RECOMMENDATIONS,
        when(
            "report.corporate_priorities",
            p("HeadingUnnumbered", "Corporate priorities"),
            p("LeadIn", "This report relates to the following corporate priorities:"),
            prose("BodyText", "report.corporate_priorities"),
        ),
        _timetable(),
    )  # fmt: skip
    return Template(
        "Committee report",
        (
            *cover,
            _all_or_notice(
                *asked,
                part("Purpose of report and executive summary", numbered("purpose_and_summary")),
                INTRODUCTION, OPTIONS, PREFERRED,
                feedback("Previous committee feedback"),
                closing_parts("Next steps: communication and implementation"),
            ),
        ),
    )  # fmt: skip


def committee_report_with_summary() -> Template:
    """Give the report whose cover holds the executive summary and the purpose."""
    cover = (
        COMMITTEE, DATE, STATUS,
        p("Heading1", "{{ report.title }}"),
        about("Lead Head of Service"),
    )  # fmt: skip
    asked = (
        p("HeadingUnnumbered", "Executive summary"),
        prose("BodyText", "report.executive_summary"),
        p("HeadingUnnumbered", "Purpose of report"),
        p("BodyText", "{{ report.purpose }}"),
        p("HeadingUnnumbered", "Recommendations"),
        p("LeadIn", "This report makes the following recommendations to this Committee:"),
        RECOMMENDATIONS,
        _timetable(),
    )  # fmt: skip
    return Template(
        "Committee report with executive summary",
        (
            *cover,
            _all_or_notice(
                *asked, INTRODUCTION, OPTIONS, PREFERRED, RISK,
                feedback("Consultation results and previous committee feedback"),
                closing_parts("Next steps: communication and implementation of the decision"),
            ),
        ),
    )  # fmt: skip


def implications() -> Template:
    """Give the implications table as a paper of its own, for those who clear it."""
    facts = Table(
        "About this paper",
        "One row for each fact about the report: the meeting it goes to, who decides and who wrote it.",
        ABOUT.widths,
        ("About this paper", "Details"),
    )
    return Template(
        "Implications",
        (
            STATUS,
            p("Heading1", "Implications: {{ report.title }}"),
            p("BodyText", "This is the implications table of a committee report, for those who clear its rows. "
                          "Each row is cleared by the post named under Sign-off."),
            table(facts, [
                ["Committee", "{{ report.committee }}"],
                ["Meeting date", "{{ report.meeting_date }}"],
                ["Final Decision-Maker", "{{ report.decision_maker }}"],
                ["Lead Officer and Report Author", "{{ report.author }}"],
            ]),
            p("HeadingUnnumbered", "Recommendations"),
            p("LeadIn", "The report makes the following recommendations to the final decision-maker:"),
            RECOMMENDATIONS,
            p("HeadingUnnumbered", "Cross-cutting issues and implications"),
            IMPLICATIONS_TABLE,
            p("Note", "Return this paper to {{ report.author }}."),
        ),
    )  # fmt: skip
