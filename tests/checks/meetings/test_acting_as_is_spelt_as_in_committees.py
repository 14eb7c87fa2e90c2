import pytest

from orderpaper.checks.meetings.acting_as_is_spelt_as_in_committees import acting_as_is_spelt_as_in_committees
from orderpaper.records.finding import query
from papers.example import with_council, with_meeting

CODE = "acting-as-is-spelt-as-in-committees"


def find(bundle):
    return list(acting_as_is_spelt_as_in_committees(bundle))


def test_the_example_leaves_it_to_committees(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize(
    "typed", ["the Crime and Disorder Committee", "The crime and disorder committee", "the Licensing Panel"]
)
def test_the_same_words_and_quite_other_words_are_fine(bundle, typed):
    assert find(with_meeting(bundle, {"acting_as": typed})) == []


@pytest.mark.parametrize(
    "typed", ["the Crime Disorder Committee", "the Crime & Disorder Committee", "Crime and Disorder Committee"]
)
def test_nearly_the_same_words_are_queried(bundle, typed):
    assert find(with_meeting(bundle, {"acting_as": typed})) == [
        query(
            CODE,
            bundle.meeting.details.origin.place("acting_as"),
            f"“{typed}” is “the Crime and Disorder Committee” in the sheet Committees of council.xlsx. Spell it alike, "
            "or leave it empty.",
            held=typed,
        )
    ]


def test_without_committees_nothing_is_said(bundle):
    assert find(with_council(with_meeting(bundle, {"acting_as": "the Crime Disorder Committee"}), committees=())) == []
