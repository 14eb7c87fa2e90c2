import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.lists_are_as_long_as_announced import lists_are_as_long_as_announced
from proofed import answers, proof

WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ITEMS = ("Burglary", "Robbery", "Arson", "Vandalism", "Speeding", "Littering", "Graffiti", "Noise", "Drugs")


def check(text):
    return list(lists_are_as_long_as_announced(proof(text)))


@given(st.integers(2, 8), st.sampled_from((-1, 1)), st.sampled_from(("• {}", "{at}. {}")))
def test_a_list_of_items_is_as_long_as_announced_or_reported(count, off, item):
    listed = "\n".join(item.format(each, at=at) for at, each in enumerate(ITEMS[:count], 1))
    text = "The partnership has agreed on {} priorities for the year:\n\n" + listed + "\n\nThey are kept under review."
    assert answers(check(text.format(WORDS[count]))) == []
    other = count + off
    expected = [] if count < 2 or other < 2 else [("stop", WORDS[other], str(count))]
    assert answers(check(text.format(WORDS[other]))) == expected


@given(st.integers(3, 8), st.sampled_from((-1, 1)))
def test_names_in_brackets_are_as_many_as_announced_or_reported(count, off):
    names = f"{', '.join(ITEMS[: count - 1])} and {ITEMS[count - 1]}"
    assert answers(check(f"We looked at {count} matters ({names}) last year.")) == []
    assert answers(check(f"We looked at {count + off} matters ({names}) last year.")) == [
        ("stop", str(count + off), str(count))
    ]


def test_what_is_announced_and_what_the_list_has_is_said():
    (claim,) = check("There are five aims: to ask; to listen; to act.")
    assert (
        claim.message == "“five aims” are announced, and the list has 3. Correct the number, or put in what is missing."
    )


@pytest.mark.parametrize(
    "text",
    [
        "There are three common threads of: offenders and places; young people; early help.",
        "It will reduce the four harms of drink: harms to health, harms to order, harms to work and harms to families.",
        "We look at three groups: drivers aged 17–24, riders, and walkers (of school age), since they suffer most.",
        "It was split into two matters, namely i) Gangs and crime, and ii) Fraud.",
        "In all but four matters (damage, victims, shoplifting and theft), we did better.",
        "We met one of the five partners (Upton, Marden and Loose) again.",
        "They work with five charities, including: Upton; Marden.",
        "In the last three months we have: met; written.",
        "Others have two aims (health and wellbeing, and crime and disorder).",
        "Two shops (Smith, King Street and Jones, Week Street) took part.",
        "We looked at several of the 12 wards (etc.).",
    ],
)
def test_a_list_that_may_be_right_or_is_no_list_is_left_alone(text):
    assert answers(check(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There are four common threads of: offenders; young people; early help.", [("stop", "four", "3")]),
        ("It was split into three matters, namely i) Gangs and crime, and ii) Fraud.", [("stop", "three", "2")]),
        ("6 wards (Upton, Marden, Loose, Boxley, and East) had half of it.", [("stop", "6", "5")]),
    ],
)
def test_a_list_of_another_length_is_reported(text, expected):
    assert answers(check(text)) == expected


def test_a_footnote_mark_glued_to_the_number_is_not_reported():
    assert check("It has the 38 strands:\n\n• Ask\n• Listen\n• Act\n\nThat is all.") == []


def test_items_below_items_are_counted_by_their_mark():
    inner = "Ø  Ask more\nØ  Listen more\nØ  Act"
    text = f"The group has:\n\n• Met often\n• Drawn up a plan. The three aims of the plan are:\n{inner}\n• Written"
    assert [(claim.stated, claim.recomputed, claim.answer) for claim in check(text)] == [("three", "3", None)]
    assert answers(check(text.replace("three", "four"))) == [("stop", "four", "3")]


def test_a_list_that_goes_on_after_other_words_is_not_counted():
    text = "There are four aims:\n\n• Ask\n• Listen\n\nThis is why we listen to everybody who comes.\n\n• Act\n• Tell"
    assert answers(check(text)) == []
