"""Names in two spellings."""

import pytest

from orderpaper.checks.proof.every_name_is_spelt_one_way import every_name_is_spelt_one_way
from orderpaper.records.finding import Severity
from proofed import proof


def test_the_later_spelling_is_noted_with_the_place_of_the_first():
    text = "The Housing and Health Committee met.\n\nThe Housing & Health Committee agreed."
    (claim,) = every_name_is_spelt_one_way(proof(text))
    assert (claim.where.line, claim.answer, claim.stated) == (3, Severity.NOTE, "Housing & Health Committee")
    assert claim.message.startswith("“Housing & Health Committee” is “Housing and Health Committee” in line 1.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Community Safety Partnership", "Communities Safety Partnership"),
        ("Kent Drug Action Team", "Kent Drugs Action Team"),
    ],
)
def test_one_word_in_the_plural_is_another_spelling(one, other):
    assert len(list(every_name_is_spelt_one_way(proof(f"The {one} met.\n\nThe {other} met.")))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Community Safety Partnership", "Community Safety Partnerships"),
        ("Community Safety Plan", "Community Safety Team"),
        ("Head of Housing Services", "Head of Policy Services"),
    ],
)
def test_a_plural_and_another_name_are_none(one, other):
    assert list(every_name_is_spelt_one_way(proof(f"The {one} met.\n\nThe {other} met."))) == []
