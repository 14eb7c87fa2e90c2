"""Takes nothing; gives a set of blank workbooks, one of each kind."""

from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import WORKBOOKS


def make_blanks() -> dict[str, bytes]:
    """Give the blank workbooks by file name."""
    return {f"{kind.stem}.xlsx": write_workbook(kind) for kind in WORKBOOKS}
