import datetime as dt

import pytest

from orderpaper.checks.council.membership_begins_before_it_ends import membership_begins_before_it_ends
from orderpaper.records.council import Membership
from orderpaper.records.finding import stop
from papers.example import make, read_example, with_council

DAY = dt.date(2016, 5, 24)


def find(until):
    sits = (make(Membership, name="Councillor A", since=DAY, until=until),)
    return list(membership_begins_before_it_ends(with_council(read_example(), memberships=sits)))


@pytest.mark.parametrize("until", [DAY, DAY + dt.timedelta(1), None])
def test_a_membership_that_ends_after_it_begins_or_lasts_is_fine(until):
    assert find(until) == []


def test_one_that_ends_before_it_begins_stops():
    place = make(Membership).origin.place("until")
    said = "Councillor A is a member to 23 May 2016, before From, 24 May 2016. Put right the date."
    assert find(DAY - dt.timedelta(1)) == [stop("membership-begins-before-it-ends", place, said, "23 May 2016")]
