import pytest

from checks.proof.beside.tabled_rows import PLACE, ROWS, row
from orderpaper.checks.proof.beside.paper import read_paper
from orderpaper.checks.proof.beside.rank_ends import RankEnds
from orderpaper.checks.proof.beside.rank_faults import (
    find_fault,
    find_fault_beside,
    find_fault_beside_table,
    say_rank,
)
from orderpaper.checks.proof.beside.rankings import list_rankings
from orderpaper.records.finding import Severity
from proofed import proof

BEST = RankEnds(lowest=3, best=3)


def read(words, *rows):
    return list_rankings(read_paper(proof(f"{PLACE}\n\n{words}", *(rows or ROWS))))


def ask(words, *rows, ends=BEST):
    (ranking,) = read(words, *rows)
    fault = find_fault(ranking, ends) or find_fault_beside_table(ranking, ends, 12)
    return fault and (fault.answer, fault.recomputed)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("It remains 4th, up from 5th.", (Severity.STOP, "5th to 4th")),
        ("It fell from 9th to 8th.", (Severity.QUERY, "better")),
        ("It rose from 8th to 9th.", (Severity.QUERY, "worse")),
        ("It rose from 9th to 8th.", None),
        ("It went from 8th to 9th.", None),
        ("For robbery it is ranked 4th.", (Severity.QUERY, "rank 3")),
        ("Robbery (from 4th to 3rd) did well.", None),
        ("It remains ranked 3rd for robbery.", (Severity.QUERY, "better")),
        ("It has the 3rd highest rate of robbery.", (Severity.QUERY, "3rd lowest")),
        ("It has the 3rd lowest rate of robbery.", None),
        ("It has the 4th lowest rate of robbery.", (Severity.QUERY, "rank 3")),
        ("It has the 3rd worst rate of robbery.", None),
    ],
)
def test_what_is_wrong_with_a_rank(words, fault):
    if fault and fault[1] == "rank 3" and "ranked" in words:
        fault = (fault[0], "3rd")
    assert ask(words) == fault


def test_without_knowing_the_ends_words_are_left_alone():
    unknown = RankEnds()
    assert ask("It fell from 9th to 8th.", ends=unknown) is None
    assert ask("It has the 3rd highest rate of robbery.", ends=unknown) is None
    held = row("Litter", 5, 6, rank=9)
    assert ask("It has the 4th lowest rate of litter.", held, ends=unknown) is None
    assert ask("It has the 3rd lowest rate of litter.", held, ends=unknown) == (Severity.QUERY, "rank 9")


def test_two_ranks_of_one_row_disagree_on_what_was_before():
    first, last = read("It remains 4th for robbery. It is 4th for robbery, up from 5th.", row("Robbery", 1, 2, rank=4))
    fault = find_fault_beside(first, last)
    assert (fault.answer, fault.recomputed) == (Severity.QUERY, "a move from 5th")
    assert find_fault_beside(first, first) is None


@pytest.mark.parametrize(
    ("rank", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (22, "22nd"), (113, "113th")]
)
def test_ranks_are_written_with_their_ending(rank, said):
    assert say_rank(rank) == said
