"""What is said of a figure and of its change: in numbers, in words, and not at all where that would mislead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from named_figures import YEARS, figures_of, months_from, say, say_all

ALL_CRIME = "annual_changes.all_crime"


def test_everything_is_said_of_the_last_period_and_the_one_before():
    names = figures_of(YEARS)
    assert say_all(names, ALL_CRIME, "value", "period", "earlier", "earlier_period", "later") == [
        "8,296", "2012/2013", "8,873", "2011/2012", "8,296",
    ]  # fmt: skip
    assert say_all(names, ALL_CRIME, "change", "percent", "signed_percent", "change_in_words") == [
        "-577", "6.5%", "-6.5%", "down 577 (6.5%)",
    ]  # fmt: skip
    assert say_all(names, ALL_CRIME, "way", "direction", "goodness") == ["fell", "↓ lower, better", "better"]


def test_every_period_has_its_figure_and_every_earlier_one_its_change():
    names = figures_of(YEARS)
    assert say_all(names, ALL_CRIME, "in_2010_2011", "in_2012_2013") == ["9,354", "8,296"]
    assert say(names, f"{ALL_CRIME}.since_2010_2011") == "fell by 11.3%, from 9,354 to 8,296"


def test_periods_are_compared_in_the_order_of_time_however_the_columns_stand():
    names = figures_of("Crime | 2013 | 2011 | 2012\nAll | 30 | 20 | 25")
    assert say(names, "annual_changes.all.sentence") == "rose by 20.0%, from 25 to 30"


def test_a_small_base_and_an_old_nought_have_no_percentage():
    names = figures_of(YEARS)
    assert say_all(names, "annual_changes.robbery", "percent", "change_in_words", "sentence") == [
        "Too few to say", "down 9", "fell by 9, from 19 to 10",
    ]  # fmt: skip
    assert say_all(names, "annual_changes.nothing_new", "percent", "sentence") == [
        "Not calculable", "rose by 5, from 0 to 5",
    ]  # fmt: skip


def test_a_figure_that_stayed_is_said_to_have_stayed():
    names = figures_of(YEARS)
    words = ("sentence", "way", "change_in_words", "direction", "goodness")
    assert say_all(names, "annual_changes.graffiti", *words) == [
        "was unchanged at 300", "was unchanged", "unchanged", "→ the same", "unchanged",
    ]  # fmt: skip


def test_percentages_change_in_points():
    names = figures_of("Measure | 2012 | 2013\nRepeat victims | 26.2% | 26.4%", unit="Per cent")
    assert say_all(names, "annual_changes.repeat_victims", "percent", "signed_percent", "change_in_words") == [
        "0.2 points", "+0.2 points", "up 0.2 percentage points",
    ]  # fmt: skip


def test_where_neither_way_is_good_a_change_is_neither():
    names = figures_of(YEARS, good_is="Neither")
    assert say_all(names, ALL_CRIME, "goodness", "direction") == ["neither better nor worse", "↓ lower"]


def test_one_figure_is_compared_with_nothing_and_that_is_said():
    names = figures_of("Area | July 2012\nMaidstone | 2,430")
    assert say(names, "annual_changes.maidstone.value") == "2,430"
    assert say(names, "annual_changes.maidstone.sentence") == ("an earlier figure to compare Maidstone with", "B2")


def test_a_month_is_not_compared_with_a_year():
    names = figures_of("Crime | 2012/13 | Apr-13\nAll | 900 | 70")
    assert say(names, "annual_changes.all.sentence") == ("a period as long as “Apr-13” to compare All with", "C2")


def test_a_reason_stands_in_place_of_what_would_be_made_of_it():
    names = figures_of("Crime | 2012 | 2013\nAssaults | 80 | [x]")
    assert say_all(names, "annual_changes.assaults", "value", "change", "way", "sentence") == [
        "[x]", "[x]", "[x]", "cannot be compared, as a figure is not given ([x])",
    ]  # fmt: skip


def test_an_earlier_figure_that_is_not_given_is_not_passed_over():
    names = figures_of("Crime | 2011 | 2012 | 2013\nAssaults | 80 | [x] | 59")
    assert say_all(names, "annual_changes.assaults", "value", "change", "since_2011") == [
        "59", "[x]", "fell by 26.3%, from 80 to 59",
    ]  # fmt: skip


def test_an_empty_cell_is_to_be_supplied():
    names = figures_of("Crime | 2012 | 2013\nAssaults | 80 |\nFraud | 1 | 2")
    assert say(names, "annual_changes.assaults.value") == ("figure of Assaults for 2013", "B2")


def test_a_hidden_count_is_said_hidden_and_nothing_is_made_of_it():
    names = figures_of(
        "Ward | 2012 | 2013\nFant | 300 | 3\nHigh Street | 900 | 911\nPark | 40 | 50\nTotal | 1,240 | 964",
        rows_are="Ward",
        small_numbers="Hide under 5",
        rank="1 is best",
        denominator="Fant: 10,000 residents, mid-2011, ONS",
    )
    words = ("value", "in_2013", "change", "percent", "change_in_words", "rate", "rate_rank", "rank", "place", "share")
    assert {each.partition("(")[2].strip(")") or each for each in say_all(names, "annual_changes.fant", *words)} == {
        "[c]"
    }
    assert say(names, "annual_changes.fant.in_2012") != "[c]"
    everything = " ".join(say_all(names, "annual_changes.fant", *words, "sentence"))
    assert "3" not in everything.replace("2013", "")


def test_rounded_counts_are_said_and_compared_rounded():
    names = figures_of("Crime | 2012 | 2013\nAssaults | 83 | 58", small_numbers="Round to 5")
    assert say_all(names, "annual_changes.assaults", "value", "sentence") == ["60", "fell by 29.4%, from 85 to 60"]


def test_a_month_is_compared_with_the_month_before_and_with_last_year_when_asked():
    names = figures_of(f"Month | Crime\n{months_from(2012, *range(100, 113))}", rows_are="Month")
    assert say_all(names, "annual_changes.crime", "value", "period", "sentence", "on_last_year") == [
        "112", "Apr-13", "rose by 0.9%, from 111 to 112", "rose by 12.0%, from 100 to 112",
    ]  # fmt: skip


def test_only_a_month_has_a_same_month_a_year_before():
    what, _place = say(figures_of(YEARS), f"{ALL_CRIME}.on_last_year")
    assert what == "the same month a year before to compare All Crime with"


WAYS = {"rose": "↑ higher, worse", "fell": "↓ lower, better", "was unchanged": "→ the same"}


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_way_direction_and_sentence_never_disagree(earlier, later):
    names = figures_of(f"Crime | 2012 | 2013\nAll | {earlier:,} | {later:,}")
    sentence, way, direction, words = say_all(
        names, "annual_changes.all", "sentence", "way", "direction", "change_in_words"
    )
    assert sentence.startswith(way)
    assert WAYS[way] == direction
    assert words.startswith({"rose": "up ", "fell": "down ", "was unchanged": "unchanged"}[way])


@pytest.mark.parametrize(("earlier", "later"), [("300", "300"), ("1.04", "1.0")])
def test_what_only_prints_the_same_is_not_said_to_have_moved(earlier, later):
    names = figures_of(f"Crime | 2012 | 2013\nAll | {earlier} | {later}", unit="Days")
    way, direction = say_all(names, "annual_changes.all", "way", "direction")
    assert way in {"was unchanged", "fell"}
    assert (way == "fell") == direction.startswith("↓")
