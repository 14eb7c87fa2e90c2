"""Next year’s assessment."""

import pytest

from orderpaper.records.assessment import AssessmentDetails, AssessmentNarrative, Chapter, CrossCuttingTheme
from orderpaper.workbooks.rollover.assessment import make_next_assessment
from workbooks.rollover.books_of_officers import raw_of, read_back, said, write

DETAILS = {
    "Title": "Strategic Assessment 2014/15",
    "Year": "2014/15",
    "Last year": "2013/14",
    "Data period": "April 2010 to March 2013",
    "Version": "V2",
}
CHAPTERS = [
    {"ID": name, "Order": number, "Title": name, "Was a priority": was, "Recommendation": asked, "Evidence": "It rose."}
    for number, (name, was, asked) in enumerate(
        [("ASB", "Yes", "Keep"), ("TH", "No", "Add"), ("RR", "Yes", "Make cross-cutting"), ("MT", "Yes", "Remove")], 1
    )
]


@pytest.fixture(scope="module")
def book():
    rows = {
        "Assessment": [DETAILS],
        "Chapters": CHAPTERS,
        "Narrative": [{"Section": "Purpose", "Text": "It informs the plan."}],
        "Themes": [{"Title": "Safeguarding", "Chapters": "ASB"}],
        "Case studies": [{"Chapter": "ASB", "Heading": "Case 1", "Text": "She moved."}],
    }
    return make_next_assessment(raw_of(write("assessment", rows), "assessment"), {})


def test_the_years_move_on_and_what_was_of_the_year_is_emptied(book):
    details = read_back(book, "assessment").sheet(AssessmentDetails)
    assert said(details, "title", "year", "last_year", "data_period", "version") == [
        ("Strategic Assessment 2015/16", "2015/16", "2014/15", "", "")
    ]  # fmt: skip


def test_what_was_kept_or_added_was_a_priority(book):
    chapters = read_back(book, "assessment").sheet(Chapter)
    assert said(chapters, "id", "was_priority", "recommendation", "evidence") == [
        ("ASB", "Yes", "", ""), ("TH", "Yes", "", ""), ("RR", "No", "", ""), ("MT", "No", "", ""),
    ]  # fmt: skip


def test_passages_and_themes_stay_and_case_studies_do_not(book):
    new = read_back(book, "assessment")
    assert said(new.sheet(AssessmentNarrative), "text") == [("It informs the plan.",)]
    assert said(new.sheet(CrossCuttingTheme), "title") == [("Safeguarding",)]
    assert new.sheets["Case studies"].rows == ()


def test_what_became_of_it_is_said(book):
    assert book.account.carried[-1] == "assessment.xlsx › Assessment: Year is 2015/16, Last year 2014/15"
    assert "assessment.xlsx › Chapters: Recommendation and Reason, and what is said of 4 themes" in book.account.to_do
    assert "assessment.xlsx › Case studies: 1 row" in book.account.left
