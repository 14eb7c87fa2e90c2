"""Takes the glossary; gives a finding for each acronym with two meanings."""

from collections.abc import Iterator

from orderpaper.checks.acronyms import read_meanings
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def acronyms_have_one_meaning(bundle: Bundle) -> Iterator[Finding]:
    """Give the acronyms with two meanings, in two rows or in one that says “or”: each once, at its last row."""
    last = {str(entry.acronym).strip(): entry for entry in bundle.council.glossary}
    for acronym, meanings in read_meanings(bundle.council.glossary).items():
        if len(meanings) > 1:
            entry = last[acronym]
            said = (
                f"{acronym} is {' and '.join(f'“{each}”' for each in meanings)}. Write one of them in full "
                "wherever it is meant, and keep the acronym for the other."
            )
            yield query("acronyms-have-one-meaning", entry.origin.place("meaning"), said, str(entry.meaning))
