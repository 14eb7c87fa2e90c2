import pytest

from checks.proof.beside.tabled_rows import CRIME, YEARS, row
from orderpaper.checks.proof.beside.evidence import Spoken, weigh
from orderpaper.checks.proof.beside.mentions import mark_mentions
from orderpaper.checks.proof.beside.names import read_names
from orderpaper.checks.proof.beside.parts import split_parts
from orderpaper.checks.proof.beside.sayings import read_sayings
from orderpaper.checks.proof.beside.times import Time
from proofed import proof


def make(words, *rows, around=(), may_be_ours=True):
    (sentence,) = proof(words).sentences
    marked = mark_mentions(sentence, read_names(rows, {}), frozenset())
    sayings = tuple(each for part in split_parts(marked) for each in read_sayings(part))
    return weigh(Spoken(marked, rows, sayings, words, around, may_be_ours))


def wrong(case):
    return [each.saying.quantity.text for each in case.held if not each.is_right and case.may_be_said(each)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Crime fell by 6.5% to 8,299.", ["8,299"]),
        ("In 2012/13 crime fell by 9.9%.", ["9.9%"]),
        ("In 2012/13 crime fell by 11.3%.", []),
        ("Crime fell by 5.6%.", []),
        ("Crime fell by 6.6%.", ["6.6%"]),
        ("Crime fell by 577, from 8,873 to 8,296, or 9.9%.", []),
        ("Crime fell to 8,873.", []),
        ("In 2011/12 crime fell by 6.5% to 8,299.", []),
    ],
)
def test_a_wrong_figure_needs_something_to_show_for_it(words, found):
    assert wrong(make(words, CRIME)) == found


def test_a_sentence_left_in_another_area_says_nothing_by_itself():
    assert wrong(make("In 2012/13 crime fell by 9.9%.", CRIME, may_be_ours=False)) == []


def test_what_stands_before_may_name_the_period():
    assert make("Crime fell by 9.9%.", CRIME, around=["In 2012/13."]).time is Time.SAME


def test_of_two_rows_the_one_that_agrees_is_meant():
    other = row("All Crime", 20, 30, 40, periods=YEARS)
    case = make("Crime fell by 6.5% to 8,299.", other, CRIME)
    assert case.held[0].row is CRIME
    assert wrong(case) == ["8,299"]
    assert wrong(make("In 2012/13 crime fell by 9.9%.", other, CRIME)) == []


def test_rows_without_figures_have_no_case():
    assert make("Crime fell by 6.5%.", row("All Crime")) is None
