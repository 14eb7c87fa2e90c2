from orderpaper.checks.amendments.amendments_are_decided import amendments_are_decided
from orderpaper.checks.gather import gather
from orderpaper.records.amendment import COMMENT
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.workbooks.ours.force import put_in_force
from ours_made import edit, with_texts

CODE = "amendments-are-decided"


def find(*amendments):
    return list(amendments_are_decided(put_in_force(with_texts(), amendments)))


def test_what_is_decided_or_resolved_is_fine():
    assert find(edit(number=1, accept=True), edit(number=2, accept=False)) == []
    assert find(edit(number=1, kind=COMMENT, is_resolved=True)) == []


def test_an_edit_that_waits_is_told_at_its_row_with_what_changed():
    assert find(edit(number=3)) == [
        query(
            CODE,
            Place("amendments.xlsx", "Amendments", "B4"),
            "an edit by “Ann Law” waits to be decided. Choose Yes or No under Accept.",
            held="“may” became “must”",
        )
    ]


def test_a_comment_is_told_as_one_and_an_edit_of_nobody_known():
    comment, untracked = find(edit(number=1, kind=COMMENT, new="Is this so?"), edit(number=2, who=""))
    assert (comment.message, comment.held) == (
        "a comment by “Ann Law” waits for you. Choose Yes or No under Accept, once you have dealt with it.",
        "Is this so?",
    )
    assert untracked.message == "an edit waits to be decided. Choose Yes or No under Accept."


def test_those_of_one_reviewer_are_told_once_with_how_many_they_are():
    (told,) = gather(find(*(edit(number=number, new=f"x{number}") for number in (1, 2, 3, 5))), ())
    assert told.cell == "B2:B4 and B6 (4 cells)"
