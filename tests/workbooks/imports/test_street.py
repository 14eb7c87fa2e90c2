"""Street-level crime, counted line by line."""

import pytest

from orderpaper.workbooks.imports.street import find_district, tally_street
from workbooks.imports.files_in import ask, find
from workbooks.imports.made_files import STREET, crime, street, text

JANUARY = 2024 * 12
SMALL = ask("Maidstone", by="lsoa")


def count(tmp_path, asked=None, **files):
    found, log = find(tmp_path, **files)
    return tally_street(found, asked or ask("Maidstone"), log), log


def faults(log):
    return [str(each) for each in log.faults]


def test_lines_are_counted_by_force_month_type_and_district(tmp_path):
    rows = [crime(), crime(), crime(kind="Anti-social behaviour"), crime(area="Swale 004C"), crime(area="")]
    tally, log = count(tmp_path, a_csv=street(rows))
    assert dict(tally.counts) == {
        ("Kent Police", JANUARY, "Drugs", "Maidstone"): 2,
        ("Kent Police", JANUARY, "Anti-social behaviour", "Maidstone"): 1,
        ("Kent Police", JANUARY, "Drugs", "Swale"): 1,
        ("Kent Police", JANUARY, "Drugs", ""): 1,
    }
    assert (tally.forces, tally.months, sorted(tally.districts)) == (["Kent Police"], [JANUARY], ["maidstone", "swale"])
    assert not list(log.findings())


def test_the_small_areas_of_the_district_that_is_asked_for_are_counted_by_themselves(tmp_path):
    rows = [crime(), crime(area="Maidstone 002B"), crime(area="Swale 004C")]
    tally, _log = count(tmp_path, SMALL, a_csv=street(rows))
    assert {area for _force, _month, _kind, area in tally.counts} == {"Maidstone 001A", "Maidstone 002B", "Swale"}
    assert set(tally.codes) == {"Maidstone 001A", "Maidstone 002B"}
    assert set(tally.districts.values()) == {"Maidstone", "Swale"}


@pytest.mark.parametrize(
    ("name", "district"),
    [
        ("Tonbridge and Malling 013B", "Tonbridge and Malling"),
        ("Maidstone", ""),
        ("", ""),
        (None, ""),
        ("E01024387", ""),
    ],
)
def test_a_district_is_what_stands_before_the_number(name, district):
    assert find_district(name) == district


def test_a_month_that_excel_has_changed_is_read_and_logged_with_its_lines(tmp_path):
    tally, log = count(tmp_path, a_csv=street([crime("Jan-24"), crime("Jan-24"), crime("45292")]))
    assert tally.months == [JANUARY]
    assert [(each.place.at, each.held, each.read_as, each.count) for each in log.findings()] == [
        ("line 2", "Jan-24", "Jan 2024", 2),
        ("line 4", "45292", "Jan 2024", 1),
    ]


def test_a_month_that_may_be_two_is_refused_once(tmp_path):
    _tally, log = count(tmp_path, a_csv=street([crime("01/03/2024")] * 3))
    assert " ".join(faults(log)) == (
        "a.csv › line 2: “01/03/2024” may be January 2024 or March 2024: a program has changed it. Download the file "
        "again, and do not save it in Excel."
    )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (["0f3a", "2024-01"], "a.csv › line 3: the line has 2 cells under 12 headings"),
        ([*crime(), "more"], "a.csv › line 3: the line has 13 cells under 12 headings"),
        (crime(kind=""), "a.csv › line 3: the line has no crime type."),
        (crime(force=""), "a.csv › line 3: the line has no force."),
        (crime(month=""), "a.csv › line 3: the line has no month."),
    ],
)
def test_a_damaged_line_is_refused_with_its_number(tmp_path, line, sentence):
    _tally, log = count(tmp_path, a_csv=street([crime(), line]))
    assert len(log.faults) == 1
    assert faults(log)[0].startswith(sentence)


def test_a_month_that_stands_in_two_files_would_be_counted_twice_and_is_refused(tmp_path):
    _tally, log = count(tmp_path, a_csv=street([crime(), crime(kind="Robbery")]), b_csv=street([crime(), crime()]))
    (said,) = faults(log)
    assert said.startswith("b.csv › line 2: Jan 2024 of Kent Police is also in a.csv, and would be counted twice.")


def test_one_month_of_two_forces_is_no_double(tmp_path):
    _tally, log = count(tmp_path, a_csv=street([crime()]), b_csv=street([crime(force="Essex Police")]))
    assert not log.faults


def test_a_file_of_headings_alone_is_said(tmp_path):
    _tally, log = count(tmp_path, a_csv=street([]))
    assert [each.message for each in log.findings()] == [
        "the file has headings and no rows, so nothing was counted from it."
    ]


def test_the_older_files_without_small_areas_are_counted_by_force(tmp_path):
    old = ("Month", "Reported by", "Falls within", "Easting", "Northing", "Location", "Crime type", "Context")
    line = ["2011-02", "Kent Police", "Kent Police", "1", "2", "On or near High Street", "Burglary", ""]
    tally, _log = count(tmp_path, a_csv=text([old, line]))
    assert list(tally.counts) == [("Kent Police", 2011 * 12 + 1, "Burglary", "")]
    assert not tally.districts


def test_columns_may_stand_in_any_order_and_have_notes(tmp_path):
    turned = [list(reversed(row)) for row in ([f"{each} [note 1]" for each in STREET], crime())]
    tally, _log = count(tmp_path, a_csv=text(turned))
    assert list(tally.counts) == [("Kent Police", JANUARY, "Drugs", "Maidstone")]
