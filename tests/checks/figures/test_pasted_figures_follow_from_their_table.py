from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checks.made import FILE, SHEET, find, judge, pasted
from orderpaper.checks.figures import JUDGED_CHECKS
from orderpaper.checks.figures.pasted_figures_follow_from_their_table import pasted_figures_follow_from_their_table
from orderpaper.records.finding import Severity, query, stop
from orderpaper.records.place import Place

CODE = "pasted-figures-follow-from-their-table"
ROADS = """
Casualties | 2012 | 2013 | Change | % change
All | 640 | 666 | 26 | 4.1%
Cyclists | 18 | 24 | 6 | 33.3%
Under 16 | 15 | 14 | -1 | -6.7%
Pedestrians | 13 | 8 | {change} | {percent}
"""


def say(text, **values):
    return list(pasted_figures_follow_from_their_table(judge(pasted(text, **{"rows_are": "Measure", **values}))))


def test_figures_that_follow_are_fine():
    assert say(ROADS.format(change="-5", percent="-38.5%")) == []


def test_a_percentage_of_the_wrong_base_is_told_with_its_working_and_what_explains_it():
    said = (
        "-62.5% does not follow from its row: (8 - 13) / 13 is -38.5%. It was divided by the later figure, not by the "
        "earlier. Type -38.5%, or delete the column: orderpaper works it out."
    )
    assert say(ROADS.format(change="-5", percent="-62.5%")) == [stop(CODE, Place(FILE, SHEET, "E5"), said, "-62.5%")]


def test_a_figure_that_was_cut_off_is_only_worth_a_look():
    said = (
        "-38.4% does not follow from its row: (8 - 13) / 13 is -38.5%. It was cut off, not rounded. Type -38.5%, or "
        "delete the column: orderpaper works it out."
    )
    assert say(ROADS.format(change="-5", percent="-38.4%")) == [query(CODE, Place(FILE, SHEET, "E5"), said, "-38.4%")]


def test_a_percentage_of_a_wrong_change_is_told_to_follow_from_it():
    change, percent = say(ROADS.format(change="5", percent="38.5%"))
    assert (change.place.at, percent.place.at) == ("D5", "E5")
    assert "5 does not follow from its row: 8 - 13 is -5. Its sign is the wrong way round." in change.message


def test_a_figure_beside_it_may_be_the_one_mistyped():
    [found] = say("Crime | 2015 | 2016 | Change\nA | 100 | 187 | 78\nB | 30 | 41 | 11\nC | 70 | 62 | -8")
    assert found.message == (
        "78 does not follow from its row: 187 - 100 is 87. It is one keystroke away. Type 87, or delete the column: "
        "orderpaper works it out."
    )
    [found] = say("Crime | 2015 | 2016 | Change\nA | 7 | 13 | 5\nB | 30 | 41 | 11\nC | 70 | 62 | -8")
    assert found.message.endswith("It would be right if “2016” were 12, not 13. Put right whichever is wrong.")


RATES = "Crime | 2016 | Rate per 1,000\nA | 623 | 4.00\nB | 1,058 | 6.79\nC | 405 | {rate}"
RESIDENTS = "155,800 residents, mid-2011, ONS"


def test_a_rate_with_another_denominator_says_which_it_would_mean():
    [found] = say(RATES.format(rate="3.32"), denominator=RESIDENTS)
    assert found == stop(
        CODE,
        Place(FILE, SHEET, "C4"),
        "3.32 does not follow from its row: 405 / 155,800 × 1,000 is 2.60. 3.32 would mean a denominator of about "
        "122,000. Type 2.60, or put right Denominator on the sheet Tables.",
        "3.32",
    )


def test_the_number_of_a_note_is_taken_away():
    [found] = say(RATES.format(rate="2.602"), denominator=RESIDENTS)
    assert found.message.endswith("The number of a note stands glued to it. Type 2.60.")


@pytest.mark.parametrize("denominator", ["", "not given", "A: 100 people, 2016, us"])
def test_a_rate_of_which_nobody_knows_whom_it_counts_against_is_not_judged(denominator):
    assert [each.place.at for each in say(RATES.format(rate="9.99"), denominator=denominator)] in ([], ["C2"])


def test_a_column_most_of_which_does_not_follow_is_told_of_once():
    text = "Area | 2015 | 2016 | Change\nA | 100 | 120 | 45\nB | 100 | 130 | 70\nC | 100 | 140 | 81"
    assert say(text) == [
        query(
            CODE,
            Place(FILE, SHEET, "D2"),
            "45 does not follow from its row: 120 - 100 is 20. So it is with 2 more under “Change”. If that comes from "
            "figures that are not in this table, paste them beside it; otherwise delete the column: orderpaper works "
            "it out.",
            "45",
        )
    ]


RANKED = "Area | 2016 | Rank\nA | 30 | {}\nB | 25 | {}\nC | 20 | {}\nD | 15 | {}\nE | 10 | {}\nF | 5 | {}"
LOW = {"rows_are": "Area", "rank": "1 is best", "good_is": "Lower"}


