from checks.proof.numbers.paper import auto, cell, entry, faults, heading, item, para, read, table
from orderpaper.checks.proof.headings_and_cells_are_filled import headings_and_cells_are_filled as check
from orderpaper.records.manuscript import Form

TITLE = (auto("", "A plan"), auto("", "For all"), para("Words."))


def word(*passages, **more):
    return faults(check(read(*passages, form=Form.WORD, **more)))


def text(*passages):
    return faults(check(read(*passages)))


def test_in_word_a_heading_right_over_another_is_queried():
    (claim,) = check(read(*TITLE, auto("2", "Costs"), auto("3", "Risks"), para("Words."), form=Form.WORD))
    assert (str(claim.answer), claim.where.paragraph, claim.stated) == ("query", 4, "Costs")
    assert claim.message == "Nothing stands under this before the next heading. Fill it in, or take it out."


def test_a_heading_over_one_below_it_is_fine():
    assert word(*TITLE, auto("2", "Costs"), auto("2.1", "Now", 2), para("Words.")) == []


def test_the_lines_of_a_title_are_fine():
    assert word(*TITLE) == []


def test_in_a_text_it_is_only_a_note_for_a_picture_may_be_lost():
    assert text(para("Words."), heading("2. Costs"), heading("3. Risks")) == [("note", 2, "2. Costs", "")]
    assert text(para("Words."), heading("COSTS"), heading("AND RISKS")) == []


def test_where_a_picture_may_stand_between_it_is_only_a_note():
    between = para("")
    assert word(*TITLE, auto("2", "Costs"), between, auto("3", "Risks")) == [("note", 4, "Costs", "")]


def test_a_label_right_over_a_heading_or_another_label_is_told_of():
    labels = (para("Outcome:"), item("• Less"), para("Action:"), item("• More"))
    found = text(*labels, heading("2. Drugs"), para("Outcome:"), para("Action:"), heading("3. Roads"))
    assert found == [("note", 6, "Outcome:", ""), ("note", 7, "Action:", "")]


def test_a_sentence_may_lead_to_the_headings_that_follow():
    said = para("These were the priorities of last year and what was decided about each of them at the meeting:")
    assert text(said, heading("Drugs"), para("Words.")) == []
    assert text(said, heading("6. Drugs"), para("Words.")) == [("note", 1, said.text, "")]


def test_entries_of_the_contents_list_are_no_headings():
    assert word(para("Words."), entry("Costs"), auto("", "Costs"), entry("Risks"), para("Words.")) == []


ROWS = (("Area", "Crime", "RAG"), ("Boxley", "10", ""), ("Fant", "12", ""), ("East", "", ""), ("North", "9", ""))


def test_an_empty_cell_in_a_column_that_others_fill_is_queried():
    (claim,) = check(read(form=Form.WORD, grids=[table(*ROWS)]))
    assert (str(claim.answer), claim.quote) == ("query", "East")
    assert claim.message == (
        "This cell is empty, and the other rows of the column are filled: East, Crime. Fill in what is missing, or "
        "write “None”."
    )


def test_a_table_with_many_empty_cells_is_told_of_once():
    rows = [
        *(("Ward", "Crime", "Fires"), *((f"W{row}", "1", "2") for row in range(20))),
        *((f"E{row}", "", "") for row in range(3)),
    ]
    (claim,) = check(read(form=Form.WORD, grids=[table(*rows)]))
    assert claim.message.startswith(
        "These cells are empty, and the other rows of the column are filled: E0, Crime; E1, Crime; E2, Crime; E0, "
        "Fires and 2 more."
    )


def test_cells_are_looked_at_in_word_only_where_a_table_was_not_put_together():
    assert word(cell("Area"), grids=[table(*ROWS[:2])]) == []
