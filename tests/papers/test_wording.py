import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.papers.wording import (
    clock,
    fill_slots,
    first_missing,
    join_names,
    open_title,
    prose_or,
    split_names,
    words,
    yes_or_no,
)
from orderpaper.records.council import CouncilDetails
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Prose, citations_of, paragraph
from orderpaper.records.when import When, in_month
from papers.example import make

PLACE = Place("meeting.xlsx", "Meeting", "B3")
MISSING = Missing("date", PLACE)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (dt.date(2017, 3, 8), "8 March 2017"),
        (Figure(2683, PLACE), "2,683"),
        (Figure(None, PLACE, flag="[x]"), "[x]"),
        (in_month(dt.date(2017, 8, 9)), "August 2017"),
        (When("Ongoing"), "Ongoing"),
        ("as typed", "as typed"),
        (0, "0"),
        (None, "otherwise"),
        ("", "otherwise"),
        (MISSING, MISSING),
    ],
)
def test_a_value_is_said_as_a_paper_prints_it(value, said):
    assert words(value, "otherwise") == said


def test_nothing_is_said_of_nothing():
    assert words(None) == ""


def test_prose_stands_unless_it_is_empty():
    assert prose_or(paragraph("Typed."), "None.") == paragraph("Typed.")
    assert prose_or(Prose(), "None.") == paragraph("None.")


def test_an_answer_is_yes_or_no_or_missing():
    assert [yes_or_no(answer, MISSING) for answer in (True, False, None)] == ["Yes", "No", MISSING]


@pytest.mark.parametrize(
    ("time", "style", "said"),
    [
        (dt.time(18, 30), "6.30 p.m.", "6.30 p.m."),
        (dt.time(18, 30), "6.30 pm", "6.30 pm"),
        (dt.time(18, 30), "", "6.30 pm"),
        (dt.time(9, 5), "6.30 p.m.", "9.05 a.m."),
        (dt.time(12, 0), "6.30 p.m.", "12.00 p.m."),
        (dt.time(0, 0), "6.30 pm", "12.00 am"),
        (None, "6.30 pm", ""),
        (MISSING, "6.30 pm", MISSING),
    ],
)
def test_the_clock_keeps_the_style_of_the_council(time, style, said):
    assert clock(time, make(CouncilDetails, time_style=style)) == said


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_names_are_joined_as_a_sentence_lists_them(names, said):
    assert join_names(names) == said


@pytest.mark.parametrize("cell", ["OCG\nCSE", "OCG, CSE", "OCG;CSE", "OCG & CSE", " OCG\n\nCSE "])
def test_ids_in_one_cell_are_told_apart_however_they_are_parted(cell):
    assert split_names(cell) == ["OCG", "CSE"]


def test_no_ids_are_read_out_of_nothing():
    assert split_names("") == split_names(MISSING) == []


def test_a_title_with_a_missing_part_is_missing():
    assert open_title("Agenda for", "28 March 2017") == "Agenda for 28 March 2017"
    assert open_title("Agenda for", MISSING) is MISSING


def test_the_first_missing_of_several_values_is_found():
    other = Missing("other", PLACE)
    assert first_missing(["typed", MISSING, other]) is MISSING
    assert first_missing(["typed", ""]) is None


def test_slots_are_filled_wherever_they_stand():
    said = fill_slots("{name} spoke on {item}; {name} left.", {"name": "Councillor A", "item": "item 3"})
    assert said == "Councillor A spoke on item 3; Councillor A left."


def test_a_missing_slot_makes_the_sentence_missing_only_if_it_is_used():
    assert fill_slots("{name} spoke on {item}.", {"name": "A", "item": MISSING}) is MISSING
    assert fill_slots("{name} spoke.", {"name": "A", "item": MISSING}) == "A spoke."
    assert fill_slots(MISSING, {"name": "A"}) is MISSING


def test_a_brace_that_is_no_slot_prints_as_typed():
    assert fill_slots("{name} said {this} and {{that}}.", {"name": "A"}) == "A said {this} and {{that}}."


def test_a_slot_in_the_words_that_fill_a_slot_prints_as_typed():
    slots = {"name": "{item}", "item": "{name}"}
    assert fill_slots("{name} on {item}", slots) == "{item} on {name}"
    assert fill_slots("{item} by {name}", slots) == "{name} by {item}"


@given(st.text(), st.text())
def test_whatever_fills_a_slot_prints_as_it_was_typed(name, item):
    assert fill_slots("<{name}|{item}>", {"name": name, "item": item}) == f"<{name}|{item}>"


def test_the_words_of_a_figure_know_its_cell_also_in_a_title_and_in_a_slot():
    figure = words(Figure(8296, PLACE))
    assert [each.cells for each in citations_of(figure)] == [(PLACE,)]
    for said in (open_title("Crime in all:", figure), fill_slots("It was {count} in all.", {"count": figure})):
        (citation,) = citations_of(said)
        assert said[citation.start : citation.end] == "8,296"
