import pytest

from orderpaper.checks.meetings.minutes_repeat_the_reason_for_urgency import minutes_repeat_the_reason_for_urgency
from orderpaper.records.finding import Severity
from orderpaper.records.meeting import AgendaItem, Minute
from papers.example import make, rows_like, with_meeting, with_meeting_before

REASON = "The grant of £38,000 ends on 31 March."


def find(bundle, said="", **values):
    held = bundle.meetings[1]
    items = rows_like(held.agenda, 10, **values)
    minutes = (*held.minutes, make(Minute, item=11, text=said)) if said else held.minutes
    return list(minutes_repeat_the_reason_for_urgency(with_meeting_before(bundle, agenda=items, minutes=minutes)))


def test_an_ordinary_item_is_fine(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize(
    "said",
    [REASON, f"The Chairman took this item as urgent because the grant of  £38,000\nends on 31 March. {REASON}"],
)
def test_minutes_that_give_the_reason_are_fine(bundle, said):
    assert find(bundle, said, urgency=REASON) == []


def test_the_reason_may_end_without_its_full_stop(bundle):
    assert find(bundle, "Urgent: the grant of £38,000 ends on 31 March, as was said.", urgency=REASON) == []


def test_minutes_without_the_reason_are_queried(bundle):
    (found,) = find(bundle, "It was taken as urgent.", urgency=REASON)
    assert found.severity is Severity.QUERY
    assert found.place == bundle.meetings[1].agenda[10].origin.place("urgency")
    assert found.message.startswith("the minutes of this item do not give this reason for urgency.")


def test_minutes_of_another_item_do_not_serve(bundle):
    assert len(find(bundle, REASON, urgency=REASON, number=12)) == 1


def test_before_there_are_minutes_nothing_is_asked_of_them(bundle):
    items = rows_like(bundle.meeting.agenda, 10, urgency=REASON)
    assert list(minutes_repeat_the_reason_for_urgency(with_meeting(bundle, agenda=items))) == []


def test_empty_rows_are_no_fault(bundle):
    empty = with_meeting_before(bundle, agenda=(make(AgendaItem),), minutes=(make(Minute),))
    assert list(minutes_repeat_the_reason_for_urgency(empty)) == []
