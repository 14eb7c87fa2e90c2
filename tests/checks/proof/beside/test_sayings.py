import pytest

from checks.proof.beside.tabled_rows import ROWS
from orderpaper.checks.proof.beside.mentions import mark_mentions
from orderpaper.checks.proof.beside.names import read_names
from orderpaper.checks.proof.beside.parts import split_parts
from orderpaper.checks.proof.beside.sayings import has_time_after, read_sayings
from proofed import proof

NAMES = read_names(ROWS, {})


def make(words):
    (sentence,) = proof(words).sentences
    return mark_mentions(sentence, NAMES, frozenset())


def read(words):
    return [
        (each.role.name, each.quantity.text, each.way)
        for part in split_parts(make(words))
        for each in read_sayings(part)
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Robbery fell by 5%.", [("PERCENT", "5%", -1)]),
        ("Robbery fell in the year by nearly 5%.", [("PERCENT", "5%", -1)]),
        ("There was a 5% rise in robbery.", [("PERCENT", "5%", 1)]),
        ("There was a rise of 5% in robbery.", [("PERCENT", "5%", 1)]),
        ("Robbery (-5.1%) did well.", [("PERCENT", "-5.1%", -1)]),
        ("Robbery is down 5%.", [("PERCENT", "5%", -1)]),
        ("Robbery fell by 5% or 77 offences.", [("PERCENT", "5%", -1), ("CHANGE", "77", -1)]),
        ("Robbery fell by 77 offences (5%).", [("CHANGE", "77", -1), ("PERCENT", "5%", -1)]),
        ("There were 77 fewer robbery offences.", [("CHANGE", "77", -1)]),
        ("Robbery rose from 146 to 147.", [("FROM", "146", 0), ("TO", "147", 0)]),
        ("Robbery stands at 147, up from 146.", [("TO", "147", 0), ("FROM", "146", 0)]),
        ("There were 147 robbery offences.", [("LEVEL", "147", 0)]),
        ("Reductions were seen in robbery (5%).", [("PERCENT", "5%", -1)]),
        ("Robbery was 36% of all.", []),
        ("Robbery stood at 2.7 per 1,000 population.", []),
    ],
)
def test_each_quantity_says_one_thing_of_a_row(words, said):
    assert read(words) == said


def test_the_words_after_a_quantity_may_name_its_period():
    marked = make("Robbery rose from 146 in 2011/12 to 147 in 2012/13.")
    first = next(each for part in split_parts(marked) for each in read_sayings(part))
    assert has_time_after(marked, first.at) == " in 2011/12 to "
