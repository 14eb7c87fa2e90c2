"""Takes the amendments; gives a finding for each accepted edit of words that stand in no cell, until it is done."""

from collections.abc import Iterator

from orderpaper.checks.excerpt import excerpt
from orderpaper.records.amended import Amended
from orderpaper.records.amendment import FIGURE
from orderpaper.records.finding import Finding, query
from orderpaper.records.text_change import say_change

CODE = "accepted-edit-elsewhere-is-done-by-hand"


def accepted_edit_elsewhere_is_done_by_hand(amended: Amended) -> Iterator[Finding]:
    """Give the accepted edits that a person makes: of words in a template, or a whole text, whose row goes with it."""
    for each in amended.by_hand:
        cell = amended.find_cell(each)
        if cell is not None:
            told = f"you accepted that “{excerpt(each.old)}” be taken out. Delete its row, or empty {cell.place}."
            yield query(CODE, cell.place, told, held=str(each.old))
        elif each.kind != FIGURE:
            where = f" ({each.where})" if each.where else ""
            told = (
                f"you accepted a change of words that come from no cell{where}: "
                f"{say_change(str(each.old), str(each.new))}. Make it in the template, or in the paper when it is "
                "final; when that is done, begin the note on this row with Done."
            )
            yield query(CODE, each.origin.place("note"), told, held=str(each.old))
