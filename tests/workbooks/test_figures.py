"""Figures, as numbers with a format or as officers type them; and what stands where there is none."""

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.figure import Figure
from orderpaper.workbooks.figures import read_figure, read_whole_number, show_custom_format
from orderpaper.workbooks.unreadable import Unreadable
from workbooks.books import HERE, hold, meant, told

NOT_A_NUMBER = "is not a number. Write it as 1,277 or 19.6%, or [x] if it is not available."
NUMBERS = st.decimals(-(10**9), 10**9, places=4)


@given(NUMBERS, st.integers(0, 4), st.booleans(), st.sampled_from(["", "%", "£"]))
def test_any_number_typed_with_commas_decimals_and_its_sign_reads_back_as_itself(number, places, has_commas, sign):
    exact = round(number, places) + Decimal(0)
    digits = f"{abs(exact):,.{places}f}" if has_commas else f"{abs(exact):.{places}f}"
    minus = "-" if exact < 0 else ""
    typed = f"{minus}£{digits}" if sign == "£" else f"{minus}{digits}{sign}"
    figure = meant(read_figure(hold(typed), HERE))
    assert figure.value == float(exact)
    assert (figure.decimals, figure.is_percent, figure.is_money) == (places, sign == "%", sign == "£")
    assert figure.place == HERE


@given(NUMBERS, st.integers(0, 4))
def test_any_figure_printed_reads_back_as_it_was_printed(number, places):
    figure = Figure(float(number), HERE, decimals=places, is_percent=places % 2 == 0)
    again = meant(read_figure(hold(str(figure)), HERE))
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
    assert str(meant(read_figure(hold(value, number_format), HERE))) == printed


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
        ("(1,277)", -1277, "-1,277", ""),
        ("12-", -12, "-12", ""),
    ],
)
def test_a_figure_as_it_is_typed_keeps_its_sign_and_what_stands_beside_it(typed, value, printed, flag):
    read = read_figure(hold(typed), HERE)
    assert (read.value.value, str(read.value), read.value.flag) == (value, printed, flag)
    assert told(read) == f"was read as the number {printed}{f' {flag}' if flag else ''}."


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("*", "suppressed"), ("<5", "fewer than that, and no number"), ("< 5", "fewer than that, and no number"),
        ("under 5", "fewer than that, and no number"), ("5-6", "between the two, and no number"),
        ("1 to 4", "between the two, and no number"), ("[x]", "not available"), ("[u]", "not available"),
        ("[c]", "confidential"), ("[z]", "not applicable"), ("Not applicable", "not applicable"),
        ("[low]", "rounding to nought"), ("-", "a dash, which is no number"), ("–", "a dash, which is no number"),
        *((each, "not available") for each in ("..", "...", ":", "N/A", "n/a", "NA", "None", "null", "nan")),
    ],
)  # fmt: skip
def test_a_reason_stands_where_there_is_no_number_and_is_never_a_nought(typed, meaning):
    read = read_figure(hold(typed), HERE)
    assert (read.value.value, read.value.flag, str(read.value)) == (None, typed, typed)
    assert told(read) == f"was read as {meaning}."


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
        "(1,277",
        "1,277)",
        "5-6 days",
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
    assert str(refused.value) == NOT_A_NUMBER


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


@pytest.mark.parametrize(
    ("value", "number", "sentence"),
    [
        (3, 3, ""),
        (3.0, 3, ""),
        ("3", 3, "was read as the number 3."),
        ("3.", 3, "was read as the number 3."),
        ("012", 12, "was read as the number 12."),
        ("1,277", 1277, "was read as the number 1,277."),
        ("1,277,000", 1277000, "was read as the number 1,277,000."),
    ],
)
def test_a_whole_number_is_read_and_said_where_it_is_words(value, number, sentence):
    read = read_whole_number(hold(value))
    assert (meant(read), told(read)) == (number, sentence)


@pytest.mark.parametrize(
    "value", [3.5, "3.5", "three", "1,27", "12,77", "-3", "", True, float("inf"), "3 and 4", "1" * 10]
)
def test_what_is_no_whole_number_is_refused(value):
    with pytest.raises(Unreadable) as refused:
        read_whole_number(hold(value))
    assert str(refused.value) == "is not a whole number. Write it as 1, 2 or 3."


# ---- what a format shows that is not in the cell

