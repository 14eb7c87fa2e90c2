import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_series, make_table
from orderpaper.records.figure import Figure, say_number
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.statistics.change import measure_changes, percent_change, say_changes
from papers.example import make, read_example

HERE = Place("statistics.xlsx", "Made", "B2")


def figure(value, decimals=0, **looks):
    return Figure(value, HERE, decimals, **looks)


def series(*figures, **table):
    made = make(StatisticsTable, **{"id": "Made", "unit": "Number", "rows_are": "Measure", **table})
    return Series(made, "Made", tuple((f"Period {index}", each) for index, each in enumerate(figures, 1)))


def say(*figures, **table):
    (spoken,) = say_changes([series(*figures, **table)])
    return spoken


PUBLISHED = [
    ("Recorded drug offences", "+63", "+22.3%", "rose by 22.3%, from 282 to 345"),
    ("Hospital admissions relating to psychoactive substances", "-97", "-13.2%", "fell by 13.2%, from 734 to 637"),
    ("Needle exchanges", "-116", "-21.6%", "fell by 21.6%, from 538 to 422"),
    ("People killed or seriously injured on Maidstone’s roads", "-13", "-20.6%", "fell by 20.6%, from 63 to 50"),
    (
        "Car occupants aged 17 to 24 killed or seriously injured in Kent",
        "+8",
        "+15.7%",
        "rose by 15.7%, from 51 to 59",
    ),
    ("Recorded incidents of domestic abuse", "+425", "+18.8%", "rose by 18.8%, from 2,258 to 2,683"),
    (
        "Repeat victims of domestic abuse",
        "+0.2 points",
        "",
        "rose by 0.2 percentage points, from 26.2% to 26.4%",
    ),
    ("Recorded incidents of anti-social behaviour", "+109", "+3.0%", "rose by 3.0%, from 3,588 to 3,697"),
]


@pytest.mark.parametrize(("measure", "difference", "percent", "sentence"), PUBLISHED)
def test_the_published_figures_change_as_they_do(measure, difference, percent, sentence):
    spoken = {each.change.measure: each for each in say_changes(read_example().statistics.series)}
    assert len(spoken) == len(PUBLISHED)
    said = spoken[measure]
    assert (said.difference, said.percent, said.sentence) == (difference, percent, sentence)


def test_domestic_abuse_is_never_said_to_have_risen_by_the_printed_34_per_cent():
    assert round(percent_change(figure(2258), figure(2683)), 1) == Decimal("18.8")
    assert not any("by 34" in each.sentence for each in say_changes(read_example().statistics.series))


@pytest.mark.parametrize(
    ("earlier", "later", "difference", "percent", "sentence"),
    [
        (0, 5, "+5", "Not calculable", "rose by 5, from 0 to 5"),
        (0, 0, "0", "Not calculable", "was unchanged at 0"),
        (19, 38, "+19", "Too few to say", "rose by 19, from 19 to 38"),
        (20, 10, "-10", "-50.0%", "fell by 50.0%, from 20 to 10"),
        (300, 300, "0", "0.0%", "was unchanged at 300"),
        (100_000, 99_999, "-1", "0.0%", "fell by less than 0.1%, from 100,000 to 99,999"),
        (2000, 2001, "+1", "+0.1%", "rose by 0.1%, from 2,000 to 2,001"),
        (2000, 1999, "-1", "-0.1%", "fell by 0.1%, from 2,000 to 1,999"),
        (20, 0, "-20", "-100.0%", "fell by 100.0%, from 20 to 0"),
    ],
)
def test_a_count_is_said_with_its_sign_and_its_words(earlier, later, difference, percent, sentence):
    said = say(figure(earlier), figure(later))
    assert (said.difference, said.percent, said.sentence) == (difference, percent, sentence)


def test_a_percentage_changes_in_points_even_where_the_cells_leave_out_the_sign():
    said = say(figure(26.2, 1), figure(26.4, 1), unit="Per cent")
    assert said.sentence == "rose by 0.2 percentage points, from 26.2% to 26.4%"
    assert said.percent == ""


def test_points_show_as_many_places_as_their_figures():
    said = say(figure(19.65, 2, is_percent=True), figure(19.83, 2, is_percent=True))
    assert said.difference == "+0.18 points"


@pytest.mark.parametrize(
    ("unit", "earlier", "later", "sentence"),
    [
        ("Per 1,000 people", figure(5.2, 1), figure(4.8, 1), "fell by 7.7%, from 5.2 to 4.8"),
        ("£", figure(15), figure(18), "rose by 20.0%, from £15 to £18"),
        ("Days", figure(10), figure(12), "rose by 20.0%, from 10 to 12"),
    ],
)
def test_only_a_count_is_too_small_for_a_percentage(unit, earlier, later, sentence):
    assert say(earlier, later, unit=unit).sentence == sentence


def test_money_is_said_in_pounds_and_a_loss_has_no_percentage():
    said = say(figure(-40), figure(-20), unit="£")
    assert (said.difference, said.percent, said.sentence) == (
        "+£20",
        "Not calculable",
        "rose by £20, from -£40 to -£20",
    )


def test_a_difference_too_small_to_print_has_no_sign():
    said = say(figure(1.04, 1), figure(1.01, 1))
    assert (said.difference, said.sentence) == ("0.0", "was almost unchanged at 1.0")


