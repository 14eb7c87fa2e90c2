import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.numbers.runs import find_gaps, find_repeats, find_slips, goes_back, split_runs


def split(*numbers, may=bool):
    return [[numbers[place] for place in run] for run in split_runs(numbers, may)]


@pytest.mark.parametrize(
    ("numbers", "runs"),
    [
        ((), []),
        ((1, 2, 3), [[1, 2, 3]]),
        ((19, 20, 1, 2), [[19, 20], [1, 2]]),
        ((1, 2, 1, 2, 3), [[1, 2], [1, 2, 3]]),
        ((1, 2, 3, 3, 4), [[1, 2, 3, 3, 4]]),
        ((1, 2, 5, 6), [[1, 2, 5, 6]]),
        ((1, 2, 6, 7), [[1, 2], [6, 7]]),
        ((1, 2, 3, 4, 2, 5), [[1, 2, 3, 4, 2, 5]]),
        ((19, 20, 21, 7, 8), [[19, 20, 21], [7, 8]]),
    ],
)
def test_numbers_are_split_where_a_run_begins(numbers, runs):
    assert split(*numbers) == runs


def test_a_run_inside_another_does_not_end_it():
    assert split(1, 2, 1, 2, 3, 4, 3) == [[1, 2, 3], [1, 2, 3, 4]]
    assert split(1, 2, 1, 2, 3, 4, 3, may=lambda _run: False) == [[1, 2], [1, 2, 3, 4, 3]]


@given(st.lists(st.integers(1, 9), max_size=20))
def test_every_number_is_in_one_run(numbers):
    assert sorted(place for run in split_runs(numbers) for place in run) == list(range(len(numbers)))


@given(st.integers(1, 30), st.integers(1, 30))
def test_a_run_in_order_has_neither_repeats_nor_gaps(first, count):
    run = list(range(first, first + count))
    assert split_runs(run) == [list(range(count))]
    assert find_repeats(run) == {}
    assert list(find_gaps(run)) == []


def test_numbers_that_stand_twice_are_given_with_their_places():
    assert find_repeats([1, 2, 2, 3, 2]) == {2: [1, 2, 4]}


def test_what_is_skipped_is_given_with_the_place_after_it():
    assert list(find_gaps([1, 2, 4, 7])) == [(2, (3,)), (3, (5, 6))]


def test_what_stands_out_of_its_order_is_not_skipped():
    assert list(find_gaps([1, 3, 2, 4])) == []


def test_too_many_missing_are_another_run():
    assert list(find_gaps([1, 2, 6])) == []


def test_more_may_be_missing_at_the_beginning_if_it_is_known():
    assert list(find_gaps([5, 6])) == []
    assert list(find_gaps([5, 6], 1)) == [(0, (1, 2, 3, 4))]
    assert list(find_gaps([12, 13], 1)) == []


@pytest.mark.parametrize(
    ("numbers", "slips"),
    [
        ((1, 2, 4, 4, 5), [(2, 3, 3)]),
        ((1, 2, 2, 4), [(2, 1, 3)]),
        ((1, 2, 2, 3), []),
        ((1, 2, 3, 5, 5, 7), []),
        ((1, 2, 2, 2, 4), []),
        ((19, 21, 21), [(1, 2, 20)]),
        ((2, 2, 3), []),
        ((1, 1, 2), []),
    ],
)
def test_a_number_in_the_place_of_the_one_missing_is_a_slip(numbers, slips):
    assert list(find_slips(numbers)) == slips


def test_a_slip_may_be_the_first_where_it_is_known_what_that_should_be():
    assert list(find_slips((2, 2, 3), 1)) == [(0, 1, 1)]


def test_numbers_go_back_where_one_that_stands_twice_comes_before_another_again():
    assert goes_back(find_repeats([1, 2, 3, 4, 2, 3]))
    assert not goes_back(find_repeats([1, 2, 2, 3, 3, 4]))
