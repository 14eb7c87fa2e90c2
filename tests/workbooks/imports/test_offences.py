"""The Home Office’s open data, added up."""

import pytest

from orderpaper.workbooks.imports.offences import GROUP, SUBGROUP, tally_offences
from orderpaper.workbooks.imports.periods import Period
from workbooks.imports.files_in import ask, find
from workbooks.imports.made_files import OFFENCES, ods, offence, offence_book, quarters, text

SPRING = Period(2020 * 12 + 3, 2020 * 12 + 5)


def add_up(tmp_path, *areas, **files):
    found, log = find(tmp_path, **files)
    return tally_offences(found, ask(*areas), log), log


def test_counts_are_added_up_by_area_level_and_quarter(tmp_path):
    rows = [offence(), offence(subgroup="Robbery of business property", count=2), offence(area="Swale")]
    tally, log = add_up(tmp_path, "Maidstone", a_ods=offence_book(*rows))
    assert tally.counts == {
        ("maidstone", GROUP, "Robbery", SPRING): 7,
        ("maidstone", SUBGROUP, "Robbery of personal property", SPRING): 5,
        ("maidstone", SUBGROUP, "Robbery of business property", SPRING): 2,
    }
    assert (tally.areas, tally.forces) == (
        {"maidstone": "Maidstone", "swale": "Swale"},
        {"kent": {"maidstone", "swale"}},
    )
    assert not list(log.findings())


def test_the_first_quarter_is_april_to_june(tmp_path):
    tally, _log = add_up(tmp_path, "Maidstone", a_ods=offence_book(*quarters()))
    assert [str(each) for each in sorted(tally.files)] == [
        "Apr to Jun 2020",
        "Jul to Sep 2020",
        "Oct to Dec 2020",
        "Jan to Mar 2021",
    ]


def test_one_area_spelt_in_several_ways_is_one_and_logged(tmp_path):
    rows = [offence(area="FOLKESTONE AND HYTHE"), offence(2, area="Folkestone & Hythe")]
    tally, log = add_up(tmp_path, "Folkestone and Hythe", a_ods=offence_book(*rows))
    assert tally.areas == {"folkestone and hythe": "Folkestone & Hythe"}
    assert [(each.held, each.read_as) for each in log.findings()] == [("FOLKESTONE AND HYTHE", "Folkestone & Hythe")]


def test_a_count_that_is_not_given_makes_its_sum_unknown(tmp_path):
    tally, log = add_up(tmp_path, "Maidstone", a_ods=offence_book(offence(), offence(count="*")))
    assert ("maidstone", GROUP, "Robbery", SPRING) in tally.unknown
    assert not log.faults


def test_a_negative_count_corrects_an_earlier_one(tmp_path):
    tally, _log = add_up(tmp_path, "Maidstone", a_ods=offence_book(offence(), offence(count=-1)))
    assert tally.counts["maidstone", GROUP, "Robbery", SPRING] == 4


def test_a_csv_of_the_same_data_is_the_same(tmp_path):
    tally, _log = add_up(tmp_path, "Maidstone", a_csv=text([OFFENCES, *quarters()]))
    assert tally.counts["maidstone", GROUP, "Robbery", SPRING] == 5


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (offence(5), "a.ods › 2020_21 › B4: “5” is not a quarter"),
        (offence(year="2020/22"), "a.ods › 2020_21 › A4: “2020/22” is not a financial year"),
        (offence(area=None), "a.ods › 2020_21 › row 4: the row lacks a partnership"),
        (offence(count="1O"), "a.ods › 2020_21 › I4: “1O” is not a number"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused_with_its_cell(tmp_path, row, sentence):
    _tally, log = add_up(tmp_path, "Maidstone", a_ods=offence_book(offence(), row))
    assert [str(each).startswith(sentence) for each in log.faults] == [True]


def test_a_note_at_the_foot_is_left_out_and_logged(tmp_path):
    _tally, log = add_up(tmp_path, "Maidstone", a_ods=offence_book(offence(), ["End of table"]))
    assert [each.message for each in log.findings()] == [
        "“End of table” was left out. It stands alone in its row: it is a note."
    ]


def test_a_quarter_in_two_sheets_is_refused(tmp_path):
    both = ods({"One": [OFFENCES, offence()], "Two": [OFFENCES, offence()]})
    _tally, log = add_up(tmp_path, "Maidstone", a_ods=both)
    assert [str(each) for each in log.faults] == [
        "a.ods › Two › row 2: Apr to Jun 2020 is also in a.ods › One, and would be counted twice. Leave one out."
    ]
