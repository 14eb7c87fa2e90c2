import dataclasses

import pytest

from orderpaper.papers.formula import find_standing, say_formula
from orderpaper.records.columns import LISTS
from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import make, read_example, rows_like, with_council, with_meeting_before

HELD = "meeting 2017-02-14.xlsx"
ABOUTS = [each for each in LISTS["About"] if each not in {"Duration", "Other"}]


@pytest.fixture
def bundle():
    return read_example()


def say(bundle, about):
    """Give the sentences of the standing item that is about something, for the meeting before."""
    held = bundle.meetings[1]
    standing = {each.about: each.item for each in bundle.council.standing_items}
    item = next(
        each
        for each in held.agenda
        if each.item == standing[about] or (each.kind == "Minutes" and about == "Previous minutes")
    )
    return list(say_formula(bundle, held, item))


def with_attendance(bundle, *people):
    rows = [make(Attendance, row=row, file=HELD, **{"status": "Present", **each}) for row, each in enumerate(people, 2)]
    return with_meeting_before(bundle, attendance=tuple(rows))


def with_disclosures(bundle, *disclosures):
    rows = [make(Disclosure, row=row, file=HELD, **each) for row, each in enumerate(disclosures, 2)]
    return with_meeting_before(bundle, disclosures=tuple(rows))


def with_sentences(bundle, about, **values):
    at = next(index for index, each in enumerate(bundle.council.standing_items) if each.about == about)
    return with_council(bundle, standing_items=rows_like(bundle.council.standing_items, at, **values))


MEMBER = {"name": "Councillor A", "attends_as": "Member"}
NIL = {
    "Apologies": "There were no apologies for absence.",
    "Substitutes": "There were no substitute members.",
    "Urgent items": "There were no urgent items.",
    "Visiting members": "There were no visiting members.",
    "Interests": "There were no disclosures by Members or Officers.",
    "Lobbying": "There were no disclosures of lobbying.",
    "Public or private": "RESOLVED: That all items on the agenda be taken in public as proposed.",
    "Petitions": "There were no petitions.",
    "Questions": "There were no questions from members of the public.",
}


@pytest.mark.parametrize("about", NIL)
def test_where_there_is_nothing_to_report_the_nil_sentence_is_minuted(bundle, about):
    quiet = with_disclosures(with_attendance(bundle, MEMBER))
    assert say(quiet, about) == [NIL[about]]


def test_every_kind_of_standing_item_has_a_sentence_in_the_example(bundle):
    assert {each.about for each in bundle.council.standing_items} == {*ABOUTS, "Duration"}
    assert set(LISTS["About"]) - set(ABOUTS) == {"Duration", "Other"}


def test_apologies_name_all_who_sent_them(bundle):
    there = with_attendance(
        bundle,
        MEMBER,
        {"name": "Councillor I", "attends_as": "Member", "status": "Apologies"},
        {"name": "Councillor B", "attends_as": "Member", "status": "Apologies"},
        {"name": "Councillor C", "attends_as": "Member", "status": "Absent"},
    )
    assert say(there, "Apologies") == [
        "It was noted that apologies for absence had been received from Councillors I and B."
    ]


def test_each_substitute_has_a_sentence(bundle):
    there = with_attendance(
        bundle,
        {"name": "Councillor J", "attends_as": "Substitute", "substitute_for": "Councillor I"},
        {"name": "Councillor K", "attends_as": "Substitute", "substitute_for": "Councillor B"},
        {"name": "Councillor L", "attends_as": "Substitute", "substitute_for": "Councillor C", "status": "Apologies"},
    )
    assert say(there, "Substitutes") == [
        "It was noted that Councillor J was substituting for Councillor I.",
        "It was noted that Councillor K was substituting for Councillor B.",
    ]


def test_a_substitute_for_nobody_asks_for_the_member_replaced(bundle):
    there = with_attendance(bundle, {"name": "Councillor J", "attends_as": "Substitute"})
    assert say(there, "Substitutes") == [Missing("the member replaced", Place(HELD, "Attendance", "D2"))]


def test_each_visiting_member_has_a_sentence_that_counts_one(bundle):
    there = with_attendance(
        bundle,
        {"name": "Councillor K", "attends_as": "Visiting", "speaking_on": 11},
        {"name": "Councillor L", "attends_as": "Visiting", "speaking_on": 11},
    )
    said = say(there, "Visiting members")
    assert len(said) == 2
    assert said[1].startswith(
        "Councillor L was in attendance as a Visiting Member and indicated a wish to speak on item 11: Report"
    )


@pytest.mark.parametrize("number", [None, 12])
def test_a_visiting_member_who_speaks_on_no_item_asks_for_its_number(bundle, number):
    there = with_attendance(bundle, {"name": "Councillor K", "attends_as": "Visiting", "speaking_on": number})
    assert say(there, "Visiting members") == [Missing("number of the agenda item", Place(HELD, "Attendance", "E2"))]


@pytest.mark.parametrize("about", ["Apologies", "Substitutes", "Visiting members"])
def test_attendance_that_nobody_recorded_is_not_minuted_as_nobody_missing(bundle, about):
    unrecorded = with_meeting_before(bundle, attendance=())
    assert say(unrecorded, about) == [Missing("who came, and who sent apologies", Place(HELD, "Attendance"))]


