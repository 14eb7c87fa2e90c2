"""Lines of a text are matched with those they came from, in order, and none is lost."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.review.since_lines import MOST, Pair, measure_likeness, pair_lines

LINES = st.lists(
    st.sampled_from(("The Council may do so.", "The Council can do so.", "None.", "one", "one way or another", "two")),
    max_size=6,
)


def show(before, now):
    return [(each.before, each.now) for each in pair_lines(before, now)]


def test_a_line_that_was_put_in_and_one_that_was_taken_out_stand_by_themselves():
    assert show(["A b c", "D e f"], ["A b c", "X y z", "D e f"]) == [(0, 0), (None, 1), (1, 2)]
    assert show(["A b c", "X y z", "D e f"], ["A b c", "D e f"]) == [(0, 0), (1, None), (2, 1)]


def test_a_line_that_changed_in_part_is_the_same_line():
    assert show(["One line of words", "gone now"], ["One line of letters"]) == [(0, 0), (1, None)]


def test_of_two_lines_the_one_that_is_more_alike_is_chosen():
    assert show(["a b c d"], ["a b x y", "a b c x"]) == [(None, 0), (0, 1)]


def test_where_nothing_is_alike_the_first_line_became_the_first():
    assert show(["a b", "c d"], ["e f", "g h"]) == [(0, 0), (1, None), (None, 1)]


@given(LINES, LINES)
def test_every_line_of_both_stands_once_and_in_its_order(before, now):
    pairs = pair_lines(before, now)
    assert [each.before for each in pairs if each.before is not None] == list(range(len(before)))
    assert [each.now for each in pairs if each.now is not None] == list(range(len(now)))
    assert any(each.is_kept for each in pairs) == bool(before and now)


def test_very_many_lines_are_matched_one_by_one():
    many = [f"old{number}" for number in range(MOST)]
    assert show(many, [each.replace("old", "new") for each in many])[:2] == [(0, 0), (1, 1)]


def test_the_mark_of_a_line_says_whether_it_is_new_or_gone():
    assert [Pair(*each).mark for each in ((0, 0), (0, None), (None, 0))] == ["", "del", "ins"]


def test_lines_are_alike_by_their_words():
    assert measure_likeness("a b c d", "a b x y") == 0.5
    assert measure_likeness("one", "onerous") == 0
