import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_series, make_table
from orderpaper.records.recomputed import Slip, Verdict
from orderpaper.statistics.casting import judge_totals, list_sums
from orderpaper.statistics.layout import read_layout
from published_tables import read_rows

BOTH = (
    "Area | X | Y | Total\nA | 110 | 120 | {a}\nB | 130 | 140 | 270\nC | 150 | 160 | 310\nTotal | {x} | 420 | {corner}"
)


def judge(text, **values):
    return judge_totals(read_layout(make_series(text, make_table(**{"totals": "Total", **values}))))


def list_wrong(totals):
    return [
        (each.cast.name, each.cast.heading, each.cast.across) for each in totals if each.judged.verdict is Verdict.WRONG
    ]


def test_totals_that_cross_cast_are_right():
    assert {each.judged.verdict for each in judge(BOTH.format(a=230, x=390, corner=810))} == {Verdict.EQUAL}


def test_a_total_that_adds_up_once_its_wrong_parts_are_put_right_is_right():
    assert list_wrong(judge(BOTH.format(a=235, x=390, corner=810))) == [("A", "Total", True)]
    assert list_wrong(judge(BOTH.format(a=230, x=395, corner=810))) == [("Total", "X", False)]


def test_a_corner_that_is_wrong_is_wrong_both_ways():
    found = list_wrong(judge(BOTH.format(a=230, x=390, corner=811)))
    assert found == [("Total", "Total", False), ("Total", "Total", True)]


def test_a_total_that_adds_up_in_half_of_its_figures_is_known():
    [right, wrong] = judge("Area | 2015 | 2016\nA | 1 | 2\nB | 3 | 4\nTotal | 4 | 9", totals="")
    assert (right.judged.verdict, wrong.judged.verdict, wrong.is_sure) == (Verdict.EQUAL, Verdict.WRONG, True)
    assert wrong.said == "“Total” is 9 for 2016, 3 more than its rows add up to."


def test_a_total_that_adds_up_nowhere_is_wrong_where_it_is_declared_and_not_known_where_it_is_not():
    text = "Area | 2016\nA | 1\nB | 2\nTotal | 9"
    [declared], [undeclared] = judge(text), judge(text, totals="")
    assert (declared.judged.verdict, declared.is_sure) == (Verdict.WRONG, False)
    assert (undeclared.judged.verdict, undeclared.judged.explanation) == (
        Verdict.UNKNOWN,
        "it is not known what it counts",
    )


def test_noughts_that_add_up_do_not_say_what_a_total_counts():
    found = judge("Area | 2014 | 2015 | 2016\nA | 0 | 0 | 2\nB | 0 | 0 | 4\nTotal | 0 | 0 | 9")
    assert [each.is_sure for each in found] == [False] * 3


def test_a_total_that_names_its_months_is_known_and_the_rows_it_adds_are_found():
    totals = judge_totals(read_layout(read_rows("resolution outcomes")))
    wrong = [each for each in totals if each.judged.verdict is Verdict.WRONG]
    assert {each.cast.name for each in wrong} == {"Total 2012-13"}
    assert {(each.is_sure, each.judged.slip) for each in wrong} == {(True, Slip.OTHER_ROWS)}
    assert wrong[0].judged.explanation == "it adds 13 rows, Mar-12 to Mar-13"


def test_the_sums_are_those_of_wrong_totals():
    assert list_sums(judge(BOTH.format(a=235, x=390, corner=810))) == {"A": {"Total": 230}}


def test_a_table_without_totals_has_none():
    assert judge("Area | 2016\nA | 1\nB | 2", totals="") == []


@pytest.mark.parametrize("at", ["a", "x", "corner"])
@given(st.integers(1, 300))
def test_one_total_that_is_off_is_the_only_one_told(at, off):
    right = {"a": 230, "x": 390, "corner": 810}
    cells = {"a": ("A", "Total"), "x": ("Total", "X"), "corner": ("Total", "Total")}
    found = list_wrong(judge(BOTH.format(**{**right, at: right[at] + off})))
    assert {each[:2] for each in found} == {cells[at]}
