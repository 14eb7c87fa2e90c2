"""Words on their way into a cell: as Excel can hold them, and as they will be read again."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.amendment import Amendment
from orderpaper.records.sign_off import SignOff
from orderpaper.workbooks.list_sheet import LONGEST_CELL
from orderpaper.workbooks.ours.words import foresee, hold, hold_row, hold_words
from ours_made import answer, edit, new_record, read_back

COLUMNS = SignOff.columns()
ANY_TEXT = st.text(
    alphabet=st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from("=+-#_x0041_ \n\r\t\xa0\xad\u200b\x01<&>\"'“”"),
    ),
    max_size=60,
)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "held"),
    [
        (True, "Yes"),
        (False, "No"),
        (None, None),
        (7, 7),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x01b\ufffe", "ab"),
        (dt.date(2017, 3, 14), dt.date(2017, 3, 14)),
        (dt.datetime(2017, 3, 14, 9, 30), dt.date(2017, 3, 14)),  # noqa: DTZ001 - Excel knows no time zones
        (dt.date(217, 3, 14), None),
    ],
)
def test_a_value_is_held_as_a_cell_can_hold_it(value, held):
    assert hold(value) == held


def test_a_text_that_is_too_long_is_cut_and_says_so():
    held = hold_words("x" * 40_000)
    assert len(held) == LONGEST_CELL
    assert held.endswith("x…")


def test_a_long_text_is_told_from_another_by_its_fingerprint():
    one, other = (answer("x" * 40_000 + end) for end in "ab")
    assert hold_row(one)["text"] == hold_row(other)["text"]
    read = read_back(record=new_record(one, other)).sign_offs
    assert [each.text_sha256 for each in read] == [one.text_sha256, other.text_sha256]
    assert read[0].text_sha256 != read[1].text_sha256


@settings(max_examples=40)
@given(st.lists(ANY_TEXT, min_size=1, max_size=4, unique=True))
def test_whatever_is_written_is_read_as_was_foreseen(texts):
    rows = [answer(text, remark=text, name=f"{number}") for number, text in enumerate(texts)]
    read = read_back(record=new_record(*rows))
    assert read.findings == ()
    assert [each.text for each in read.sign_offs] == [foresee(text, COLUMNS["text"]) for text in texts]
    assert [each.remark for each in read.sign_offs] == [foresee(text, COLUMNS["remark"]) for text in texts]
    assert [each.on for each in read.sign_offs] == [dt.date(2017, 3, 14)] * len(texts)


@pytest.mark.parametrize(
    "text", ["=1+1", "12", "1/3/2017", "TRUE", "_x0041_", "a\n\nb", "#N/A", "#REF!", "'x", "{figures.a}", "0012", "£5"]
)
def test_words_that_look_like_something_else_come_back_exactly(text):
    read = read_back(record=new_record(answer(text)))
    assert read.findings == ()
    assert read.sign_offs[0].text == text == foresee(text, COLUMNS["text"])


def test_spaces_at_the_ends_and_those_that_do_not_break_are_not_kept():
    assert foresee(" a\xa0b \n", COLUMNS["text"]) == "a b"
    assert foresee("–", COLUMNS["text"]) == ""


def test_a_choice_is_the_same_however_it_is_typed():
    assert foresee("CLEARED  with changes", COLUMNS["state"]) == foresee("Cleared with changes", COLUMNS["state"])
    assert foresee("YES", Amendment.columns()["is_tracked"]) == "yes"
    assert foresee(edit().is_tracked, Amendment.columns()["is_tracked"]) == "yes"
