"""What must be true of a paper as a whole: its title and its language."""

import re
from collections.abc import Hashable, Iterator

from orderpaper.checks.accessible.remark import NOWHERE, Remark, and_more, group, must, quote, should, words_of
from orderpaper.records.facts import ParagraphFact, WordFacts

BRITISH = "en-gb"
NO_TITLE = re.compile(
    r"(|untitled.*|document\s*\d*|word document|doc\d*|title|microsoft word\b.*|.*\.(docx?|dotx?|docm|pdf|rtf))",
    re.IGNORECASE | re.DOTALL,
)
"""Titles that Word or a converter puts in of itself, or that are the name of a file."""


def paper_has_a_title(facts: WordFacts) -> Iterator[Remark]:
    """Give a paper whose properties hold no title, or one that says nothing (WCAG 2.4.2)."""
    title = facts.title.strip()
    if NO_TITLE.fullmatch(title):
        what = f"has {quote(title)} as its title" if title else "has no title in its properties"
        yield must(NOWHERE, f"The file {what}. Write the paper's title under File › Info › Properties › Title.")


def language_is_british_english(facts: WordFacts) -> Iterator[Remark]:
    """Give a paper that is not marked as British English, and words marked as another English (WCAG 3.1.1, 3.1.2).

    Words marked as Welsh, Polish and the like are rightly marked, and are passed over.
    """
    remedy = "then Review › Language › Set Proofing Language › English (United Kingdom)"
    usual = facts.language.lower()
    if usual != BRITISH:
        said = f"is marked as {facts.language}" if usual else "does not say its language"
        yield must(
            NOWHERE,
            f"The paper {said}, so a screen reader may speak it in the wrong voice. "
            f"Select everything with Ctrl+A, {remedy} › Set As Default.",
        )
    for language, alike in group(_other_english(facts, usual)).items():
        yield should(
            alike.paragraph.spot,
            f"{quote(alike.text)} is marked as {language}.{and_more(alike.count, 'paragraph')} "
            f"Select the words, {remedy}.",
        )


def _other_english(facts: WordFacts, usual: str) -> Iterator[tuple[Hashable, ParagraphFact, str]]:
    for paragraph, run in words_of(facts):
        language = run.look.language.lower()
        if language not in {BRITISH, usual} and language.partition("-")[0] == "en":
            yield run.look.language, paragraph, run.text
