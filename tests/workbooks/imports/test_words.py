"""Headings and names without notes, breaks and unseen characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.workbooks.imports.words import clean_heading, clean_words, fold_area, fold_heading

HEADINGS = {
    "Total recorded crime\r\n (excluding fraud)": "Total recorded crime (excluding fraud)",
    "Theft offences [note 2]": "Theft offences",
    "Homicide1": "Homicide",
    "Homicide2,3": "Homicide",
    "Apr '11 to Mar '121": "Apr '11 to Mar '12",
    "year ending March 20231": "year ending March 2023",
    "\ufeffMonth": "Month",
    "Crime\xa0type ": "Crime type",
    "Crime_x000D_\ntype": "Crime type",
    "Burg\xadlary": "Burglary",
    "Table C3": "Table C3",
    "Mid-2022 population": "Mid-2022 population",
    "2011/12": "2011/12",
    "Aged 16": "Aged 16",
    2021.0: "2021",
    None: "",
}


@pytest.mark.parametrize("typed", HEADINGS)
def test_a_heading_loses_its_notes_and_breaks_and_nothing_else(typed):
    assert clean_heading(typed) == HEADINGS[typed]


@pytest.mark.parametrize(
    "names",
    [
        ("Folkestone & Hythe", "FOLKESTONE AND HYTHE", "Folkestone  and Hythe "),
        ("King’s Lynn", "Kings Lynn", "King's Lynn"),
        ("Stoke-on-Trent", "Stoke on Trent"),
    ],
)
def test_names_of_areas_that_differ_in_signs_and_case_are_one(names):
    assert len({fold_area(name) for name in names}) == 1


def test_areas_with_other_names_are_others():
    assert fold_area("Maidstone") != fold_area("Maidenhead")
    assert fold_heading("Crime  TYPE[note 1]") == "crime type"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    assert clean_words(clean_words(text)) == clean_words(text)
    assert "\n" not in clean_words(text)
