import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.numbering import find_first_astray


@pytest.mark.parametrize(
    ("numbers", "astray"),
    [([1, 2, 4], (2, 3)), ([2, 3], (0, 1)), ([1, 3, 2], (1, 2)), ([0, 1], (0, 1)), ([1, 1, 3], (2, 2))],
)
def test_the_first_number_out_of_step_is_given_with_the_one_due(numbers, astray):
    assert find_first_astray(numbers) == astray


@pytest.mark.parametrize("numbers", [[], [None], [None, 7], [1, None, 7], [1, 2, 2, 3], [1, 1]])
def test_empty_numbers_and_those_used_twice_have_been_told(numbers):
    assert find_first_astray(numbers) is None


@given(st.integers(0, 30))
def test_numbers_from_one_run_on(last):
    assert find_first_astray(range(1, last + 1)) is None


@given(st.integers(1, 30), st.data())
def test_a_number_left_out_is_found_unless_it_is_the_last(last, data):
    gone = data.draw(st.integers(1, last))
    numbers = [each for each in range(1, last + 1) if each != gone]
    assert find_first_astray(numbers) == (None if gone == last else (gone - 1, gone))
