import pytest

from checks.proof.beside.tabled_rows import CRIME, PLACE, row
from orderpaper.checks.proof.beside.areas import read_areas
from orderpaper.checks.proof.beside.mentions import mark_mentions
from orderpaper.checks.proof.beside.names import read_names
from orderpaper.checks.proof.beside.parts import split_parts
from orderpaper.checks.proof.beside.sayings import read_sayings
from orderpaper.checks.proof.beside.truths import hold
from orderpaper.checks.proof.beside.year_before import hold_year_before
from proofed import proof

AREAS = read_areas([PLACE])


def ask(words, first="Crime fell by 6.5%.", held=CRIME):
    anchor, sentence = proof(f"{first} {words}").sentences
    names = read_names([held], {})
    marked = mark_mentions(anchor, names, frozenset())
    anchors = [hold(each, held, marked) for part in split_parts(marked) for each in read_sayings(part)]
    found = hold_year_before(mark_mentions(sentence, names, frozenset()), [each for each in anchors if each], AREAS)
    return [(each.saying.quantity.text, each.is_right and not each.is_contrary) for each in found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("This compares with a fall of 5.1% in the previous year.", [("5.1%", True)]),
        ("This compares with a fall of 12.9% in the previous year.", [("12.9%", False)]),
        ("This compares with a rise of 5.1% in the previous year.", [("5.1%", False)]),
        ("It follows a 12.9% fall in 2011/12.", [("12.9%", False)]),
        ("It follows a fall of 481 the year before.", [("481", True)]),
        ("This compares with a fall of 12.9% in 2008.", []),
        ("This compares with a county-wide fall of 12.9% in the previous year.", []),
        ("Across Kent this compares with 12.9%.", []),
    ],
)
def test_the_year_before_is_held_against_the_figures_before(words, found):
    assert ask(words) == found


def test_the_sentence_before_must_be_the_rows():
    assert ask("This compares with a fall of 12.9% in the previous year.", first="Crime fell by 7.5%.") == []


def test_two_figures_have_no_year_before():
    held = row("All Crime", 8873, 8296, percent=-6.5)
    assert ask("This compares with a fall of 12.9% in the previous year.", held=held) == []
