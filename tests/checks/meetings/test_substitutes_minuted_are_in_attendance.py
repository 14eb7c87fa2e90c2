import pytest

from checks.meetings.evening import place_of_resolution, with_resolution
from orderpaper.checks.meetings.substitutes_minuted_are_in_attendance import substitutes_minuted_are_in_attendance
from orderpaper.records.council import Person
from orderpaper.records.finding import query
from orderpaper.records.text import paragraph
from papers.example import make, with_council, with_meeting_before

CODE = "substitutes-minuted-are-in-attendance"


def find(bundle):
    return list(substitutes_minuted_are_in_attendance(bundle))


def test_the_minutes_of_the_example_are_fine(bundle):
    assert find(bundle) == []


@pytest.fixture
def known(bundle):
    people = (make(Person, name="Councillor Mrs L"), make(Person, name="L"), make(Person), *bundle.council.people)
    return with_council(bundle, people=people)


@pytest.mark.parametrize(
    "said",
    [
        "Councillor Mrs L was present as Substitute Member for Councillor I.",
        "It was noted that Councillor Mrs L was present as a substitute.",
        "Councillor Mrs L was substituting for Councillor I.",
    ],
)
def test_a_substitute_minuted_and_not_listed_is_queried(known, said):
    assert find(with_resolution(known, text=paragraph(said))) == [
        query(
            CODE,
            place_of_resolution(known, "text"),
            "Councillor Mrs L is minuted as a substitute, and has no row in Attendance. Add it, with Substitute under "
            "As.",
        )
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Councillor J was present as a substitute.",
        "Somebody was present as a substitute.",
        "Councillor Mrs L was present as a visitor; a substitute was not needed.",
    ],
)
def test_substitutes_listed_strangers_and_other_sentences_are_passed_over(known, said):
    assert find(with_resolution(known, text=paragraph(said))) == []


def test_without_attendance_nothing_is_said(known):
    said = paragraph("Councillor Mrs L was present as a substitute.")
    assert find(with_meeting_before(with_resolution(known, text=said), attendance=())) == []
