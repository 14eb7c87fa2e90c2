"""Takes the chapters of the assessment; gives what is recommended, for each and in the list at the end."""

from collections.abc import Sequence
from dataclasses import replace

from orderpaper.papers.assessment_contexts import RecommendedSaid
from orderpaper.papers.contexts import ThemeRowSaid
from orderpaper.papers.wording import first_missing, split_names
from orderpaper.records.assessment import (
    ADD,
    CROSS_CUTTING,
    GROUP,
    JOIN,
    KEEP,
    NO_PRIORITY,
    REMOVE,
    Assessment,
    Chapter,
)
from orderpaper.records.names import fold
from orderpaper.records.printed_table import PrintedCell, PrintedHeading, PrintedRow, PrintedTable
from orderpaper.records.text import Missing, Prose, Stress, Text, join_sourced, open_prose, paragraph

OPENING = "It is recommended that "
SENTENCES = {
    KEEP: "{title} remains a priority",
    ADD: "{title} is added as a priority",
    REMOVE: "{title} is removed from the priorities",
    CROSS_CUTTING: "{title} becomes a cross-cutting theme",
    JOIN: "{title} becomes part of another priority",
    GROUP: "a time-limited task and finish group is set up for {title}",
    NO_PRIORITY: "{title} does not become a priority",
}
"""What each recommendation says, after “It is recommended that”."""


def say_recommendation(chapter: Chapter) -> Text:
    """Give the recommendation as one sentence, nothing where the chapter asks for nothing."""
    missing = first_missing((chapter.recommendation, chapter.title))
    if missing:
        return missing
    before, slot, after = SENTENCES.get(str(chapter.recommendation), "").partition("{title}")
    if not slot:
        return ""
    return join_sourced((OPENING, before, str(chapter.title), after, _say_name(chapter), "."))


def _say_name(chapter: Chapter) -> str:
    """Give how the priority is called, where it is called otherwise than the chapter."""
    has_other = chapter.recommendation in {KEEP, ADD} and fold(chapter.name_as_priority) != fold(chapter.title)
    return f", under the title “{chapter.name_as_priority}”" if has_other else ""


def say_statement(chapter: Chapter, reason: Prose) -> Prose:
    """Give the recommendation in bold and the reason after it in the same paragraph; a reason not given is missing."""
    sentence = say_recommendation(chapter)
    if sentence == "":
        return Prose()
    if isinstance(sentence, Missing):
        return Prose((*paragraph(sentence).lines, *reason.lines))
    lack = Missing(f"reason for what is recommended on {chapter.title}", chapter.origin.place("reason"))
    first, *others = open_prose(sentence, reason or paragraph(lack)).lines
    bold = Stress(0, len(sentence), is_bold=True)
    return Prose((replace(first, stresses=(bold, *first.stresses)), *others))


def list_priorities(assessment: Assessment) -> tuple[RecommendedSaid, ...]:
    """Give the priorities recommended, numbered in the order of their chapters."""
    return tuple(
        RecommendedSaid(
            str(number), each.name_as_priority, "new" if each.recommendation == ADD else "remains a priority"
        )
        for number, each in enumerate(assessment.priorities, 1)
    )


def list_titles(assessment: Assessment, recommendation: str) -> tuple[Text, ...]:
    """Give the titles of the chapters that recommend one thing."""
    return tuple(each.title for each in assessment.printed if each.recommendation == recommendation)


def describe_matrix(assessment: Assessment) -> tuple[ThemeRowSaid, ...]:
    """Give the themes and whether each runs through each priority.

    A chapter that becomes a cross-cutting theme is one of them, and runs through all, unless it is on the sheet.
    """
    priorities = [fold(each.id) for each in assessment.priorities]
    rows = [_describe_theme(each.title, each.chapters, priorities) for each in assessment.themes]
    known = {fold(each.title) for each in assessment.themes}
    crossing = list_titles(assessment, CROSS_CUTTING)
    return (*rows, *(_describe_theme(title, "", priorities) for title in crossing if fold(title) not in known))


def print_matrix(themes: Sequence[ThemeRowSaid], priorities: Sequence[RecommendedSaid]) -> PrintedTable | None:
    """Give the themes and the priorities as a table, whose columns fit their words; None where there are no themes."""
    if not themes:
        return None
    headings = tuple(PrintedHeading(str(each.title), is_words=True) for each in priorities)
    rows = tuple(PrintedRow(str(each.theme), tuple(map(PrintedCell, each.cells))) for each in themes)
    return PrintedTable(
        title="Themes and the priorities they run through", rows_are="Theme", headings=headings, rows=rows
    )


def _describe_theme(title: Text, chapters: Text, priorities: list[str]) -> ThemeRowSaid:
    through = {fold(name) for name in split_names(chapters)}
    return ThemeRowSaid(title, tuple("Yes" if not through or each in through else "No" for each in priorities))
