import dataclasses

import pytest

from orderpaper.checks.assessment.chapter_numbers_run_on import chapter_numbers_run_on
from orderpaper.records.finding import query, stop
from papers.made_assessment import ASSESSMENT, make_bundle, make_chapter

CODE = "chapter-numbers-run-on"


def find(*orders, **values):
    chapters = tuple(
        make_chapter(number, order=order, title=f"Theme {number}", **values) for number, order in enumerate(orders, 1)
    )
    return chapters, list(chapter_numbers_run_on(make_bundle(dataclasses.replace(ASSESSMENT, chapters=chapters))))


@pytest.mark.parametrize("orders", [(), (1,), (2, 1, 3)])
def test_numbers_that_run_on_are_fine_in_any_order(orders):
    assert find(*orders)[1] == []


def test_a_number_used_twice_stops():
    chapters, found = find(1, 2, 2)
    said = "“Theme 2” has the number 2 too. Type the number of “Theme 3”."
    assert found == [stop(CODE, chapters[2].origin.place("order"), said, "2")]


def test_a_gap_is_worth_a_look():
    chapters, found = find(1, 3)
    said = "the chapters have no number 2. Number them 1 to 2 in the order they are printed."
    assert found == [query(CODE, chapters[1].origin.place("order"), said, "3")]


def test_a_chapter_that_is_kept_back_has_its_number_too():
    assert find(1, 2, publish="No")[1] == []
