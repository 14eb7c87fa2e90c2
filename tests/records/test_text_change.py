"""What changed is said in few words, and never said of texts that say the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.keyed import is_same_text
from orderpaper.records.text_change import LONGEST, say_change

WORDS = st.lists(st.sampled_from(["the", "crime", "2,258", "2,683.", "fell", "by", "£4,000", "wards,"]), max_size=30)
TEXTS = WORDS.map(" ".join) | st.text(max_size=400)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("Crime fell to 2,258.", "Crime fell to 2,683.", "from 2,258 to 2,683"),
        ("It is 18.8% (high), as before.", "It is 19.1% (high), as before.", "from 18.8% to 19.1%"),
        ("None.", "None, as yet.", "“, as yet” was added"),
        ("There is a cost.", "There is no cost.", "“a” became “no”"),
        ("There is a cost.", "There is a cost in March.", "“in March” was added"),
        ("We will act.", "We will not act.", "“not” was added"),
        ("We will not act.", "We will act.", "“not” was taken out"),
        ("See 1.2 (a).", "See 1.3 (a).", "from 1.2 to 1.3"),
        ("The Board’s plan", "The Group’s plan", "“Board’s” became “Group’s”"),
        ("a high .", "a high.", "only spaces or paragraphs are different"),
        ("Cost: £4,000 this year.", "Cost: £5,000 next year.", "“£4,000 this” became “£5,000 next”"),
        ("One.\nTwo.", "One. Two.", "only spaces or paragraphs are different"),
        ("", "None.", "“None.” was added"),
    ],
)
def test_a_change_is_said_in_few_words(old, new, says):
    assert say_change(old, new) == says


def test_several_changes_stand_one_after_the_other():
    old = "Crime rose from 2,000 to 2,258 in the year, and officers did not act."
    new = "Crime rose from 2,000 to 2,683 in the year, and officers did act."
    assert say_change(old, new) == "from 2,258 to 2,683; “not” was taken out"


def test_what_does_not_fit_is_counted():
    old = " ".join(f"word{number} same" for number in range(40))
    new = " ".join(f"other{number}x same" for number in range(40))
    said = say_change(old, new)
    assert said.startswith("from word0 to other0x; from word1 to other1x; ")
    assert said.endswith(f"; and {40 - said.count(' to ')} more changes")
    assert 150 < len(said) <= LONGEST


def test_one_that_does_not_fit_is_one():
    blocks = [("a" * 60, "b" * 60), ("c" * 60, "d" * 60)]
    old, new = (" same ".join(pair[side] for pair in blocks) for side in (0, 1))
    assert say_change(old, new).endswith("…”; and 1 more change")


@given(TEXTS, TEXTS)
def test_it_is_short_and_silent_only_of_texts_that_say_the_same(old, new):
    said = say_change(old, new)
    assert len(said) <= LONGEST
    assert bool(said) != is_same_text(old, new)
    assert "\n" not in said


@given(WORDS, WORDS, st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_figure_that_changed_by_itself_is_shown_before_and_after(before, after, old, new):
    texts = [" ".join([*before, f"{figure:,}", *after]) for figure in (old, new)]
    is_elsewhere = {f"{old:,}", f"{new:,}"} & {word.strip(".") for word in (*before, *after)}
    assert say_change(*texts) == ("" if old == new else f"from {old:,} to {new:,}") or is_elsewhere
