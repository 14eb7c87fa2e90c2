import datetime as dt

import pytest

from orderpaper.checks.council.people_who_left_are_not_named import people_who_left_are_not_named
from orderpaper.records.council import Person
from orderpaper.records.finding import query
from papers.example import make, read_example, rows_like, with_council, with_meeting, with_plan, with_report

NAME = "Policy & Information Manager"
PEOPLE = (
    make(Person, 2, name=NAME, left=dt.date(2017, 1, 3)),
    make(Person, 3, name="Sergeant, Town Centre", left=dt.date(2017, 1, 3)),
    make(Person, 4, name="Head of Legal", left=dt.date(2017, 3, 28)),
)


@pytest.fixture
def bundle():
    """Give the example in which nobody who left is named, as the headings of implications name posts."""
    return with_council(read_example(), people=PEOPLE, implication_headings=())


def find(bundle):
    return [each.place for each in people_who_left_are_not_named(bundle)]


def with_lead(bundle, lead, **values):
    return with_plan(bundle, actions=rows_like(bundle.plan.actions, 0, lead=lead, **values))


def test_nobody_who_left_is_named(bundle):
    assert find(bundle) == []


def test_a_lead_who_left_is_worth_a_look(bundle):
    place = bundle.plan.actions[0].origin.place("lead")
    said = "policy & information  manager left on 3 January 2017, before the meeting. Type who does it now."
    assert list(people_who_left_are_not_named(with_lead(bundle, "policy & information  manager"))) == [
        query("people-who-left-are-not-named", place, said, "policy & information  manager")
    ]


@pytest.mark.parametrize("lead", ["A post & Sergeant, Town Centre", "Sergeant, Town Centre and CGL"])
def test_one_of_two_is_found(bundle, lead):
    assert len(find(with_lead(bundle, lead))) == 1


@pytest.mark.parametrize("lead", ["Deputy Policy & Information Manager", "Sergeant", "Head of Legal", ""])
def test_other_names_and_who_left_on_the_day_are_fine(bundle, lead):
    assert find(with_lead(bundle, lead)) == []


@pytest.mark.parametrize("status", ["Complete", "Stopped"])
def test_who_led_what_is_done_may_have_left(bundle, status):
    assert find(with_lead(bundle, NAME, status=status)) == []


def test_the_lead_of_a_priority_that_ended_may_have_left(bundle):
    assert find(with_plan(bundle, priorities=rows_like(bundle.plan.priorities, 5, lead=NAME))) == []


@pytest.mark.parametrize("contact", [NAME, f"{NAME}, 01622 602000", f"{NAME} Tel: (01622) 602000"])
def test_a_contact_is_found_beside_the_phone(bundle, contact):
    assert [each.within for each in find(with_meeting(bundle, {"contact": contact}))] == ["Meeting"]


def test_priorities_presenters_authors_and_sign_off_posts_are_looked_at(bundle):
    agenda = rows_like(bundle.meeting.agenda, 0, presenter=NAME)
    implications = rows_like(bundle.reports[0].implications, 0, sign_off=NAME)
    named = with_plan(bundle, priorities=rows_like(bundle.plan.priorities, 0, lead=NAME))
    named = with_report(named, {"author": NAME, "lead_director": NAME}, implications=implications)
    named = with_meeting(named, agenda=agenda)
    named = with_council(
        named, {"signed_by": NAME}, implication_headings=read_example().council.implication_headings[5:6]
    )
    assert [each.within for each in find(named)] == [
        "Priorities",
        "Report",
        "Report",
        "Implications",
        "Agenda",
        "Council",
        "Implication headings",
    ]
