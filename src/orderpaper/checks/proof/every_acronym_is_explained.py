"""Takes a paper read for proof; gives a note for each acronym that it uses and nowhere explains."""

from collections.abc import Iterator

from orderpaper.checks.proof.named.acronyms import list_meanings, list_uses
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading

CODE = "every-acronym-is-explained"


def every_acronym_is_explained(reading: Reading) -> Iterator[Claim]:
    """Give each acronym once, where it is first used; a note where no words of the paper say what it stands for."""
    explained = {meaning.acronym for meaning in list_meanings(reading.manuscript)}
    for acronym, (passage, letter, count) in list_uses(reading.passages).items():
        where = passage.find(letter)
        if acronym in explained:
            yield Claim(CODE, where, acronym)
            continue
        often = "" if count == 1 else f", which it uses {count:,} times"
        told = (
            f"The paper does not say what {acronym} stands for{often}. Write it in full where it stands first: "
            f"Full Name ({acronym})."
        )
        yield Claim(CODE, where, passage.text, Severity.NOTE, acronym, "", told)
