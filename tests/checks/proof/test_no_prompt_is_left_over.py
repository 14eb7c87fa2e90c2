import pytest

from checks.proof.numbers.paper import cell, faults, para, read
from orderpaper.checks.proof.no_prompt_is_left_over import no_prompt_is_left_over as check
from proofed import proof


@pytest.mark.parametrize(
    ("text", "severity", "left"),
    [
        ("The [insert name of ward] plan.", "stop", "[insert name of ward]"),
        ("Lorem ipsum dolor.", "stop", "Lorem ipsum"),
        ("The fee is £XX a year.", "query", "XX"),
        ("How many were there??", "query", "??"),
        ("The venue is TBD.", "query", "TBD"),
        ("To be agreed", "query", "To be agreed"),
        ("[…]", "stop", "[…]"),
    ],
)
def test_what_is_left_over_is_told_of(text, severity, left):
    assert faults(check(read(para("Before."), para(text)))) == [(severity, 2, left, "")]


def test_a_lead_to_be_confirmed_is_told_of_with_its_line():
    (claim,) = check(proof("Roads A Green, Kent Council\n\nMental Health To Be Confirmed\n\nThe rest follows."))
    assert (str(claim.answer), claim.where.line, claim.stated) == ("query", 3, "To Be Confirmed")
    assert claim.message == "“To Be Confirmed” was left over. Type what is meant, or take it out."


def test_the_quote_is_the_sentence():
    (claim,) = check(read(para("All is well. The venue is TBC, they say. We go on.")))
    assert claim.quote == "The venue is TBC, they say."


def test_the_same_in_the_cells_beside_it_is_told_of_once():
    tbc = [cell("TBC")] * 5
    assert faults(check(read(*tbc, *[cell("x y")] * 50, *tbc))) == [("query", 1, "TBC", ""), ("query", 56, "TBC", "")]
    assert len(faults(check(read(para("It is TBC."), para("That is TBC."))))) == 2


@pytest.mark.parametrize(
    "text",
    [
        *(
            "He said that “the plan […] works”.",
            "Rates [x] and [low].",
            "Louis XX1.",
            "The minutes to be confirmed by us.",
        ),
        *("Why? Because.", "Agreed to be confirmed as chairman", "[sic]"),
    ],
)
def test_words_that_only_look_like_it_are_fine(text):
    assert faults(check(read(para(text)))) == []


@pytest.mark.parametrize(
    "text",
    [
        *("“It was about XX years ago that I came,” she said.", "‘xx’ refers to what was written.", '"xx" is speech.'),
        "He told us: “We met Mrs XX at the shop.”",
    ],
)
def test_crosses_in_somebodys_words_are_no_prompt(text):
    assert faults(check(read(para(text)))) == []


def test_crosses_after_somebodys_words_are():
    assert faults(check(read(para("“It is dear,” she said, and paid £XX.")))) == [("query", 1, "XX", "")]


def test_the_twentieth_endnote_is_no_prompt():
    notes = [para(f"The lamps were lit {number}") for number in ("xix", "xx", "xxi")]
    assert faults(check(read(*notes))) == []
    assert faults(check(read(notes[1]))) == [("query", 1, "xx", "")]
