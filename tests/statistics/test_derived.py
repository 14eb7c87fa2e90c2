from decimal import Decimal

import pytest

from checks.made import make_series, make_table
from orderpaper.records.recomputed import Slip, Verdict
from orderpaper.statistics.derived import find_inputs, find_row_inputs
from orderpaper.statistics.judge import recompute
from orderpaper.statistics.layout import read_layout
from published_tables import TABLES, read_checks, read_rows

EXPECTED = {
    "KSI car drivers 17-24 yrs7 / % Change": Slip.CUT_OFF,
    "KSI car drivers 17-24 yrs12 / % Change": Slip.CUT_OFF,
    "KSI road users aged 65 and over / % Change": Slip.OTHER_BASE,
    "KSI all road users aged 65+ / % Change": Slip.OTHER_BASE,
    "Powered 2 wheelers / Volume change": Slip.KEYSTROKE_BESIDE,
    "Powered 2 wheelers / % Change": Slip.FROM_WRONG_FIGURE,
    "Criminal Damage / 2012/2013": Slip.DECIMAL_POINT,
    "Domestic Abuse (DA) – number of incidents / Per 1k pop": Slip.OTHER_DENOMINATOR,
    "DA - number of repeat victims / Per 1k pop": Slip.OTHER_DENOMINATOR,
    "Theft & Handling Stolen Goods / Per 1k pop": Slip.OTHER_DENOMINATOR,
    **{
        f"Total 2012-13 / {heading}": Slip.OTHER_ROWS
        for heading in (
            "Recorded crime",
            "Resolution outcomes",
            "Charge",
            "Caution",
            "Taken into Consideration",
            "Penalty Notice for Disorder",
            "Family Work Conflict",
        )
    },
}
"""What is wrong in the published tables, and what explains it."""

HEADINGS = {"rate": "Resolution outcome rate"}
ELSEWHERE = {
    "2012/13 baseline rate": "stands in the words under the table, not in it",
    "Apr 13": "compares two tables: see test_repeated.py",
    "May 13": "compares two tables: see test_repeated.py",
    "Jun 13": "compares two tables: see test_repeated.py",
    "Jul 13": "compares two tables: see test_repeated.py",
    "Aug 13": "compares two tables: see test_repeated.py",
    "Sep 13": "compares two tables: see test_repeated.py",
    "Oct 13": "compares two tables: see test_repeated.py",
    "Nov 13": "compares two tables: see test_repeated.py",
    "Dec 13": "compares two tables: see test_repeated.py",
    "Jan 14": "compares two tables: see test_repeated.py",
    "Feb 14": "compares two tables: see test_repeated.py",
    "Mar 14": "compares two tables: see test_repeated.py",
    "sum of Maidstone": "is a sum that is not printed: see test_total.py",
    "sum of KCC": "is a sum that is not printed: see test_total.py",
}
"""What no single table says of itself, by the cell of the check."""


def find_all():
    """Give everything recomputed in the published tables, by table, row and heading."""
    return {(name, f"{each.row} / {each.heading}"): each for name in TABLES for each in recompute(read_rows(name))}


def cell_of(check):
    row, _slash, heading = check["cell"].partition(" / ")
    return check["table"], f"{row} / {HEADINGS.get(heading, heading)}"


CHECKS = [check for check in read_checks() if check["cell"] not in ELSEWHERE]
FOUND = find_all()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check["id"])
def test_every_published_figure_is_judged_as_it_was_by_hand(check):
    found = FOUND[cell_of(check)]
    if check["verdict"] == "consistent":
        assert found.verdict is Verdict.EQUAL
    elif check["recomputed"] == "n/a":
        assert found.verdict is Verdict.UNKNOWN
    else:
        assert found.verdict is Verdict.WRONG
        assert abs(found.recomputed - Decimal(check["recomputed"])) <= Decimal("0.005")


def test_the_published_tables_hold_these_faults_and_no_others():
    wrong = {cell: found.slip for (_table, cell), found in FOUND.items() if found.verdict is Verdict.WRONG}
    assert wrong == EXPECTED
    by_hand = {
        cell_of(check)[1] for check in CHECKS if check["verdict"] != "consistent" and check["recomputed"] != "n/a"
    }
    assert set(wrong) == by_hand


def test_what_is_not_judged_is_listed_with_its_reason():
    cells = {check["cell"] for check in read_checks()}
    assert set(ELSEWHERE) <= cells
    assert len(CHECKS) == len(read_checks()) - len(ELSEWHERE) == 171


def test_the_number_of_a_note_glued_to_a_rate_explains_it():
    found = {
        each.row: each for each in recompute(read_rows("3.1 time series", mended={})) if each.heading == "Per 1k pop"
    }
    assert found["Drug Offences"].slip is Slip.NOTE_MARK


