import pytest

from checks.made import FILE, judge, make_missing, pasted, with_statistics
from orderpaper.checks.figures.every_rate_names_its_denominator import every_rate_names_its_denominator
from orderpaper.records.finding import query
from orderpaper.records.statistics import StatisticsTable

TEXT = "Crime | 2016 | Rate per 1,000\nAll crime | 623 | 4.00\nBurglary | 438 | 6.91"


def find(denominator, text=TEXT, **values):
    bundle = pasted(text, rows_are="Crime type", denominator=denominator, **values)
    place = bundle.statistics.tables[0].origin.place("denominator")
    found = list(every_rate_names_its_denominator(judge(bundle)))
    assert found == [query("every-rate-names-its-denominator", place, each.message, denominator) for each in found]
    assert len(found) < 2
    return found[0].message if found else ""


def test_a_rate_whose_denominator_nobody_states_is_asked_for():
    assert find("") == (
        "nothing says whom “ASB by area” counts the rates under “Rate per 1,000” against. Type it as: 155,800 "
        "residents, mid-2011, ONS."
    )


@pytest.mark.parametrize(
    "denominator",
    [
        "155,800 residents, mid-2011, ONS",
        "155,800 residents, mid-2011, ONS\nBurglary: 63,400 households, mid-2011, ONS",
        "155,800 residents, mid-2011, ONS\nBurglary: not given",
    ],
)
def test_who_of_what_year_and_whose_figure_is_enough(denominator):
    assert find(denominator) == ""


def test_what_is_left_out_is_named():
    assert find("155,800 residents") == (
        "155,800 says nothing of the year or the source. Type it as: 155,800 residents, mid-2011, ONS."
    )


def test_a_denominator_without_a_number_works_nothing_out():
    said = "no line begins with a number, so no rate can be worked out again."
    assert find("residents of the borough").startswith(said)


def test_rows_that_no_line_is_for_are_named():
    assert find("Burglary: 63,400 households, mid-2011, ONS") == (
        "no line is for “All crime”. Type one that begins with their names and a colon, or one for all rows without a "
        "name."
    )
    rows = f"{TEXT}\nRobbery | 30 | 0.19"
    assert "no line is for “All crime” and 1 more row." in find("Burglary: 63,400 households, mid-2011, ONS", rows)


def test_a_table_of_rates_says_in_words_whom_it_counts_against():
    rates = "Crime | 2015 | 2016\nAll crime | 4.1 | 4.0"
    assert find("", rates, unit="Per 1,000 people") == (
        "nothing says whom “ASB by area” counts its rates against. Type it as: 155,800 residents, mid-2011, ONS."
    )
    assert find("residents, mid-2016, ONS", rates, unit="Per 1,000 people") == ""


@pytest.mark.parametrize("text", ["Crime | 2016\nAll crime | 623", "Crime | 2016 | Rate per 1,000\nA | 6 | [x]"])
def test_a_table_without_rates_needs_none(text):
    assert find("", text) == ""


def test_a_denominator_that_cannot_be_read_has_been_told_of():
    bundle = with_statistics((TEXT, make_missing(StatisticsTable)))
    assert list(every_rate_names_its_denominator(judge(bundle))) == []
    assert bundle.statistics.tables[0].origin.table.file != FILE
