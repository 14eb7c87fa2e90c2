"""Names are compared alike in every room."""

from orderpaper.records.names import KEPT_BACK, fold, fold_file


def test_case_and_spacing_do_not_tell_names_apart():
    assert fold("  Apologies\nfor  Absence ") == fold("apologies for absence")
    assert fold("CSE") != fold("CSE1")


def test_a_workbook_is_named_with_or_without_its_ending():
    assert fold_file("Report.XLSX") == fold_file("report") == fold_file(" report.xlsm")
    assert fold_file("report 2.xlsx") != fold_file("report.xlsx")


def test_a_row_is_kept_back_by_no_and_by_exempt_and_by_nothing_else():
    assert {"No", "Exempt"} == KEPT_BACK
