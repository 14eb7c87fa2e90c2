import pytest

from orderpaper.checks.proof.parts.announced import count_items, read_following, read_inline
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof


def read(words):
    return [(each.said.text, each.things, str(each.counted)) for each in read_inline(draw(proof(words).sentences[0]))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We have three main aims: ask, listen, and act.", [("three", "main aims", "3")]),
        ("It fell in 4 of the 12 wards (Upton, Loose, Fant and East).", [("4", "wards", "4")]),
        ("We have the following three: ask; listen; act.", [("three", "", "3")]),
        ("Section 4 wards (Upton, Loose, Fant and East).", []),
        ("Three wards saw a fall in thefts: they are quiet, small and green.", []),
        ("Upton has three small parks (within River and Hill wards) to keep.", []),
        ("We rate four matters in order of weight on a scale of: high, middle, low.", []),
        ("It has three broad groups: Urban (over 10,000) Town and Fringe", []),
        ("It has three priorities for 2016/17: ask; listen.", [("three", "priorities", "2")]),
        ("It has three aims in the Plan: ask; listen.", [("three", "aims", "2")]),
        ("We met for three years (Upton, Loose and Fant).", []),
        ("Each of the three aims: ask; listen; act; tell.", []),
    ],
)
def test_a_list_within_a_sentence_is_read_with_its_number(words, expected):
    assert read(words) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("• Ask\n• Listen\n• Act", 3),
        ("1. Ask\n2. Listen", 2),
        ("• Ask", 0),
        ("Nothing is listed here.", 0),
        ("• Ask\n• Listen\n\nWhat we say in between is long enough.\n\n• Act", 0),
    ],
)
def test_items_after_a_passage_are_counted_where_it_can_be_told(items, expected):
    passages = proof(f"We have some aims:\n\n{items}").passages
    assert count_items(passages, 0) == expected


def test_only_what_ends_with_a_colon_announces_what_follows():
    reading = proof("We have the three aims below.\n\n• Ask\n• Listen")
    assert list(read_following(draw(reading.sentences[0]), reading.passages, 0)) == []


@pytest.mark.parametrize(("mark", "expected"), [("{}) ", [("five", "3")]), ("{}. ", [("five", "3")]), ("• ", [])])
def test_the_top_of_a_numbered_list_is_as_long_as_said(mark, expected):
    items = "\n".join(f"{mark.format(at)}{each} (4)" for at, each in enumerate(("Theft", "Noise", "Litter"), 1))
    reading = proof(f"The top five this year are shown with last year’s rank in brackets:\n\n{items}\n\nThat is all.")
    found = read_following(draw(reading.sentences[0]), reading.passages, 0)
    assert [(each.said.text, str(each.counted)) for each in found] == expected