def test_points_too_few_to_print_have_no_sign():
    said = say(figure(26.24, 1, is_percent=True), figure(26.21, 1, is_percent=True))
    assert (said.difference, said.sentence) == ("0.0 points", "was almost unchanged at 26.2%")


def test_what_rounds_apart_and_differs_too_little_is_not_said_to_rise_by_nought():
    said = say(figure(26.249, 1, is_percent=True), figure(26.251, 1, is_percent=True))
    assert said.sentence == "rose by less than 0.1 percentage points, from 26.2% to 26.3%"


@pytest.mark.parametrize(
    ("earlier", "later", "percent"),
    [(2000, 2005, "+0.3%"), (2000, 1995, "-0.3%"), (400, 401, "+0.3%"), (2000, 2003, "+0.2%")],
)
def test_halves_are_rounded_away_from_nought(earlier, later, percent):
    assert say(figure(earlier), figure(later)).percent == percent


def test_a_difference_with_places_is_rounded_away_from_nought_too():
    assert say(figure(100, 1), figure(100.25, 1)).difference == "+0.3"


def test_a_percentage_is_worked_out_from_the_figures_and_not_from_what_is_printed():
    assert percent_change(figure(99.6), figure(100.4)) == (Decimal("100.4") - Decimal("99.6")) / Decimal("99.6") * 100


def test_the_first_and_the_last_period_are_compared():
    said = say(figure(63), figure(74), figure(50))
    assert (said.change.earlier_period, said.change.later_period) == ("Period 1", "Period 3")
    assert said.sentence == "fell by 20.6%, from 63 to 50"


def test_a_figure_that_is_a_reason_is_passed_over():
    said = say(figure(None, flag="[x]"), figure(100), figure(110))
    assert (said.change.earlier_period, said.sentence) == ("Period 2", "rose by 10.0%, from 100 to 110")


@pytest.mark.parametrize("figures", [(), (figure(3),), (figure(None, flag="[x]"), figure(3))])
def test_a_series_with_fewer_than_two_figures_has_no_change(figures):
    assert measure_changes([series(*figures)]) == []


@pytest.mark.parametrize("rows_are", ["Month", "Year"])
def test_columns_that_are_no_periods_are_not_compared(rows_are):
    assert measure_changes([series(figure(100), figure(200), rows_are=rows_are)]) == []


def test_counts_under_five_are_hidden_where_the_table_says_so():
    assert measure_changes([series(figure(3), figure(40), small_numbers="Hide under 5")]) == []
    assert say(figure(0), figure(5), small_numbers="Hide under 5").sentence == "rose by 5, from 0 to 5"
    assert say(figure(3), figure(40), small_numbers="Show").sentence == "rose by 37, from 3 to 40"


def test_counts_are_rounded_to_five_where_the_table_says_so():
    assert say(figure(23), figure(41), small_numbers="Round to 5").sentence == "rose by 60.0%, from 25 to 40"


def test_columns_that_were_worked_out_are_not_compared():
    rows = make_series("Area | 2015 | 2016 | Change | Rank\nA | 100 | 110 | 10 | 3", make_table())
    (found,) = measure_changes(rows)
    assert (found.earlier_period, found.later_period, found.difference) == ("2015", "2016", 10)


def test_a_count_hidden_because_of_another_is_not_compared_either():
    text = "Ward | 2015 | 2016\nA | 3 | 40\nB | 50 | 60\nTotal | 53 | 100"
    rows = make_series(text, make_table(small_numbers="Hide under 5", totals="Total"))
    assert [found.measure for found in measure_changes(rows)] == ["Total"]


counts = st.integers(min_value=0, max_value=10**7)


@given(counts, counts)
def test_the_verb_the_sign_and_the_figures_agree_for_any_counts(earlier, later):
    said = say(figure(earlier), figure(later))
    verb = "rose" if later > earlier else "fell" if later < earlier else "was unchanged"
    assert said.sentence.startswith(verb)
    assert said.difference[0] in {"rose": "+", "fell": "-", "was unchanged": "0"}[verb]
    assert said.sentence.endswith(f"from {earlier:,} to {later:,}" if later != earlier else f"at {later:,}")
    if said.percent[0] in "+-":
        assert said.percent[0] == said.difference[0]


@given(
    st.floats(min_value=-1e6, max_value=1e6),
    st.floats(min_value=-1e6, max_value=1e6),
    st.integers(min_value=0, max_value=3),
    st.sampled_from(["Number", "Per cent", "£", "Per 1,000 people"]),
)
def test_no_unit_says_a_signed_nought_or_a_change_by_nought(earlier, later, decimals, unit):
    said = say(figure(earlier, decimals), figure(later, decimals), unit=unit)
    nought = r"[+-]£?0(\.0+)?(%| points)?"
    assert not re.fullmatch(nought, said.difference)
    assert not re.fullmatch(nought, said.percent)
    assert not re.search(r" by £?0(\.0+)?(%| percentage points)?,", said.sentence)
    if " from " in said.sentence:
        printed = (say_number(said.change.earlier), say_number(said.change.later))
        assert said.sentence.endswith("from {} to {}".format(*printed))
        assert printed[0] != printed[1]
