import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.parts_add_up_to_their_whole import parts_add_up_to_their_whole
from proofed import answers, proof

PRESENT = "Present: Councillor Mrs Hill (Chairman), and Councillors Ash, Mrs Beech, M Elm and Oak"


def check(text):
    return list(parts_add_up_to_their_whole(proof(text)))


@given(
    st.integers(2, 98), st.sampled_from(("with the remaining {}% from elsewhere", "and the other {}% from elsewhere"))
)
def test_what_remains_makes_100_and_is_reported_where_it_does_not(part, rest):
    text = f"Of all visitors {part}% were from the borough {rest}."
    assert answers(check(text.format(100 - part))) == []
    assert [each[0] for each in answers(check(text.format(102 - part)))] == ["stop"]


@given(st.lists(st.integers(2, 900), min_size=2, max_size=5), st.integers(1, 9))
def test_a_total_with_its_parts_adds_up_and_is_reported_where_it_does_not(parts, off):
    items = [
        f"{part:,} {thing}"
        for part, thing in zip(parts, ("thefts", "burglaries", "robberies", "fires", "others"), strict=False)
    ]
    text = f"There was a total of {{:,}} offences: {', '.join(items[:-1])} and {items[-1]}."
    assert answers(check(text.format(sum(parts)))) == []
    assert [each[0] for each in answers(check(text.format(sum(parts) + off)))] == ["stop"]


def test_the_sum_is_said():
    (claim,) = check("93% were from the borough with the remaining 17% from elsewhere.")
    assert claim.message == (
        "93% + 17% is 110%, not 100%. Rounding does not make that much. Correct them, or say what else there is."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 85% of all admissions were male and 15% female.", []),
        ("About 85% of all admissions were male and 25% female.", [("stop", "25%", "110%")]),
        ("5% of men and 7% of women were victims.", []),
        ("72% live in the urban area and 28% in the rural area.", []),
        ("It fell in eight out of 12 wards, the exceptions being Upton, Marden, Loose and Boxley.", []),
        ("It fell in nine out of 12 wards, the exceptions being Upton, Fant, Loose, East.", [("stop", "nine", "13")]),
        ("Eight of the 12 districts saw falls, and the other four saw rises.", []),
        ("Eight of the 12 districts saw falls, and the other five saw rises.", [("stop", "five", "13")]),
        ("The wards had 911, 342 and 333 incidents respectively, a total of 1,586.", []),
        ("The wards had 911, 342 and 333 incidents respectively, a total of 1,686.", [("stop", "1,686", "1,586")]),
        ("It is made up of 30.7% seekers, 51.5% carers, 14.0% parents and 3.6% others.", []),
        ("It is made up of 30.7% seekers, 51.5% carers, 14.0% parents and 4.6% others.", [("stop", "4.6%", "100.8%")]),
        ("72% live in the town, of which 40% are in the north and the remaining 60% in the south.", []),
        ("Of the 85 who came, 50 were men and the remaining two years were quiet.", []),
    ],
)  # fmt: skip
def test_parts_that_are_all_add_up(text, expected):
    assert answers(check(text)) == expected


def test_who_is_counted_twice_is_asked_where_parts_are_more_than_their_whole():
    (claim,) = check("Of the 85 callers, 50 were new, 20 were known and 19 were sent on.")
    assert str(claim.answer) == "query"
    assert claim.message == "50 + 20 + 19 is 89, not 85. Correct them, or say who is counted twice."


def test_the_rest_of_a_whole_paragraph_is_left_alone():
    text = "Over half went by bus (53%). Meanwhile 37% walked and a further 9% cycled. The rest ({}) drove."
    assert answers(check(text.format("1%"))) == []
    assert answers(check(text.format("4%"))) == []


def test_rates_of_two_sides_are_not_added():
    assert check("Quit rates varied from 41.6% (Upton females) to 58.7% (Loose males).") == []


def test_a_sample_with_one_exception_is_shared_out():
    text = "The overall sample is 3,000. All districts have a sample of 216, with the exception of Upton which has {}."
    assert answers(check(text.format(408))) == []
    assert answers(check(text.format(418))) == [("query", "216", "2,582")]


def test_votes_are_not_more_than_the_members_present():
    text = f"{PRESENT}\n\n1. A MOTION\n\nFor – {{}} Against – 0 Abstain – 0"
    assert answers(check(text.format(5))) == []
    assert answers(check(text.format(6))) == [("query", "For – 6 Against – 0 Abstain – 0", "5")]
