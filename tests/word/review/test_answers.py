"""Beside each row stand three lines: a list for the answer, a line for the name, a date."""

import pytest

from orderpaper.word.review.answers import Answers, make_run
from orderpaper.word.review.opened import DOCUMENT, Opened
from orderpaper.word.review.spots import find_spot
from orderpaper.word.review.styles import ReviewStyles
from word.review.papers import LEGAL, ROWS, fill_paper, find_control, make_text, words_of
from word.templates import W


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


@pytest.fixture
def asked():
    """Give the document of a paper that is asked about its first row."""
    opened = Opened(fill_paper().data)
    document = opened.root(DOCUMENT)
    text = make_text(1, ROWS[0].words, "Legal", LEGAL)
    Answers(opened, ReviewStyles(opened)).ask(text, find_spot(document, "T1"))
    return document


def names(control):
    return [each.tag.removeprefix(W) for each in control.find(f"{W}sdtPr")]


def test_the_answer_is_chosen_from_a_list(asked):
    control = find_control(asked, "T1.answer")
    assert names(control) == ["alias", "tag", "id", "lock", "showingPlcHdr", "dropDownList"]
    items = [dict(each.attrib) for each in control.iter(f"{W}listItem")]
    assert items == [
        {f"{W}displayText": each, f"{W}value": each} for each in ("Cleared", "Cleared with changes", "Not cleared")
    ]


def test_the_name_is_typed_and_the_date_chosen(asked):
    assert names(find_control(asked, "T1.name"))[-1] == "text"
    date = find_control(asked, "T1.date").find(f"{W}sdtPr/{W}date")
    assert {each.tag.removeprefix(W): each.get(f"{W}val") for each in date} == {
        "dateFormat": "d MMMM yyyy", "lid": "en-GB", "storeMappedDataAs": "dateTime", "calendar": "gregorian",
    }  # fmt: skip
    assert date.get(f"{W}fullDate") is None


def test_until_it_is_filled_in_each_says_what_it_asks_for(asked):
    for what, words in (("answer", "Choose an answer"), ("name", "Type your name"), ("date", "Choose the date")):
        control = find_control(asked, f"T1.{what}")
        assert words_of(control) == words
        assert control.find(f".//{W}rStyle").get(f"{W}val") == "PlaceholderText"


def test_the_lines_look_as_the_other_words_of_their_cell_do_and_stand_in_no_list():
    body = Opened(fill_paper().data)
    styles = ReviewStyles(body)
    spot = find_spot(body.root(DOCUMENT), "T1")
    cell = spot.cells[-1]
    for each in list(cell)[1:]:
        cell.remove(each)
    line = Answers(body, styles).ask(make_text(1, ROWS[0].words, "Legal", LEGAL), spot)
    assert line.find(f"{W}pPr") is None  # neither cell has a style: it looks as any paragraph does
    words = next(each for each in spot.control.iter(f"{W}p") if "one way" in words_of(each))
    assert words.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "BodyBullet"


def test_a_run_holds_words_as_a_word_file_may():
    assert words_of(make_run("a\x00b <c>")) == "a\N{REPLACEMENT CHARACTER}b <c>"
