"""Takes a chart of a Word file; gives it with a workbook behind it that holds what it plots, and nothing else."""

from orderpaper.word.facts.styles import Element
from orderpaper.word.scrub.kinds import WORKBOOK
from orderpaper.word.scrub.opened import Part, R, Relation
from orderpaper.word.scrub.plotted import C, NotPlottedError, ask_for_nothing, collect_cells
from orderpaper.word.scrub.tree import take_out, take_out_all
from orderpaper.word.scrub.workbook import make_workbook

NOT_PRINTED = tuple(f"{C}{name}" for name in ("printSettings", "pivotSource", "pivotFmts", "protection"))


def clean_chart(part: Part) -> bool:
    """Leave of a chart what it plots; tell whether its workbook had to go whole.

    That is where the drawing and the workbook are not of the same cells, as with rows that are hidden.
    """
    root = part.root
    if root is None:
        return False
    take_out_all(root, *NOT_PRINTED)
    data = root.find(f"{C}externalData")
    for key in [key for key, each in part.relations.items() if each.kind == WORKBOOK]:
        del part.relations[key]
    try:
        sheets = collect_cells(root)
    except NotPlottedError:
        ask_for_nothing(root)
        _take_out_data(data)
        return data is not None
    if data is not None:
        part.relations["workbook"] = Relation(WORKBOOK, Part(WORKBOOK, make_workbook(sheets)))
        data.set(f"{R}id", "workbook")
    return False


def _take_out_data(data: Element | None) -> None:
    if data is not None:
        take_out(data)
