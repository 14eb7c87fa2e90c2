import datetime as dt

import pytest

from checks.meetings.evening import place_of_row, with_row
from orderpaper.checks.meetings.every_substitute_is_appointed import every_substitute_is_appointed
from orderpaper.records.finding import query
from orderpaper.records.meeting import Attendance
from papers.example import make, rows_like, with_council, with_meeting_before

CODE = "every-substitute-is-appointed"


def find(bundle):
    return list(every_substitute_is_appointed(bundle))


SUBSTITUTE = 9


def test_the_attendance_of_the_example_is_fine(bundle):
    assert find(bundle) == []


def test_a_substitute_who_was_not_appointed_is_queried(bundle):
    assert find(with_row(bundle, SUBSTITUTE, name="Councillor Jay")) == [
        query(
            CODE,
            place_of_row(bundle, SUBSTITUTE, "name"),
            "Councillor Jay was not a substitute of the committee that day, by the sheet Membership in council.xlsx. "
            "Did you mean “Councillor J”?",
            held="Councillor Jay",
        )
    ]


def test_a_substitute_of_another_year_is_queried(bundle):
    over = rows_like(bundle.council.memberships, 9, until=dt.date(2017, 2, 13))
    assert len(find(with_council(bundle, memberships=over))) == 1


@pytest.mark.parametrize("values", [{"status": "Apologies"}, {"attends_as": "Visiting"}, {"name": ""}])
def test_only_substitutes_who_were_present_are_looked_at(bundle, values):
    assert find(with_row(bundle, SUBSTITUTE, **{"name": "Councillor X", **values})) == []


def test_nothing_is_said_where_substitutes_are_not_recorded(bundle):
    members = with_council(bundle, memberships=bundle.council.memberships[:9])
    assert find(with_row(members, SUBSTITUTE, name="Councillor X")) == []


def test_empty_rows_are_not_looked_at(bundle):
    assert find(with_meeting_before(bundle, attendance=(make(Attendance),))) == []
