import pytest

from displays_made import make_one, show


def cells(text, **table):
    return [[cell.words for cell in row.cells] for row in make_one(text, **{"rows_are": "Crime type", **table}).rows]


def test_a_pasted_change_is_signed_and_says_once_whether_it_is_better():
    text = """Crime type | 2015 | 2016 | Change | % change
A | 200 | 110 | -90 | -45.0%
B | 100 | 110 | 10 | 10%
C | 20 | 20 | 0 | 0%"""
    assert [row[2:] for row in cells(text)] == [["-90 (better)", "-45.0%"], ["+10 (worse)", "+10%"], ["0", "0%"]]
    assert next(row[2:] for row in cells(text, good_is="Higher")) == ["-90 (worse)", "-45.0%"]
    assert next(row[2:] for row in cells(text, good_is="Neither")) == ["-90", "-45.0%"]


def test_a_change_in_per_cent_that_stands_alone_says_it_itself():
    text = "Crime type | 2015 | 2016 | % change\nA | 200 | 110 | -45.0%"
    assert cells(text)[0][2] == "-45.0% (better)"
    text = "Crime type | 2015 | 2016 | Change | % change\nA | 200 | 110 | N/A | -45.0%"
    assert cells(text)[0][2:] == ["[x]", "-45.0% (better)"]


def test_a_direction_beside_says_it_instead():
    text = "Crime type | 2015 | 2016 | Change\nA | 200 | 110 | -90"
    made = make_one(text, show(also="Direction"), rows_are="Crime type")
    assert [cell.words for cell in made.rows[0].cells[2:]] == ["-90", "↓ lower, better"]


def test_percentages_change_in_points_and_money_in_pounds():
    text = "Crime type | 2015 | 2016 | Change\nA | 24.2% | 24.3% | 0.1%\nB | 20 | 30 | 10"
    assert [row[2] for row in cells(text, good_is="Neither")] == ["+0.1 points", "+10"]
    text = "Crime type | 2015 | 2016 | Difference\nA | 1,200 | 900 | -300"
    assert cells(text, unit="£", good_is="Neither")[0] == ["£1,200", "£900", "-£300"]


@pytest.mark.parametrize(
    ("rank", "good_is", "words"),
    [
        ("1 is best", "Lower", ["+10 (better)", "-10 (worse)"]),
        ("1 is worst", "Lower", ["+10 (worse)", "-10 (better)"]),
        ("1 is best", "Neither", ["+10", "-10"]),
        ("", "Lower", ["+10", "-10"]),
    ],
)
def test_a_change_of_ranks_is_judged_by_the_ranks_and_not_by_its_sign(rank, good_is, words):
    text = "Measure | Rank 2015 | Rank 2016 | Change in rank\nA | 60 | 50 | 10\nB | 20 | 30 | -10"
    assert [row[2] for row in cells(text, rows_are="Measure", rank=rank, good_is=good_is)] == words
