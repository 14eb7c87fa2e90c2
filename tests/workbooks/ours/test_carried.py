"""What was bold or italic stays so where the words are unchanged."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.records.text import Line, LineKind, Missing, Prose, Stress
from orderpaper.workbooks.ours.carried import carry_stresses
from orderpaper.workbooks.prose import read_prose

OLD = Prose((Line("The council may act now.", stresses=(Stress(4, 11, is_bold=True), Stress(20, 23, is_italic=True))),))
WORDS = st.lists(st.sampled_from(["one", "two", "three", "four"]), min_size=1, max_size=8).map(" ".join)


def stressed(prose):
    """Give the stressed words, line by line."""
    return [[line.text[each.start : each.end] for each in line.stresses] for line in prose.lines]


def carry(new, old=OLD):
    return stressed(carry_stresses(old, read_prose(new)))


def test_words_that_moved_are_stressed_where_they_stand_now():
    assert carry("From May the council must act now.") == [["council", "now"]]


def test_words_that_were_changed_are_as_any_others():
    assert carry("The councils may act at once.") == [[]]
    assert carry("The council may act at once.") == [["council"]]


def test_bold_stays_bold_and_italic_italic():
    (line,) = carry_stresses(OLD, read_prose("Soon the council may act now.")).lines
    assert line.stresses == (Stress(9, 16, is_bold=True), Stress(25, 28, is_italic=True))


def test_each_line_is_compared_with_the_one_it_was_made_of():
    old = Prose((Line("First."), *OLD.lines, Line("act at last", LineKind.BULLET, (Stress(0, 3, is_bold=True),))))
    assert carry("New.\nFirst.\nThe council must act.\n- act at last", old) == [[], [], ["council"], ["act"]]


def test_a_line_that_would_be_bold_from_end_to_end_is_plain():
    assert carry("council") == [[]]


def test_prose_without_stress_or_with_missing_words_is_given_as_it_is():
    new = read_prose("a b")
    assert carry_stresses(read_prose("a"), new) is new
    missing = Prose((Line(Missing("x", Place("f")), stresses=(Stress(0, 1, is_bold=True),)),))
    assert carry_stresses(missing, new) == new


@given(WORDS, WORDS, st.integers(0, 7))
def test_what_is_stressed_afterwards_are_the_words_that_were(old, new, at):
    words = old.split()
    start = len(" ".join(words[: at % len(words)])) + bool(at % len(words))
    word = words[at % len(words)]
    held = Prose((Line(old, stresses=(Stress(start, start + len(word), is_bold=True),)),))
    (found,) = stressed(carry_stresses(held, read_prose(new)))
    assert found in ([], [word])
    if old == new and " " in old:
        assert carry_stresses(held, read_prose(new)) == held
