"""Offences, and which are parts of which."""

import pytest

from orderpaper.workbooks.imports.groups import LEVELS, OTHER, PARTS, find_level, find_parts, is_total


@pytest.mark.parametrize(
    ("offence", "level"),
    [
        ("Total recorded crime (excluding fraud)", LEVELS[0]),
        ("THEFT OFFENCES", LEVELS[0]),
        ("Miscellaneous crimes against society", LEVELS[0]),
        ("Homicide", LEVELS[1]),
        ("Burglary", LEVELS[1]),
        ("Residential burglary", LEVELS[2]),
        ("Knife crime", OTHER),
    ],
)
def test_every_offence_has_its_level(offence, level):
    assert find_level(offence) == level


def test_no_whole_stands_on_the_level_of_its_parts():
    for whole, parts in PARTS.items():
        assert {find_level(part) for part in parts}.isdisjoint({find_level(whole)}) or is_total(whole)
    assert len({find_level(part) for part in PARTS["Burglary"]}) == 1


def test_the_parts_of_a_whole_are_found_among_the_columns():
    offences = ["Theft offences", "Burglary", "Residential burglary", "Shoplifting", "Robbery"]
    assert find_parts("Theft offences", offences) == ["Burglary", "Shoplifting"]
    assert find_parts("Total recorded crime", offences) == ["Theft offences", "Robbery"]
    assert find_parts("Robbery", offences) == []
