"""What stands in a paper in place of what is exempt: that it is not for publication, by which paragraph, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from orderpaper.records.exempt import MayBeExempt, paragraphs_of, part_of, read_paragraphs
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Prose, Text, join_sourced, paragraph

WITHHELD = "Not for publication"
"""What stands in a cell of an exempt row, where there is no room for more."""
IN_SENTENCE = "[not for publication]"
"""What stands in a sentence in place of a figure of an exempt table."""
ACT = "Local Government Act 1972"


@dataclass(frozen=True, slots=True)
class Notice:
    """The words in place of one exempt row: the paragraph of the schedule in full, then the public interest as typed.

    Either may be missing, and is then said to be.
    """

    ground: Text
    reason: Text

    @property
    def text(self) -> Text:
        """All of it in one paragraph, where there is room for no more than one."""
        for each in (self.ground, self.reason):
            if isinstance(each, Missing):
                return each
        return join_sourced((f"{WITHHELD}: {self.ground}. ", str(self.reason)))

    @property
    def prose(self) -> Prose:
        """All of it in one paragraph of prose."""
        return paragraph(self.text)


def write_notice(row: MayBeExempt, nation: Text) -> Notice:
    """Give the notice of what is exempt by the paragraph and for the reason that stand in a row."""
    return Notice(
        say_ground(row.exempt_paragraph, nation, row.origin.place("exempt_paragraph")),
        row.public_interest or Missing("the public interest in keeping it back", row.origin.place("public_interest")),
    )


def say_ground(typed: Text, nation: Text, place: Place) -> Text:
    """Give the paragraphs that a cell names as the law has them: paragraph 7 of Part 1 of Schedule 12A to … (…).

    A paragraph that the nation’s part of the schedule does not hold is given as it was typed.
    """
    if isinstance(typed, Missing) or not typed:
        return typed or Missing("paragraph of Schedule 12A", place)
    known, named = paragraphs_of(nation), read_paragraphs(typed)
    if not named or not known.keys() >= set(named):
        return typed.strip().rstrip(".")
    meaning = "; ".join(known[each] for each in named)
    return f"{cite_paragraphs(named, nation)} ({meaning})"


def cite_paragraphs(named: Sequence[str], nation: Text) -> str:
    """Give where in the law some paragraphs stand: paragraphs 3 and 7 of Part 1 of Schedule 12A to the Act."""
    *others, last = named
    numbers = f"paragraphs {', '.join(others)} and {last}" if others else f"paragraph {last}"
    return f"{numbers} of Part {part_of(nation)} of Schedule 12A to the {ACT}"


def say_virtue(rows: Iterable[MayBeExempt], nation: Text) -> str:
    """Give what an exempt edition says of itself on each page, with every paragraph by which any of it is exempt."""
    known = paragraphs_of(nation)
    typed = [each.exempt_paragraph for each in rows if isinstance(each.exempt_paragraph, str)]
    found = {number for each in typed for number in read_paragraphs(each) if number in known}
    if not found:
        return f"Exempt: {WITHHELD.lower()}"
    named = [each for each in known if each in found]
    return f"Exempt: {WITHHELD.lower()} by virtue of {cite_paragraphs(named, nation)}"
