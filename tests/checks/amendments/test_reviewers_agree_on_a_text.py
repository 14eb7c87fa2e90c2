from orderpaper.checks.amendments.reviewers_agree_on_a_text import reviewers_agree_on_a_text
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.workbooks.ours.force import put_in_force
from ours_made import accepted, edit, with_texts

CODE = "reviewers-agree-on-a-text"
HERE = Place("amendments.xlsx", "Amendments", "B2")
FRED = {"new": "The council could act.", "number": 2, "who": "Fred Finance", "file_sha256": "2" * 64}


def find(*amendments):
    return list(reviewers_agree_on_a_text(put_in_force(with_texts(), amendments)))


def test_two_that_agree_are_fine_and_so_is_one_that_is_refused():
    assert find(edit(number=1), edit(number=2, who="Fred")) == []
    assert find(edit(number=1), edit(**FRED, accept=False)) == []
    assert find(accepted(), edit(**FRED)) == []


def test_two_that_wait_are_shown_both():
    told = (
        "two reviewers changed “The council may act.” differently. Ann Law: “may” became “must”. Fred Finance (B3): "
        "“may” became “could”. Choose Yes for one and No for the other."
    )
    assert find(edit(number=1), edit(**FRED)) == [
        stop(CODE, HERE, told, held="The council must act.\nThe council could act.")
    ]


def test_where_both_are_accepted_it_is_said_that_neither_is_in_the_draft():
    (finding,) = find(accepted(), accepted(**FRED))
    assert "And you accepted both: neither is in the draft. Choose Yes" in finding.message


def test_copies_of_one_reviewer_or_of_nobody_known_are_told_by_their_files():
    (finding,) = find(edit(number=1), edit(**{**FRED, "who": "Ann Law", "file": "again.docx"}))
    assert "Ann Law, in “Report - for Legal.docx”: “may” became “must”." in finding.message
    (finding,) = find(edit(number=1, who=""), edit(**FRED))
    assert "Somebody, in “Report - for Legal.docx”: “may” became “must”. Fred Finance (B3)" in finding.message
