"""Names of bodies, posts and papers."""

import pytest

from orderpaper.checks.proof.named.names import list_names
from proofed import proof


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Safer Exampleton Partnership met.", ["Safer Exampleton Partnership"]),
        ("Housing, Health and Environment Committee", ["Housing, Health and Environment Committee"]),
        ("the West Kent Health & Wellbeing Board agreed", ["West Kent Health & Wellbeing Board"]),
        ("Head of Housing Services", ["Head of Housing Services"]),
        ("High Street was busy. The Committee met.", []),
        ("Three New Roads", []),
    ],
)
def test_a_name_has_three_words_and_ends_as_names_of_bodies_do(text, names):
    assert list(list_names(proof(text).passages)) == names


def test_a_name_is_known_by_where_it_stands_first():
    names = list_names(
        proof("We met.\n\nThe Safer Exampleton Partnership met the Safer Exampleton Partnership.").passages
    )
    (passage, letter) = names["Safer Exampleton Partnership"]
    assert (passage.find(letter).line, letter) == (3, 4)
