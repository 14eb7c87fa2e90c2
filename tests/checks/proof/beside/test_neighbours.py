import pytest

from orderpaper.checks.proof.beside.marked import COUNT, NAME, PERCENT, TIME
from orderpaper.checks.proof.beside.neighbours import may_stand_after, may_stand_before, split_tokens

OURS = frozenset(("Maidstone",))


@pytest.mark.parametrize(
    "words",
    [
        *("", "The", "Overall, total", "the number of", "a reduction in", "an increase of", "reductions were seen in"),
        *(f"fell by {PERCENT}, and", f"({PERCENT}) and", "in Maidstone", "Maidstone’s", "while", f"{COUNT} fewer"),
        *("recorded incidents of", "fewer reports of", "slightly"),
    ],
)
def test_words_before_a_name_that_change_nothing(words):
    assert may_stand_before(split_tokens(words), OURS)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "fear of",
            "victims of",
            "vehicle",
            "arson and",
            f"{NAME},",
            "the cost of",
            "the rate of",
            "family",
            "against",
        ),
        *("involved in", "a plan for", "alcohol-related", "arson, fraud and"),
    ],
)
def test_words_before_a_name_that_make_it_something_else(words):
    assert not may_stand_before(split_tokens(words), OURS)


def test_a_rank_is_of_a_rate_and_for_a_name():
    for words in ("the lowest rate of", "ranked for"):
        assert may_stand_before(split_tokens(words), OURS, has_rank=True)


@pytest.mark.parametrize(
    "words",
    [
        *("", "fell", ", which rose", f"({PERCENT})", f"by {PERCENT}", f"from {COUNT}", "in Maidstone", f"in {TIME}"),
        *("in the borough", "has", "slightly", "per head", "reported to the police", f"and {COUNT} others", "."),
    ],
)
def test_words_after_a_name_that_change_nothing(words):
    assert may_stand_after(split_tokens(words), OURS)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "rate",
            "and arson",
            "of shops",
            "in Thanet",
            "in schools",
            "by strangers",
            "prevention",
            ", arson and fraud",
        ),
        *("reported to the council", "from shops", "against women"),
    ],
)
def test_words_after_a_name_that_make_it_something_else(words):
    assert not may_stand_after(split_tokens(words), OURS)


def test_a_rank_is_one_in_the_county():
    assert may_stand_after(split_tokens("in the county"), OURS, has_rank=True)
    assert not may_stand_after(split_tokens("in the county"), OURS)