def test_ranks_from_the_wrong_end_are_all_told():
    found = say(RANKED.format(1, 2, 3, 4, 5, 6), **LOW)
    assert [each.place.at for each in found] == ["C2", "C3", "C4", "C5", "C6", "C7"]
    assert found[0].message == (
        "1 does not follow from its column: the place of 30 among 6 (2016, 1 = lowest) is 6. It is ranked from the "
        "other end. Type 6, or put right Rank on the sheet Tables."
    )


def test_one_rank_that_is_wrong_is_told():
    assert [each.place.at for each in say(RANKED.format(6, 5, 4, 3, 1, 1), **LOW)] == ["C6"]


def test_ranks_among_areas_that_are_not_in_the_table_are_not_judged():
    assert say(RANKED.format(11, 12, 9, 3, 6, 1), **LOW) == []
    assert say(RANKED.format(5, 9, 1, 2, 12, 7), rows_are="Crime type") == []


def test_what_agrees_by_chance_is_no_formula():
    headings = "Area | 2012 | 2013 | 2014 | 2015 | Change"
    assert say(f"{headings}\nA | 3 | 5 | 4 | 6 | 2\nB | 2 | 2 | 5 | 1 | -1\nC | 4 | 7 | 3 | 9 | 8") == []


def test_a_row_of_percentages_is_worked_out_down_its_columns():
    months = (
        "Measure | Apr 16 | May 16 | Jun 16 | Jul 16\nCrimes | 684 | 723 | 765 | 793\nSolved | 203 | 236 | 272 | 260"
    )
    [found] = say(f"{months}\nSolved, % | 29.7% | 32.6% | 53.6% | 32.8%")
    assert found.message == (
        "53.6% does not follow from its column: 272 / 765 is 35.6%. It is one keystroke away. Type 35.6%, or delete "
        "the row: orderpaper works it out."
    )


def test_what_follows_from_a_wrong_total_rightly_put_is_right():
    text = "Area | 2015 | 2016 | Change\nA | 10 | 20 | 10\nB | 30 | 45 | 15\nC | 50 | 51 | 1\nTotal | 90 | 117 | 26"
    assert say(text, totals="Total") == []


# ---- any table whose derived columns are right


@st.composite
def tables(draw):
    """Give a table by the cells of its rows, headings first: counts, and all that may be worked out from them."""
    counts = st.integers(100, 9999)
    areas = draw(st.lists(st.tuples(counts, counts), min_size=6, max_size=12))
    total = tuple(map(sum, zip(*areas, strict=True)))
    lowest = sorted(after for _before, after in areas)
    rows = [["Area", "2015", "2016", "Change", "% change", "Rate per 1,000", "Share", "Rank"]]
    for name, (before, after) in [*((f"Area {at}", pair) for at, pair in enumerate(areas)), ("Total", total)]:
        rank = "" if name == "Total" else str(lowest.index(after) + 1)
        rows.append([
            name,
            f"{before:,}",
            f"{after:,}",
            f"{after - before:,}",
            f"{print_at(Decimal(100) * (after - before) / before, 1)}%",
            print_at(Decimal(after) / Decimal(1000) * 10, 2),
            f"{print_at(Decimal(100) * after / total[1], 1)}%",
            rank,
        ])
    return rows


def print_at(number, places):
    return f"{number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,f}"


def find_all(rows):
    text = "\n".join(" | ".join(row) for row in rows)
    bundle = pasted(text, totals="Total", denominator="100,000 residents, mid-2016, ONS", **LOW)
    return [each for check in JUDGED_CHECKS for each in find(check, bundle)]


@given(tables())
def test_a_table_with_right_derived_columns_gives_no_finding(rows):
    assert find_all(rows) == []


@given(tables(), st.data())
def test_one_digit_changed_gives_one_finding_at_its_cell(rows, data):
    row = data.draw(st.integers(1, len(rows) - 1), "row")
    column = data.draw(st.integers(3, 7), "column")
    typed = rows[row][column]
    places = len(typed.strip("%").partition(".")[2])
    # A last digit may be 0 to fill up a column: only what is more than that is a fault for certain.
    digits = [at for at, each in enumerate(typed) if each.isdigit()][: -1 if places else None]
    assume(digits)
    at = data.draw(st.sampled_from(digits), "digit")
    digit = data.draw(st.sampled_from([each for each in "123456789" if each != typed[at]]), "becomes")
    changed = [*map(list, rows)]
    changed[row][column] = typed[:at] + digit + typed[at + 1 :]
    assert [(each.code, each.place.at) for each in find_all(changed)] == [(CODE, f"{chr(65 + column)}{row + 1}")]


def test_every_severity_is_one_that_a_person_acts_on():
    assert {each.severity for each in say(ROADS.format(change="-6", percent="-38.4%"))} == {
        Severity.STOP,
        Severity.QUERY,
    }
