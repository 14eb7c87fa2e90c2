import pytest

from checks.made import FILE, SHEET, pasted
from orderpaper.checks.figures.dashes_have_a_meaning import dashes_have_a_meaning
from orderpaper.records.finding import query
from orderpaper.records.place import Place


def find(text, **values):
    return list(dashes_have_a_meaning(pasted(text, **values)))


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_is_asked_about(dash):
    said = (
        "a dash stands for a figure and nothing says what it means. Choose Zero, Not available or Not applicable under "
        "A dash means for “ASB by area”."
    )
    assert find(f"Area | 2016\nA | {dash}") == [query("dashes-have-a-meaning", Place(FILE, SHEET, "B2"), said, dash)]


def test_many_are_asked_about_once_at_the_first():
    [found] = find("Area | 2015 | 2016\nA | 1 | -\nB | - | –")
    assert found.place.at == "C2"
    assert found.message.startswith("a dash stands for a figure, here and in 2 more, and nothing says")


@pytest.mark.parametrize("meaning", ["Zero", "Not available", "Not applicable"])
def test_once_answered_it_is_not_asked_again(meaning):
    assert find("Area | 2016\nA | -", dash_means=meaning) == []


@pytest.mark.parametrize("typed", ["[x]", "*", "-3", "0"])
def test_other_reasons_and_figures_are_no_dashes(typed):
    assert find(f"Area | 2016\nA | {typed}") == []