def test_interests_and_lobbying_are_told_apart(bundle):
    said = with_disclosures(
        bundle,
        {"name": "Councillor B", "kind": "Interest", "item": 9, "detail": "a pecuniary interest"},
        {"name": "Councillor C", "kind": "Interest", "item": 9},
        {"name": "Councillor A", "kind": "Lobbying", "item": 9},
    )
    assert say(said, "Interests") == [
        "Councillor B disclosed a pecuniary interest with regard to item 9: Presentation of petitions (if any).",
        "Councillor C disclosed an interest with regard to item 9: Presentation of petitions (if any).",
    ]
    assert say(said, "Lobbying") == [
        "Councillor A disclosed having been lobbied on item 9: Presentation of petitions (if any)."
    ]


def test_a_disclosure_on_no_item_asks_for_its_number(bundle):
    said = with_disclosures(bundle, {"name": "Councillor B", "kind": "Interest", "item": 99})
    assert say(said, "Interests") == [Missing("number of the agenda item", Place(HELD, "Disclosures", "C2"))]


def test_braces_in_what_was_disclosed_print_as_typed(bundle):
    said = with_disclosures(
        bundle, {"name": "Councillor {item}", "kind": "Interest", "item": 9, "detail": "{name} & {{ x }}"}
    )
    assert say(said, "Interests") == [
        "Councillor {item} disclosed {name} & {{ x }} with regard to item 9: Presentation of petitions (if any)."
    ]


def make_private(bundle, *rows):
    held = bundle.meetings[1]
    agenda = held.agenda
    for at, words in rows:
        agenda = rows_like(agenda, at, kind="Exempt", item=words)
    return with_meeting_before(bundle, agenda=agenda)


def test_a_meeting_with_an_exempt_item_excludes_the_public_for_it(bundle):
    (said,) = say(make_private(bundle, (10, "A named shop")), "Public or private")
    assert said == (
        "RESOLVED: That the public be excluded from the meeting for item 11: A named shop because of the likely "
        "disclosure of exempt information."
    )


def test_several_exempt_items_stand_in_one_resolution(bundle):
    (said,) = say(make_private(bundle, (9, "First"), (10, "Second")), "Public or private")
    assert "for item 10: First and item 11: Second because" in said


def test_an_exempt_item_without_words_is_to_be_supplied(bundle):
    assert say(make_private(bundle, (10, "")), "Public or private") == [
        Missing("agenda item", Place(HELD, "Agenda", "B12"))
    ]


def test_the_previous_minutes_are_approved_by_their_date(bundle):
    assert say(bundle, "Previous minutes") == [
        "RESOLVED: That the minutes of the meeting held on 15 March 2016 be approved as a correct record and signed."
    ]


def test_minutes_of_a_day_nobody_typed_are_missing(bundle):
    undated = with_meeting_before(bundle, {"previous_meeting": None})
    (said,) = say(undated, "Previous minutes")
    assert said.what == "date of the previous meeting"
    assert said.place.file == HELD


@pytest.mark.parametrize("slot", ["{name}", "{names}"])
@pytest.mark.parametrize("about", ["Apologies", "Substitutes", "Visiting members", "Lobbying"])
def test_a_sentence_may_name_people_by_either_slot(bundle, about, slot):
    (said,) = say(with_sentences(bundle, about, something=f"Noted: {slot}."), about)
    assert said.startswith("Noted: Councillor")


@pytest.mark.parametrize(("about", "column"), [("Petitions", "nothing"), ("Lobbying", "something")])
def test_a_standing_item_without_its_sentence_asks_for_it(bundle, about, column):
    (said,) = say(with_sentences(bundle, about, **{column: ""}), about)
    assert said.what == f"sentence when there is {column}"
    assert (said.place.file, said.place.within) == ("council.xlsx", "Standing items")


def test_an_item_on_the_agenda_for_the_duration_says_from_when_to_when(bundle):
    held = bundle.meetings[1]
    item = make(AgendaItem, number=12, item="Duration of meeting", kind="Standing")
    assert list(say_formula(bundle, held, item)) == ["6.30 p.m. to 7.44 p.m."]


def test_business_without_minutes_is_to_be_supplied(bundle):
    held = bundle.meetings[1]
    assert list(say_formula(bundle, held, held.agenda[10])) == [Missing("minutes of item 11", Place(HELD, "Minutes"))]


def test_business_without_a_number_is_not_called_item_none(bundle):
    held = bundle.meetings[1]
    (said,) = say_formula(bundle, held, held.agenda[10].changed(number=None))
    assert said.what == "minutes of item without a number"


def test_a_standing_item_is_known_by_its_words_whatever_their_case(bundle):
    held = bundle.meetings[1]
    item = make(AgendaItem, number=1, item="APOLOGIES  for absence", kind="Standing")
    assert find_standing(bundle, held, item).about == "Apologies"


def test_a_council_without_standing_items_has_no_formulas(bundle):
    bare = dataclasses.replace(bundle, council=dataclasses.replace(bundle.council, standing_items=()))
    held = bare.meetings[1]
    assert [each.what for item in held.agenda[:2] for each in say_formula(bare, held, item)] == [
        "minutes of item 1",
        "minutes of item 2",
    ]
