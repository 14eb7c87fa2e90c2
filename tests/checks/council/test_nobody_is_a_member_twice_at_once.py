import datetime as dt

import pytest

from orderpaper.checks.council.nobody_is_a_member_twice_at_once import nobody_is_a_member_twice_at_once
from orderpaper.records.council import Membership
from orderpaper.records.finding import stop
from papers.example import make, read_example, with_council

EARLY, LATER, LAST = dt.date(2015, 5, 20), dt.date(2016, 5, 24), dt.date(2017, 5, 23)


def sit(row, since, until=None, **values):
    return make(
        Membership, row, **{"committee": "CHE", "name": "Councillor A", "since": since, "until": until, **values}
    )


def find(*sits):
    return list(nobody_is_a_member_twice_at_once(with_council(read_example(), memberships=sits)))


@pytest.mark.parametrize("rows", [(2, 3), (3, 2)])
def test_who_is_a_member_already_stops_wherever_the_rows_stand(rows):
    first, second = sit(rows[0], EARLY), sit(rows[1], LATER)
    said = (
        f"Councillor A is on CHE twice from 24 May 2016 on: the other row, D{rows[0]}, has not ended by then. "
        "Type its last day under To."
    )
    assert find(*sorted((first, second), key=lambda each: each.origin.row)) == [
        stop("nobody-is-a-member-twice-at-once", second.origin.place("since"), said, "24 May 2016")
    ]


@pytest.mark.parametrize(
    "second",
    [
        sit(3, LATER, name="Councillor B"),
        sit(3, LATER, committee="SMP"),
        sit(3, EARLY),
        sit(3, LAST),
        sit(3, None),
    ],
)
def test_others_and_those_that_begin_as_the_first_ends_are_fine(second):
    assert find(sit(2, EARLY, LAST), second) == []


def test_a_long_membership_is_remembered_past_a_short_one():
    found = find(sit(2, EARLY), sit(3, EARLY + dt.timedelta(9), LATER), sit(4, LAST))
    assert [each.place.at for each in found] == ["D3", "D4"]