SHOWS = "is what the cell shows, and it holds {}, which is what was read. Type what it shows as words."


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (2017, '0"/18"', "2017/18"),
        (2017, '"Year "0', "Year 2017"),
        (12, '0" ↑"', "12 ↑"),
        (12, "0\\ \\↑", "12 ↑"),
        (5, '0" days"', "5 days"),
        (1277, '#,##0" calls"', "1,277 calls"),
        (0.25, '0%" of 12"', "25% of 12"),
        (2.5, '0.0"m"', "2.5m"),
        (5, '£0" each"', "£5 each"),
        (12345, '#,##0,"k"', "12k"),
        (12345, "#,##0,", "12"),
        (12345678, '0.0,,"m"', "12.3m"),
        (2017, '[Red]0"/18";[Blue]-0"/18"', "2017/18"),
    ],
)
def test_a_cell_that_shows_more_than_it_holds_is_worth_a_look(value, number_format, shown):
    cell = hold(value, number_format)
    assert show_custom_format(cell) == shown
    read = read_figure(cell, HERE)
    assert (read.value.value, read.shown, read.code) == (
        value * 100 if "%" in number_format else value, shown, "number-is-what-its-cell-shows",
    )  # fmt: skip
    assert told(read) == SHOWS.format(value)


def test_a_whole_number_too_says_what_its_cell_shows():
    read = read_whole_number(hold(2017.0, '0"/18"'))
    assert (read.value, read.shown, told(read)) == (2017, "2017/18", SHOWS.format(2017))


@pytest.mark.parametrize(
    "number_format",
    ["General", "0", "#,##0.00", "0.0%", '"£"#,##0', '_-"£"* #,##0_-;-"£"* #,##0_-', '0"%"', "0\\-0", "€ 0",
     "0_);\\(0\\)"],
)  # fmt: skip
@given(value=st.integers(-9999, 9999))
def test_a_unit_or_a_bracket_in_a_format_says_nothing_new(number_format, value):
    assert show_custom_format(hold(value, number_format)) == ""


@given(st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=20))
def test_any_number_in_any_format_is_read_and_keeps_its_value(value, number_format):
    figure = meant(read_figure(hold(value, number_format), HERE))
    assert figure.value == (round(value * 100, 10) if figure.is_percent else value)


# ---- any way of typing a number


@st.composite
def typed_numbers(draw):
    """Give a number, and one of the many ways in which an officer types it."""
    number = draw(st.integers(0, 10**9))
    places = draw(st.integers(0, 4))
    decimals = f"{draw(st.integers(0, 10**places - 1)):0{places}d}" if places else ""
    digits = f"{number:,}" if draw(st.booleans()) else str(number)
    words = f"{digits}.{decimals}" if places else digits
    exact = Decimal(f"{number}.{decimals or 0}")
    minus = draw(st.sampled_from(["", "-", "−", "–", "(", "trailing"]))
    money = draw(st.sampled_from(["", "£", "£ ", "£\xa0"]))
    percent = "" if money else draw(st.sampled_from(["", "%", " %", "\xa0%"]))
    typed = f"{money}{words}"
    if minus == "(":
        typed = f"({typed}{percent})"
    elif minus == "trailing":
        typed = f"{typed}-{percent}"
    else:
        typed = f"{minus}{typed}{percent}"
    flag = draw(st.sampled_from(["", " ↑", "↓", " →", " [p]", "[r]"]))
    return (-exact if minus else exact), typed + flag, flag.strip()


@given(typed_numbers())
def test_a_number_typed_in_any_way_is_that_number_and_no_digit_of_it_is_another(numbers):
    exact, typed, flag = numbers
    figure = meant(read_figure(hold(typed), HERE))
    assert figure.value == float(exact)
    assert figure.flag == flag
    assert str(figure).replace(",", "").strip("£%-") == f"{abs(exact):.{figure.decimals}f}"


@given(st.text())
def test_words_are_a_figure_with_their_own_digits_or_refused(text):
    try:
        figure = meant(read_figure(hold(text), HERE))
    except Unreadable as refused:
        assert str(refused) == NOT_A_NUMBER  # noqa: PT017 - either outcome is right; any other error fails the test
        return
    digits = "".join(re.findall(r"\d", text))
    assert figure.value is None or re.sub(r"\D", "", f"{abs(figure.value):.{figure.decimals}f}").lstrip("0") == (
        digits.lstrip("0")
    )


@pytest.mark.parametrize("typed", ["1234567890123456", "0.1234567890123456", "9" * 400])
def test_a_number_longer_than_excel_can_hold_is_refused(typed):
    with pytest.raises(Unreadable) as refused:
        read_figure(hold(typed), HERE)
    assert str(refused.value) == "has more than 15 figures, which no spreadsheet keeps. Round it."


@pytest.mark.parametrize(
    ("value", "number_format", "held"), [(1.5e308, "0%", 1.5e308), (1e300, "0%", 1e302), (1.5e308, "General", 1.5e308)]
)
def test_no_number_is_so_large_that_it_becomes_endless(value, number_format, held):
    figure = meant(read_figure(hold(value, number_format), HERE))
    assert figure.value == pytest.approx(held)
    assert str(figure)


@pytest.mark.parametrize("value", [10**400, float("inf"), float("nan")])
def test_what_no_computer_reckons_with_is_no_number(value):
    for read in (lambda cell: read_figure(cell, HERE), read_whole_number):
        with pytest.raises(Unreadable):
            read(hold(value))
