import pytest

from checks.proof.beside.tabled_rows import ROWS
from orderpaper.checks.proof.beside.paper import read_paper
from orderpaper.checks.proof.beside.rates import find_one_name, list_rates, read_own_counts, read_pair
from proofed import proof


def make(words):
    ((marked, _before),) = read_paper(proof(words, *ROWS)).sentences
    return marked


@pytest.mark.parametrize(
    ("words", "pair"),
    [
        ("Crime went from 54.4 per 1,000 people to 53.3 per 1,000 people.", ("54.4", "53.3")),
        ("Crime is 53.3 per 1,000 people, down from 54.4 per 1,000 people.", ("54.4", "53.3")),
        ("Crime is 53.3 per 1,000 people compared with 54.4 per 1,000 people.", ("54.4", "53.3")),
        ("Crime is 53.3 per 1,000 people and theft 54.4 per 1,000 people.", None),
        ("Crime went from 54.4 per 1,000 people to 53.3 per 10,000 people.", None),
        ("Crime is 53.3 per 1,000 people.", None),
    ],
)
def test_two_rates_from_year_to_year_are_a_pair(words, pair):
    marked = make(words)
    found = read_pair(marked)
    assert (found and tuple(marked.quantity(at).text for at in (found.earlier, found.later))) == pair


def test_rates_are_listed():
    marked = make("Crime is 53.3 per 1,000 people, in 8,296 cases.")
    assert [marked.quantity(at).text for at in list_rates(marked)] == ["53.3"]


def test_counts_may_stand_beside_their_rates():
    marked = make("It fell from 8,873 (54.4 per 1,000 people) to 8,296 (53.3 per 1,000 people).")
    assert read_own_counts(marked, read_pair(marked)) == (8873, 8296)
    other = make("It fell from 54.4 per 1,000 people to 53.3 per 1,000 people, in 8,873 and 8,296 cases.")
    assert read_own_counts(other, read_pair(other)) is None


def test_a_sentence_is_about_the_only_row_it_names():
    assert find_one_name(make("Robbery is 0.3 per 1,000 people.")).key == ("robbery",)
    assert find_one_name(make("Robbery and criminal damage are 0.3 per 1,000 people.")) is None
    assert find_one_name(make("Fear of robbery is 0.3 per 1,000 people.")) is None
