from orderpaper.checks.amendments.accepted_edit_elsewhere_is_done_by_hand import accepted_edit_elsewhere_is_done_by_hand
from orderpaper.records.amendment import ELSEWHERE, FIGURE
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.workbooks.ours.force import put_in_force
from ours_made import accepted, edit, with_texts

CODE = "accepted-edit-elsewhere-is-done-by-hand"
ELSEWHERE_IN_IT = {"kind": ELSEWHERE, "workbook": "", "sheet": "", "cell": "", "row": "", "column": ""}


def find(*amendments):
    return list(accepted_edit_elsewhere_is_done_by_hand(put_in_force(with_texts(), amendments)))


def test_what_waits_is_refused_is_done_or_stands_in_a_cell_is_fine():
    assert find(edit(number=1, **ELSEWHERE_IN_IT), accepted(accept=False, **ELSEWHERE_IN_IT)) == []
    assert find(accepted(note="Done", **ELSEWHERE_IN_IT), accepted(), accepted(kind=FIGURE)) == []


def test_what_was_accepted_elsewhere_is_told_until_it_is_done():
    assert find(accepted(**ELSEWHERE_IN_IT)) == [
        query(
            CODE,
            Place("amendments.xlsx", "Amendments", "C2"),
            "you accepted a change of words that come from no cell (paragraph 12): “may” became “must”. Make it in the "
            "template, or in the paper when it is final; when that is done, begin the note on this row with Done.",
            held="The council may act.",
        )
    ]


def test_a_text_to_clear_whose_cell_is_not_known_is_one_too():
    (finding,) = find(accepted(workbook="", where=""))
    assert "come from no cell: “may” became" in finding.message


def test_a_whole_text_that_was_taken_out_is_told_at_its_cell():
    legal = with_texts(("Legal", "The council may act."))
    (finding,) = accepted_edit_elsewhere_is_done_by_hand(put_in_force(legal, [accepted(new="")]))
    assert str(finding).startswith("report.xlsx › Implications › ")
    assert (
        "you accepted that “The council may act.” be taken out. Delete its row, or empty report.xlsx" in finding.message
    )
