"""The strategic assessment: a title page, contents, headlines, a chapter for each theme, conclusions and appendices."""

from template_parts.package import Template
from template_parts.writing import PORTRAIT, Table, Xml, caption, each, p, prose, section, table, when

HEADLINES = Table(
    "Headlines",
    "One row for each theme: how its headline figure has changed, with an arrow, and the change in words.",
    (2700, 2300, PORTRAIT - 5000),
    ("Theme", "Change", "In words"),
)
CONCLUSIONS = Table(
    "Key conclusions",
    "One row for each theme, with its key conclusion.",
    (2700, PORTRAIT - 2700),
    ("Theme", "Key conclusion"),
)
SOURCES = Table(
    "Information sources",
    "One row for each source: the months its figures are of, and how far they can be relied on.",
    (2900, 2000, PORTRAIT - 4900),
    ("Source", "Period", "How far it can be relied on"),
)
GLOSSARY = Table(
    "Glossary", "One row for each acronym and its meaning.", (2400, PORTRAIT - 2400), ("Acronym", "What it stands for")
)


def displays(owner: str) -> Xml:
    """Give the tables, charts and maps of a chapter or passage, each with its caption, notes and source."""
    about = (
        "{% if display.period %}Period: {{ display.period }}. {% endif %}"
        "{% if display.source %}Source: {{ display.source }}.{% endif %}"
    )
    return each(
        f"display in {owner}.displays",
        p("Caption", "{{ display.caption }}"),
        when("display.chart", prose("Picture", "display.chart")),
        when("display.map", prose("Picture", "display.map")),
        when(
            "display.table",
            when("display.chart or display.map", p("LeadIn", "The figures of {{ display.reference }}:")),
            prose("TableText", "display.table"),
        ),
        when("display.key", p("TableNote", "Key: {{ display.key }}.")),
        each("note in display.notes", p("TableNote", "{{ note }}")),
        prose("TableNote", "display.note"),
        when("display.period or display.source", p("TableNoteLast", about)),
    )


def passages(field: str, heading: str = "Heading3") -> Xml:
    """Give the passages of one section, each under its heading if it has one, and what is shown after each."""
    return each(
        f"passage in {field}",
        when("passage.heading", p(heading, "{{ passage.heading }}")),
        prose("BodyText", "passage.text"),
        displays("passage"),
    )


def part(heading: str, field: str) -> Xml:
    """Give a numbered section made of passages; nothing where there are none."""
    return when(f"assessment.{field}", p("Heading2", heading), passages(f"assessment.{field}"))


def subpart(heading: str, field: str) -> Xml:
    """Give a part of a section under a heading of its own; nothing where there are no passages."""
    return when(f"assessment.{field}", p("Heading3", heading), passages(f"assessment.{field}", "Heading4"))


def listed(condition: str, opening: str, one: str) -> Xml:
    """Give a bulleted list under the sentence that opens it; nothing where it has no entries."""
    return when(condition, p("LeadIn", opening), each(f"{one} in {condition}", p("ListBullet", f"{{{{ {one} }}}}")))


def _title_page() -> Xml:
    return Xml(
        p("PaperLine", "{{ council.partnership }}")
        + p("HeadingCover", "{{ assessment.title }}")
        + when("assessment.subtitle", p("Subtitle", "“{{ assessment.subtitle }}”"))
        + p("PaperLine", "{{ assessment.year }}, {{ assessment.area }}")
        + when("assessment.refreshed", p("PaperLine", "Refreshed {{ assessment.refreshed }}"))
        + when("assessment.version", p("PaperLine", "Version: {{ assessment.version }}"))
        + when("paper.standing", p("PaperLine", "Status: {{ paper.standing }}"))
        + when("paper.edition", p("PaperLine", "{{ paper.edition }}"))
        + when("paper.item", p("PaperLine", "{{ paper.item }}"))
        + p(
            "PaperLine",
            "{% if meeting.date %}For {{ meeting.committee }}, {{ meeting.date }}",
            "{% else %}{{ council.name }}{% endif %}",
            section=section(is_title_page=True),
        )
    )


def _executive_summary() -> Xml:
    change = Xml(
        when("headline.change", p("TableText", "{{ headline.change }}"))
        + p("TableText", '{{ headline.direction or "Not known" }}')
    )
    said = (
        "{{ headline.measure }} {{ headline.sentence }}"
        "{% if headline.period %} ({{ headline.earlier_period }} to {{ headline.period }}){% endif %}"
    )
    return Xml(
        p("HeadingNewPage", "Executive summary")
        + passages("assessment.executive_summary")
        + when(
            "assessment.headlines",
            p("Heading3", "Headlines"),
            caption(1, "How the headline figure of each theme has changed"),
            table(HEADLINES, [["{{ headline.chapter }}", change, said]], "headline in assessment.headlines"),
        )
    )


def _introduction() -> Xml:
    return Xml(
        p("Heading2", "Introduction")
        + passages("assessment.introduction")
        + subpart("The purpose of this assessment", "purpose")
        + subpart("Background", "background")
        + subpart("The assessment in context", "context")
        + subpart("Objectives", "objectives")
        + when(
            "assessment.last_priorities",
            p("Heading3", "Priorities of {{ assessment.last_year }}"),
            p("LeadIn", "The priorities of {{ assessment.last_year }} were:"),
            each("title in assessment.last_priorities", p("ListBullet", "{{ title }}")),
        )
        + p("Heading2", "Methodology")
        + p("BodyText", "Unless a table or a sentence says otherwise, figures are of {{ assessment.data_period }}.")
        + passages("assessment.methodology")
    )


