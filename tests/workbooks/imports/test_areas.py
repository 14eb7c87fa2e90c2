"""Areas that were asked for."""

import pytest

from orderpaper.records.errors import OrderpaperError
from orderpaper.workbooks.imports.areas import (
    ask_for_area,
    choose_areas,
    list_areas,
    refuse_force,
    suggest_area,
)
from orderpaper.workbooks.imports.words import fold_area

KNOWN = {fold_area(name): name for name in ("Maidstone", "Folkestone & Hythe", "Tonbridge and Malling")}


def test_an_area_is_found_whatever_its_signs_and_given_as_the_file_spells_it():
    chosen = choose_areas(["MAIDSTONE", "folkestone and hythe"], KNOWN, "the file")
    assert list(chosen.values()) == ["Maidstone", "Folkestone & Hythe"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Maidston", "Maidstone"), ("Hythe", "Folkestone & Hythe"), ("tonbridge", "Tonbridge and Malling")],
)
def test_an_area_that_is_not_there_brings_the_nearest(typed, meant):
    with pytest.raises(OrderpaperError, match=f"There is no area “{typed}” in the file. Did you mean “{meant}”?"):
        choose_areas([typed], KNOWN, "the file")


def test_where_none_is_near_the_areas_are_listed():
    assert suggest_area("Leeds", KNOWN).startswith("It has: Folkestone & Hythe, Maidstone")
    assert suggest_area("", KNOWN).startswith("It has")
    assert list_areas({str(number): f"Area {number}" for number in range(10)}).endswith("Area 7 and 2 more.")
    assert list_areas({}) == "It has no areas with a name."


def test_refusals_say_what_to_do():
    assert "has 3 areas. Name yours" in str(ask_for_area(KNOWN, "The table"))
    assert "--by area" in str(refuse_force("Kent"))
