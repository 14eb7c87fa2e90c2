from orderpaper.checks.footnote_calls import find_calls
from papers.made_assessment import make_bundle


def test_every_call_is_found_with_its_cell():
    found = [(str(cell.place), name) for cell, name in find_calls(make_bundle())]
    assert found == [("assessment.xlsx › Chapters › H2", "act"), ("assessment.xlsx › Narrative › C9", "census")]


def test_without_an_assessment_there_are_none():
    assert list(find_calls(make_bundle(assessment=None))) == []
