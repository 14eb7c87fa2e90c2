"""What a rule of accessibility says of one spot, before its name makes a finding of it."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass

from orderpaper.records.facts import ParagraphFact, RunFact, Spot, Story, WordFacts
from orderpaper.records.finding import Severity

NOWHERE = Spot(Story.BODY, "", "")
"""The spot of what concerns the whole paper."""


@dataclass(frozen=True, slots=True)
class Remark:
    """How much it matters, where it stands, and the sentence with its remedy."""

    severity: Severity
    spot: Spot
    message: str


Rule = Callable[[WordFacts], Iterable[Remark]]


def must(spot: Spot, message: str) -> Remark:
    """Give a remark on what keeps somebody from reading the paper."""
    return Remark(Severity.STOP, spot, message)


def should(spot: Spot, message: str) -> Remark:
    """Give a remark on what makes the paper harder to read, or what only a person can judge."""
    return Remark(Severity.QUERY, spot, message)


def quote(text: str, most: int = 60) -> str:
    """Give words in quotation marks on one line, cut short after a whole word."""
    words = " ".join(text.split())
    if len(words) > most:
        words = words[:most].rsplit(" ", 1)[0] + " …"
    return f"“{words}”"


def and_more(count: int, what: str) -> str:
    """Give the end of a sentence that says how many others are like it: nothing where there are none."""
    if count < 2:
        return ""
    return f" So {'is' if count == 2 else 'are'} {count - 1} other {what}{'' if count == 2 else 's'}."


def words_of(facts: WordFacts) -> Iterator[tuple[ParagraphFact, RunFact]]:
    """Give every run that shows something, with its paragraph."""
    for paragraph in facts.paragraphs:
        for run in paragraph.runs:
            if run.text.strip():
                yield paragraph, run


@dataclass(slots=True)
class Alike:
    """The first of the paragraphs that have the same fault, the words that show it, and how many there are."""

    paragraph: ParagraphFact
    text: str
    count: int = 0


def group(faults: Iterable[tuple[Hashable, ParagraphFact, str]]) -> dict[Hashable, Alike]:
    """Give faults that are put right in one go as one, by what they have in common, in the order first met."""
    groups: dict[Hashable, Alike] = {}
    last: dict[Hashable, ParagraphFact] = {}
    for key, paragraph, text in faults:
        alike = groups.setdefault(key, Alike(paragraph, text))
        if last.get(key) is not paragraph:
            alike.count += 1
            last[key] = paragraph
    return groups