# ---- tables made for one thing each


def judge(text, **values):
    """Give what was recomputed in a table typed as text, by row and heading."""
    table = make_table(**values)
    return {(each.row, each.heading): each for each in recompute(make_series(text, table))}


def test_a_lost_sign_explains_a_wrong_change():
    found = judge("Area | 2015 | 2016 | Change\nA | 30 | 20 | 10\nB | 10 | 40 | 30")
    assert found["A", "Change"].slip is Slip.SIGN_LOST
    assert found["B", "Change"].verdict is Verdict.EQUAL


def test_one_keystroke_explains_a_wrong_change():
    assert judge("Area | 2015 | 2016 | Change\nA | 1,300 | 1,820 | 530")["A", "Change"].slip is Slip.KEYSTROKE


def test_another_year_explains_a_change_from_the_wrong_column():
    text = """Area | 2014 | 2015 | 2016 | Change
A | 100 | 120 | 190 | 70
B | 100 | 130 | 197 | 67
C | 100 | 151 | 203 | 103"""
    found = judge(text)["C", "Change"]
    assert (found.slip, found.explanation) == (Slip.OTHER_COLUMNS, "from 2016 and 2014")


def test_ranks_are_worked_out_from_the_column_they_fit():
    text = "Area | 2016 | Rank\nA | 30 | 1\nB | 20 | 2\nC | 20 | 2\nD | 10 | 4"
    assert {each.verdict for each in judge(text).values()} == {Verdict.EQUAL}


def test_ranks_from_the_other_end_are_told_so_where_the_table_says_which_end_is_1():
    text = "Area | 2016 | Rank\nA | 30 | 1\nB | 25 | 2\nC | 20 | 3\nD | 10 | 4"
    found = judge(text, rank="1 is best", good_is="Lower")
    assert found["A", "Rank"].slip is Slip.RANKED_OTHER_WAY
    assert found["A", "Rank"].recomputed == 4


def test_ranks_in_a_county_are_not_judged_by_one_areas_rows():
    found = judge("Crime | 2016 | County rank\nA | 30 | 5\nB | 20 | 9", rows_are="Crime type")
    assert {each.verdict for each in found.values()} == {Verdict.UNKNOWN}


def test_shares_of_a_total_row_are_recomputed():
    found = judge("Area | 2016 | Share\nA | 10 | 25%\nB | 29 | 75%\nTotal | 40 | 100%", totals="Total")
    assert found["A", "Share"].verdict is Verdict.EQUAL
    assert (found["B", "Share"].verdict, found["Total", "2016"].verdict) == (Verdict.WRONG, Verdict.WRONG)


def test_figures_that_are_rounded_themselves_allow_for_it():
    found = judge("Area | 2015 | 2016 | Change\nA | 10.4% | 12.5% | 2.2%\nB | 10.4% | 12.5% | 2.5%", unit="Per cent")
    assert found["A", "Change"].verdict is Verdict.EQUAL
    assert found["B", "Change"].verdict is Verdict.WRONG


def test_a_rate_without_a_denominator_is_not_known_to_be_right():
    found = judge("Area | 2016 | Rate per 1,000\nA | 30 | 2.5")["A", "Rate per 1,000"]
    assert (found.verdict, found.recomputed) == (Verdict.UNKNOWN, None)
    assert found.explanation == "the table does not say whom the rate is counted against"


def test_a_change_from_nought_and_one_of_what_is_not_given_are_not_known():
    found = judge("Area | 2015 | 2016 | % change\nA | 0 | 5 | 100%\nB | [x] | 5 | 10%")
    assert {each.verdict for each in found.values()} == {Verdict.UNKNOWN}


def test_a_decimal_point_is_only_told_where_the_rest_of_the_row_agrees_with_the_comma():
    text = "Area | 2015 | 2016 | Change\nA | 1,395 | 1.277 | {change}\nB | 10 | 12 | 2"
    assert judge(text.format(change="-118"))["A", "2016"].slip is Slip.DECIMAL_POINT
    assert ("A", "2016") not in judge(text.format(change="7"))


def test_inputs_are_the_columns_a_column_fits():
    table = make_table()
    rows = make_series(
        "Area | 2014 | 2015 | 2016 | Change | Odd %\nA | 1 | 20 | 60 | 40 | 3%\nB | 5 | 10 | 30 | 20 | 77%", table
    )
    assert find_inputs(read_layout(rows)) == {"Change": ("2016", "2015"), "Odd %": ("2014", "2015", "2016")}


def test_a_row_that_is_one_row_divided_by_another_is_known_by_its_columns():
    rows = read_rows("resolution outcomes monthly")
    assert find_row_inputs(read_layout(rows)) == {"Outcome rate": ("Outcomes", "Volume")}


def test_no_rows_give_nothing():
    assert recompute([]) == []
