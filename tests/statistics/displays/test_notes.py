import pytest

from displays_made import make_change, make_one, make_table, paste_rows, show
from orderpaper.records.when import When


def notes(text, display=None, **values):
    return make_one(text, display, **values).notes


def test_what_was_supplied_is_said_to_be():
    text = "Crime type | 2015 | 2016 | County rank | Regional rank\nA | 10 | 20 | 3 | 7\nB | 7 | 9 | 4 | 8"
    assert "County rank and Regional rank were supplied, and not worked out here." in notes(text, rows_are="Crime type")


def test_of_a_column_that_could_be_worked_out_but_for_some_rows_the_rows_are_named():
    text = "Crime type | 2016 | Per 1,000\nA | 100 | 10.00\nB | 70 | 7.00\nC | 5 | 3.10"
    denominator = "10,000 people, 2015, ONS\nC: not given"
    assert "Per 1,000 for C was supplied, and not worked out here." in notes(
        text, rows_are="Crime type", denominator=denominator
    )


def test_what_was_put_right_is_named_and_of_a_row_with_much_the_row():
    text = (
        "Area | 2012 | 2013 | 2014 | 2015 | 2016 | Change\nA | 5 | 5 | 5 | 10 | 20 | 11\nB | 3 | 3 | 3 | 7 | 9 | 2\n"
        "C | 2 | 2 | 2 | 1 | 2 | 1\nD | 1 | 1 | 1 | 4 | 6 | 2\nE | 1 | 1 | 1 | 1 | 3 | 2\n"
        "All | 12 | 12 | 12 | 24 | 41 | 22"
    )
    said = "Worked out again, as what was supplied did not follow from the rest: "
    assert f"{said}Change for A and All." in notes(text, totals="All", rows_are="Measure")
    assert f"{said}Change for A." in notes(text, show(rows="A\nB"), totals="All", rows_are="Measure")
    assert not any(each.startswith(said) for each in notes(text, show(rows="B"), totals="All", rows_are="Measure"))


@pytest.mark.parametrize(
    ("text", "unit", "is_said"),
    [
        ("Area | 2016\nA | 1.4\nB | 1.4\nTotal | 2.8", "Number", False),
        ("Area | 2016\nA | 1.44\nB | 1.44\nTotal | 2.9", "Number", True),
        ("Area | 2016\nA | 33.3%\nB | 33.3%\nC | 33.3%", "Per cent", True),
        ("Area | 2016\nA | 33.4%\nB | 33.3%\nC | 33.3%", "Per cent", False),
        ("Area | 2016\nA | 13.4%\nB | 33.3%\nC | 33.3%", "Per cent", False),
    ],
)
def test_that_figures_may_not_sum_is_said_where_it_is_so(text, unit, is_said):
    totals = "Total" if "Total" in text else ""
    assert ("Figures may not sum due to rounding." in notes(text, unit=unit, totals=totals)) is is_said


def test_counts_rounded_to_five_may_not_sum():
    said = notes("Area | 2016\nA | 12\nB | 12\nTotal | 24", small_numbers="Round to 5", totals="Total")
    assert said == (
        "Counts are rounded to the nearest five, each by itself.", "Figures may not sum due to rounding.",
    )  # fmt: skip


def test_a_change_in_recording_says_from_when():
    changes = (make_change(When("April 2016"), "Common assault is counted."),)
    assert notes("Area | 2016\nA | 1", changes=changes) == ("From April 2016: Common assault is counted.",)


def test_the_key_explains_the_signs_that_are_there_and_no_others():
    text = "Crime type | 2016 | County rank\nA | 10 | 5 ↑\nB | 7 | =4 ←\nC | [low] | 3 ↓"
    made = make_one(text, rows_are="Crime type")
    assert made.key == (
        "[low] rounds to nought; beside a rank: ↑ better than last year, ← the same as last year, ↓ worse than last "
        "year; = a rank that is shared"
    )
    assert [row.cells[1].words for row in made.rows] == ["5 ↑", "=4 ←", "3 ↓"]
    assert not make_one(text, show(columns_shown="2016", rows="A\nB"), rows_are="Crime type").key


def test_a_note_of_twenty_thousand_rows_stays_short():
    headings = ["Crime type", "2016", "County rank", "Per 1,000"]
    rows = [[f"Row {at}", "10", str(at), "[x]" if at % 2 else "3.0"] for at in range(300)]
    made = make_one(paste_rows(headings, rows, make_table(rows_are="Measure")), rows_are="Measure")
    assert max(map(len, made.notes)) < 200
