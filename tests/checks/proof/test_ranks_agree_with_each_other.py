import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.proof.beside.tabled_rows import COLLISIONS, PLACE, ROWS, row
from orderpaper.checks.proof.ranks_agree_with_each_other import ranks_agree_with_each_other as check
from proofed import answers, proof

LOWEST = (
    "Maidstone has the 5th lowest rate of domestic abuse in the county. Maidstone has the 3rd lowest rate of robbery "
    "in the county."
)
BEST = (
    "For all crime Maidstone went up from 6th place to 5th. Robbery improved from 4th to 3rd in the county. "
    "Shoplifting fell from 9th to 10th."
)


def ask(words, *rows):
    return list(check(proof(f"{PLACE}\n\n{words}", *(rows or ROWS))))


def tell(words, *rows):
    return answers(ask(words, *rows))


# ---- one sentence against itself


def test_a_rank_is_not_kept_and_moved():
    words = "Maidstone continues to be ranked 4th in the county for ASB, (up from 5th in the county in 2011/12)."
    (claim,) = ask(words)
    assert (str(claim.answer), claim.stated, claim.recomputed) == ("stop", "4th", "5th to 4th")
    assert claim.message == "a rank cannot stay 4th and have been 5th before. Correct one of the two, or the word."


@pytest.mark.parametrize(
    "words",
    [
        "Maidstone remains 7th for litter, down from 6th.",
        "Our position is still 7th for litter (compared with 6th place in 2011).",
        "The borough maintained its 7th place, up from 8th.",
    ],
)
def test_so_it_is_with_other_words(words):
    assert [each[0] for each in tell(words)] == ["stop"]


@pytest.mark.parametrize(
    "words",
    [
        "Maidstone continues to climb, from 5th to 4th.",
        "Maidstone remains 4th in the county (4th in 2011/12).",
        "Maidstone is ranked 4th, up from 5th.",
        "Crime remains low, and the borough went from 6th to 5th.",
    ],
)
def test_what_goes_on_moving_is_not_kept(words):
    assert tell(words, row("Litter", 5, 4, 3, rank=2)) == []


# ---- against the arrow


def test_a_move_that_the_arrow_does_not_show_is_queried():
    words = "In Maidstone domestic abuse has decreased, raising the borough from 6th in the county to 5th."
    (claim,) = ask(words)
    assert (claim.stated, claim.recomputed) == ("5th", "no change")
    assert claim.message == (
        "the arrow beside “Domestic Abuse (DA) – number of incidents” in the table (line 636) says that rank 5 is no "
        "change, and not up or down from 6th. Correct the sentence or the arrow."
    )


def test_a_rank_kept_where_the_arrow_shows_a_move_is_queried():
    assert tell("Maidstone remains ranked 5th in the county for all crime.") == [("query", "5th", "better")]


@pytest.mark.parametrize(
    "words",
    [
        "Maidstone continues to be ranked 6th in the county for violent offences.",
        "All crime (from 6th position up to 5th) and robbery (from 4th place up to 3rd) did well.",
        "Drug offences fell by 7. Maidstone is now ranked 10th in the county (compared with 11th place in 2011/12).",
    ],
)
def test_ranks_that_move_as_the_arrow_shows_hold(words):
    found = ask(words)
    assert found
    assert all(each.answer is None for each in found)


# ---- against the row’s rank


def test_another_rank_than_the_rows_is_queried():
    (claim,) = ask("In 2012/13 Maidstone was ranked 8th in the county for violence against the person.")
    assert claim.message == (
        "“Violence Against the Person” has rank 6 in the table (line 672), not 8. Correct the sentence or the table."
    )


