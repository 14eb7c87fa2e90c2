"""Takes a printed table whose columns were made in a loop; gives it with a grid and widths that fit them."""

import re

from markupsafe import Markup

GRID = re.compile(r"<w:tblGrid>.*?</w:tblGrid>", re.DOTALL)
GRID_COLUMN = re.compile(r'<w:gridCol w:w="(\d+)"\s*/>')
ROW = re.compile(r"<w:tr\b.*?</w:tr>", re.DOTALL)
CELL_WIDTH = re.compile(r"<w:tcW\b[^>]*/>")


def even_columns(table: str) -> Markup:
    """Give the table with its first column as wide as the template has it and the others sharing the rest."""
    text = str(table)
    widths = [int(width) for width in GRID_COLUMN.findall(text)]
    first_row = ROW.search(text)
    count = len(re.findall(r"<w:tc>|<w:tc ", first_row[0])) if first_row else 0
    if not widths or count < 2:
        return Markup(text)
    shared = (sum(widths) - widths[0]) // (count - 1)
    each = [widths[0], *[shared] * (count - 1)]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in each)
    text = GRID.sub(f"<w:tblGrid>{grid}</w:tblGrid>", text, count=1)
    return Markup(ROW.sub(lambda row: _set_widths(row[0], each), text))


def _set_widths(row: str, widths: list[int]) -> str:
    left = iter(widths)
    return CELL_WIDTH.sub(lambda _cell: f'<w:tcW w:w="{next(left, widths[-1])}" w:type="dxa"/>', row)
