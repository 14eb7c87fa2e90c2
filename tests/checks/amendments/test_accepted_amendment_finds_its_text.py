from orderpaper.checks.amendments.accepted_amendment_finds_its_text import accepted_amendment_finds_its_text
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.workbooks.ours.force import put_in_force
from ours_made import accepted, edit, with_texts

CODE = "accepted-amendment-finds-its-text"
HERE = Place("amendments.xlsx", "Amendments", "B2")


def find(text, *amendments):
    return list(accepted_amendment_finds_its_text(put_in_force(with_texts(("Legal", text)), amendments)))


def test_what_is_in_force_spent_undecided_or_refused_is_fine():
    assert find("The council may act.", accepted()) == []
    assert find("The council must act.", accepted()) == []
    assert find("Else.", edit(number=1), edit(number=2, accept=False)) == []


def test_a_text_that_has_moved_on_is_told_with_what_it_says_now_and_what_was_accepted():
    assert find("The partnership may act.", accepted()) == [
        stop(
            CODE,
            HERE,
            "you accepted a change by “Ann Law”: “may” became “must”. It is not in the draft, because report.xlsx › "
            "Implications › B5 has changed since (“council” became “partnership”). Type into that cell what it is to "
            "say, and choose No here.",
            held="The partnership may act.",
        )
    ]


def test_a_cell_that_was_emptied_is_told():
    (finding,) = find("", accepted())
    assert "because report.xlsx › Implications › B5 is empty now." in finding.message


def test_a_text_that_is_gone_is_told_with_its_words():
    amended = put_in_force(with_texts(("Risk", "x")), [accepted(cell="B99", who="")])
    (finding,) = accepted_amendment_finds_its_text(amended)
    assert finding == stop(
        CODE,
        HERE,
        "you accepted a change in “The council may act.”: “may” became “must”. It is not in the draft, because that "
        "text is no longer in report.xlsx › Implications. If it is not wanted any more, choose No here; or type it "
        "there.",
    )
