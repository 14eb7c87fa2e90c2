import pytest

from checks.made import FILE, SHEET, pasted
from orderpaper.checks.figures.months_run_on import months_run_on
from orderpaper.records.finding import query
from orderpaper.records.place import Place

CODE = "months-run-on"


def downwards(*months):
    rows = "\n".join(f"{each} | 9" for each in months)
    return list(months_run_on(pasted(f"Month | Incidents\n{rows}", rows_are="Month")))


def across(*months):
    headings, figures = (" | ".join(each) for each in (months, ["9"] * len(months)))
    return list(months_run_on(pasted(f"Area | {headings}\nMaidstone | {figures}")))


@pytest.mark.parametrize("find", [downwards, across])
@pytest.mark.parametrize(
    "months",
    [
        ("Nov-16", "Dec-16", "Jan-17", "Feb-17"),
        ("Feb 2017", "Jan 2017", "Dec 2016"),
        ("November", "December", "January", "Total"),
        ("February", "January", "December"),
        ("April 2014", "April 2015", "April 2016"),
        ("Jan 2016", "Apr 2016", "Jul 2016", "Oct 2016"),
        ("Apr 2015", "May 2015", "Jun 2015", "Apr 2016", "May 2016", "Jun 2016"),
        ("2014/15", "2015/16", "2017/18"),
        ("Jan 2016", "Mar 2016"),
    ],
)
def test_months_that_run_on_or_are_compared_on_purpose_are_fine(find, months):
    assert find(*months) == []


def test_a_month_left_out_of_the_rows_is_worth_a_look():
    said = "“Mar-16” follows “Jan-16”, so a month is left out. Paste what is missing, unless that is meant."
    assert downwards("Nov-15", "Dec-15", "Jan-16", "Mar-16", "Apr-16", "Total") == [
        query(CODE, Place(FILE, SHEET, "A5"), said, "Mar-16")
    ]


def test_months_left_out_of_the_headings_are_worth_a_look_once():
    said = "“Jun 2016” follows “Mar 2016”, so 2 months are left out. Paste what is missing, unless that is meant."
    assert across("Jan 2016", "Feb 2016", "Mar 2016", "Jun 2016", "Jul 2016") == [
        query(CODE, Place(FILE, SHEET, "E2"), said, "Jun 2016")
    ]


def test_a_gap_between_months_without_a_year_is_found():
    assert [each.place.at for each in downwards("October", "November", "January", "February")] == ["A4"]
    assert len(downwards("February", "January", "November", "October")) == 1


def test_one_month_in_two_spellings_is_worth_a_look():
    said = "“May 2016” and “May-16” are the same month. Put right whichever is wrong, or delete the one doubled."
    assert downwards("Apr 2016", "May 2016", "May-16", "Jun 2016") == [
        query(CODE, Place(FILE, SHEET, "A4"), said, "May-16")
    ]


def test_one_that_stands_twice_as_it_is_has_been_told_of_already():
    assert downwards("Apr 2016", "May 2016", "may 2016", "Jun 2016") == []


def test_rows_that_are_not_said_to_be_months_are_left_alone():
    assert list(months_run_on(pasted("Area | 2016\nJan-16 | 1\nFeb-16 | 2\nApr-16 | 3\nMay-16 | 3"))) == []
