from orderpaper.checks.meetings.every_urgent_item_has_both_reasons import every_urgent_item_has_both_reasons
from orderpaper.records.finding import stop
from orderpaper.records.meeting import AgendaItem
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import make, rows_like, with_meeting

CODE = "every-urgent-item-has-both-reasons"


def find(bundle, **values):
    items = rows_like(bundle.meeting.agenda, 10, **values)
    return list(every_urgent_item_has_both_reasons(with_meeting(bundle, agenda=items)))


def test_an_item_with_both_reasons_or_none_is_fine(bundle):
    assert find(bundle) == []
    assert find(bundle, urgency="The grant ends on 31 March.", lateness="It was offered on 22 March.") == []


def test_an_item_that_does_not_say_why_it_is_late_stops(bundle):
    assert find(bundle, urgency="The grant ends on 31 March.") == [
        stop(
            CODE,
            Place("meeting.xlsx", "Agenda", bundle.meeting.agenda[10].origin.place("lateness").at),
            "why it is urgent is said, and why it missed the agenda is not. Type that here, or empty the other reason.",
        )
    ]


def test_an_item_that_does_not_say_why_it_is_urgent_stops(bundle):
    (found,) = find(bundle, lateness="It was offered on 22 March.")
    assert found.place == bundle.meeting.agenda[10].origin.place("urgency")
    assert found.message.startswith("why it is late is said, and why it is urgent is not.")


def test_a_reason_that_is_missing_has_been_told_already(bundle):
    assert find(bundle, urgency=Missing("reason", Place("meeting.xlsx"))) == []


def test_an_empty_row_is_no_fault(bundle):
    assert list(every_urgent_item_has_both_reasons(with_meeting(bundle, agenda=(make(AgendaItem),)))) == []
