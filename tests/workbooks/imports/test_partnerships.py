"""Sheets by community safety partnership."""

import pytest

from orderpaper.workbooks.imports.partnerships import (
    COUNT,
    HOUSEHOLD_RATE,
    RATE,
    log_headings,
    read_partnerships,
)
from orderpaper.workbooks.imports.periods import year_from_april
from workbooks.imports.files_in import find
from workbooks.imports.made_files import CRIMES, MAIDSTONE, SWALE, partnership_book, partnerships, text

RATES = "Table C5: Rate of offences per 1,000 population, year ending March 2023"


def open_sheets(tmp_path, rows):
    found, log = find(tmp_path, a_xlsx=partnership_book(**{"Table C3": rows}))
    return read_partnerships(found, log), log


def faults(log):
    return [str(each) for each in log.faults]


def test_figures_are_read_by_area_and_offence_with_clean_headings(tmp_path):
    (sheet,), log = open_sheets(tmp_path, partnerships())
    assert sheet.period == year_from_april(2022)
    assert sheet.figures["maidstone", COUNT, "Homicide"] == 1
    assert sheet.figures["swale", COUNT, "Total recorded crime (excluding fraud)"] == 150
    assert (sheet.residents["maidstone"], sheet.residents_year) == (191_000, "2022")
    assert str(sheet.place("swale", "Homicide")) == "a.xlsx › Table C3 › J10"
    assert [each.held for each in log.findings()] == ["Note 1: figures are rounded."]


def test_a_csv_of_the_same_table_is_the_same_table(tmp_path):
    found, log = find(tmp_path, a_csv=text([[cell or "" for cell in row] for row in partnerships()]))
    (sheet,) = read_partnerships(found, log)
    assert sheet.figures["maidstone", COUNT, "Shoplifting"] == 60
    assert not log.faults


def test_rates_are_told_from_counts_and_households_from_people(tmp_path):
    heads = [*CRIMES[:7], "Residential burglary (per 1,000 household)", *CRIMES[8:]]
    (sheet,), _log = open_sheets(tmp_path, partnerships(RATES, heads=heads))
    assert {column.unit for column in sheet.columns} == {RATE, HOUSEHOLD_RATE}
    assert sheet.figures["maidstone", HOUSEHOLD_RATE, "Residential burglary"] == 30


def test_a_sheet_of_changes_is_left_out_and_logged(tmp_path):
    sheets, log = open_sheets(tmp_path, partnerships("Table C4: Percentage change, year ending March 2023"))
    assert sheets == []
    assert "worked out anew" in next(log.findings()).message


def test_a_reason_stands_for_its_figure(tmp_path):
    areas = {"Maidstone": ("*", "[c]", *MAIDSTONE[2:])}
    (sheet,), log = open_sheets(tmp_path, partnerships(areas=areas))
    assert sheet.figures["maidstone", COUNT, "Violence against the person"] == "[c]"
    assert not log.faults


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (partnerships("Recorded crime"), "does not say of which year the figures are"),
        (
            partnerships(heads=[*CRIMES[:9], "Robbery", "Robbery"], areas={"A": (*MAIDSTONE, 1)}),
            "stands in two columns",
        ),
        (partnerships(heads=CRIMES[:9]), "there are figures under no heading"),
        (partnerships(areas={"Maidstone": MAIDSTONE, "MAIDSTONE": SWALE}), "“MAIDSTONE” is also in row 9"),
        (partnerships(areas={"Maidstone": ("1O", *MAIDSTONE[1:])}), "“1O” is not a number"),
    ],
)
def test_a_table_that_cannot_be_relied_on_is_refused_with_its_place(tmp_path, rows, sentence):
    _sheets, log = open_sheets(tmp_path, rows)
    assert len(log.faults) == 1
    assert faults(log)[0].startswith("a.xlsx › Table C3 › ")
    assert sentence in faults(log)[0]


def test_headings_that_were_cleaned_are_logged_each_with_its_cell(tmp_path):
    found, log = find(tmp_path, a_xlsx=partnership_book())
    log_headings(found[0], log)
    assert [(each.place.at, each.read_as) for each in log.findings()] == [
        ("H8", "Total recorded crime (excluding fraud)"),
        ("J8", "Homicide"),
        ("M8", "Theft offences"),
    ]
