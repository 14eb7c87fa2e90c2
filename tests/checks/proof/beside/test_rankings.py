import pytest

from checks.proof.beside.tabled_rows import PLACE, ROWS, row
from orderpaper.checks.proof.beside.paper import read_paper
from orderpaper.checks.proof.beside.rankings import list_rankings
from orderpaper.checks.proof.beside.times import Time
from proofed import proof


def read(words, *rows):
    return list_rankings(read_paper(proof(f"{PLACE}\n\n{words}", *(rows or ROWS))))


@pytest.mark.parametrize(
    ("words", "name", "is_carried"),
    [
        ("Robbery (from 4th up to 3rd) did well.", ("robbery",), False),
        ("Robbery (from 4th up to 3rd) beat criminal damage.", ("robbery",), False),
        ("Arson and robbery (from 4th up to 3rd) did well.", ("robbery",), True),
        ("Maidstone is ranked 3rd in the county for robbery.", ("robbery",), False),
        ("Robbery fell, which takes Maidstone from 4th to 3rd.", ("robbery",), True),
        ("Robbery fell by 5%. Maidstone is ranked 3rd in the county.", ("robbery",), True),
        ("Robbery fell by 5%. Maidstone is ranked 3rd in the county for parks.", (), True),
        ("Thanet is ranked 3rd in the county for robbery.", (), False),
        ("Relative to other Kent districts Maidstone is ranked 3rd for robbery.", ("robbery",), False),
    ],
)
def test_a_rank_is_of_the_row_named_beside_it(words, name, is_carried):
    (found,) = read(words)
    assert (found.key, found.is_carried) == (name, is_carried)


def test_a_rank_of_another_time_is_of_no_row():
    (found,) = read("In the first quarter Maidstone was ranked 3rd in the county for robbery.")
    assert (found.time, found.row) == (Time.OTHER, None)


def test_rows_of_one_name_with_two_ranks_are_none():
    rows = [row("Robbery", 1, 2, rank=3), row("Robbery", 1, 2, rank=4)]
    (found,) = read("Maidstone is ranked 3rd in the county for robbery.", *rows)
    assert found.row is None


def test_a_rank_knows_its_letter():
    (found,) = read("Maidstone is ranked 3rd in the county for robbery.")
    assert found.marked.sentence.text[found.letter :].startswith("3rd")
