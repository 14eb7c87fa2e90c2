"""Figures of data files, and the reasons why there is none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.workbooks.imports.figures import add_values, plain_number, read_value
from orderpaper.workbooks.imports.log import Log

HERE = Place("a.csv", "", "line 2")


def read(value):
    log = Log()
    return read_value(value, HERE, log), log


@pytest.mark.parametrize(
    ("held", "value"),
    [(5, 5), (5.0, 5), (7.25, 7.25), ("5", 5), ("1,277", 1277), ("1.1[p]", 1.1), ("(3)", -3), (" 12 ", 12), (-1, -1)],
)
def test_a_number_is_read_however_it_is_written(held, value):
    assert read(held)[0] == value


@pytest.mark.parametrize("reason", ["*", "<5", "1-4", "..", ".", ":", "-", "–", "n/a", "[x]", "[c]", "[z]", "[low]"])
def test_a_reason_is_kept_and_never_nought(reason):
    value, log = read(reason)
    assert value == reason
    assert not log.faults


@pytest.mark.parametrize("held", ["", None, "  ", "#N/A", "#REF!", "!", "#", "~"])
def test_what_is_empty_or_a_sign_is_not_available_and_logged(held):
    value, log = read(held)
    assert value == "[x]"
    assert [each.read_as for each in log.findings()] == ["[x]"]


@pytest.mark.parametrize("held", ["1O", "twelve", "=", True, dt.date(2024, 1, 1), "12 13"])
def test_what_is_no_number_is_a_fault_with_its_place(held):
    _value, log = read(held)
    assert [str(each.place) for each in log.faults] == ["a.csv › line 2"]


def test_what_was_typed_with_signs_is_logged_and_a_plain_number_is_not():
    assert [(each.held, each.read_as) for each in read("1,277")[1].findings()] == [("1,277", "1277")]
    assert not list(read("1277")[1].findings())


def test_a_sum_of_which_a_figure_is_not_given_is_not_given():
    assert add_values([1, 2.5]) == 3.5
    assert add_values([1, "*"]) == "[x]"
    assert add_values([]) == 0


@given(st.lists(st.integers(-1000, 1000)))
def test_whole_numbers_add_up_to_a_whole_number(numbers):
    added = add_values(list(numbers))
    assert added == sum(numbers)
    assert isinstance(added, int)
    assert plain_number(0.1 + 0.2) == 0.3
