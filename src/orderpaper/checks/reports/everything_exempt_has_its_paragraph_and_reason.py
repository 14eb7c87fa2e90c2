"""Takes the bundle; gives a finding for all that is exempt without a paragraph, or without its public interest."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.exempt import Guarded, find_guarded, paragraphs_of
from orderpaper.records.finding import Finding, stop

CODE = "everything-exempt-has-its-paragraph-and-reason"


def everything_exempt_has_its_paragraph_and_reason(bundle: Bundle) -> Iterator[Finding]:
    """Give what is kept from the public without the ground that the law asks for, or the weighing it asks for."""
    paragraphs = paragraphs_of(bundle.council.details.nation)
    crime = next((f", such as {number} for {words}" for number, words in paragraphs.items() if "crime" in words), "")
    for each in find_guarded(bundle):
        if each.is_exempt:
            yield from _look_at(each, crime)


def _look_at(each: Guarded, crime: str) -> Iterator[Finding]:
    if each.row.exempt_paragraph == "":
        yield stop(
            CODE,
            each.row.origin.place("exempt_paragraph"),
            f"{each.called} is exempt, and no paragraph of Schedule 12A is given. Type its number{crime}.",
        )
    if each.row.public_interest == "":
        yield stop(
            CODE,
            each.row.origin.place("public_interest"),
            f"{each.called} is exempt, and nothing says why. Write a sentence: the public interest in keeping it back "
            "outweighs that in disclosing it, because …",
        )
