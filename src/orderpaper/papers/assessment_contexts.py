"""What the strategic assessment may say, field by field: the context that its template is filled with."""

from dataclasses import dataclass

from orderpaper.papers.contexts import (
    CouncilSaid,
    GlossarySaid,
    MeetingSaid,
    PaperSaid,
    ThemeRowSaid,
    said_or_nothing,
    say_figures,
    say_shown,
)
from orderpaper.records.context import said
from orderpaper.records.display import DisplaySaid
from orderpaper.records.printed_table import PrintedTable
from orderpaper.records.quotation import Names
from orderpaper.records.text import Prose, Text


@dataclass(frozen=True, slots=True)
class HeadlineSaid:
    """The figure that stands for one chapter in the headlines, and how it has changed."""

    chapter: Text = said("The chapter’s title")
    measure: Text = said("What is measured")
    sentence: Text = said("The change in words, as: fell by 19.6%, from 5,382 to 4,326")
    change: Text = said("The change, as -19.6%; in points for percentages, in numbers where they are few")
    direction: Text = said("The way it went, as: ↓ lower, better")
    earlier_period: Text = said("The period it is compared with")
    period: Text = said("The period it is of")


@dataclass(frozen=True, slots=True)
class AssessmentPassageSaid:
    """One passage of a section, with the tables, charts and maps that stand after it."""

    heading: Text = said("A heading of its own; often none")
    text: Prose = said("The paragraphs")
    displays: tuple[DisplaySaid, ...] = said("The tables, charts and maps after it")


@dataclass(frozen=True, slots=True)
class CaseSaid:
    """One case, told without a name."""

    heading: Text = said("Its heading, as Case 1")
    text: Prose = said("What happened")
    outcome: Prose = said("What was achieved; often none")


@dataclass(frozen=True, slots=True)
class ChapterSaid:
    """One theme of the assessment."""

    id: Text = said("Its ID, as ASB")
    number: str = said("Its number among the chapters; Word numbers the heading itself")
    title: Text = said("Its title")
    definition: Prose = said("What the theme covers")
    prose: Prose = said("What the evidence says, as paragraphs")
    displays: tuple[DisplaySaid, ...] = said("Its tables, charts and maps")
    delivered: Prose = said("What was done, as a list")
    planned: Prose = said("What comes next, as a list")
    cases: tuple[CaseSaid, ...] = said("Its case studies")
    recommendation: Text = said("The recommendation as one sentence; nothing where it asks for nothing")
    reason: Prose = said("Why that is recommended")
    statement: Prose = said("The recommendation in bold, then the reason, as paragraphs")
    conclusion: Prose = said("Its key conclusion")


@dataclass(frozen=True, slots=True)
class RecommendedSaid:
    """One priority recommended."""

    number: str = said("Its number")
    title: Text = said("Its title as a priority")
    standing: str = said("“remains a priority” or “new”")


@dataclass(frozen=True, slots=True)
class AssessmentAppendixSaid:
    """One appendix."""

    letter: str = said("Its letter; nothing where there is nothing to print in it")
    title: Text = said("Its title, where it is not one that every assessment has")
    passages: tuple[AssessmentPassageSaid, ...] = said("Its passages")


@dataclass(frozen=True, slots=True)
class SourceSaid:
    """One source of information."""

    source: Text = said("Who gave which figures")
    period: Text = said("The months they are of; often none")
    validity: Prose = said("How far they can be relied on; often none")


@dataclass(frozen=True, slots=True)
class AssessmentSaid:
    """The strategic assessment."""

    title: Text = said("Its title")
    subtitle: Text = said("Its subtitle, without quotation marks; often none")
    year: Text = said("The year its priorities are for")
    last_year: Text = said("The year before")
    data_period: Text = said("The months its figures are of")
    refreshed: Text = said("The month it was last brought up to date; often none")
    area: Text = said("The partnership’s area")
    version: Text = said("Its version; often none")
    headlines: tuple[HeadlineSaid, ...] = said("The figure that stands for each chapter, worked out")
    executive_summary: tuple[AssessmentPassageSaid, ...] = said("Passages of “Executive summary”")
    introduction: tuple[AssessmentPassageSaid, ...] = said("Passages of “Introduction”")
    purpose: tuple[AssessmentPassageSaid, ...] = said("Passages of “Purpose”")
    background: tuple[AssessmentPassageSaid, ...] = said("Passages of “Background”")
    context: tuple[AssessmentPassageSaid, ...] = said("Passages of “Context”")
    objectives: tuple[AssessmentPassageSaid, ...] = said("Passages of “Objectives”")
    methodology: tuple[AssessmentPassageSaid, ...] = said("Passages of “Methodology”")
    overview: tuple[AssessmentPassageSaid, ...] = said("Passages of “Crime overview”")
    emerging: tuple[AssessmentPassageSaid, ...] = said("Passages of “Emerging issues”")
    chapters: tuple[ChapterSaid, ...] = said("The themes, in order")
    additional: tuple[AssessmentPassageSaid, ...] = said("Passages of “Additional areas”")
    conclusions: tuple[ChapterSaid, ...] = said("Those of the themes that have a key conclusion")
    last_priorities: tuple[Text, ...] = said("The titles of last year’s priorities")
    priorities_introduction: tuple[AssessmentPassageSaid, ...] = said("Passages of “Recommended priorities”")
    priorities: tuple[RecommendedSaid, ...] = said("The priorities recommended, made from the chapters")
    count: str = said("How many those are, in words, with the noun: five priorities")
    removed: tuple[Text, ...] = said("Last year’s priorities that are recommended to end")
    cross_cutting: tuple[Text, ...] = said("The themes recommended to run through all priorities")
    joined: tuple[Text, ...] = said("Last year’s priorities recommended to become part of another")
    groups: tuple[Text, ...] = said("The themes for which a task and finish group is recommended")
    not_taken_up: tuple[Text, ...] = said("The themes that were looked at and are not recommended")
    themes: tuple[ThemeRowSaid, ...] = said("The themes, and the recommended priorities each runs through")
    matrix: PrintedTable | None = said("The same as a table; nothing where there are no themes")
    implementation: tuple[AssessmentPassageSaid, ...] = said("Passages of “Implementation and review”")
    further_information: tuple[AssessmentPassageSaid, ...] = said("Passages of “Further information”")
    demographics: AssessmentAppendixSaid = said("The appendix “Demographics”")
    detailed_methodology: AssessmentAppendixSaid = said("The appendix “Detailed methodology”")
    information_sources: AssessmentAppendixSaid = said("The appendix “Information sources”")
    sources: tuple[SourceSaid, ...] = said("The sources of information")
    other_appendices: tuple[AssessmentAppendixSaid, ...] = said("The other appendices, each with its title")
    glossary_letter: str = said("The letter of the appendix that is the glossary; nothing where there is none")
    glossary: tuple[GlossarySaid, ...] = said("Acronyms and what they stand for")
    not_public: tuple[Text, ...] = said_or_nothing("The IDs of the themes that are not for publication", ())


@dataclass(frozen=True, slots=True)
class AssessmentContext:
    """What the strategic assessment may say."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    assessment: AssessmentSaid
    figures: Names = say_figures()
    shown: Names = say_shown()
