"""Words are as wide as Arial makes them, and break where Word breaks them."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.maps.font import load_font
from orderpaper.word.tables.measure import let_break, measure, measure_column, measure_longest

WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.%-£"), max_size=30)


@given(WORDS)
def test_a_text_is_as_wide_as_its_letters_are_drawn(words):
    drawn = load_font(120).getlength(words) * 1440 / 220 / 10
    assert abs(measure(words) - drawn) <= 0.02 * drawn + 20


@given(WORDS)
def test_letters_in_bold_take_more_room_or_the_same(words):
    assert measure(words, is_bold=True) >= measure(words) - 20 * words.count("J")


def test_the_longest_piece_is_what_word_keeps_in_one_line():
    assert measure_longest("Re-offending rate") == measure("offending")
    assert measure_longest("2010–2011") == measure("2010–")
    assert measure_longest("2010/2011") == measure("2010/2011")


def test_a_minus_stays_with_its_number():
    assert measure_longest("-1,056") == measure("-1,056")


def test_a_stroke_can_be_made_a_place_to_break():
    assert measure_longest(let_break("2010/2011")) == measure("2010/")
    assert let_break("2010/2011").replace("\N{ZERO WIDTH SPACE}", "") == "2010/2011"


def test_a_column_is_as_wide_as_its_widest_text():
    assert measure_column(["1,234", "12", "Tunbridge Wells"]) == (measure("Tunbridge"), measure("Tunbridge Wells"))
    assert measure_column([]) == (0, 0)
