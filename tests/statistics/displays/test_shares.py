from displays_made import find_row, make_one, refuse, show
from orderpaper.records.text import citations_of

PARTS = """Crime type | 2016
Violence | 60
- Robbery | 15
- Assault | 45
Theft | 20
All crime | 80
England | 900"""


def share(text, **table):
    made = make_one(text, show(also="Share"), **{"rows_are": "Crime type", **table})
    return {row.name: row.cells[-1].words for row in made.rows}, made


def test_a_row_is_a_share_of_the_largest_total_that_counts_it():
    assert share(PARTS, totals="All crime")[0] == {
        "Violence": "75.0%", "Robbery": "18.8%", "Assault": "56.3%", "Theft": "25.0%",
        "All crime": "100.0%", "England": "[z]",
    }  # fmt: skip


def test_without_a_total_it_is_a_share_of_all_rows():
    shares, made = share("Crime type | 2016\nA | 30\nB | 50\nC | 100")
    assert shares == {"A": "16.7%", "B": "27.8%", "C": "55.6%"}
    cells = citations_of(find_row(made, "B").cells[-1].words)[0].cells
    assert [each.at for each in cells] == ["B3", "B2:B4"]


def test_where_not_all_is_known_there_is_no_share():
    assert share("Crime type | 2016\nA | 30\nB | 50\nC | [x]")[0] == {"A": "[x]", "B": "[x]", "C": "[x]"}
    assert share("Crime type | 2016\nA | 0\nB | 0\nC | 0")[0] == {"A": "[z]", "B": "[z]", "C": "[z]"}


def test_shares_that_rounding_parts_from_a_hundred_are_said_to():
    made = share("Crime type | 2016\nA | 1,000\nB | 1,000\nC | 1,000")[1]
    assert [row.cells[-1].words for row in made.rows] == ["33.3%"] * 3
    assert "Figures may not sum due to rounding." in made.notes


def test_a_share_of_percentages_is_refused():
    refused = refuse("Crime type | 2016\nA | 30%", show(also="Share"), unit="Per cent")
    assert refused.words == "a share is worked out from counts or money, and “ASB” holds none. Leave out Share."
