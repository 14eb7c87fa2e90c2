"""A copy of another meeting, committee or paper is refused in a sentence that says where it belongs."""

import dataclasses
import datetime as dt

import pytest

from orderpaper.pack.strangers import refuse_stranger
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import read_example, with_meeting
from returned_copies import SENT

FULL = "Communities, Housing and Environment Committee"


@pytest.fixture
def bundle():
    return read_example()


def copy(**said):
    return dataclasses.replace(SENT, **said)


@pytest.mark.parametrize(
    "said", [{}, {"committee": FULL}, {"meeting_on": None}, {"committee": ""}, {"paper": "Report"}]
)
def test_a_copy_of_this_meeting_belongs_here(bundle, said):
    assert FULL in {each.full for each in bundle.council.committees}
    assert refuse_stranger(copy(**said), bundle) == ""


def test_a_copy_of_another_day_is_refused_with_both_days_and_what_to_do(bundle):
    assert refuse_stranger(copy(meeting_on=dt.date(2017, 2, 14)), bundle) == (
        f"It is a review copy of “The plan” for the meeting of {FULL} on 14 February 2017. This folder is for the "
        f"meeting of {FULL} on 28 March 2017. Run orderpaper collect in the folder of that meeting. If it is this "
        "meeting, and was moved since, run orderpaper circulate again."
    )


def test_a_copy_of_another_committee_is_refused(bundle):
    said = refuse_stranger(copy(committee="Planning Committee"), bundle)
    assert said.startswith("It is a review copy of “The plan” for the meeting of Planning Committee on 28 March 2017. ")
    assert said.endswith(" Run orderpaper collect in the folder of that meeting.")


def test_a_copy_of_a_paper_that_is_not_here_is_refused_with_the_papers_that_are(bundle):
    said = refuse_stranger(copy(paper="report parks.xlsx"), bundle)
    assert "made from report parks.xlsx, which is not in this folder. The reports here are: report.xlsx. " in said
    assert said.endswith("If the workbook was renamed, give it its name back: report parks.xlsx.")
    assert "The reports here are: none." in refuse_stranger(SENT, dataclasses.replace(bundle, reports=()))


@pytest.mark.parametrize("committee", ["", Missing("committee", Place("meeting.xlsx"))])
def test_what_the_folder_does_not_know_is_not_held_against_a_copy(bundle, committee):
    assert refuse_stranger(SENT, with_meeting(bundle, {"committee": committee, "date": None})) == ""
    assert refuse_stranger(SENT, dataclasses.replace(bundle, meetings=())) == ""


def test_a_day_is_told_without_a_committee_where_that_is_not_known(bundle):
    unnamed = with_meeting(bundle, {"committee": Missing("committee", Place("meeting.xlsx"))})
    said = refuse_stranger(copy(meeting_on=dt.date(2017, 2, 14), committee=""), unnamed)
    assert "“The plan” for the meeting on 14 February 2017. This folder is for the meeting on 28 March 2017." in said
