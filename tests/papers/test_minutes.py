import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.minutes import describe_minutes
from orderpaper.records.meeting import AgendaItem, Minute
from orderpaper.records.place import Place
from orderpaper.records.text import Line, LineKind, Missing, Prose
from papers.example import change, make, read_example, rows_like, with_council, with_meeting, with_meeting_before

HELD = "meeting 2017-02-14.xlsx"


@pytest.fixture
def bundle():
    return read_example()


def describe(bundle, at=1):
    return describe_minutes(bundle, bundle.meetings[at])


def with_rows(bundle, *rows):
    made = [make(Minute, row=number, file=HELD, **{"item": 11, **row}) for number, row in enumerate(rows, 2)]
    return with_meeting_before(bundle, minutes=tuple(made))


def lines_of(bundle, number="29"):
    return next(each for each in describe(bundle).items if each.number == number).lines


def test_the_minutes_run_from_the_number_that_was_typed_to_the_duration(bundle):
    said = describe(bundle)
    assert [each.number for each in said.items] == [str(number) for number in range(19, 31)]
    assert said.items[0].heading == "Apologies for absence"
    assert (said.items[-1].heading, said.items[-1].lines[0].text) == ("Duration of meeting", "6.30 p.m. to 7.44 p.m.")
    assert said.duration == "6.30 p.m. to 7.44 p.m."


def test_the_numbers_follow_on_from_the_minutes_of_the_meeting_before(bundle):
    now = describe(bundle, at=0)
    assert [now.items[0].number, now.items[-1].number] == ["31", "42"]


def test_the_number_that_was_typed_goes_before_the_one_that_follows_on(bundle):
    typed = with_meeting(bundle, {"first_minute": 50})
    assert describe(typed, at=0).items[0].number == "50"


def test_minutes_whose_first_number_nobody_knows_begin_at_one(bundle):
    unknown = with_meeting_before(bundle, {"first_minute": None})
    assert describe(unknown).items[0].number == "1"


def test_the_duration_is_minuted_once_where_the_agenda_has_an_item_for_it(bundle):
    held = bundle.meetings[1]
    closing = make(AgendaItem, number=12, item="duration of meeting", kind="Standing")
    said = describe(with_meeting_before(bundle, agenda=(*held.agenda, closing)))
    assert [(each.number, each.lines[0].text) for each in said.items[-1:]] == [("30", "6.30 p.m. to 7.44 p.m.")]


def test_a_meeting_whose_end_is_not_typed_asks_for_it(bundle):
    said = describe(with_meeting_before(bundle, {"finish": None}))
    missing = Missing("when the meeting ended", bundle.meetings[1].details.origin.place("finish"))
    assert said.duration == said.items[-1].lines[0].text == missing


def test_a_start_that_cannot_be_read_is_missing_from_the_duration(bundle):
    missing = Missing("start", Place(HELD, "Meeting", "B4"), "half six")
    assert describe(with_meeting_before(bundle, {"start": missing})).duration is missing


def test_the_time_style_of_the_council_is_kept(bundle):
    said = describe(with_council(bundle, {"time_style": "6.30 pm"}))
    assert said.duration == "6.30 pm to 7.44 pm"


def test_an_item_with_rows_prints_them_and_not_its_formula(bundle):
    said = lines_of(with_rows(bundle, {"item": 1, "kind": "Noted", "text": "Nobody sent word."}), "19")
    assert [each.text for each in said] == ["Nobody sent word."]


def test_rows_of_another_item_leave_the_formula_standing(bundle):
    said = lines_of(with_rows(bundle, {"item": 11, "kind": "Noted", "text": "Noted."}), "19")
    assert said[0].text == "It was noted that apologies for absence had been received from Councillor I."


@pytest.mark.parametrize(
    ("kind", "is_bullet"),
    [("Noted", False), ("Introduction", False), ("Note", False), ("Point", True), ("Answer", True)],
)
def test_points_and_answers_are_bullets(bundle, kind, is_bullet):
    (line,) = lines_of(with_rows(bundle, {"kind": kind, "text": "The bus was late;"}))
    assert (line.is_bullet, line.is_resolved, line.is_votes, line.text) == (
        is_bullet,
        False,
        False,
        "The bus was late;",
    )


def test_a_list_in_a_paragraph_is_a_list_in_the_minutes(bundle):
    text = Prose((Line("Members asked for:"), Line("lights", LineKind.BULLET), Line("cameras", LineKind.LETTER)))
    said = lines_of(with_rows(bundle, {"kind": "Noted", "text": text}))
    assert [(each.text, each.is_bullet) for each in said] == [
        ("Members asked for:", False),
        ("lights", True),
        ("cameras", True),
    ]


