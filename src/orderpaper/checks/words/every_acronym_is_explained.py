"""Takes the words that papers print and the glossary; gives a finding for each acronym that nothing explains."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.acronyms import Use, find_uses, list_acronyms
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def every_acronym_is_explained(bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the acronyms that neither the glossary nor their workbook explains, each once, where it is first used."""
    known = {_strip(entry.acronym) for entry in bundle.council.glossary} | _list_ids(bundle)
    for acronym, uses in find_uses(wording, list_acronyms(wording) - known).items():
        explained = {use.said.origin.table.file for use in uses if use.is_explained}
        open_uses = [use for use in uses if use.said.origin.table.file not in explained]
        if open_uses:
            yield query(
                "every-acronym-is-explained",
                open_uses[0].said.place,
                f"“{acronym}” is not in the glossary, and no cell says what it stands for{_count(open_uses)}. "
                f"Add it to the Glossary in council.xlsx, or write its meaning here: Full Name ({acronym}).",
            )


def _strip(acronym: object) -> str:
    return str(acronym).strip().removesuffix("s")


def _list_ids(bundle: Bundle) -> set[str]:
    """Give the IDs that are letters only, of priorities, themes and chapters: they may be said in words too."""
    priorities = bundle.plan.priorities if bundle.plan else ()
    themes = bundle.plan.themes if bundle.plan else ()
    chapters = bundle.assessment.chapters if bundle.assessment else ()
    return {_strip(each.id) for rows in (priorities, themes, chapters) for each in rows}


def _count(uses: Sequence[Use]) -> str:
    cells = {use.said.place for use in uses}
    return f" ({len(cells)} cells)" if len(cells) > 1 else ""
