import pytest

from checks.meetings.evening import place_of_resolution, with_resolution
from orderpaper.checks.meetings.every_resolution_begins_with_that import every_resolution_begins_with_that
from orderpaper.records.finding import query
from orderpaper.records.meeting import Minute
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, paragraph
from papers.example import make, with_meeting_before

CODE = "every-resolution-begins-with-that"


def find(bundle):
    return list(every_resolution_begins_with_that(bundle))


def test_the_minutes_of_the_example_are_fine(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize(
    "text",
    ["That it be noted.", "RESOLVED: That it be noted", "Resolved (unanimously) – that it be noted", "(1) That it"],
)
def test_a_resolution_that_reads_on_is_fine(bundle, text):
    assert find(with_resolution(bundle, text=paragraph(text))) == []


@pytest.mark.parametrize("text", ["To note the report.", "The report was noted.", "RESOLVED: to note it"])
def test_any_other_beginning_is_queried(bundle, text):
    assert find(with_resolution(bundle, text=paragraph(text))) == [
        query(
            CODE,
            place_of_resolution(bundle, "text"),
            "the resolution does not begin with “That”, and the minutes print RESOLVED: before it. Write it as: That … "
            "be approved.",
            held=text,
        )
    ]


def test_other_rows_and_empty_ones_are_not_looked_at(bundle):
    assert find(with_resolution(bundle, kind="Noted", text=paragraph("It was noted."))) == []
    rows = (make(Minute, kind="Resolved"), make(Minute, kind="Resolved", text=Missing("text", Place("meeting.xlsx"))))
    assert find(with_meeting_before(bundle, minutes=rows)) == []
