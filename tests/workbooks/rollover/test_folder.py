"""The workbooks of the folder that follows."""

import dataclasses
import datetime as dt

import pytest

from orderpaper.records.errors import FolderError, OrderpaperError, WorkbookError
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.folder import read_folder
from orderpaper.workbooks.new import make_blanks
from orderpaper.workbooks.rollover.folder import Following, follow, name_next_year, read_typed_day
from orderpaper.workbooks.snapshot import Snapshot
from papers.example import ROOT, with_meeting, with_plan

JUNE = dt.date(2017, 6, 20)


@pytest.fixture
def read():
    return read_folder(ROOT / "spreadsheets")


def names(books):
    return [book.name for book in books]


def data_of(books):
    return {book.name: book.data for book in books}


COPIES = {
    "a year": (Following(is_year=True), {"council.xlsx"}),
    "a meeting": (Following(is_year=False), {"council.xlsx", "plan.xlsx", "statistics.xlsx"}),
}


@pytest.mark.parametrize("wanted", COPIES)
def test_the_workbooks_that_go_on_are_copies_and_the_others_new(read, wanted):
    following, same = COPIES[wanted]
    made = data_of(follow(read, following))
    old = {snapshot.name: snapshot.data for snapshot in read.snapshots}
    assert set(made) == {
        "council.xlsx", "plan.xlsx", "statistics.xlsx", "report.xlsx", "meeting.xlsx", "meeting 2017-03-28.xlsx",
    }  # fmt: skip
    assert {name for name in made if made[name] == old.get(name)} == same
    assert made["meeting 2017-03-28.xlsx"] == old["meeting.xlsx"]


def test_a_meeting_whose_date_cannot_be_read_is_not_taken_along(read):
    unknown = dataclasses.replace(read, bundle=with_meeting(read.bundle, {"date": None}))
    assert "meeting 2017-03-28.xlsx" not in names(follow(unknown, Following(is_year=False)))


def test_a_folder_without_reports_is_followed_by_one_without(read):
    bare = dataclasses.replace(read, bundle=dataclasses.replace(read.bundle, reports=()))
    assert "report.xlsx" not in names(follow(bare, Following(is_year=True)))


def test_a_day_that_is_not_after_the_last_meeting_is_refused(read):
    with pytest.raises(FolderError, match="28/03/2017 is not after the last meeting of the folder, 28/03/2017"):
        follow(read, Following(is_year=False, day=dt.date(2017, 3, 28)))


def test_there_must_be_a_meeting_and_for_a_year_a_plan(read):
    without = dataclasses.replace(read, bundle=dataclasses.replace(read.bundle, meetings=()))
    with pytest.raises(FolderError, match="There is no meeting workbook"):
        follow(without, Following(is_year=False))
    without = dataclasses.replace(read, bundle=dataclasses.replace(read.bundle, plan=None))
    with pytest.raises(FolderError, match="no year to move on"):
        follow(without, Following(is_year=True))
    assert name_next_year(without.bundle) == ""


def test_a_workbook_that_cannot_be_opened_is_not_left_out_in_silence(read):
    damaged = dataclasses.replace(read, unreadable=(stop("a-b", Place("plan.xlsx"), "it is damaged."),))
    with pytest.raises(WorkbookError, match=r"plan\.xlsx: it is damaged"):
        follow(damaged, Following(is_year=True))


def test_the_next_year_is_written_as_the_plan_writes_it(read):
    assert name_next_year(read.bundle) == "2018/19"
    assert name_next_year(with_plan(read.bundle, {"year": "2017-18"})) == "2018-19"


@pytest.mark.parametrize("typed", ["20/06/2017", "2017-06-20", "20 June 2017", " Tuesday 20 June 2017 "])
def test_a_day_may_be_typed_in_any_form_that_a_cell_may_have(typed):
    assert read_typed_day(typed) == JUNE


@pytest.mark.parametrize("typed", ["June 2017", "31/02/2017", "soon"])
def test_a_day_that_cannot_be_read_is_said(typed):
    with pytest.raises(OrderpaperError, match=f"“{typed}” "):
        read_typed_day(typed)


def test_no_day_is_no_day():
    assert read_typed_day(" ") is None


@pytest.mark.parametrize("wanted", COPIES)
def test_the_boundaries_of_maps_go_along(read, wanted):
    with_map = dataclasses.replace(read, maps=(Snapshot("wards.geojson", b"{}"),))
    assert data_of(follow(with_map, COPIES[wanted][0]))["wards.geojson"] == b"{}"


@pytest.mark.parametrize("wanted", COPIES)
def test_a_blank_assessment_is_copied_and_one_that_is_begun_moves_on_with_the_year(read, wanted, tmp_path):
    following = COPIES[wanted][0]
    for snapshot in read.snapshots:
        (tmp_path / snapshot.name).write_bytes(snapshot.data)
    (tmp_path / "assessment.xlsx").write_bytes(make_blanks()["assessment.xlsx"])
    blank = read_folder(tmp_path)
    assert data_of(follow(blank, following))["assessment.xlsx"] == make_blanks()["assessment.xlsx"]
    begun = write_workbook(find_kind("assessment"), {"Assessment": [{"Title": "Assessment", "Year": "2016/17"}]})
    (tmp_path / "assessment.xlsx").write_bytes(begun)
    assert ("assessment.xlsx" in names(follow(read_folder(tmp_path), following))) is following.is_year
