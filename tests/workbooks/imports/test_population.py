"""Sheets of population."""

import pytest

from orderpaper.workbooks.imports.population import read_areas, read_population
from workbooks.books import build
from workbooks.imports.files_in import find
from workbooks.imports.made_files import NOMIS

ESTIMATES = [
    ["MYE2: Population estimates: Persons by single year of age, mid-2022"], ["Notes"], [],
    ["Code", "Name", "Geography", "All ages", "0", "1"],
    ["E07000110", "Maidstone", "Non-metropolitan District", 30, 10, 20],
    ["E10000016", "Kent", "County", 300, 100, 200],
]  # fmt: skip
PARTED = (
    "Claimant count [from Nomis on 6 July 2023]\n\n,,2021,,2022,\narea,mnemonic,number,conf,number,conf\n"
    "Maidstone,E07000110,1,2,3,4\n"
)
BARE = (
    'Population estimates [from Nomis on 6 July 2023]\n\n"Date","2022"\n\n"Area","2021","2022"\n"Maidstone","5","6"\n'
)


def open_sheet(tmp_path, **files):
    (found,), log = find(tmp_path, **files)
    return read_population(found, log), log


@pytest.mark.parametrize(
    ("files", "row", "columns"),
    [
        ({"a_csv": NOMIS}, 7, ["2020", "2021"]),
        ({"a_xlsx": build({"MYE2": ESTIMATES})}, 4, ["All ages", "0", "1"]),
        ({"a_csv": PARTED}, 4, ["2021 – number", "2022 – number"]),
        ({"a_csv": BARE}, 5, ["2021", "2022"]),
    ],
)
def test_names_and_figures_are_found_wherever_titles_and_codes_stand(tmp_path, files, row, columns):
    sheet, log = open_sheet(tmp_path, **files)
    assert (sheet.found.row, list(sheet.columns)) == (row, columns)
    assert set(read_areas(sheet, set(), log)[0]) >= {"Maidstone"}


def test_notes_and_confidence_are_left_out_and_logged(tmp_path):
    sheet, log = open_sheet(tmp_path, a_csv=NOMIS)
    rows, known, numbers = read_areas(sheet, {"swale"}, log)
    assert (list(rows), sorted(known), numbers) == (["Swale"], ["kent", "maidstone", "swale"], {"Swale": 9})
    assert [each.held for each in log.findings()] == ["conf", "! the estimate is not available"]


def test_two_areas_of_one_name_are_told_apart_by_their_codes(tmp_path):
    twice = NOMIS.replace('"Kent",', '"Maidstone",')
    sheet, log = open_sheet(tmp_path, a_csv=twice)
    assert list(read_areas(sheet, {"maidstone"}, log)[0]) == ["Maidstone", "Maidstone (E10000016)"]


def test_two_columns_with_one_heading_are_refused(tmp_path):
    _sheet, log = open_sheet(tmp_path, a_csv=NOMIS.replace('"2020","2021"', '"2021","2021"'))
    assert "“2021” stands over two columns" in str(log.faults[0])


def test_figures_under_no_heading_are_said(tmp_path):
    _sheet, log = open_sheet(tmp_path, a_csv=NOMIS.replace('"2020","2021","conf"', '"2020","2021"'))
    assert [each.message for each in log.worth_a_look] == ["figures stand under no heading, so they were not read."]


def test_a_table_without_names_is_refused(tmp_path):
    _sheet, log = open_sheet(tmp_path, a_csv="Population\n\ncode,2021\nE07000110,5\n")
    assert "there is no column of the names of areas" in str(log.faults[0])
