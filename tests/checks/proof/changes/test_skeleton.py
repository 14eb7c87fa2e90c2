from hypothesis import given
from hypothesis import strategies as st

from checks.proof.changes.drawn import draw
from orderpaper.checks.directions import QUOTE
from orderpaper.checks.proof.changes.skeleton import (
    COUNT,
    LABEL,
    MONEY,
    PERCENT,
    RANGE,
    RANK,
    REACH,
    TIME,
    draw_skeleton,
)
from proofed import proof


def test_each_quantity_is_one_sign_and_spaces_are_single():
    skeleton = draw("Theft rose  by 8.9% to 577 in 2014/15, from 8th to 7th, at £3,000.")
    assert skeleton.text == f"Theft rose by {PERCENT} to {COUNT} in {TIME}, from {RANK} to {RANK}, at {MONEY}."


def test_the_sign_leads_to_its_quantity():
    skeleton = draw("Theft rose by 8.9% to 577.")
    assert [(skeleton.text[at], each.text) for at, each in skeleton.quantities.items()] == [
        (PERCENT, "8.9%"),
        (COUNT, "577"),
    ]


def test_a_range_has_its_own_sign_and_so_has_a_stretch_of_time():
    assert RANGE in draw("There were 10-14 cases a year.").text
    assert LABEL in draw("Crime fell by 5% over the three years.").text


def test_a_thousand_that_is_no_quantity_has_no_comma():
    assert "per 1000 population" in draw("The rate fell from 32.9 to 27.7 per 1,000 population.").text


def test_figures_are_shown_as_directions_want_them_letter_for_letter():
    skeleton = draw("Theft rose by 8.9% to 577 in 2014.")
    shown = skeleton.show_figures(len(skeleton.text))
    assert shown == f"Theft rose by {QUOTE} to {QUOTE} in {TIME}."
    assert len(shown) == len(skeleton.text)


@given(st.text(alphabet="ab 12.,%£()–-\xa0", max_size=60))
def test_every_sign_stands_where_the_quantities_say(text):
    for sentence in proof(text).sentences:
        skeleton = draw_skeleton(sentence)
        signs = [at for at, letter in enumerate(skeleton.text) if "\ue001" <= letter <= "\ue00a"]
        assert signs == list(skeleton.quantities)


def test_words_before_a_letter_are_cut_where_they_are_too_far_to_matter():
    skeleton = draw(f"Theft rose by 8% {'in the town ' * 100}to 577.")
    assert skeleton.cut_before(5) == "Theft"
    assert len(skeleton.cut_before(1000)) == REACH
