"""Tables of partnerships."""

import pytest

from orderpaper.records.errors import OrderpaperError
from workbooks.imports.files_in import ask, read, rows_of
from workbooks.imports.made_files import CRIMES, MAIDSTONE, SWALE, partnership_book, partnerships


def book(title="Table C3: Number of offences, year ending March 2023", **other):
    return partnership_book(**{"Table C3": partnerships(title, **other)})


BEFORE = book("Table C3: Number of offences, year ending March 2022")


def test_each_level_of_offences_has_its_own_table_by_year(tmp_path):
    tables, told = read(tmp_path, ask("Maidstone"), a_xlsx=book(), b_xlsx=BEFORE)
    assert list(tables) == ["Maidstone crime groups", "Maidstone crime parts", "Maidstone crime burglary"]
    groups = tables["Maidstone crime groups"]
    assert groups.cells[0] == ["Crime type", "2021/22", "2022/23"]
    assert list(rows_of(groups)) == [
        "Total recorded crime (excluding fraud)",
        "Violence against the person",
        "Sexual offences",
        "Theft offences",
    ]
    assert groups.catalogue["Totals"] == "Total recorded crime (excluding fraud)"
    assert list(rows_of(tables["Maidstone crime burglary"])) == ["Residential burglary", "Non-residential burglary"]
    assert told == []


def test_the_residents_of_the_table_are_the_denominator_of_its_one_year(tmp_path):
    (groups, *_others) = read(tmp_path, ask("Maidstone"), a_xlsx=book())[0].values()
    assert groups.catalogue["Denominator"] == "191,000 residents, mid-2022, Office for National Statistics"
    (groups, *_others) = read(tmp_path, ask("Maidstone"), a_xlsx=book(), b_xlsx=BEFORE)[0].values()
    assert "Denominator" not in groups.catalogue


def test_all_areas_stand_below_one_another_each_with_its_residents(tmp_path):
    tables, _told = read(tmp_path, ask(by="area"), a_xlsx=book())
    groups = tables["2022-23 crime groups"]
    assert rows_of(groups) == {"Maidstone": [190, 60, 20, 110], "Swale": [150, 50, 10, 90]}
    assert groups.catalogue["Denominator"].splitlines()[1].startswith("Swale: 191,100 residents, mid-2022")


def test_a_force_stands_for_its_areas_in_a_table_of_areas_only(tmp_path):
    tables, _told = read(tmp_path, ask("Kent", by="area"), a_xlsx=book())
    assert list(rows_of(tables["2022-23 crime groups"])) == ["Maidstone", "Swale"]
    with pytest.raises(OrderpaperError, match="“Kent” is a police force, with several areas"):
        read(tmp_path, ask("Kent"), a_xlsx=book())


def test_a_total_that_is_not_its_groups_is_said_with_the_difference(tmp_path):
    _tables, told = read(tmp_path, ask("Maidstone"), a_xlsx=book(areas={"Maidstone": (195, *MAIDSTONE[1:])}))
    assert " ".join(told) == (
        "a.xlsx › Table C3 › H9: “Total recorded crime (excluding fraud)” of Maidstone is 195, 5 more than the 3 kinds "
        "of offence in it add up to."
    )


def test_a_group_that_is_not_its_parts_is_said_too(tmp_path):
    figures = (*MAIDSTONE[:6], 51, *MAIDSTONE[7:])
    _tables, told = read(tmp_path, ask("Maidstone"), a_xlsx=book(areas={"Maidstone": figures}))
    assert ["1 less than" in told[0], "1 more than" in told[1], len(told)] == [True, True, 2]


def test_an_offence_of_no_known_group_stands_by_itself_and_is_said(tmp_path):
    heads, areas = [*CRIMES, "Knife crime"], {"Maidstone": (*MAIDSTONE, 7)}
    tables, told = read(tmp_path, ask("Maidstone"), a_xlsx=book(heads=heads, areas=areas))
    assert rows_of(tables["Maidstone crime other"]) == {"Knife crime": [7]}
    assert "“Knife crime” is none of the known groups" in told[0]


def test_an_area_that_a_year_lacks_is_said_and_not_nought(tmp_path):
    before = book("Table C3: Number of offences, year ending March 2022", areas={"Swale": SWALE})
    tables, told = read(tmp_path, ask("Maidstone"), a_xlsx=book(), b_xlsx=before)
    assert rows_of(tables["Maidstone crime groups"])["Sexual offences"] == ["[x]", 20]
    assert told == [
        "b.xlsx › Table C3 › row 8: “Maidstone” is not in it: its figures for Apr 2021 – Mar 2022 stand as [x]."
    ]


@pytest.mark.parametrize(
    ("asked", "files", "sentence"),
    [
        (ask("Maidston"), {"a_xlsx": book()}, "Did you mean “Maidstone”?"),
        (ask(), {"a_xlsx": book()}, "The table has 2 areas. Name yours"),
        (
            ask("Maidstone"),
            {"a_xlsx": book(), "b_xlsx": book()},
            "is also in a.xlsx › Table C3 › row 8. Leave one out.",
        ),
    ],
)
def test_what_cannot_be_given_is_refused_in_a_sentence(tmp_path, asked, files, sentence):
    with pytest.raises(OrderpaperError) as raised:
        read(tmp_path, asked, **files)
    assert sentence in str(raised.value)


def test_years_outside_what_was_asked_for_are_left_out(tmp_path):
    tables, _told = read(tmp_path, ask("Maidstone", since="2022/23"), a_xlsx=book(), b_xlsx=BEFORE)
    assert tables["Maidstone crime groups"].cells[0] == ["Crime type", "2022/23"]
