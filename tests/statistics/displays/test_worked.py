import pytest
from hypothesis import given
from hypothesis import strategies as st

from displays_made import find_row, list_rows, make_one, make_table, refuse, show
from orderpaper.records.printed_table import Goodness
from orderpaper.records.text import citations_of
from orderpaper.statistics.rank import rank_figures

TABLE = """Area | 2014/15 | 2015/16
Ashford | 100 | 110
Dover | 200 | 110
Swale | 10 | 4
Kent average | 103 | 75
Kent | 310 | 224"""
KENT = {"totals": "Kent", "rank": "1 is best", "ours": "Dover"}


def worked(also, text=TABLE, **table):
    made = make_one(text, show(also=also), **{**KENT, **table})
    return {row.name: tuple(cell.words for cell in row.cells[2:]) for row in made.rows}


def test_changes_are_in_numbers_in_per_cent_and_in_words():
    assert worked("Change\n% change") == {
        "Ashford": ("+10 (worse)", "+10.0%"), "Dover": ("-90 (better)", "-45.0%"),
        "Swale": ("-6 (better)", "Too few to say"),
        "Kent average": ("-28 (better)", "-27.2%"), "Kent": ("-86 (better)", "-27.7%"),
    }  # fmt: skip


def test_better_and_worse_are_said_once_of_a_row():
    assert worked("% change")["Dover"] == ("-45.0% (better)",)
    assert worked("Change\n% change\nDirection")["Dover"] == ("-90", "-45.0%", "↓ lower, better")
    table = make_one(TABLE, show(also="Change\n% change"), **KENT)
    assert [cell.goodness for cell in find_row(table, "Ashford").cells[2:]] == [Goodness.WORSE, Goodness.NONE]


def test_where_neither_way_is_good_nothing_is_better():
    assert worked("Change", good_is="Neither", rank="")["Dover"] == ("-90",)


def test_percentages_change_in_points():
    text = "Area | 2015 | 2016\nAshford | 24.2% | 24.3%\nDover | 0.5 | 2"
    assert worked("Change", text, unit="Per cent") == {
        "Ashford": ("+0.1 points (worse)",),
        "Dover": ("+1.5 points (worse)",),
    }
    refused = refuse(text, show(also="% change"), unit="Per cent")
    assert refused.words == "“ASB” holds percentages, which change in points and never in per cent. Write Change."


def test_a_percentage_among_counts_has_no_change_in_per_cent():
    text = "Measure | 2015 | 2016\nVictims | 40 | 50\nRepeat victims | 24.2% | 24.3%"
    assert worked("% change", text, rows_are="Measure")["Repeat victims"] == ("[z]",)


def test_a_table_with_ranks_stands_in_their_order_and_totals_last_without():
    table = make_one(TABLE.replace("Swale", "Thanet"), show(also="Rank"), **KENT)
    assert [(row.name, row.cells[-1].words) for row in table.rows] == [
        ("Thanet", "1"), ("Ashford", "=2"), ("Dover", "=2"), ("Kent average", "[z]"), ("Kent", "[z]"),
    ]  # fmt: skip
    assert table.headings[-1].words == "Rank (1 = lowest of 3)"
    assert "= a rank that is shared" in table.key
    assert "Dover is set in bold." in table.notes


def test_what_is_hidden_has_no_rank_and_counts_for_none():
    ranked = worked("Rank", TABLE.rpartition("\n")[0], small_numbers="Hide under 5", totals="")
    assert ranked["Swale"] == ("[c]",)
    assert ranked["Ashford"] == ("=1",)


def test_ranks_go_by_the_rate_where_it_is_printed_too():
    people = "Ashford: 1,000 people, 2015\nDover: 500 people, 2015\nSwale: 10 people, 2015"
    table = make_one(TABLE, show(also="Rate\nRank"), denominator=people, **KENT)
    assert [(row.name, *(cell.words for cell in row.cells[2:])) for row in table.rows[:3]] == [
        ("Ashford", "110.00", "1"), ("Dover", "220.00", "2"), ("Swale", "400.00", "3"),
    ]  # fmt: skip
    assert "Rank is by rate." in table.notes


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (
            {"rows_are": "Crime type"},
            "only areas and wards are ranked, and the rows of “ASB” are none. Leave out Rank.",
        ),
        (
            {"rank": ""},
            (
                "nothing says which end of “ASB” is 1. On the sheet Tables choose 1 is best or 1 is worst under "
                "Rank, and Lower or Higher under Good is."
            ),
        ),
        ({"unit": "Words"}, "“ASB” holds words, so nothing can be worked out from it. Leave Also print empty."),
    ],
)
def test_a_rank_that_nobody_can_read_is_refused(table, words):
    assert refuse(TABLE, show(also="Rank"), **{**KENT, **table}).words == words


def test_a_cell_that_is_worked_out_knows_all_its_cells():
    table = make_one(TABLE, show(also="Change\nRank"), **KENT)
    change, rank = (citations_of(cell.words)[0].cells for cell in find_row(table, "Dover").cells[2:])
    assert [each.at for each in change] == ["C3", "B3"]
    assert [each.at for each in rank] == ["C3", "C2:C4"]


@given(st.lists(st.integers(5, 30), min_size=1, max_size=12))
def test_ranks_are_those_of_the_figures_with_ties(numbers):
    text = "Area | 2016\n" + "\n".join(f"A{at:02} | {number}" for at, number in enumerate(numbers))
    table = make_one(text, show(also="Rank"), rank="1 is best")
    printed = [cell for _name, _figure, cell in list_rows(table)]
    places = [int(cell.lstrip("=")) for cell in printed]
    # A permutation, in which those that tie share the first of their places.
    assert places == sorted(
        1 + sum(other < int(figure) for other in numbers) for _name, figure, _cell in list_rows(table)
    )
    assert [cell.startswith("=") for cell in printed] == [places.count(place) > 1 for place in places]
    assert make_table().rank == ""
    assert rank_figures({}, is_highest_first=True) == {}
