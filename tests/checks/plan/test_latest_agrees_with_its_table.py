import pytest

from checks.made import make_figure, make_table, with_statistics
from orderpaper.checks.plan.latest_agrees_with_its_table import latest_agrees_with_its_table
from orderpaper.records.finding import query, stop
from orderpaper.records.plan import Indicator
from papers.example import make, read_example, with_plan

CODE = "latest-agrees-with-its-table"
PLACE = make(Indicator).origin.place("latest")
TABLE = """
Area | 2015/16 | 2016/17 | % change
Ashford | 50 | 60 | 20%
Maidstone | 282 | 345.6 | 22.5%
"""


def find(latest, *, period="", text=TABLE, **table):
    values = {"ours": "Maidstone", **table}
    figure = make_figure(latest) if latest else None
    indicator = make(Indicator, table="asb by area", latest=figure, latest_period=period)
    return list(
        latest_agrees_with_its_table(
            with_statistics((text, make_table(**values)), bundle=with_plan(read_example(), indicators=(indicator,)))
        )
    )


@pytest.mark.parametrize("latest", ["345.6", "346", "345.60", "", "[x]"])
def test_what_the_table_says_at_the_coarser_decimals_is_fine(latest):
    assert find(latest) == []


@pytest.mark.parametrize("latest", ["345", "345.7", "354", "60"])
def test_another_figure_stops_and_names_both_cells(latest):
    said = (
        f"Latest is {latest}, and statistics.xlsx › ASB by area › C3 says 345.6 for 2016/17. "
        "Put right whichever is wrong."
    )
    assert find(latest) == [stop(CODE, PLACE, said, latest)]


def test_the_figure_of_an_earlier_period_that_says_so_is_worth_a_look():
    said = (
        "Latest is 282, and statistics.xlsx › ASB by area › C3 says 345.6 for 2016/17. "
        "It is the figure for 2015/16. Type the newer one, and its period."
    )
    assert find("282", period="2015/16") == [query(CODE, PLACE, said, "282")]


def test_a_table_that_does_not_say_which_row_is_ours_is_not_compared():
    assert find("1", ours="") == []
    assert find("1", ours="Swale") == []


def test_the_only_row_of_a_table_is_ours():
    assert find("422", text="Measure | 2015 | 2016\nExchanges | 538 | 422", ours="") == []
    assert len(find("538", text="Measure | 2015 | 2016\nExchanges | 538 | 422", ours="")) == 1


def test_a_newest_figure_that_is_not_given_contradicts_nothing():
    assert find("1", text="Area | 2015 | 2016\nMaidstone | 5 | [x]") == []


def test_an_indicator_without_a_table_is_not_compared():
    indicator = make(Indicator, latest=make_figure("1"))
    bundle = with_statistics(
        (TABLE, make_table(ours="Maidstone")), bundle=with_plan(read_example(), indicators=(indicator,))
    )
    assert list(latest_agrees_with_its_table(bundle)) == []
