"""Takes the texts that call figures by name; gives a finding for each name that leads to nothing that can be said."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.nearest import ask_nearest
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.quoted import QuotedName

MOST_NAMED = 6


def every_figure_named_is_there(bundle: Bundle, _wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the names in brackets that no figure, table, chart or map has, and those of which nothing can be said."""
    for text in bundle.quoted:
        for each in text.names:
            if each.lack:
                told = f"“{{{each.name}}}” cannot be filled in: {each.lack}.{_advise(each)}"
                yield stop("every-figure-named-is-there", text.place, told, f"{{{each.name}}}")


def _advise(named: QuotedName) -> str:
    """Give the nearest name, or the first of those there are."""
    near = ask_nearest(named.astray, named.choices) if named.astray else ""
    if near or not named.choices:
        return near
    some = ", ".join(named.choices[:MOST_NAMED])
    return f" There are: {some}{' …' if len(named.choices) > MOST_NAMED else ''}. See orderpaper fields --figures."