@pytest.mark.parametrize(
    "words",
    [
        "At the end of the first quarter Maidstone was ranked 8th in the county for robbery.",
        "In 2011/12 Maidstone was ranked 8th in the county for robbery.",
        "Thanet was ranked 8th in the county for robbery.",
        "In 2012/13 Maidstone was ranked 8th nationally for robbery.",
        "Maidstone was 8th in its most similar group for robbery.",
        "In 2012/13 High Street ward was ranked 8th in the county for robbery.",
        "In 2012/13 Maidstone had the 5th highest increase in robbery.",
        "In 2012/13 Maidstone was ranked 8th in the county for tree planting, and robbery fell.",
        "Robbery fell by 2%. Maidstone is ranked 8th in the county for its parks.",
        "Robbery fell by 2%. Maidstone is ranked 8th in the county.",
        "In 2012/13 robbery fell, with repeat victims ranked 8th in the county.",
        "On the 3rd of May robbery was discussed by the 4th panel.",
    ],
)
def test_ranks_of_something_else_are_left_alone(words):
    assert tell(words) == []


# ---- in words: the 2nd lowest


def test_the_second_lowest_is_not_first():
    words = (
        "Although the re-offending rate has improved to the 2nd lowest in Kent, it remains a priority for Maidstone."
    )
    assert tell(words) == [("query", "2nd lowest", "rank 1")]


def test_the_fourth_highest_is_queried_where_one_is_the_lowest():
    words = "Reports of ASB fell by nearly 20%. However, Maidstone still has the 4th highest levels in the County."
    asb = f"Anti-Social Behaviour (ASB) matters. {words}"
    assert tell(f"{LOWEST}\n\n{asb}") == [("query", "4th highest", "4th lowest")]
    assert tell(asb) == []


def test_the_lowest_is_not_held_against_a_table_that_may_count_from_the_other_end():
    rows = (row("Litter", 5, 4, 3, rank=9), row("Graffiti", 5, 4, 3, rank=12))
    assert tell("Maidstone has the 4th lowest rate of litter in the county.", *rows) == []


def test_the_number_of_incidents_is_not_what_a_rate_is_ranked_by():
    assert tell("Maidstone has the 4th highest number of RTC casualties in the county.", COLLISIONS) == []


# ---- against other sentences


def test_two_sentences_that_disagree_are_queried_at_the_first():
    first = "Maidstone’s county ranking for ASB remains 4th."
    last = "Overall Maidstone is ranked 4th in the county for ASB, up from 5th."
    found = ask(f"Anti-Social Behaviour (ASB) matters. {first}\n\n{last}")
    assert answers(found)[0] == ("query", "4th", "a move from 5th")
    assert "4th is said here to be no change, and elsewhere (line 5) to be a move from 5th." in found[0].message


def test_two_sentences_of_two_measures_do_not_disagree():
    assert tell("Maidstone remains 4th for litter. Maidstone is 4th for parks, up from 5th.") == []


# ---- up and down


def test_a_fall_to_a_smaller_number_is_queried_where_one_is_best():
    assert tell(f"{BEST} For litter Maidstone fell from 9th to 8th.") == [("query", "8th", "better")]
    assert tell(f"{BEST} For litter Maidstone improved from 5th to 6th.") == [("query", "6th", "worse")]


def test_without_others_nothing_tells_which_place_is_best():
    assert tell("For litter Maidstone fell from 9th to 8th.") == []


def test_ranks_are_held_against_each_other_without_a_table():
    reading = proof("Maidstone remains 7th for litter, down from 6th.")
    assert answers(check(reading)) == [("stop", "7th", "6th to 7th")]


# ---- whatever the numbers

RANKS = st.integers(min_value=1, max_value=40)


@given(RANKS, RANKS)
def test_true_ranks_are_never_reported(before, now):
    arrow = "←" if now == before else "↑" if now < before else "↓"
    held = row("Litter", 9, 9, 9, rank=now, arrow=arrow)
    way = "stays" if now == before else "goes"
    move = f"It {way} from {say(before)} to {say(now)}."
    words = f"In 2012/13 Maidstone is ranked {say(now)} in the county for litter. {move}"
    assert tell(words, held) == []


@given(RANKS, RANKS)
def test_another_rank_is_always_reported(said, true):
    held = row("Litter", 9, 9, 9, rank=true)
    found = tell(f"In 2012/13 Maidstone was ranked {say(said)} in the county for litter.", held)
    assert len(found) == int(said != true)


def say(rank):
    ending = "th" if 10 < rank % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{rank}{ending}"
