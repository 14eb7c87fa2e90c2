"""As much of a text as a message shows."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.excerpt import excerpt


def test_a_short_text_is_shown_on_one_line():
    assert excerpt("One.\n  Two. ") == "One. Two."


def test_a_long_text_is_cut_after_a_word():
    assert excerpt("The council may, if it likes, act.", 18) == "The council may…"
    assert excerpt("x" * 50, 20) == f"{'x' * 19}…"


@given(st.text(), st.integers(10, 60))
def test_it_is_never_longer_than_it_may_be(text, most):
    assert len(excerpt(text, most)) <= most + 1
