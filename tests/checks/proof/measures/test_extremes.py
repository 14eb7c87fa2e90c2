import pytest

from measured import compare
from orderpaper.checks.proof.measures.extremes import compare_extremes

FIRST = "Unemployment varies, with the lowest rate in Upton Hill (0.6%) and Loose (0.7%) wards."


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (
            "The lowest unemployment is in Marden ward where it is 0.9%.",
            [("lowest: Upton Hill", "lowest: Marden", "query")],
        ),
        ("The lowest unemployment is in Upton Hill ward.", [("lowest: Upton Hill", "lowest: Upton Hill", "")]),
        ("The highest unemployment is in Marden ward.", []),
        ("The lowest robbery rate is in Marden ward.", []),
        ("The lowest unemployment is in Kent.", []),
        ("The 2nd lowest unemployment is in Marden ward.", []),
    ],
)
def test_the_lowest_ward_is_one_ward(second, expected):
    assert compare(compare_extremes, f"{FIRST}\n\n{second}") == expected


def test_two_times_may_have_two_lowest():
    text = "In 2011 the lowest unemployment was in Upton ward.\n\nIn 2013 the lowest unemployment was in Loose ward."
    assert compare(compare_extremes, text) == []


def test_whoever_had_the_most_had_it_everywhere():
    text = "Upton ward had the highest count of casualties (100).\n\nMarden ward had the highest count of casualties."
    assert compare(compare_extremes, text) == [("highest: Upton", "highest: Marden", "query")]
    assert compare(compare_extremes, text.replace("Marden", "Upton")) == [("highest: Upton", "highest: Upton", "")]


def test_the_measure_may_be_that_of_the_sentence_before():
    first = "The lowest unemployment is in Loose ward. The highest rate is in Upton ward."
    assert compare(compare_extremes, f"{first}\n\nThe highest unemployment is in Marden ward.") == [
        ("highest: Upton", "highest: Marden", "query")
    ]


def test_what_has_no_subject_is_of_what_its_heading_names():
    text = "• {} in Upton Ward\n\nCouples without children\n\n• {} in Loose Ward"
    said = "Found in the largest numbers"
    assert compare(compare_extremes, text.format(said, said)) == []
    said = "Couples are found in the largest numbers"
    assert len(compare(compare_extremes, text.format(said, said))) == 1
