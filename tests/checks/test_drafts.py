"""What proofreading finds in our own papers, at the cells the words come from."""

import pytest

from orderpaper.checks.drafts import judge_draft, leave_out_known, run_cells_together
from orderpaper.checks.said import read_entry
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity, query, stop
from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.place import Place
from orderpaper.records.plan import PlanNarrative
from orderpaper.records.text import paragraph
from papers.example import make

FILE = "11 Plan.docx"
WHERE = Whereabouts(paragraph=7, heading="2. Crime", at="paragraph 7")
ROWS = [
    make(PlanNarrative, 2, text=paragraph("It rained.\nCrime fell  from 50 to 40, a fall of 30%.")),
    make(PlanNarrative, 3, text=paragraph("Nothing else was said.")),
]
TYPED = run_cells_together([said for row in ROWS for said in read_entry(row)])


def fault(quote, answer=Severity.STOP, message="From 50 to 40 is a fall of 20%."):
    return Claim("change-follows-from-its-numbers", WHERE, quote, answer, "30%", "20%", message)


def place_of(quote):
    (finding,) = judge_draft([fault(quote)], FILE, TYPED)
    return str(finding.place)


def test_what_was_typed_in_a_cell_is_found_at_that_cell():
    assert place_of("Crime fell from 50 to 40, a fall of 30%.").endswith(str(ROWS[0].origin.place("text")))
    assert place_of("Nothing else was said.") == str(ROWS[1].origin.place("text"))


@pytest.mark.parametrize("quote", ["Crime fell by 30% in all.", "", "said. It rained"])
def test_what_no_cell_says_is_found_in_the_paper(quote):
    assert place_of(quote) == "11 Plan.docx › 2. Crime › paragraph 7"


@pytest.mark.parametrize("answer", [Severity.NOTE, None])
def test_notes_and_what_holds_are_left_out(answer):
    assert list(judge_draft([fault("It rained.", answer)], FILE, TYPED)) == []


def test_a_finding_at_a_cell_names_the_paper_whose_paragraphs_it_speaks_of():
    (finding,) = judge_draft([fault("It rained.")], FILE, TYPED)
    assert finding.message == "From 50 to 40 is a fall of 20%. It is printed in 11 Plan.docx."


CELL, PAGE = Place("plan.xlsx", "Narrative", "B2"), Place(FILE, "2. Crime", "paragraph 7")
TABLE = Place(FILE, "2. Crime", "table 2, row 3, cell 1")
SHARED_CODE = "no-word-is-doubled"


@pytest.mark.parametrize(("place", "is_heard"), [(CELL, False), (TABLE, False), (PAGE, True)])
def test_what_the_workbooks_own_checks_judge_is_heard_only_where_no_cell_has_the_words(place, is_heard):
    found = [query(SHARED_CODE, place, "the the")]
    assert list(leave_out_known(found, [])) == (found if is_heard else [])


def test_it_is_not_heard_where_the_workbooks_were_told_so():
    assert list(leave_out_known([query(SHARED_CODE, PAGE, "the the")], [query(SHARED_CODE, CELL, "of of")])) == []


def test_what_only_papers_are_checked_for_is_heard_wherever_it_stands():
    found = [stop("change-follows-from-its-numbers", place, f"{number}.") for number, place in enumerate((CELL, TABLE))]
    assert list(leave_out_known(found, [query("change-follows-from-its-numbers", CELL, "Else.")])) == found


def test_what_several_papers_print_is_told_once():
    found = [stop("a", Place("Plan.docx"), "One."), stop("a", Place("Report.docx"), "One.")]
    assert list(leave_out_known(found, [])) == found[:1]
