"""Cells: their words cleaned of what nobody sees, and what is to be known of them beside."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from orderpaper.workbooks.cells import PLAIN, Cell, Marks, Run, clean, read_runs, show_unseen
from workbooks.books import hold

UNSEEN = st.sampled_from("\x00\x07\x0b\x1f\xad\u200b\u200c\u2060\ufeff\ufffe\uffff")


@pytest.mark.parametrize(
    ("held", "meant"),
    [
        ("first_x000D_\nsecond", "first\nsecond"),
        ("first\r\nsecond\rthird", "first\nsecond\nthird"),
        ("vertical_x000B_tab", "verticaltab"),
        ("bell\x07", "bell"),
        ("_x005F_x000D_ typed", "_x000D_ typed"),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("\xa0Councillor\xa0Smith\xa0", "Councillor\xa0Smith"),
        ("  spaced  ", "spaced"),
        ("_x_ and my_xlsx_file", "_x_ and my_xlsx_file"),
        ("half _xD83D_ pair", "half  pair"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
    ],
)
def test_control_characters_and_excels_escapes_are_cleaned(held, meant):
    assert clean(held) == meant


@given(st.text(), UNSEEN)
def test_no_character_that_can_be_seen_is_lost(text, unseen):
    text = text.replace("_x", "")
    seen = "".join(text.split())
    assert "".join(clean(unseen.join(text)).split()) == "".join(clean(text).split())
    assert len("".join(clean(text).split())) >= sum(each.isprintable() and not each.isspace() for each in seen)


@given(st.text())
def test_words_that_were_cleaned_are_clean(text):
    once = clean(text.replace("_x", ""))
    assert clean(once) == once
    assert show_unseen(once) == ""


@pytest.mark.parametrize(
    ("held", "shown"),
    [
        ("Maidstone", ""),
        ("soft\u00adhyphen", "soft▯hyphen"),
        ("\ufeffMaidstone\u200b ", "▯Maidstone▯"),
        ("vertical_x000B_tab", "vertical▯tab"),
        ("first_x000D_\nsecond", ""),
        ("my_xlsx", ""),
    ],
)
def test_a_box_stands_for_each_character_that_cannot_be_seen(held, shown):
    assert show_unseen(held) == shown


@given(st.text(st.characters(categories=["L"])), UNSEEN, st.text(st.characters(categories=["L"])))
def test_a_character_that_was_taken_out_is_always_shown(before, unseen, after):
    held = f"{before}{unseen}{after}"
    assert show_unseen(held) == f"{before}▯{after}"
    assert re.sub("▯", "", show_unseen(held)) == clean(held)


def test_the_runs_of_a_cell_say_how_their_words_are_set():
    rich = CellRichText(
        "Train ", TextBlock(InlineFont(b=True), "all"), TextBlock(InlineFont(i=True), "_x000D_\nofficers\u200b"),
        TextBlock(InlineFont(strike=True, b=True), " soon"), TextBlock(InlineFont(), "."),
    )  # fmt: skip
    assert read_runs(rich) == (
        Run("Train "), Run("all", is_bold=True), Run("\nofficers", is_italic=True),
        Run(" soon", is_bold=True, is_struck=True), Run("."),
    )  # fmt: skip


def test_a_cell_is_blank_where_there_is_only_its_colour_and_a_formula_is_not():
    assert Cell(None, "n", "General", Marks(is_coloured=True)).is_blank
    assert not Cell(None, "f", "").is_blank
    assert not hold("words").is_blank
    assert not hold(0).is_blank
    assert hold("words").marks is PLAIN
