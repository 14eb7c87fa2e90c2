"""What the strategic assessment may say; that every field tells what it says is tested with the other contexts."""

from orderpaper.papers.assessment_contexts import AssessmentContext, AssessmentSaid
from orderpaper.records.columns import LISTS
from orderpaper.records.context import shapes_of


def test_the_assessment_says_the_paper_the_council_the_meeting_and_itself():
    assert list(shapes_of(AssessmentContext)) == ["paper", "council", "meeting", "assessment", "figures", "shown"]


def test_every_section_of_the_workbook_has_a_field():
    said = " ".join(shape.says for shape in shapes_of(AssessmentSaid).values())
    named = {section for section in LISTS["Assessment section"] if f"“{section}”" in said}
    assert set(LISTS["Assessment section"]) - named == {"Other appendix"}
