from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_figure
from orderpaper.records.figure import Figure, round_half_up
from orderpaper.records.place import Place
from orderpaper.records.recomputed import Slip
from orderpaper.statistics.formula import Worked
from orderpaper.statistics.slip import agrees, explain, find_mistyped, is_keystroke_away


def worked(number, out="0"):
    value = Decimal(number)
    return Worked(value, value - Decimal(out), value + Decimal(out), "")


@pytest.mark.parametrize(
    ("stated", "number"),
    [
        ("-6.5%", "-6.503"),
        ("53.2", "53.248"),
        ("6.90", "6.9085"),
        ("-20%", "-20"),
        ("0", "0.4"),
        ("2.2%", "2.25"),
        ("2.3%", "2.25"),
    ],
)
def test_a_figure_agrees_at_its_own_places(stated, number):
    assert agrees(make_figure(stated), worked(number))


@pytest.mark.parametrize(("stated", "number"), [("66.6%", "66.667"), ("7.0", "7.4"), ("6.80", "6.9085"), ("1", "0.4")])
def test_a_figure_that_would_be_printed_otherwise_does_not_agree(stated, number):
    assert not agrees(make_figure(stated), worked(number))


def test_a_figure_worked_out_from_rounded_ones_may_be_a_little_out():
    assert agrees(make_figure("2.2"), worked("2.1", "0.1"))
    assert not agrees(make_figure("2.4"), worked("2.1", "0.1"))


@given(st.decimals(-1000, 1000, places=5), st.integers(0, 3))
def test_what_is_rounded_right_always_agrees(number, places):
    stated = Figure(float(round_half_up(number, places)), Place("made.xlsx"), places)
    assert agrees(stated, worked(number))


@pytest.mark.parametrize(
    ("stated", "number", "slip"),
    [
        ("66.6%", "66.667", Slip.CUT_OFF),
        ("577", "-577", Slip.SIGN_LOST),
        ("2.666", "2.6637", Slip.NOTE_MARK),
        ("1,287", "1277", Slip.KEYSTROKE),
        ("127", "1277", Slip.KEYSTROKE),
        ("12,777", "1277", Slip.KEYSTROKE),
        ("2,177", "1277", Slip.KEYSTROKE),
        ("5", "6", None),
        ("999", "1277", None),
    ],
)
def test_what_would_explain_a_wrong_figure_is_named(stated, number, slip):
    assert explain(make_figure(stated), worked(number)) is slip


@given(st.integers(10, 10**6), st.data())
def test_a_digit_changed_left_out_or_doubled_is_one_keystroke(number, data):
    typed = str(number)
    at = data.draw(st.integers(0, len(typed) - 1))
    digit = data.draw(st.sampled_from([each for each in "0123456789" if each != typed[at]]))
    assert is_keystroke_away(typed[:at] + digit + typed[at + 1 :], typed)
    assert is_keystroke_away(typed[: at + 1] + typed[at:], typed)
    assert is_keystroke_away(typed, typed) is False


def test_two_swapped_are_one_keystroke_and_two_others_are_not():
    assert is_keystroke_away("1727", "1277")
    assert not is_keystroke_away("1772", "1277")


def test_the_later_figure_that_would_make_a_change_right_is_named():
    assert find_mistyped(make_figure("5"), [make_figure("13"), make_figure("7")]) == "12"
    assert not find_mistyped(make_figure("50"), [make_figure("13"), make_figure("7")])
