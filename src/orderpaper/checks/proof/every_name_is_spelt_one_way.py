"""Takes a paper read for proof; gives a note for each name that it spells in two ways."""

from collections.abc import Iterator

from orderpaper.checks.proof.named.names import list_names
from orderpaper.checks.words.every_name_is_spelt_one_way import pair_up
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading

CODE = "every-name-is-spelt-one-way"


def every_name_is_spelt_one_way(reading: Reading) -> Iterator[Claim]:
    """Give the names that differ from an earlier one by capitals, signs or one letter: a note at the later spelling.

    A name and its plural are two names.
    """
    names = list_names(reading.passages)
    for one, other in pair_up(list(names)):
        if not _is_plural(one, other):
            passage, letter = names[other]
            first = names[one][0].find(names[one][1])
            told = f"“{other}” is “{one}” in {first.at}. Is that the same? Write the name one way."
            yield Claim(CODE, passage.find(letter), passage.text, Severity.NOTE, other, one, told)


def _is_plural(one: str, other: str) -> bool:
    return one.removesuffix("s") == other.removesuffix("s")
