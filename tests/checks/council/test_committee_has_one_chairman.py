import dataclasses
import datetime as dt

import pytest

from orderpaper.checks.council.committee_has_one_chairman import committee_has_one_chairman
from orderpaper.records.finding import stop
from papers.example import read_example, rows_like, with_council


def with_second(**values):
    bundle = read_example()
    return with_council(bundle, memberships=rows_like(bundle.council.memberships, 1, role="Chairman", **values))


def find(bundle):
    return list(committee_has_one_chairman(bundle))


def test_one_chairman_is_fine():
    assert find(read_example()) == []


def test_a_second_on_the_day_of_the_meeting_stops():
    place = read_example().council.memberships[1].origin.place("role")
    said = (
        "Councillor A and Councillor B are both Chairman of CHE on 28 March 2017. "
        "Type the last day of the one who was under To, or another Role."
    )
    assert find(with_second()) == [stop("committee-has-one-chairman", place, said, "Chairman")]


@pytest.mark.parametrize(
    "values", [{"until": dt.date(2017, 3, 27)}, {"since": dt.date(2017, 3, 29)}, {"committee": "SMP"}]
)
def test_a_chairman_of_another_day_or_committee_is_fine(values):
    assert find(with_second(**values)) == []


def test_without_a_meeting_there_is_no_day_to_look_at():
    assert find(dataclasses.replace(with_second(), meetings=())) == []
