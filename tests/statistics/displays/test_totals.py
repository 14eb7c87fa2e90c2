from displays_made import find_row, list_rows, make_one, refuse, show
from orderpaper.records.printed_table import RowKind
from orderpaper.records.text import citations_of

MONTHS = "Offence | Apr 15 | May 15\nBurglary | 41 | 38\nRobbery | 4 | 6\nDetected | 5% | 6%"
YEARS = "Area | 2014/15 | 2015/16\nA | £4 | £5\nB | £1.50 | £2"


def test_a_total_row_is_cast_and_what_is_worked_out_is_worked_out_of_it():
    made = make_one(YEARS, show(also="Total\nChange"), unit="£", good_is="Neither")
    assert list_rows(made)[-1] == ("Total", "£5.50", "£7", "+£1.50")
    assert made.rows[-1].kind is RowKind.TOTAL
    cells = citations_of(made.rows[-1].cells[0].words)[0].cells
    assert [each.at for each in cells] == ["B2", "B3"]


def test_months_have_a_total_across_too():
    made = make_one(MONTHS, show(also="Total"), rows_are="Crime type")
    assert [each.words for each in made.headings] == ["Apr 15", "May 15", "Total"]
    assert list_rows(made)[:2] == [("Burglary", "41", "38", "79"), ("Robbery", "4", "6", "10")]
    assert list_rows(made)[2][-1] == "[z]"


def test_years_have_one_only_where_it_is_asked_for():
    assert len(make_one(YEARS, show(also="Total"), unit="£").headings) == 2
    made = make_one(YEARS, show(also="Total column"), unit="£")
    assert list_rows(made) == [("A", "£4", "£5", "£9"), ("B", "£1.50", "£2", "£3.50")]


def test_a_total_that_was_pasted_is_not_cast_twice():
    made = make_one(f"{MONTHS}\nTotal | 45 | 44", show(also="Total row"), rows_are="Crime type", totals="Total")
    assert [row.name for row in made.rows].count("Total") == 1


def test_a_total_of_some_rows_says_so_and_counts_no_part_and_no_average():
    text = "Area | 2016\nA | 10\n- north | 4\nB | 20\nKent average | 15\nC | 30"
    made = make_one(text, show(also="Total", rows="A\nB\nnorth\nKent average"))
    assert list_rows(made)[-1] == ("Total of those shown", "30")


def test_a_total_of_what_is_hidden_is_hidden():
    made = make_one("Area | 2015 | 2016\nA | 3 | 30\nB | 40 | [x]", show(also="Total"), small_numbers="Hide under 5")
    assert list_rows(made)[-1] == ("Total", "[c]", "[x]")


def test_what_was_pasted_worked_out_has_no_total():
    made = make_one("Area | 2016 | Rank\nA | 10 | 1\nB | 20 | 2", show(also="Total"))
    assert find_row(made, "Total").cells[1].words == "[z]"


def test_percentages_do_not_add_up():
    refused = refuse("Area | 2016\nA | 10%", show(also="Total"), unit="Per cent")
    assert refused.words == (
        "a total is of counts or money, and “ASB” holds none: rates and percentages do not add up. Leave out Total."
    )
