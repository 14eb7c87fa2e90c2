import datetime as dt

import pytest

from orderpaper.checks.meetings.resolutions_repeat_the_recommendations import resolutions_repeat_the_recommendations
from orderpaper.records.finding import query
from orderpaper.records.meeting import Minute
from orderpaper.records.report import Recommendation
from orderpaper.records.text import Line, Prose, paragraph
from papers.example import make, with_meeting, with_report

CODE = "resolutions-repeat-the-recommendations"


def find(bundle):
    return list(resolutions_repeat_the_recommendations(bundle))


ASKED = "That the refreshed plan be adopted and put into practice by the partnership."
SECOND = "That the partnership report on it in a year."


def with_both(bundle, asked, *resolved, to="This committee"):
    recommendations = tuple(
        make(Recommendation, row=row, number=row - 1, text=text, to=to, file="report.xlsx")
        for row, text in enumerate(asked, 2)
    )
    minutes = tuple(
        make(Minute, row=row, item=11, kind="Resolved").changed(
            text=text if isinstance(text, Prose) else paragraph(text)
        )
        for row, text in enumerate(resolved, 2)
    )
    return with_report(with_meeting(bundle, minutes=minutes), recommendations=recommendations)


def test_the_example_has_not_been_decided(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize(
    "resolved",
    [
        ASKED,
        ASKED.rstrip("."),
        "RESOLVED: " + ASKED,
        "1. that the REFRESHED plan  be adopted and put into practice by the partnership;",
    ],
)
def test_the_same_words_are_the_same_resolution(bundle, resolved):
    assert find(with_both(bundle, [ASKED], resolved)) == []


def test_several_recommendations_may_be_resolved_in_one_row_or_in_several(bundle):
    assert find(with_both(bundle, [ASKED, SECOND], ASKED, SECOND)) == []
    assert find(with_both(bundle, [ASKED, SECOND], Prose((Line(f"1. {ASKED}"), Line(f"2. {SECOND}"))))) == []


def test_other_words_are_queried_from_where_they_part(bundle):
    changed = with_both(bundle, [ASKED], ASKED.replace("put into practice", "carried out"))
    assert find(changed) == [
        query(
            CODE,
            changed.meeting.minutes[0].origin.place("text"),
            "the minutes read “… be adopted and carried out by the partnership.”, and recommendation 1 (report.xlsx › "
            "Recommendations › B2) reads “… be adopted and put into practice by the …”. Was it amended?",
        )
    ]


def test_words_added_at_the_end_are_an_amendment(bundle):
    (found,) = find(with_both(bundle, [ASKED], ASKED.rstrip(".") + ", subject to the budget."))
    assert "“… practice by the partnership, subject to the budget.”" in found.message


def test_a_recommendation_that_is_not_there_is_told_at_the_resolution_nearest_to_it(bundle):
    (found,) = find(with_both(bundle, [ASKED, SECOND], ASKED))
    assert found.message == (
        "recommendation 2 (report.xlsx › Recommendations › B3) is not among the resolutions. Was it amended or lost? "
        "If not, repeat it word for word."
    )


@pytest.mark.parametrize("to", ["Council", "Cabinet", ""])
def test_what_others_are_to_decide_is_resolved_in_other_words(bundle, to):
    assert find(with_both(bundle, [ASKED], "That Council be recommended to adopt the plan.", to=to)) == []


def test_nothing_is_compared_without_resolutions_or_with_another_meetings_report(bundle):
    assert find(with_both(bundle, [ASKED])) == []
    other = with_both(bundle, [ASKED], SECOND)
    assert len(find(other)) == 1
    assert find(with_report(other, {"meeting_date": dt.date(2017, 4, 1)})) == []


@pytest.mark.parametrize("values", [{"item": 10}, {"kind": "Noted"}, {"item": None}])
def test_what_is_minuted_elsewhere_or_otherwise_is_no_resolution_on_it(bundle, values):
    changed = with_both(bundle, [ASKED], SECOND)
    rows = tuple(each.changed(**values) for each in changed.meeting.minutes)
    agenda = (*changed.meeting.agenda, changed.meeting.agenda[10].changed(number=None))
    assert find(with_meeting(changed, minutes=rows, agenda=agenda)) == []


def test_empty_rows_are_not_looked_at(bundle):
    rows = (make(Recommendation, to="This committee"),)
    changed = with_report(with_both(bundle, [ASKED], SECOND), recommendations=rows)
    assert find(with_meeting(changed, minutes=(make(Minute), make(Minute, item=11, kind="Resolved")))) == []
    assert find(changed) == []
