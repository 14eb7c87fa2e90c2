"""The bundle as reviewers have amended it, and what became of each amendment."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from orderpaper.records.amendment import COMMENT, REPLY, Amendment
from orderpaper.records.bundle import Bundle
from orderpaper.records.keyed import TextCell
from orderpaper.records.names import fold
from orderpaper.records.place import Place

SAID = frozenset((COMMENT, REPLY))
"""The kinds that change nothing: what somebody says of a text."""
DONE = "done"
"""What a note begins with once a person has done what no program can do or see."""


@dataclass(frozen=True, slots=True)
class Amended:
    """The bundle with the texts that were accepted in it, and the amendments by what became of them.

    Attributes:
        bundle: the workbooks as the next draft reads them.
        in_force: accepted, and in the bundle, because the cell still holds the old text.
        spent: accepted, and the cell itself holds the new text by now.
        moved_on: accepted, and the cell holds neither the old text nor the new.
        undecided: neither accepted nor refused, and waiting for it.
        by_hand: accepted, and for a person to do, who has not said yet that it is done.
        conflicts: pairs that make different texts of one, both undecided or both accepted; none of them is in force.
        cells: for one that has moved on, by the place of its row: the cell as it is now, where it can be found.
    """

    bundle: Bundle
    in_force: tuple[Amendment, ...] = ()
    spent: tuple[Amendment, ...] = ()
    moved_on: tuple[Amendment, ...] = ()
    undecided: tuple[Amendment, ...] = ()
    by_hand: tuple[Amendment, ...] = ()
    conflicts: tuple[tuple[Amendment, Amendment], ...] = ()
    cells: Mapping[Place, TextCell] = field(default_factory=dict)

    def find_cell(self, amendment: Amendment) -> TextCell | None:
        """Give the cell that an amendment which has moved on is about, as it is now; None where it is gone."""
        return self.cells.get(amendment.origin.place())


def is_waiting(amendment: Amendment) -> bool:
    """Tell whether an amendment waits for somebody to decide; a comment that was resolved does not."""
    is_dealt_with = amendment.kind in SAID and (amendment.is_resolved or is_done(amendment))
    return amendment.accept is None and not is_dealt_with


def is_for_a_person(amendment: Amendment) -> bool:
    """Tell whether an amendment was accepted that a person must carry out, and no note says that it is done."""
    is_accepted_edit = amendment.accept is True and amendment.kind not in SAID
    return is_accepted_edit and not amendment.has_cell and not is_done(amendment)


def is_done(amendment: Amendment) -> bool:
    """Tell whether the note on an amendment says that it is done."""
    return fold(amendment.note).startswith(DONE)
