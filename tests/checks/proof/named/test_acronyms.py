"""Acronyms of a paper, where they are used and what they are said to mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.named.acronyms import fold_meaning, list_meanings, list_uses
from orderpaper.records.manuscript import Form, Grid, GridCell, GridRow, Manuscript, Whereabouts
from proofed import proof


def meanings(text):
    return [(each.acronym, each.words) for each in list_meanings(proof(text).manuscript)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The Community Safety Unit (CSU) meets weekly.", [("CSU", "Community Safety Unit")]),
        ("Two Clinical Commissioning Groups (CCGs) joined.", [("CCG", "Clinical Commissioning Groups")]),
        ("A Single Point of Contact (SPOC) was named.", [("SPOC", "Single Point of Contact")]),
        ("The CSU (Community Safety Unit) meets weekly.", [("CSU", "Community Safety Unit")]),
        ("people killed or seriously injured (KSI)", [("KSI", "killed or seriously injured")]),
        ("MARAC = Multi Agency Risk Assessment Conference", [("MARAC", "Multi Agency Risk Assessment Conference")]),
        ("NTE Night Time Economy", [("NTE", "Night Time Economy")]),
        (
            "NPS = National Probation Service or New Psychoactive Substances",
            [("NPS", "National Probation Service"), ("NPS", "New Psychoactive Substances")],
        ),
        ("The unit (CSU) meets weekly.", []),
        ("Costs rose (ASB) last year.", []),
        ("ASB fell by 7%", []),
        ("It was agreed. Safety (CSU) comes first.", []),
    ],
)
def test_a_meaning_is_words_whose_first_letters_spell_the_acronym(text, meant):
    assert meanings(text) == meant


def test_a_line_of_a_glossary_is_known_as_one():
    (listed,) = list_meanings(proof("CSU = Community Safety Unit").manuscript)
    (beside,) = list_meanings(proof("The Community Safety Unit (CSU) meets.").manuscript)
    assert (listed.is_listed, beside.is_listed) == (True, False)


def test_a_row_of_a_table_may_be_a_line_of_a_glossary():
    where = Whereabouts(paragraph=4, at="table 2, row 1, cell 1")
    rows = tuple(
        GridRow((GridCell(one, where), GridCell(other)))
        for one, other in (("CSU", "Community Safety Unit"), ("ASB", "7"), ("Acronym", "Meaning"))
    )
    (meaning,) = list_meanings(Manuscript("a.docx", Form.WORD, grids=(Grid(rows), Grid((GridRow(()),)))))
    assert (meaning.acronym, meaning.words, meaning.is_listed) == ("CSU", "Community Safety Unit", True)
    assert meaning.passage.find() == where


def test_uses_are_counted_from_the_first():
    uses = list_uses(proof("The CSU met.\nThe CSU's lead left.\n\nTwo PCSOs came (ASB).").passages)
    assert {acronym: (passage.find(letter).line, count) for acronym, (passage, letter, count) in uses.items()} == {
        "CSU": (1, 2),
        "PCSO": (4, 1),
        "ASB": (4, 1),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The UK and the NHS agreed.",
        "PRIORITY 1: SUBSTANCE MISUSE",
        "Part IV was NOT read.",
        "See ME15 6GY.",
        "a CO2 trap",
    ],
)
def test_what_everybody_knows_is_no_acronym_nor_are_capitals_for_weight(text):
    assert list_uses(proof(text).passages) == {}


def test_meanings_are_one_whatever_their_capitals_signs_and_plurals():
    assert fold_meaning("Multi-Agency Risk Assessment Conferences") == fold_meaning(
        "multi agency risk assessment conference"
    )
    assert fold_meaning("Police & Crime Commissioner") == fold_meaning("Police and Crime Commissioner")
    assert fold_meaning("Statistical Process Control") != fold_meaning("Statistical Process Charts")


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_be_read(text):
    manuscript = proof(text).manuscript
    used = list_uses(manuscript.passages).items()
    assert all(passage.text[letter:].startswith(word) for word, (passage, letter, _n) in used)
    assert all(each.words in each.passage.text for each in list_meanings(manuscript))
