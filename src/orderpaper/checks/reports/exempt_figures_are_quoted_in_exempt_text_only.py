"""Takes the bundle; gives a finding for each sentence the public reads that calls a figure of an exempt table."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.place import Place
from orderpaper.records.quoted import QuotedName, QuotedText
from orderpaper.records.text import citations_of
from orderpaper.records.withheld import Withheld, find_withheld

CODE = "exempt-figures-are-quoted-in-exempt-text-only"
LONGEST = 90


def exempt_figures_are_quoted_in_exempt_text_only(bundle: Bundle) -> Iterator[Finding]:
    """Give the sentences of which the public edition prints only that a figure of theirs is not for publication."""
    withheld = find_withheld(bundle)
    cells = _list_cells(withheld)
    if not cells:
        return
    exempt = {row.origin.place(name) for row, _ground in withheld.list_rows() for name in row.columns()}
    for text in bundle.quoted:
        named = [each.name for each in text.names if _is_of(each, cells)]
        if named and text.place not in exempt:
            yield query(CODE, text.place, _say(text, named), held=text.typed)


def _list_cells(withheld: Withheld) -> set[tuple[str, str]]:
    """Give the sheets with the figures of exempt tables."""
    tables = withheld.tables
    series = (each for each in withheld.bundle.statistics.series if any(each.table is table for table in tables))
    return {_sheet_of(figure.place) for each in series for _heading, figure in each.figures}


def _sheet_of(place: Place) -> tuple[str, str]:
    return place.file, place.within


def _is_of(named: QuotedName, sheets: set[tuple[str, str]]) -> bool:
    return any(_sheet_of(place) in sheets for cited in citations_of(named.words) for place in cited.cells)


def _say(text: QuotedText, named: list[str]) -> str:
    sentence = text.typed if len(text.typed) <= LONGEST else f"{text.typed[:LONGEST].rstrip()}…"
    names = ", ".join(dict.fromkeys(f"{{{each}}}" for each in named))
    return (
        f"“{sentence}” calls {names}, of a table that is exempt, and the sentence is not: the public reads “[not for "
        "publication]” there. Make the paragraph exempt, or write it without the figure."
    )
