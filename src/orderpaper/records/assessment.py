"""The strategic assessment: its chapters with what each recommends, its passages, themes, footnotes and sources."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import EXEMPT_PARAGRAPH, LISTS, PUBLIC_INTEREST, PUBLISH, Column, Entry, Kind, Sheet
from orderpaper.records.names import LEFT_OUT, fold
from orderpaper.records.text import Missing, Prose, Text
from orderpaper.records.when import When

KEEP, ADD, REMOVE, CROSS_CUTTING, JOIN, GROUP, NO_PRIORITY, NONE = LISTS["Recommendation"]
PRIORITIES = frozenset((KEEP, ADD))
"""What a chapter recommends whose theme is a priority of the coming year."""
SECTIONS = LISTS["Assessment section"]
FOOTNOTE_CALL = re.compile(r"\s*\[footnote\s+([^\[\]]+)\]", re.IGNORECASE)
"""How a text calls a footnote by its ID: [footnote population]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentDetails(Entry):
    """The assessment itself."""

    SHEET: ClassVar[Sheet] = Sheet("Assessment", "The assessment, once, downwards.", is_details=True)
    title: Text = Column("Title", Kind.TEXT, "As papers print it.", required=True).field()
    subtitle: Text = Column(
        "Subtitle", Kind.TEXT, "Printed in quotation marks on the title page; type it without."
    ).field()
    year: Text = Column("Year", Kind.TEXT, "The year its priorities are for, as 2014/15.", required=True).field()
    last_year: Text = Column("Last year", Kind.TEXT, "The year before, as 2013/14.", required=True).field()
    data_period: Text = Column(
        "Data period",
        Kind.TEXT,
        "The months its figures are of, as April 2010 to March 2013. It is stated once, and every table is held to it.",
        required=True,
    ).field()
    refreshed: When | Missing | None = Column(
        "Refreshed", Kind.WHEN, "The month it was last brought up to date; printed on the title page."
    ).field()
    area: Text = Column("Area", Kind.TEXT, "The partnership’s area, where it is not the council’s.").field()
    version: Text = Column("Version", Kind.TEXT, "Printed on the title page.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter(Entry):
    """One theme that was looked at: what it is, what the evidence says, and what is recommended for it."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Chapters", "One row is one theme that was looked at, with what is recommended for it.", key=("id",)
    )
    id: Text = Column(
        "ID",
        Kind.ID,
        "A few letters, as ASB; its Word file, if it has one, is chapters/ASB.docx.",
        required=True,
        is_key=True,
        width=9,
    ).field()
    order: int | None = Column("Order", Kind.INT, "The order printed, 1, 2, 3 …", required=True, width=8).field()
    title: Text = Column("Title", Kind.TEXT, "The heading of the chapter.", required=True, width=34).field()
    was_priority: bool | None = Column(
        "Was a priority", Kind.YES_NO, "Yes if it was a priority last year.", required=True, width=12
    ).field()
    recommendation: Text = Column(
        "Recommendation",
        Kind.CHOICE,
        "What is recommended. The list of priorities at the end is made from it. None where the chapter asks for "
        "nothing.",
        required=True,
        choices="Recommendation",
        width=20,
    ).field()
    reason: Prose = Column("Reason", Kind.PARA, "Why; a sentence or two.", width=44).field()
    priority_title: Text = Column(
        "Title as a priority", Kind.TEXT, "Where it is called otherwise in the list of priorities.", width=30
    ).field()
    definition: Prose = Column("Definition", Kind.PARA, "What the theme covers, and by whose definition.").field()
    headline_table: Text = Column(
        "Headline table",
        Kind.TEXT,
        "The table whose figure stands for it in the headlines.",
        refers_to=("Tables",),
        width=22,
    ).field()
    headline_measure: Text = Column(
        "Headline measure", Kind.TEXT, "The row of that table, as it is named there.", width=24
    ).field()
    evidence: Prose = Column(
        "Evidence", Kind.PARA, "What the figures say; longer text is better in its Word file.", width=60
    ).field()
    delivered: Prose = Column("Delivered", Kind.PARA, "What was done, one a line.", width=50).field()
    planned: Prose = Column("Planned", Kind.PARA, "What comes next, one a line.", width=50).field()
    conclusion: Prose = Column("Conclusion", Kind.PARA, "Its key conclusion, in a sentence or two.", width=44).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()

    @property
    def name_as_priority(self) -> Text:
        """What it is called in the list of priorities."""
        return self.priority_title or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentNarrative(Entry):
    """A passage of the assessment that belongs to no one theme."""

    SHEET: ClassVar[Sheet] = Sheet("Narrative", "One row is one passage of the assessment.", is_required=False)
    section: Text = Column(
        "Section", Kind.CHOICE, "Where it is printed.", required=True, choices="Assessment section", width=28
    ).field()
    heading: Text = Column(
        "Heading",
        Kind.TEXT,
        "A heading above it, if it needs one; of another appendix, its title.",
        width=32,
    ).field()
    text: Prose = Column(
        "Text", Kind.PARA, "The paragraph; lists may follow on lines of their own.", required=True, width=100
    ).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossCuttingTheme(Entry):
    """A theme that runs through several of the priorities recommended."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Themes", "One row is one theme that runs through the priorities.", is_required=False, key=("title",)
    )
    title: Text = Column("Title", Kind.TEXT, "As printed.", required=True, is_key=True, width=44).field()
    chapters: Text = Column(
        "Chapters",
        Kind.TEXT,
        "The IDs of the chapters it runs through, one a line; empty means all that are priorities.",
        refers_to=("Chapters",),
        width=24,
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStudy(Entry):
    """What became of somebody, told without a name."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Case studies", "One row is one case, told so that nobody can be known by it.", is_required=False
    )
    chapter: Text = Column(
        "Chapter", Kind.TEXT, "The ID of its chapter.", required=True, refers_to=("Chapters",), width=10
    ).field()
    heading: Text = Column("Heading", Kind.TEXT, "As Case 1.", required=True, width=28).field()
    text: Prose = Column("Text", Kind.PARA, "What happened.", required=True, width=80).field()
    outcome: Prose = Column("Outcome", Kind.PARA, "What was achieved.", width=50).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote(Entry):
    """A note at the foot of the page."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Footnotes", "One row is one footnote; a text calls it by [footnote ID].", is_required=False, key=("id",)
    )
    id: Text = Column(
        "ID",
        Kind.TEXT,
        "A short name, as population; in a text: [footnote population]. The numbers count themselves.",
        required=True,
        is_key=True,
        width=18,
    ).field()
    text: Prose = Column("Text", Kind.PARA, "What stands at the foot of the page.", required=True, width=90).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationSource(Entry):
    """Where figures came from, and how far they can be relied on."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Sources", "One row is one source of the figures, with what must be known of it.", is_required=False
    )
    source: Text = Column("Source", Kind.TEXT, "Who gave which figures.", required=True, width=50).field()
    period: Text = Column("Period", Kind.TEXT, "The months they are of.", width=28).field()
    validity: Prose = Column(
        "Validity", Kind.PARA, "How they were recorded, and what they leave out.", width=80
    ).field()


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything in assessment.xlsx."""

    details: AssessmentDetails
    chapters: tuple[Chapter, ...] = ()
    narrative: tuple[AssessmentNarrative, ...] = ()
    themes: tuple[CrossCuttingTheme, ...] = ()
    cases: tuple[CaseStudy, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    sources: tuple[InformationSource, ...] = ()

    @property
    def file(self) -> str:
        """The name of its workbook."""
        return self.details.origin.table.file

    @property
    def printed(self) -> tuple[Chapter, ...]:
        """The chapters of the paper in their order; those that are not published at all are none of them."""
        kept = (each for each in self.chapters if each.publish not in LEFT_OUT)
        return tuple(sorted(kept, key=lambda each: each.order or 0))

    @property
    def priorities(self) -> tuple[Chapter, ...]:
        """The chapters whose themes are recommended as priorities, in their order."""
        return tuple(each for each in self.printed if each.recommendation in PRIORITIES)

    def list_rooms(self) -> Iterator[str]:
        """Give every name by which a table, chart or map can be put into the paper.

        That is the ID of a chapter, a section, or a heading of the narrative.
        """
        yield from (str(each.id) for each in self.chapters if isinstance(each.id, str))
        yield from SECTIONS
        yield from (each.heading for each in self.narrative if isinstance(each.heading, str) and each.heading)

    def has_room(self, name: str) -> bool:
        """Tell whether a table, chart or map can be put there."""
        return fold(name) in {fold(each) for each in self.list_rooms()}
