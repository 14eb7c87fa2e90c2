"""Acronyms explained in two ways."""

import pytest

from orderpaper.checks.proof.acronyms_have_one_meaning import acronyms_have_one_meaning
from orderpaper.records.finding import Severity
from proofed import proof

CONTROL = "A Statistical Process Control (SPC) chart shows it."


def check(text):
    return [(claim.where.line, claim.answer) for claim in acronyms_have_one_meaning(proof(text))]


def test_the_second_meaning_is_a_query_at_the_line_of_the_glossary():
    assert check(f"SPC = Statistical Process Charts\n\n{CONTROL}") == [(1, Severity.QUERY)]
    assert check(f"{CONTROL}\n\nSPC = Statistical Process Charts") == [(3, Severity.QUERY)]


def test_without_a_glossary_it_stands_where_the_second_meaning_is_given():
    assert check(f"{CONTROL}\n\nStatistical Process Charts (SPC) are old.") == [(3, Severity.QUERY)]


def test_the_same_meaning_twice_holds_whatever_its_capitals():
    assert check(f"{CONTROL}\n\nstatistical process control (SPC) is old.") == [(3, None)]


def test_both_meanings_are_said_with_their_places():
    (claim,) = acronyms_have_one_meaning(proof(f"{CONTROL}\n\nSPC = Statistical Process Charts"))
    assert claim.message.startswith(
        "SPC is “Statistical Process Control” (line 1) and “Statistical Process Charts” (line 3)."
    )


@pytest.mark.parametrize(
    ("acronym", "one", "other"),
    [
        ("NRT", "Nicotine Replacement Therapies", "nicotine replacement treatments"),
        ("CDS", "community dental services", "community dental survey"),
    ],
)
def test_other_words_are_a_query(acronym, one, other):
    assert check(f"The {one} ({acronym}).\n\nThe {other} ({acronym}).") == [(3, Severity.QUERY)]


@pytest.mark.parametrize(
    ("acronym", "one", "other"),
    [
        ("NRT", "Nicotine Replacement Therapies", "nicotine replacement therapy"),
        ("IRO", "independent reviewing office", "Independent Reviewing Officer"),
        ("DLG", "Department for Local Government", "Department for Local Governement"),
        ("CBT", "cognitive behaviour therapy", "cognitive behavioural therapy"),
    ],
)
def test_the_same_words_in_other_forms_are_a_note(acronym, one, other):
    assert check(f"The {one} ({acronym}).\n\nThe {other} ({acronym}).") == [(3, Severity.NOTE)]
