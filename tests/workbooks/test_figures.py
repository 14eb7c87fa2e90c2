"""Figures, as numbers with a format or as officers type them; and what stands where there is none."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.figure import Figure
from orderpaper.workbooks.figures import read_figure, read_whole_number
from orderpaper.workbooks.unreadable import Unreadable
from workbooks.books import HERE, hold

NOT_A_NUMBER = "is not a number. Write it as 1,277 or 19.6%, or [x] if it is not available."
NUMBERS = st.decimals(-(10**9), 10**9, places=4)


@given(NUMBERS, st.integers(0, 4), st.booleans(), st.sampled_from(["", "%", "£"]))
def test_any_number_typed_with_commas_decimals_and_its_sign_reads_back_as_itself(number, places, has_commas, sign):
    exact = round(number, places) + Decimal(0)
    digits = f"{abs(exact):,.{places}f}" if has_commas else f"{abs(exact):.{places}f}"
    minus = "-" if exact < 0 else ""
    typed = f"{minus}£{digits}" if sign == "£" else f"{minus}{digits}{sign}"
    figure = read_figure(hold(typed), HERE)
    assert figure.value == float(exact)
    assert (figure.decimals, figure.is_percent, figure.is_money) == (places, sign == "%", sign == "£")
    assert figure.place == HERE


@given(NUMBERS, st.integers(0, 4))
def test_any_figure_printed_reads_back_as_it_was_printed(number, places):
    figure = Figure(float(number), HERE, decimals=places, is_percent=places % 2 == 0)
    again = read_figure(hold(str(figure)), HERE)
    assert str(again) == str(figure)


@given(st.decimals(-100, 100, places=3))
def test_a_percentage_by_its_format_is_held_as_it_is_said(percent):
    figure = read_figure(hold(float(percent) / 100, "0.000%"), HERE)
    assert (figure.value, figure.is_percent, figure.decimals) == (float(percent), True, 3)


@pytest.mark.parametrize(
    ("value", "number_format", "printed"),
    [
        (2683, "General", "2,683"),
        (2683, "#,##0", "2,683"),
        (-0.196, "0.0%", "-19.6%"),
        (0.07, "0%", "7%"),
        (0.175, "#.#%", "17.5%"),
        (26.4, "0.00", "26.40"),
        (26.4, "General", "26.4"),
        (12.5, "@", "12.5"),
        (12.34, "0.##", "12.34"),
        (12, "0.##", "12"),
        (12.346, "#,##0.0#", "12.35"),
        (0.5, "# ?/?", "0.5"),
        (26.6, "0", "27"),
        (37104, "£#,##0", "£37,104"),
        (37104.5, "[$£-809]#,##0.00", "£37,104.50"),
        (37104, '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"??_-;_-@_-', "£37,104"),
        (-3, "0;[Red]-0.00", "-3"),
        (12, '0" ↑"', "12"),
    ],
)
def test_a_number_is_printed_as_its_format_shows_it(value, number_format, printed):
    assert str(read_figure(hold(value, number_format), HERE)) == printed


@pytest.mark.parametrize(
    ("typed", "value", "printed", "flag"),
    [
        ("£40,814", 40814, "£40,814", ""),
        ("-£1,200", -1200, "-£1,200", ""),
        ("£-1,200", -1200, "-£1,200", ""),
        ("-19.6%", -19.6, "-19.6%", ""),
        ("−19.6 %", -19.6, "-19.6%", ""),
        ("–19.6%", -19.6, "-19.6%", ""),
        ("+3", 3, "3", ""),
        ("1277", 1277, "1,277", ""),
        ("£\xa01,277", 1277, "£1,277", ""),
        ("12 ↑", 12, "12", "↑"),
        ("=11 ↓", 11, "11", "tie ↓"),
        ("1.1[p]", 1.1, "1.1", "[p]"),
    ],
)
def test_a_figure_as_it_is_typed_keeps_its_sign_and_what_stands_beside_it(typed, value, printed, flag):
    figure = read_figure(hold(typed), HERE)
    assert (figure.value, str(figure), figure.flag) == (value, printed, flag)


@pytest.mark.parametrize(
    "typed",
    ["*", "<5", "< 5", "[x]", "[c]", "[z]", "[low]", "[u]", "-", "–", "..", ":", "N/A", "n/a", "NA", "None", "null"],
)
def test_a_reason_stands_where_there_is_no_number_and_is_never_a_nought(typed):
    figure = read_figure(hold(typed), HERE)
    assert (figure.value, figure.flag, str(figure)) == (None, typed, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "12,77",
        "1,2777",
        "28% (+994)",
        "9 9",
        "1.2m",
        "12*",
        "£",
        "%",
        "twelve",
        "1.2.3",
        "5-6",
        "(1,277)",
        ".5",
        "= 1+1",
    ],
)
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(Unreadable) as refused:
        read_figure(hold(typed), HERE)
    assert str(refused.value) == NOT_A_NUMBER


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), None])
def test_a_number_that_is_none_is_refused(value):
    with pytest.raises(Unreadable, match="is not a number"):
        read_figure(hold(value), HERE)


def test_a_yes_is_no_number():
    with pytest.raises(Unreadable) as refused:
        read_figure(hold(value=True), HERE)
    assert str(refused.value) == "is not a number."


@pytest.mark.parametrize(
    "value",
    [dt.datetime(2017, 3, 1), dt.time(18, 30), dt.timedelta(hours=30)],  # noqa: DTZ001 - Excel knows no time zones
)
def test_a_date_is_no_number_whatever_excel_holds(value):
    with pytest.raises(Unreadable) as refused:
        read_figure(hold(value, "mmm-yy"), HERE)
    assert str(refused.value) == (
        "is a date, and a number is needed. Set the cell’s format to Number and type it again."
    )


@pytest.mark.parametrize(("value", "number"), [(3, 3), (3.0, 3), ("3", 3), ("3.", 3), ("012", 12)])
def test_a_whole_number_is_read(value, number):
    assert read_whole_number(hold(value)) == number


@pytest.mark.parametrize("value", [3.5, "3.5", "three", "1,277", "-3", "", True, float("inf"), "3 and 4", "1" * 10])
def test_what_is_no_whole_number_is_refused(value):
    with pytest.raises(Unreadable) as refused:
        read_whole_number(hold(value))
    assert str(refused.value) == "is not a whole number. Write it as 1, 2, 3 …"
