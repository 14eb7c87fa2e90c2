"""The names of areas are found under what publishers call them."""

import pytest

from orderpaper.workbooks.area_names import find_code, find_name_property, read_name


def areas(**columns):
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


@pytest.mark.parametrize(
    "key", ["WD22NM", "wd23nm", "LAD23NM", "CSP22NM", "Ward_Name", "WARD_NAME", "wardname", "ward", "Area name", "NAME"]
)
def test_usual_properties_are_known(key):
    assert find_name_property(areas(**{"id": [1, 2], "GSS": ["E05", "E06"], key: ["Fant", "Bridge"]})) == key


def test_the_name_of_the_ward_goes_before_that_of_the_district():
    found = areas(LAD22NM=["Maidstone"] * 2, WD22CD=["E05000001", "E05000002"], WD22NM=["Fant", "Bridge"])
    assert find_name_property(found) == "WD22NM"


def test_names_that_differ_go_before_names_that_are_alike():
    assert find_name_property(areas(WD22NM=["Kent", "Kent"], LAD22NM=["Ashford", "Swale"])) == "LAD22NM"


def test_any_property_of_words_that_differ_will_do():
    assert find_name_property(areas(OBJECTID=[1, 2], Gemeinde=["Fant", "Bridge"])) == "Gemeinde"


def test_codes_numbers_and_words_that_are_alike_are_no_names():
    assert not find_name_property(areas(id=[1, 2], code=["E05004978", "E05004979"], kind=["Ward", "Ward"]))
    assert not find_name_property(areas(notes=["Fant", None]))
    assert not find_name_property([])
    assert not find_name_property([{}])


def test_a_usual_property_may_have_gaps():
    assert find_name_property(areas(WD22NM=["Fant", None])) == "WD22NM"


def test_a_code_is_found_beside_the_name():
    assert find_code({"WD22NM": "Fant", "WD22CD": "E05004978"}) == "E05004978"
    assert find_code({"WD22NM": "Fant", "WD22CD": None}) == ""


def test_a_name_is_read_in_one_line():
    assert read_name({"name": " High \n Street "}, "name") == "High Street"
    assert read_name({"name": 7}, "name") == ""
