import pytest

from orderpaper.checks.meetings.agenda_items_are_numbered_from_one import agenda_items_are_numbered_from_one
from orderpaper.records.finding import query
from orderpaper.records.meeting import AgendaItem
from papers.example import make, rows_like, with_meeting

CODE = "agenda-items-are-numbered-from-one"


def find(bundle):
    return list(agenda_items_are_numbered_from_one(bundle))


def test_the_example_is_numbered_from_one(bundle):
    assert find(bundle) == []


def test_a_gap_is_queried_where_it_begins(bundle):
    agenda = rows_like(rows_like(bundle.meeting.agenda, 9, number=11), 10, number=12)
    assert find(with_meeting(bundle, agenda=agenda)) == [
        query(
            CODE,
            agenda[9].origin.place("number"),
            "11 stands where 10 would follow on. Number the items 1, 2, 3 … as they stand.",
            held="11",
        )
    ]


@pytest.mark.parametrize("agenda", [(), (make(AgendaItem),)])
def test_an_agenda_without_numbers_is_not_looked_at(bundle, agenda):
    assert find(with_meeting(bundle, agenda=agenda)) == []
