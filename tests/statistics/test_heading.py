import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.statistics.heading import Kind, find_per, read_heading

KINDS = {
    Kind.OWN: [
        "2012/13",
        "2012/2013",
        "Recorded crime",
        "Total unemployed as at July 2012",
        "Charge",
        "Apr 13",
        "2016",
    ],
    Kind.CHANGE: [
        "Change",
        "Volume change3",
        "+/-",
        "+ / −",
        "Difference",
        "Change in KCC position",
        "Change since last year: Number",
        "Percentage point change",
    ],
    Kind.PERCENT_CHANGE: ["% Change", "Change %", "Change since last year: %", "Percentage change", "% +/-"],
    Kind.RANK: ["Rank", "County Rank5", "2007 KCC rank (out of 12)", "County position"],
    Kind.RATE: ["Per 1k pop4", "Rate per 1,000 households", "Per 1000 people", "Rate per 100,000"],
    Kind.SHARE: ["Share", "Proportion – 2015", "% of total", "Resolution outcome rate", "Resident based rate %"],
    Kind.AVERAGE: ["KCC average", "Mean", "Average rate"],
    Kind.TOTAL: ["Total", "Grand total", "Total 2012-13", "Total for the year", "All", "Kent total", "Total (2016)"],
}


@pytest.mark.parametrize(("kind", "heading"), [(kind, each) for kind, headings in KINDS.items() for each in headings])
def test_a_heading_says_what_its_column_holds(kind, heading):
    assert read_heading(heading) is kind


@pytest.mark.parametrize(
    "heading", ["Exchanges", "Needle exchange scheme", "Overall", "Allington", "Frank", "Mean Street"]
)
def test_a_word_within_a_word_does_not_count(heading):
    assert read_heading(heading) in {Kind.OWN, Kind.AVERAGE if heading.startswith("Mean") else Kind.OWN}


@pytest.mark.parametrize(
    ("heading", "per"), [("Per 1k pop4", 1000), ("Rate per 100,000", 100_000), ("Cost per head", 1), ("Rate", 1000)]
)
def test_a_rate_is_per_what_its_heading_says(heading, per):
    assert find_per(heading) == per


@given(st.text(max_size=60))
def test_any_heading_is_something(heading):
    assert read_heading(heading) in Kind


def test_a_long_heading_is_read_at_once():
    assert read_heading(f"Total {'1-' * 400}x y z") is Kind.OWN


def test_signs_of_another_language_are_no_percentage():
    assert read_heading("2015 R&D {% for %}") is Kind.OWN
