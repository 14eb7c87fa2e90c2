import pytest

from orderpaper.checks.assessment.displays_lead_to_a_chapter import displays_lead_to_a_chapter
from orderpaper.records.finding import stop
from papers.made_assessment import ASSESSMENT, DECLARED, make_bundle


def find(chapter):
    row = DECLARED[0].changed(chapter=chapter)
    return row, list(displays_lead_to_a_chapter(make_bundle(ASSESSMENT, (row,))))


@pytest.mark.parametrize("chapter", ["", "ASB", "asb", "Demographics", "crime overview", "Terrorism"])
def test_a_chapter_a_section_or_a_heading_is_fine(chapter):
    assert find(chapter)[1] == []


def test_another_place_stops_with_the_nearest():
    row, found = find("Demografics")
    said = (
        "“Demografics” is no chapter, section or heading of the assessment, so this is not printed. Did you mean "
        "“Demographics”?"
    )
    assert found == [stop("displays-lead-to-a-chapter", row.origin.place("chapter"), said, "Demografics")]


def test_where_none_is_near_what_may_be_typed_is_said():
    (finding,) = find("XQ")[1]
    assert finding.message.endswith("Type the ID of a chapter, a section, or a heading of the Narrative.")
