import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.made import make_series, make_table
from orderpaper.statistics.change import measure_changes
from orderpaper.statistics.layout import read_layout
from orderpaper.statistics.rank import rank_figures
from orderpaper.statistics.suppression import find_hidden, suppress


def show(text, small_numbers="Hide under 5", **values):
    """Give the rows as they may be printed, as text of columns."""
    rows = suppress(make_series(text, make_table(**{"small_numbers": small_numbers, "totals": "Total", **values})))
    return "\n".join(" | ".join([each.name, *(str(figure) for _heading, figure in each.figures)]) for each in rows)


def test_a_small_count_and_what_would_give_it_away_are_hidden():
    text = "Ward | 2015 | 2016 | Total\nA | 3 | 40 | 43\nB | 50 | 60 | 110\nC | 9 | 8 | 17\nTotal | 62 | 108 | 170"
    assert show(text) == "A | [c] | [c] | 43\nB | 50 | 60 | 110\nC | [c] | [c] | 17\nTotal | 62 | 108 | 170"


def test_change_rate_share_and_rank_go_with_what_they_are_worked_out_from():
    text = (
        "Ward | 2015 | 2016 | Change | % change | Rate per 1,000 | Rank\n"
        "A | 30 | 3 | -27 | -90.0% | 0.3 | 3\nB | 50 | 60 | 10 | 20.0% | 6.0 | 1\nC | 70 | 56 | -14 | -20.0% | 5.6 | 2"
    )
    assert show(text, denominator="10,000 residents, mid-2015, ONS", rank="1 is worst").splitlines() == [
        "A | 30 | [c] | [c] | [c] | [c] | [c]",
        "B | 50 | 60 | 10 | 20.0% | 6.0 | 1",
        "C | 70 | 56 | -14 | -20.0% | 5.6 | 2",
    ]


def test_a_column_that_nobody_knows_the_making_of_is_hidden_with_any_of_its_row():
    assert show("Ward | 2015 | 2016 | Score %\nA | 30 | 3 | 88%\nB | 50 | 60 | 12%").startswith("A | 30 | [c] | [c]")


def test_a_column_that_is_wrong_somewhere_is_hidden_with_any_of_its_row():
    text = "Ward | 2014 | 2015 | 2016 | Change\nA | 3 | 30 | 40 | 10\nB | 50 | 60 | 70 | 11\nC | 50 | 60 | 70 | 10"
    assert show(text).splitlines()[0] == "A | [c] | 30 | 40 | [c]"


def test_shares_of_a_total_that_is_not_printed_are_all_hidden():
    text = "Ward | 2016 | Share\nA | 4 | 4%\nB | 36 | 36%\nC | 60 | 60%"
    assert show(text) == "A | [c] | [c]\nB | 36 | [c]\nC | 60 | [c]"


def test_a_row_of_percentages_goes_with_the_rows_it_divides():
    text = (
        "Measure | 2014 | 2015 | 2016\nVictims | 400 | 500 | 300\nRepeat | 40 | 3 | 60\n% repeat | 10.0% | 0.6% | 20.0%"
    )
    assert show(text).splitlines()[1:] == ["Repeat | 40 | [c] | 60", "% repeat | 10.0% | [c] | 20.0%"]


def test_an_average_of_what_is_hidden_is_hidden():
    assert show("Ward | 2016\nA | 3\nB | 50\nKent average | 26").splitlines()[-1] == "Kent average | [c]"


def test_a_total_nothing_calls_so_is_found_by_what_it_adds_up_to():
    text = "Ward | 2015 | 2016\nA | 3 | 20\nB | 50 | 30\nC | 60 | 40\nWhole borough | 113 | 90"
    assert show(text, totals="").splitlines()[:2] == ["A | [c] | 20", "B | [c] | 30"]


def test_a_nought_is_shown():
    assert show("Ward | 2016\nA | 0\nB | 50") == "A | 0\nB | 50"


def test_a_count_hidden_by_the_police_is_guarded_as_one_of_ours():
    assert show("Ward | 2016\nA | *\nB | 50\nC | 60\nTotal | 113") == "A | [c]\nB | [c]\nC | 60\nTotal | 113"


def test_two_rows_of_one_name_are_both_looked_at():
    assert show("Ward | 2016\nA | 30\nA | 3") == "A | 30\nA | [c]"


@pytest.mark.parametrize("unit", ["Per cent", "£", "Per 1,000 people", "Days"])
def test_only_counts_are_small(unit):
    assert show("Ward | 2016\nA | 3", unit=unit) == "A | 3"


def test_what_a_table_shows_stays():
    assert show("Ward | 2016\nA | 3", small_numbers="Show") == "A | 3"
    assert suppress([]) == []


def test_counts_and_totals_are_rounded_to_five_and_what_came_of_the_exact_ones_is_hidden():
    text = "Ward | 2015 | 2016 | Change | Total\nA | 3 | 41 | 38 | 44\nB | 12 | 60 | 48 | 72"
    assert show(text, small_numbers="Round to 5") == "A | 5 | 40 | [c] | 45\nB | 10 | 60 | [c] | 70"


def test_no_sentence_and_no_rank_is_made_of_what_is_hidden():
    rows = make_series("Ward | 2015 | 2016\nA | 30 | 3\nB | 50 | 60", make_table(small_numbers="Hide under 5"))
    assert [change.measure for change in measure_changes(rows)] == ["B"]
    shown = {each.name: dict(each.figures)["2016"] for each in suppress(rows)}
    assert list(rank_figures(shown, is_highest_first=True)) == ["B"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=2, max_size=6))
def test_no_printed_count_is_small_and_no_printed_change_leads_to_one(counts):
    rows = "\n".join(
        f"Row {at} | {' | '.join(map(str, row))} | {row[2] - row[1]} | {sum(row)}" for at, row in enumerate(counts)
    )
    table = make_table(small_numbers="Hide under 5")
    given_rows = make_series(f"Ward | 2014 | 2015 | 2016 | Change | Total\n{rows}", table)
    hidden = find_hidden(read_layout(given_rows))
    for each in suppress(given_rows):
        shown = {heading: figure for heading, figure in each.figures if figure.value is not None}
        assert not any(
            0 < shown[heading].value < 5 for heading in ("2014", "2015", "2016", "Total") if heading in shown
        )
        if {(each.name, "2015"), (each.name, "2016")} & hidden:
            assert "Change" not in shown
        assert not {heading for heading in shown if (each.name, heading) in hidden}
