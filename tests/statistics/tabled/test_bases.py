from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridded import make_grid, make_paper
from orderpaper.statistics.tabled.bases import (
    Base,
    find_stated,
    is_loose,
    match_bases,
    read_acronyms,
    read_bases,
    read_notes,
)

MAIN, HOMES, ADULTS = (
    Base(Decimal(155800)),
    Base(Decimal(63400), ("burglary", "dwelling")),
    Base(Decimal(122000), ("domestic", "violence")),
)
ROWS = (
    "All Crime",
    "Burglary – Dwelling",
    "Burglary – Other",
    "Domestic Abuse (DA) – incidents",
    "DA - repeat victims",
)


NOTES = {
    "except": "4 The rate per 1,000 population uses mid-2011 figures, 155,800, except Burglary Dwelling, which is per "
    "1,000 households (63,400), and domestic violence, which is per 1,000 of the population of 18+ (122,000).",
    "apart from": "Rates per 1,000: population 155,800 (mid-2011), apart from burglary dwelling (63,400 households) "
    "and domestic violence (122,000 people over 18).",
    "all other": "Rates per 1,000 residents: burglary dwelling is based on 63,400 households; domestic violence uses "
    "122,000 adults; all other rates use the population of 155,800.",
    "short": "population 155.8k, except Burglary Dwelling households 63.4 thousand and domestic violence pop 122,000",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_a_note_states_the_main_number_and_its_exceptions(note):
    main, *others = read_bases([note], is_beside=True)
    assert (main.number, main.words) == (155800, ())
    assert {each.number: each.words[0] for each in others} == {63400: "burglary", 122000: "domestic"}


def test_each_row_has_the_number_that_its_words_or_its_acronym_name():
    found = match_bases(ROWS, (MAIN, HOMES, ADULTS))
    assert [found[row] for row in ROWS] == [MAIN, HOMES, MAIN, ADULTS, ADULTS]


def test_words_of_the_paper_count_only_where_they_speak_of_a_rate():
    grid = make_grid("A | B\nx | 1")
    words = ("The borough has a population of 155,143.", "Rates are per 1,000 population, of which there are 155,800.")
    assert [each.number for each in find_stated(make_paper(grid, words=words))] == [155800]
    assert find_stated(make_paper(grid, words=words[:1])) == ()


def test_what_is_said_under_the_table_need_not_speak_of_the_rate():
    assert [each.number for each in read_notes(make_grid("A | B\nx | 1", notes=("Population: 98,000 (2016).",)))] == [
        98000
    ]


def test_years_and_the_thousand_that_a_rate_is_per_are_no_populations():
    assert read_bases(["Rates are per 1,000 population, mid 2011, as at 2012."]) == ()


def test_an_acronym_is_what_is_said_in_full_before_it():
    assert read_acronyms(("Domestic Abuse (DA)", "Killed or Seriously Injured (KSI)", "Police (HQ)")) == {
        "DA": ("domestic", "abuse")
    }


@pytest.mark.parametrize(("number", "slack"), [(155800, "50"), (155143, "0.5"), (63400, "50"), (120000, "5000")])
def test_a_number_may_have_been_rounded_to_its_last_place(number, slack):
    assert Base(Decimal(number)).slack == Decimal(slack)


def test_a_row_of_an_age_or_a_sex_is_counted_against_fewer_than_all():
    assert all(
        is_loose(row, MAIN) for row in ("Car drivers 17-24", "Casualties <16", "Aged 65 and over", "65+", "Women")
    )
    assert not is_loose("All crime", MAIN)
    assert not is_loose("Adults 18 and over", ADULTS)


@given(st.text(max_size=80))
def test_any_words_can_be_read(text):
    assert read_bases([f"{text} per 1,000 population {text}"]) is not None
    assert set(read_acronyms([text])) <= set(read_acronyms([text, text]))
