"""The assessment workbook as a record."""

import dataclasses
import typing

import pytest

from orderpaper.records.assessment import FOOTNOTE_CALL, PRIORITIES, Assessment, AssessmentNarrative
from orderpaper.records.columns import LISTS
from orderpaper.workbooks.catalogue import find_kind
from papers.made_assessment import ASSESSMENT, CHAPTERS


def test_everything_in_the_workbook_has_its_place_in_the_record():
    hints = typing.get_type_hints(Assessment).values()
    held = [typing.get_args(hint)[0] if typing.get_args(hint) else hint for hint in hints]
    assert set(held) == set(find_kind("assessment").records)


def test_what_is_kept_or_added_is_a_priority():
    assert set(LISTS["Recommendation"]) >= PRIORITIES == {"Keep", "Add"}
    assert [each.id for each in ASSESSMENT.priorities] == ["ASB", "SM", "TH"]


def test_the_chapters_printed_are_those_not_kept_back_in_their_order():
    turned = (CHAPTERS[1], CHAPTERS[0], CHAPTERS[2].changed(publish="No"), CHAPTERS[3].changed(order=None))
    assert [each.id for each in dataclasses.replace(ASSESSMENT, chapters=turned).printed] == ["RR", "ASB", "SM"]


def test_a_chapter_is_called_by_its_title_as_a_priority_where_it_has_one():
    assert [each.name_as_priority for each in CHAPTERS[:2]] == [
        "Anti-social behaviour", "Substance misuse, including alcohol",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["ASB", "sm", "Executive summary", "DEMOGRAPHICS", "Terrorism", "annual  changes"])
def test_chapters_sections_and_headings_are_rooms_for_what_is_shown(name):
    assert ASSESSMENT.has_room(name)


@pytest.mark.parametrize("name", ["", "Anti-social behaviour", "Appendix"])
def test_other_names_are_none(name):
    assert not ASSESSMENT.has_room(name)


def test_the_sections_are_those_of_the_list():
    assert AssessmentNarrative.columns()["section"].choices == "Assessment section"


@pytest.mark.parametrize(("text", "name"), [("a [footnote act].", "act"), ("a[Footnote  the act ]", "the act ")])
def test_a_text_calls_a_footnote_by_its_id(text, name):
    assert FOOTNOTE_CALL.search(text)[1] == name


@pytest.mark.parametrize("text", ["[x]", "[footnote]", "footnote act", "[footnote [act]]"])
def test_other_words_call_none(text):
    assert not FOOTNOTE_CALL.search(text)