def test_a_resolution_of_several_lines_says_resolved_once(bundle):
    text = Prose((Line("That:"), Line("the Plan be adopted", LineKind.LETTER)))
    said = lines_of(with_rows(bundle, {"kind": "Resolved", "text": text}))
    assert [(each.text, each.is_resolved) for each in said] == [("That:", True), ("the Plan be adopted", False)]


@pytest.mark.parametrize("opening", ["RESOLVED: ", "Resolved: ", "RESOLVED – ", "RESOLVED - ", "RESOLVED:  "])
def test_a_resolution_that_was_typed_with_its_keyword_does_not_print_it_twice(bundle, opening):
    (line,) = lines_of(with_rows(bundle, {"kind": "Resolved", "text": f"{opening}That it be noted."}))
    assert (line.text, line.is_resolved) == ("That it be noted.", True)


def test_a_resolution_about_resolve_keeps_its_words(bundle):
    (line,) = lines_of(with_rows(bundle, {"kind": "Resolved", "text": "Resolved-by-consent cases be noted."}))
    assert line.text == "Resolved-by-consent cases be noted."


def test_a_formula_that_resolves_is_a_resolution(bundle):
    (line,) = lines_of(bundle, "25")
    assert (line.text, line.is_resolved) == ("That all items on the agenda be taken in public as proposed.", True)


@pytest.mark.parametrize(
    ("votes", "said"),
    [
        ({"votes_for": 9, "votes_against": 0, "abstained": 0}, "For – 9, Against – 0, Abstain – 0"),
        ({"votes_for": 5, "votes_against": 3}, "For – 5, Against – 3, Abstain – 0"),
        ({"votes_for": 0, "votes_against": 0, "abstained": 0}, "For – 0, Against – 0, Abstain – 0"),
    ],
)
def test_votes_stand_on_a_line_of_their_own_after_the_resolution(bundle, votes, said):
    lines = lines_of(with_rows(bundle, {"kind": "Resolved", "text": "That it be adopted.", **votes}))
    assert [(each.text, each.is_votes) for each in lines] == [("That it be adopted.", False), (said, True)]


def test_no_votes_are_printed_where_none_were_counted(bundle):
    lines = lines_of(with_rows(bundle, {"kind": "Resolved", "text": "That it be adopted."}))
    assert not any(each.is_votes for each in lines)


@pytest.mark.parametrize(
    ("movers", "said"),
    [
        ({"moved": "Councillor A", "seconded": "Councillor B"}, "Moved by Councillor A, seconded by Councillor B."),
        ({"moved": "Councillor A"}, "Moved by Councillor A."),
        ({"seconded": "Councillor B"}, "Seconded by Councillor B."),
    ],
)
def test_who_moved_and_seconded_is_said_after_the_resolution(bundle, movers, said):
    lines = lines_of(with_rows(bundle, {"kind": "Resolved", "text": "That it be adopted.", **movers}))
    assert [each.text for each in lines] == ["That it be adopted.", said]


def test_braces_in_what_was_minuted_print_as_typed(bundle):
    typed = "Use {names} & {{ x }} {% y %} <b>"
    (line,) = lines_of(with_rows(bundle, {"kind": "Noted", "text": typed}))
    assert line.text == typed


def test_rows_without_an_item_are_not_those_of_an_item_without_a_number(bundle):
    held = bundle.meetings[1]
    loose = with_rows(bundle, {"item": None, "kind": "Noted", "text": "Stray."})
    unnumbered = with_meeting_before(loose, agenda=rows_like(held.agenda, 10, number=None))
    assert lines_of(unnumbered)[0].text == Missing("minutes of item without a number", Place(HELD, "Minutes"))


def test_a_missing_heading_stands_in_the_minutes_in_words(bundle):
    held = bundle.meetings[1]
    nameless = with_meeting_before(bundle, agenda=rows_like(held.agenda, 10, item=""))
    assert describe(nameless).items[10].heading == Missing("agenda item", Place(HELD, "Agenda", "B12"))


def test_those_present_and_those_also_present_are_named(bundle):
    said = describe(bundle)
    assert said.present == "Councillor A (Chairman), and Councillors B, C, D, E, F, G, H and J"
    assert said.also_present == "Councillor K"


def test_two_meetings_on_from_one_typed_number_follow_on_from_each_other(bundle):
    first, second = bundle.meetings
    later = dataclasses.replace(change(first, {"date": dt.date(2017, 4, 25)}), file="meeting 3.xlsx")
    three = dataclasses.replace(bundle, meetings=(later, first, second))
    assert describe_minutes(three, later).items[0].number == "43"
