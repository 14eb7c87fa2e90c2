"""Takes the document of a review copy and a key; gives where its text stands: its row, its cells, or its paragraph.

A text that is printed twice is asked about once: where it stands in a row of a table, if it does anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.word.page_fields import W
from orderpaper.word.review.opened import Element, value_of

FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
BOX = f"{W}txbxContent"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text stands that is asked about: its control, and the cells of its row that are seen, if any."""

    control: Element
    cells: tuple[Element, ...] = ()

    @property
    def own_cell(self) -> Element | None:
        """The cell that the control stands in."""
        return next((each for each in self.control.iterancestors(f"{W}tc")), None)

    @property
    def issue_cell(self) -> Element | None:
        """The cell that names the row: its first, where that is neither the text’s own nor the one for the answer."""
        first = self.cells[0] if len(self.cells) > 1 else None
        return None if first is None or first is self.own_cell else first


def list_controls(root: Element, tag: str) -> Iterator[Element]:
    """Give the content controls of a part that have a tag, those aside that old programs fall back on."""
    for control in root.iter(f"{W}sdt"):
        if value_of(control, "sdtPr/tag") == tag and next(control.iterancestors(FALLBACK), None) is None:
            yield control


def find_spot(document: Element, key: str) -> Spot | None:
    """Give where the text with a key is asked about; None where the body of the paper does not have it."""
    found = list(list_controls(document, key))
    spots = [Spot(each, tuple(_list_cells(each))) for each in found if next(each.iterancestors(BOX), None) is None]
    return max(spots, key=lambda spot: min(len(spot.cells), 2), default=None)


def _list_cells(control: Element) -> Iterator[Element]:
    """Give the cells of the row around a control, without those that go on from the row above."""
    row = next(control.iterancestors(f"{W}tr"), None)
    for cell in row.iter(f"{W}tc") if row is not None else ():
        is_of_row = next(cell.iterancestors(f"{W}tr")) is row
        merged = cell.find(f"{W}tcPr/{W}vMerge")
        if is_of_row and (merged is None or merged.get(f"{W}val") == "restart"):
            yield cell
