from checks.made import make_series, make_table
from orderpaper.records.recomputed import Slip, Verdict
from orderpaper.statistics.layout import read_layout
from orderpaper.statistics.repeated import compare_months
from published_tables import read_checks, read_rows

TABLES = ("resolution outcomes monthly", "resolution outcomes")
PARTS = ("Volume", "Outcomes", "Outcome rate")


def find_published():
    return {
        (each.row, each.heading): each for each in compare_months([read_layout(read_rows(name)) for name in TABLES])
    }


def test_every_month_of_the_published_tables_is_judged_as_it_was_by_hand():
    found = find_published()
    checks = [check for check in read_checks() if check["table"] == "resolution outcomes monthly"]
    assert len(checks) == 12
    for check in checks:
        verdict = Verdict.EQUAL if check["verdict"] == "consistent" else Verdict.WRONG
        assert {found[part, check["cell"]].verdict for part in PARTS} == {verdict}


def test_the_figures_of_the_year_before_are_told_with_their_month():
    found = find_published()["Volume", "Jan 14"]
    assert found.slip is Slip.YEAR_BEFORE
    assert found.explanation == "710 is the figure of January 2013 in “resolution outcomes › Recorded crime12”"


def compare(*texts, rows_are="Measure"):
    return compare_months([
        read_layout(make_series(text, make_table(row, id=f"Table {row}", rows_are=rows_are)))
        for row, text in enumerate(texts, 2)
    ])


ONE = "Measure | Apr 16 | May 16 | Jun 16 | Jul 16 | Aug 16\nASB | 10 | 20 | 30 | 40 | 50"


def test_a_month_that_differs_between_two_tables_is_told():
    found = [each for each in compare(ONE, ONE.replace("30", "33")) if each.verdict is Verdict.WRONG]
    assert [(each.heading, each.explanation) for each in found] == [
        ("Jun 16", "33 stands for June 2016 in “Table 3 › D2”")
    ]


def test_two_measures_that_only_share_a_month_are_not_compared():
    assert compare(ONE, "Measure | Apr 16 | May 16 | Jun 16\nBurglary | 10 | 20 | 99") == []


def test_one_figure_as_a_year_before_may_be_chance():
    later = ONE.replace("| Aug 16", "| Aug 16 | Apr 17").replace("| 50", "| 50 | 10")
    assert not [each for each in compare(ONE, later) if each.verdict is Verdict.WRONG]


def test_rows_of_one_table_are_not_held_against_each_other():
    assert compare(f"{ONE}\nAgain | 10 | 20 | 30 | 40 | 50") == []
