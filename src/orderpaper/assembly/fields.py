"""`orderpaper fields`: what each template may say, and every figure by name, with what it says today."""

from collections.abc import Iterator
from itertools import groupby, islice

from orderpaper.assembly.journey import describe_folder
from orderpaper.records.context import list_fields
from orderpaper.records.ledger import say_cells
from orderpaper.records.names import spell_name
from orderpaper.records.outcome import FigureSaid, TemplateFields, Vocabulary
from orderpaper.records.quotation import ROOT, Names, Quotation
from orderpaper.records.settings import Settings
from orderpaper.records.text import citations_of
from orderpaper.statistics.quotations.catalogue import list_main_quotations, list_quotations

MOST_OF_A_TABLE = 40
LONGEST = 100


def list_vocabulary(settings: Settings, wanted: str = "") -> Vocabulary:
    """Give the fields of each template that the folder’s papers use, and the figures there are.

    Of each measure one thing is listed, and of a long table only its first rows; where something is `wanted`, all that
    has it in its name or in its words.
    """
    described = describe_folder(settings)
    papers = {paper.template: paper for paper in described.papers}
    templates = tuple(
        TemplateFields(template, paper.title, tuple(list_fields(paper.context))) for template, paper in papers.items()
    )
    if wanted:
        return Vocabulary(templates, tuple(map(_say, _find(described.measured.figures, wanted))))
    said = list(list_main_quotations(described.measured.figures))
    by_table = groupby(said, key=lambda each: each.name.partition(".")[0])
    listed = tuple(_say(each) for _table, rows in by_table for each in islice(rows, MOST_OF_A_TABLE))
    return Vocabulary(templates, listed, len(said) - len(listed))


def _find(names: Names, wanted: str) -> Iterator[Quotation]:
    """Give all that has some words in its name or says them; they may be typed as words or as a name."""
    folded, spelt = wanted.casefold(), spell_name(wanted)
    for each in list_quotations(names):
        name = f"{ROOT}.{each.name}"
        if folded in name or spelt in name or folded in str(each.words).casefold():
            yield each


def _say(quotation: Quotation) -> FigureSaid:
    cells = (cell for citation in citations_of(quotation.words) for cell in citation.cells)
    return FigureSaid(f"{ROOT}.{quotation.name}", str(quotation.words), quotation.says, say_cells(cells, LONGEST))
