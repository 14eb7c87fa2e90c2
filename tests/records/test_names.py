"""Names are compared and spelt alike in every room."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.names import KEPT_BACK, LEFT_OUT, fold, fold_file, spell_name, spell_names


def test_case_and_spacing_do_not_tell_names_apart():
    assert fold("  Apologies\nfor  Absence ") == fold("apologies for absence")
    assert fold("CSE") != fold("CSE1")


def test_a_workbook_is_named_with_or_without_its_ending():
    assert fold_file("Report.XLSX") == fold_file("report") == fold_file(" report.xlsm")
    assert fold_file("report 2.xlsx") != fold_file("report.xlsx")


def test_a_row_is_kept_back_by_no_and_by_exempt_and_by_nothing_else():
    assert {"No", "Exempt"} == KEPT_BACK
    assert {"No"} == LEFT_OUT


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("All Crime", "all_crime"),
        ("2012/2013", "in_2012_2013"),
        ("Apr-13", "apr_13"),
        ("Burglary – Dwelling", "burglary_dwelling"),
        ("Theft & Handling", "theft_and_handling"),
        ("Maidstone’s roads", "maidstones_roads"),
        ("% of people", "per_cent_of_people"),
        ("Café", "cafe"),
        ("__init__", "init"),
        ("–", "unnamed"),
        ("", "unnamed"),
    ],
)
def test_words_are_spelt_as_a_template_calls_them(words, name):
    assert spell_name(words) == name


def test_no_name_is_given_twice_nor_one_that_is_taken():
    assert spell_names(["Fant", "fant", "FANT", "Fant 2", "Title"], ["title"]) == [
        "fant",
        "fant_2",
        "fant_3",
        "fant_2_2",
        "title_2",
    ]


@given(st.lists(st.text(max_size=12), max_size=8), st.lists(st.sampled_from(["a", "title", "in_1"])))
def test_every_name_can_be_said_and_no_two_are_the_same(texts, taken):
    names = spell_names(texts, taken)
    assert len(set(names) - set(taken)) == len(texts)
    assert all(re.fullmatch("[a-z][a-z0-9_]*", name) for name in names)
