from checks.proof.numbers.paper import cell, faults, heading, item, para, read, table
from orderpaper.checks.proof.actions_have_a_lead_and_a_date import actions_have_a_lead_and_a_date as check
from orderpaper.records.manuscript import Form

OVER = para("Action (how we do it): Lead Agency By When:")
ACTIONS = (item("• Write to schools"), item("• Meet the police"))
FULL = (
    heading("PRIORITY 1: Roads"),
    OVER,
    *ACTIONS,
    cell("Police"),
    cell("Council"),
    cell("May 2017"),
    cell("Ongoing"),
)
BARE = (heading("PRIORITY 2: Drugs"), OVER, *ACTIONS, para("Indicators:"), item("• Fewer"))


def test_a_list_without_leads_and_dates_is_queried_where_others_have_them():
    claims = list(check(read(*FULL, *BARE)))
    assert [(each.answer, each.where.line) for each in claims] == [(None, 3), ("query", 11)]
    assert claims[1].message == (
        "The 2 actions listed here have nothing under “Lead Agency” and “By When”, as those of the other lists have. "
        "Fill in who does each of them, and by when."
    )


def test_where_no_list_has_them_they_may_have_been_lost():
    assert list(check(read(*BARE, *BARE))) == []


def test_headings_over_no_actions_are_left_to_another_check():
    assert faults(check(read(*FULL, heading("PRIORITY 2: Drugs"), OVER, heading("3. More")))) == []


def test_in_word_an_empty_cell_is_queried_with_its_row_and_column():
    rows = (("Action", "Lead", "By when"), ("Write", "Police", ""), ("Meet", "", ""))
    (claim,) = check(read(form=Form.WORD, grids=[table(*rows)]))
    assert (str(claim.answer), claim.quote) == ("query", "Meet")
    assert claim.message == (
        "Nobody, or no date, stands beside Meet, Lead; Write, By when; Meet, By when. Fill in who does it, and by when."
    )


def test_a_table_that_says_who_and_when_is_fine():
    rows = (("Action", "Lead", "By when"), ("Write", "Police", "May"), ("Meet", "Council", "Ongoing"))
    assert list(check(read(form=Form.WORD, grids=[table(*rows)]))) == []
