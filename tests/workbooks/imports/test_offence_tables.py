"""Tables of the Home Office’s open data."""

import pytest

from orderpaper.records.errors import OrderpaperError
from workbooks.imports.files_in import ask, read, rows_of
from workbooks.imports.made_files import OFFENCES, ods, offence, offence_book, quarters

THEFT = {"subgroup": "Shoplifting", "group": "Theft offences"}
YEAR = offence_book(*quarters(), *quarters(counts=(10, 0, 0, 1), **THEFT), *quarters("Swale"))


def test_groups_and_subgroups_stand_in_tables_of_their_own_with_their_total(tmp_path):
    tables, told = read(tmp_path, ask("Maidstone"), a_ods=YEAR)
    assert {name: rows_of(table) for name, table in tables.items() if "year" in name} == {
        "Maidstone groups by year": {"Robbery": [26], "Theft offences": [11], "All offences": [37]},
        "Maidstone subgroups by year": {
            "Robbery of personal property": [26],
            "Shoplifting": [11],
            "All offences": [37],
        },
    }
    assert rows_of(tables["Maidstone groups by quarter"])["Theft offences"] == [10, 0, 0, 1]
    assert told == []


def test_a_year_that_lacks_a_quarter_is_no_year(tmp_path):
    tables, told = read(tmp_path, ask("Maidstone"), a_ods=offence_book(*quarters()[:3]))
    assert list(tables) == ["Maidstone groups by quarter"]
    assert told == ["Home Office open data: 2020/21 has 3 of its four quarters, so it is in no table of whole years."]


def test_quarters_that_are_missing_between_are_said(tmp_path):
    _tables, told = read(tmp_path, ask("Maidstone"), a_ods=offence_book(offence(1), offence(4)))
    assert "no sheet has Jul 2020 to Dec 2020." in told[0]


def test_an_area_without_rows_in_a_quarter_has_no_figure_there(tmp_path):
    rows = [*quarters("Swale"), *quarters()[1:]]
    tables, told = read(tmp_path, ask("Maidstone"), a_ods=offence_book(*rows))
    assert rows_of(tables["Maidstone groups by quarter"])["Robbery"] == ["[x]", 6, 7, 8]
    assert rows_of(tables["Maidstone groups by year"])["Robbery"] == ["[x]"]
    assert "“Maidstone” has no rows for Apr to Jun 2020" in told[0]


def test_a_sum_of_which_a_count_is_withheld_is_not_given(tmp_path):
    tables, _told = read(tmp_path, ask("Maidstone"), a_ods=offence_book(*quarters(), offence(1, count="*")))
    assert rows_of(tables["Maidstone groups by quarter"])["Robbery"] == ["[x]", 6, 7, 8]


def test_areas_stand_below_one_another_a_table_a_year(tmp_path):
    tables, _told = read(tmp_path, ask("Kent", by="area"), a_ods=YEAR)
    assert rows_of(tables["2020-21 groups by area"]) == {"Maidstone": [26, 11], "Swale": [26, 0]}
    assert list(tables) == ["2020-21 groups by area", "2020-21 subgroups by area"]


def test_an_area_that_lacks_a_quarter_has_no_year_beside_others(tmp_path):
    tables, told = read(tmp_path, ask(by="area"), a_ods=offence_book(*quarters(), *quarters("Swale")[:2]))
    assert rows_of(tables["2020-21 groups by area"]) == {"Maidstone": [26], "Swale": ["[x]"]}
    assert "“Swale” lacks rows for Oct 2020 and Jan 2021 and after" in told[0]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (ask("Maidston"), "Did you mean “Maidstone”?"),
        (ask(), "The Home Office’s data has 2 areas"),
        (ask("Kent"), "“Kent” is a police force"),
        (
            ask("Maidstone", since="2024"),
            "No quarter of the Home Office’s data was asked for. It has: Apr 2020 to Mar 2021.",
        ),
    ],
)
def test_what_cannot_be_given_is_refused_in_a_sentence(tmp_path, asked, sentence):
    with pytest.raises(OrderpaperError) as raised:
        read(tmp_path, asked, a_ods=YEAR)
    assert sentence in str(raised.value)


def test_the_years_of_several_sheets_stand_side_by_side(tmp_path):
    later = ods({
        "2020_21": [OFFENCES, *quarters()],
        "2021_22": [OFFENCES, *quarters(year="2021/22", counts=(1, 1, 1, 1))],
    })
    tables, _told = read(tmp_path, ask("Maidstone"), a_ods=later)
    assert tables["Maidstone groups by year"].cells == [
        ["Crime type", "2020/21", "2021/22"],
        ["Robbery", 26, 4],
        ["All offences", 26, 4],
    ]
