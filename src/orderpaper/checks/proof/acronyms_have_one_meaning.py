"""Takes a paper read for proof; gives a finding for each acronym that it explains in two ways."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orderpaper.checks.proof.named.acronyms import Meaning, fold_meaning, is_one_meaning, list_meanings
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading

CODE = "acronyms-have-one-meaning"


def acronyms_have_one_meaning(reading: Reading) -> Iterator[Claim]:
    """Give each acronym that is explained more than once; a query where other words are given the second time.

    It is a note where they are the same words in other forms, as “therapy” and “therapies”, or misspelt.

    It stands at the glossary’s line where one has it, and else where the second meaning is given.
    """
    meanings: dict[str, dict[tuple[str, ...], list[Meaning]]] = {}
    for each in list_meanings(reading.manuscript):
        meanings.setdefault(each.acronym, {}).setdefault(fold_meaning(each.words), []).append(each)
    for acronym, several in meanings.items():
        told = [each for same in several.values() for each in same]
        if len(several) > 1:
            first, *others = several
            is_one = all(is_one_meaning(first, other) for other in others)
            claim = _say_several(acronym, [same[0] for same in several.values()], told)
            yield replace(claim, answer=Severity.NOTE) if is_one else claim
        elif len(told) > 1:
            yield Claim(CODE, told[-1].passage.find(told[-1].letter), told[-1].words)


def _say_several(acronym: str, several: Sequence[Meaning], told: Sequence[Meaning]) -> Claim:
    at = next((each for each in told if each.is_listed), several[1])
    where = at.passage.find(at.letter)
    others = (f"“{each.words}” ({each.passage.find(each.letter).at})" for each in several)
    said = (
        f"{acronym} is {' and '.join(others)}. Use one of them wherever it is the same; where two things are meant, "
        "write one of them in full."
    )
    return Claim(CODE, where, at.passage.text, Severity.QUERY, acronym, "", said)
