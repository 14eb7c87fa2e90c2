import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.counts_are_not_negative import counts_are_not_negative
from proofed import answers, proof


def check(text):
    return list(counts_are_not_negative(proof(text)))


def test_a_minus_before_a_number_of_things_stops_and_says_what_it_would_be_without():
    (claim,) = check("The number of fires more than halved from 178 fires down to -76 fires.")
    assert (str(claim.answer), claim.stated, claim.recomputed) == ("stop", "-76", "76")
    assert claim.message == (
        "-76 cannot be: there are never fewer than none. From 178 to 76 would be a fall of 57.3%. Take the minus away."
    )


def test_without_a_pair_no_change_is_told():
    (claim,) = check("There were -12 burglaries in May.")
    assert claim.message == "-12 cannot be: there are never fewer than none. Take the minus away."


@given(st.integers(2, 90_000), st.sampled_from(("burglaries", "fires", "visits", "people", "reports")))
def test_a_number_of_things_is_reported_with_a_minus_and_never_without(number, things):
    assert not check(f"The town recorded {number:,} {things} in the year.")
    assert len(answers(check(f"The town recorded -{number:,} {things} in the year."))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The change was -118 offences.",
        "There were small falls in theft (-8.0%) and in damage (-118).",
        "The net figure went to -12 people.",
        "The balance of the fund was -£12,000.",
        "The temperature fell to -3 degrees.",
        "The score went from 3 to -5 points.",
        "The offences fell by -42 crimes.",
        "The scheme ran from 2011-12 to 2013-14 schools.",
        "The rate went to -5.2 per 1,000 people.",
    ],
)
def test_changes_money_and_what_may_lie_below_nothing_are_left_alone(text):
    assert not check(text)
