from dataclasses import replace
from decimal import Decimal

from checks.made import make_figure
from gridded import make_grid, make_rebuilt
from orderpaper.checks.proof.tabled.cells import Printed
from orderpaper.checks.proof.tabled.claims import Answer, claim_figure, tell_once
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import GridRow
from orderpaper.records.recomputed import Recomputed, Verdict

WORD, TEXT = make_grid("Crime | 2016 | Change\nTheft | 41 | 11"), make_rebuilt("Theft | 41 | 11\nArson | 5 | 9")


def judged(stated):
    return Recomputed("Theft", "2016", make_figure(stated), Verdict.WRONG, Decimal(7))


def tell(grid, *answers, row=-1):
    """Give what is told of a row where each cell has the answer given, or none."""
    cells = [Printed(grid, grid.rows[row], at) for at in range(1, len(answers) + 1)]
    stated = [judged(cell.row.cells[cell.at].text) for cell in cells]
    return list(tell_once(claim_figure("a-code", *each) for each in zip(cells, stated, answers, strict=True)))


STOP, QUERY = Answer(Severity.STOP, "wrong it is."), Answer(Severity.QUERY, "is it so?")


def test_a_figure_that_holds_is_a_claim_without_an_answer():
    (claim,) = tell(WORD, None)
    assert (claim.code, claim.where.at, claim.quote) == ("a-code", "table 1, row 2, cell 2", "Theft 41 11")
    assert (claim.answer, claim.stated, claim.recomputed, claim.message) == (None, "41", "", "")


def test_a_figure_that_does_not_hold_says_what_it_should_be():
    (claim,) = tell(WORD, STOP)
    assert (claim.answer, claim.recomputed, claim.message) == (Severity.STOP, "7", "Wrong it is.")


def test_what_is_right_may_need_other_words():
    (claim,) = tell(WORD, Answer(Severity.STOP, "So.", "seven"))
    assert claim.recomputed == "seven"


def test_the_cells_of_a_word_file_are_told_each_for_itself():
    assert [claim.where.at for claim in tell(WORD, STOP, STOP)] == ["table 1, row 2, cell 2", "table 1, row 2, cell 3"]


def test_a_line_of_a_text_is_told_once_with_the_figures_beside_and_what_cannot_be_right_first():
    (claim,) = tell(TEXT, QUERY, STOP, row=0)
    assert (claim.where.line, claim.answer, claim.stated) == (10, Severity.STOP, "11")
    assert claim.message == "Wrong it is. So it is with 41 beside it."


def test_a_line_that_holds_in_part_is_counted_in_both():
    assert [claim.answer for claim in tell(TEXT, None, STOP)] == [None, Severity.STOP]


def test_a_row_of_a_text_that_is_broken_over_two_lines_is_told_once_where_it_begins():
    one, other = make_rebuilt("Theft | 41 | 11"), make_rebuilt("Theft | 41 | 11", line=13)
    row = GridRow((*one.rows[0].cells[:2], other.rows[0].cells[2]))
    (claim,) = tell(replace(one, rows=(row,)), STOP, STOP)
    assert claim.where.line == 10


def test_what_is_asked_of_a_row_that_stands_in_two_tables_of_a_text_is_asked_once():
    pairs = [make_rebuilt("Theft | 41"), make_rebuilt("Theft | 41", line=90)]
    cells = [Printed(grid, grid.rows[0], 1) for grid in pairs]
    (claim,) = tell_once(claim_figure("a-code", cell, judged("41"), QUERY) for cell in cells)
    assert (claim.where.line, claim.message) == (10, "Is it so? So it is again in line 90.")
    assert len(list(tell_once(claim_figure("a-code", cell, judged("41"), STOP) for cell in cells))) == 2
