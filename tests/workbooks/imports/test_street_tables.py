"""Tables of street-level crime."""

import pytest

from orderpaper.records.errors import OrderpaperError
from workbooks.imports.files_in import ask, read, rows_of
from workbooks.imports.made_files import crime, street, text

JANUARY = [
    crime(),
    crime(kind="Robbery"),
    crime(kind="Anti-social behaviour"),
    crime(area="Swale 004C"),
    crime(area=""),
]
MARCH = [crime("2024-03"), crime("2024-03", area="Maidstone 002B")]
FILES = {"jan_csv": street(JANUARY), "mar_csv": street(MARCH)}


def test_crimes_stand_by_month_with_their_total_and_disorder_below_it(tmp_path):
    tables, _told = read(tmp_path, ask("maidstone"), **FILES)
    (table,) = tables.values()
    assert table.name == "Maidstone crime by month"
    assert rows_of(table) == {
        "Drugs": [1, "[x]", 2],
        "Robbery": [1, "[x]", 0],
        "All crime": [2, "[x]", 2],
        "Anti-social behaviour": [1, "[x]", 0],
    }
    assert list(rows_of(table))[-2:] == ["All crime", "Anti-social behaviour"]
    assert (table.catalogue["Totals"], table.catalogue["Period"]) == ("All crime", "Jan 2024 – Mar 2024")


def test_a_month_that_no_file_has_is_said_and_is_not_nought(tmp_path):
    _tables, told = read(tmp_path, ask("Maidstone"), **FILES)
    gap, unplaced = told
    assert gap.startswith("data.police.uk › Kent Police: no file has Feb 2024. Its figures stand as [x]: download what")
    assert unplaced.startswith("data.police.uk › Kent Police: 1 line has no place, or one without a district")


def test_months_that_were_asked_for_and_are_not_there_stand_as_missing(tmp_path):
    tables, told = read(tmp_path, ask("Maidstone", since="2024-03", until="2024-04"), **FILES)
    assert rows_of(tables["Maidstone crime by month"]) == {"Drugs": [2, "[x]"], "All crime": [2, "[x]"]}
    assert "no file has Apr 2024" in told[0]


def test_without_an_area_every_force_has_its_table_and_loses_no_line(tmp_path):
    tables, _told = read(tmp_path, ask(), a_csv=street([*JANUARY, crime(force="Essex Police", area="Harlow 001A")]))
    assert list(tables) == ["Essex Police crime by month", "Kent Police crime by month"]
    assert rows_of(tables["Kent Police crime by month"])["All crime"] == [4]


def test_areas_stand_below_one_another_where_their_months_are_whole(tmp_path):
    tables, told = read(tmp_path, ask(by="area", until="2024-01"), **FILES)
    assert rows_of(tables["Crime by area"]) == {"Maidstone": [1, 1, 1], "Swale": [0, 1, 0]}
    assert tables["Crime by area"].cells[0] == ["Area", "Anti-social behaviour", "Drugs", "Robbery"]
    assert len(told) == 1


def test_sums_over_a_missing_month_are_not_given(tmp_path):
    tables, told = read(tmp_path, ask("Swale", by="area"), **FILES)
    assert rows_of(tables["Crime by area"]) == {"Swale": ["[x]"]}
    assert any("months are missing, so its sums stand as [x]" in each for each in told)


def test_the_name_of_a_force_stands_for_its_districts_in_a_table_of_areas(tmp_path):
    tables, _told = read(tmp_path, ask("Kent Police", by="area", until="2024-01"), **FILES)
    assert list(rows_of(tables["Crime by area"])) == ["Maidstone", "Swale"]


def test_small_areas_hide_small_counts_and_say_what_they_are_not(tmp_path):
    tables, _told = read(tmp_path, ask("Maidstone", by="lsoa"), **FILES)
    (table,) = tables.values()
    assert rows_of(table) == {"Maidstone 001A": [1, 2, 1], "Maidstone 002B": [0, 1, 0]}
    assert table.catalogue["Small numbers"] == "Hide under 5"
    assert "approximate" in table.catalogue["Note"]


def test_a_small_area_with_two_codes_is_said(tmp_path):
    other = crime()
    other[7] = "E01999999"
    _tables, told = read(tmp_path, ask("Maidstone", by="lsoa"), a_csv=street([crime(), other]))
    assert "the name stands with two codes" in told[0]


def test_a_crime_type_that_there_was_not_yet_is_not_nought(tmp_path):
    rows = [crime("2013-04", "Violent crime"), crime("2013-05", "Violence and sexual offences")]
    tables, _told = read(tmp_path, ask("Maidstone"), a_csv=street(rows))
    assert rows_of(tables["Maidstone crime by month"]) == {
        "Violence and sexual offences": ["[z]", 1],
        "Violent crime": [1, "[z]"],
        "All crime": [1, 1],
    }


def test_disorder_alone_has_no_total_of_crimes(tmp_path):
    tables, _told = read(tmp_path, ask("Maidstone"), a_csv=street([crime(kind="Anti-social behaviour")]))
    (table,) = tables.values()
    assert (list(rows_of(table)), table.catalogue["Totals"]) == (["Anti-social behaviour"], None)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (ask("Maidston"), "There is no area “Maidston” in the street-level files. Did you mean “Maidstone”?"),
        (ask(by="lsoa"), "Name the district whose small areas are wanted"),
        (ask("Maidstone", since="2025"), "They have: Jan 2024 and Mar 2024."),
    ],
)
def test_what_cannot_be_given_is_refused_in_a_sentence(tmp_path, asked, sentence):
    with pytest.raises(OrderpaperError) as raised:
        read(tmp_path, asked, **FILES)
    assert sentence in str(raised.value)


def test_a_district_in_files_that_name_none_is_refused(tmp_path):
    old = text([
        ["Month", "Falls within", "Location", "Crime type"],
        ["2011-02", "Kent Police", "High Street", "Drugs"],
    ])
    with pytest.raises(OrderpaperError, match="do not say in which district a crime was"):
        read(tmp_path, ask("Maidstone"), a_csv=old)
    assert list(read(tmp_path, ask(), a_csv=old)[0]) == ["Kent Police crime by month"]
