"""Takes the words that papers print and the glossary; gives a finding where an acronym may mean two things."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.acronyms import find_uses, read_meanings
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def ambiguous_acronyms_are_written_in_full(bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the acronyms of two meanings that stand alone in a cell, which does not say which is meant; each once."""
    double = {acronym: each for acronym, each in read_meanings(bundle.council.glossary).items() if len(each) > 1}
    for acronym, uses in find_uses(wording, double.keys()).items():
        explained = {use.said.place for use in uses if use.is_explained}
        bare = [use for use in uses if use.said.place not in explained]
        if bare:
            meanings = " or ".join(f"“{meaning}”" for meaning in double[acronym])
            yield query(
                "ambiguous-acronyms-are-written-in-full",
                bare[0].said.place,
                f"“{acronym}” may be read as {meanings}. Write in full which of them is meant here.",
            )