def _chapters() -> Xml:
    """Give a heading and a chapter for each theme; the contents list names the chapters, and not what is in each."""
    chapters = each(
        "chapter in assessment.chapters",
        p("Heading3", "{{ chapter.title }}"),
        when("chapter.definition", p("Heading4", "Definition"), prose("BodyText", "chapter.definition")),
        # No condition here: the words may come from the chapter’s own Word file, of which a template knows nothing.
        p("Heading4", "What the figures say"),
        prose("BodyText", "chapter.prose"),
        displays("chapter"),
        when("chapter.delivered", p("Heading4", "What was done"), prose("BodyText", "chapter.delivered")),
        when(
            "chapter.cases",
            p("Heading4", "Case studies"),
            each(
                "case in chapter.cases",
                p("LeadIn", "{{ case.heading }}:"),
                prose("BodyText", "case.text"),
                when("case.outcome", p("LeadIn", "What was achieved:"), prose("BodyText", "case.outcome")),
            ),
        ),
        when(
            "chapter.planned",
            p("Heading4", "What comes next"),
            p("LeadIn", "Moving forward we will:"),
            prose("BodyText", "chapter.planned"),
        ),
        when("chapter.recommendation", p("Heading4", "Recommendation"), prose("Decision", "chapter.statement")),
    )
    opening = "Each theme is taken in turn: what it is, what the figures say, what was done, and what is recommended."
    return when("assessment.chapters", p("Heading2", "Themes"), p("BodyText", opening), chapters)


def _recommended() -> Xml:
    return Xml(
        when(
            "assessment.conclusions",
            p("Heading2", "Key conclusions"),
            caption(2, "The key conclusion of each theme"),
            table(
                CONCLUSIONS,
                [["{{ chapter.title }}", prose("TableText", "chapter.conclusion")]],
                "chapter in assessment.conclusions",
            ),
        )
        + p("Heading2", "Recommended priorities for {{ assessment.year }}")
        + passages("assessment.priorities_introduction")
        + when(
            "assessment.priorities",
            p(
                "LeadIn",
                "It is recommended that the {{ council.partnership }} confirms {{ assessment.count }} for "
                "{{ assessment.year }}:",
            ),
            each(
                "priority in assessment.priorities",
                p("Recommendation", "{{ priority.title }} ({{ priority.standing }})"),
            ),
            otherwise=(p("BodyText", "No priorities are recommended for {{ assessment.year }}."),),
        )
        + listed("assessment.removed", "These are recommended to end as priorities:", "title")
        + listed("assessment.cross_cutting", "These are recommended to become cross-cutting themes:", "title")
        + listed("assessment.joined", "These are recommended to become part of another priority:", "title")
        + listed("assessment.groups", "A time-limited task and finish group is recommended for:", "title")
        + listed("assessment.not_taken_up", "These were looked at and are not recommended as priorities:", "title")
        + _matrix()
        + part("Implementation, monitoring and review", "implementation")
    )


def _matrix() -> Xml:
    return when(
        "assessment.matrix",
        p("Heading2", "Cross-cutting themes"),
        p("LeadIn", "These themes run through the priorities that are recommended."),
        caption(3, "{{ assessment.matrix.title }}"),
        prose("TableText", "assessment.matrix"),
    )


def _appendix(field: str, title: str, *blocks: Xml) -> Xml:
    """Give an appendix on a page of its own, with its letter; nothing where nothing stands in it."""
    return when(
        f"{field}.letter",
        p("HeadingAppendix", f"Appendix {{{{ {field}.letter }}}}: {title}"),
        passages(f"{field}.passages"),
        *blocks,
    )


def _appendices() -> Xml:
    sources = when(
        "assessment.sources",
        caption(4, "Information sources"),
        table(
            SOURCES,
            [
                [
                    "{{ source.source }}",
                    '{{ source.period or "Not given" }}',
                    prose("TableText", 'source.validity or "None noted"'),
                ]
            ],
            "source in assessment.sources",
        ),
    )
    return Xml(
        _appendix("assessment.demographics", "Demographic and contextual information")
        + _appendix("assessment.detailed_methodology", "Methodology")
        + _appendix("assessment.information_sources", "Information sources", sources)
        + each("appendix in assessment.other_appendices", _appendix("appendix", "{{ appendix.title }}"))
        + when(
            "assessment.glossary",
            p("HeadingAppendix", "Appendix {{ assessment.glossary_letter }}: Glossary"),
            caption(5, "Acronyms"),
            table(GLOSSARY, [["{{ entry.acronym }}", "{{ entry.meaning }}"]], "entry in assessment.glossary"),
        )
    )


def strategic_assessment() -> Template:
    """Give the strategic assessment; its title page is a section of its own, without a header."""
    return Template(
        "Strategic assessment",
        (
            _title_page(),
            p("TOCHeading", "Contents"),
            prose("TOC2", "contents"),
            _executive_summary(),
            _introduction(),
            part("Crime overview", "overview"),
            part("Emerging issues", "emerging"),
            _chapters(),
            part("Additional areas for consideration", "additional"),
            _recommended(),
            p("Heading2", "Further information"),
            passages("assessment.further_information"),
            prose("BodyText", "council.alternative_formats"),
            _appendices(),
        ),
    )
