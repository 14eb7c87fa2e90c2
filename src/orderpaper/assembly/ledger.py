"""The figures ledger on its way out: every figure printed in the papers, written as figures.xlsx beside them."""

from orderpaper.assembly.findings import Written, find_way, write_output
from orderpaper.assembly.journey import Made
from orderpaper.records.settings import Settings
from orderpaper.workbooks.findings.outline import read_outlines

FIGURES = "figures.xlsx"


def write_figures(settings: Settings, made: Made) -> Written:
    """Write figures.xlsx; give the file, or the sentence that says why not.

    Papers without figures need no ledger: none is written where there was none, and where only some of the papers are
    made the one of all papers stays.
    """
    path = settings.output / FIGURES
    if not made.figures and (settings.only or not path.is_file()):
        return None, ""
    from orderpaper.workbooks.ledger.workbook import Ledger, write_ledger

    settings.progress(f"Writing {FIGURES}")
    only = f"the {settings.only}" if settings.only else ""
    ledger = Ledger(made.figures, read_outlines(made.snapshots), find_way(settings), only)
    return write_output(path, write_ledger(ledger))
