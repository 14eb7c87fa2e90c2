from displays_made import make_one, show
from orderpaper.records.chart import ChartKind
from orderpaper.records.columns import LISTS
from orderpaper.statistics.displays.make import CHARTS

AREAS = """District | 2015 | 2016
Ashford | 30 | 20
Dover | 25 | 40
Swale | 10 | 30
Kent average | 22 | 30
Kent | 65 | 90"""
KENT = {"ours": "swale", "totals": "Kent", "rank": "1 is best"}


def test_every_chart_of_the_list_has_a_kind():
    assert set(CHARTS) == {each for each in LISTS["Shown as"] if each.endswith("chart")}
    assert set(CHARTS.values()) == set(ChartKind)


def test_a_chart_has_its_title_unit_period_source_and_notes():
    chart = make_one(AREAS, show("Bar chart", title="By district"), note="With care.", standing="Provisional", **KENT)
    assert (chart.kind, chart.title, chart.unit, chart.period, chart.source) == (
        ChartKind.BAR, "By district", "Number", "2015/16", "Kent Police",
    )  # fmt: skip
    assert (chart.rows_are, chart.ours) == ("District", "Swale")
    assert chart.notes == ("With care.", "The figures are provisional.")


def test_a_ranked_bar_picks_out_our_own_area_and_says_its_place():
    chart = make_one(AREAS, show("Ranked bar chart"), **KENT)
    assert (chart.ours, chart.ours_stands, chart.is_highest_first) == ("Swale", "2nd lowest of 3", False)
    assert chart.names == ("Ashford", "Swale", "Dover")
    chart = make_one(AREAS, show("Ranked bar chart"), **{**KENT, "rank": "1 is worst"})
    assert (chart.ours_stands, chart.is_highest_first) == ("2nd highest of 3", True)


def test_without_a_direction_the_highest_stands_first_and_of_ranks_the_first():
    text = "Area | 2016 | National rank\nA | 5 | 40\nB | 9 | 7"
    assert make_one(text, show("Ranked bar chart"), good_is="Neither").names == ("B", "A")
    chart = make_one(text, show("Ranked bar chart", columns_shown="National rank"), good_is="Neither")
    assert (chart.names, chart.unit) == (("B", "A"), "National rank")


def test_our_own_area_is_not_picked_out_where_its_figure_is_hidden():
    chart = make_one(AREAS.replace("| 30\nKent a", "| [x]\nKent a"), show("Ranked bar chart"), **KENT)
    assert (chart.ours, chart.ours_stands) == ("Swale", "")


def test_rates_are_drawn_where_they_are_asked_for():
    people = "\n".join(
        f"{name}: {count} people, 2015, ONS" for name, count in (("Ashford", 100), ("Dover", 400), ("Swale", 300))
    )
    chart = make_one(AREAS, show("Ranked bar chart", also="Rate"), denominator=people, **KENT)
    assert chart.unit == "Rate per 1,000 people, 2015 (ONS)"
    assert [(row.name, *row.cells) for row in chart.table.rows] == [
        ("Dover", "100.00"), ("Swale", "100.00"), ("Ashford", "200.00"),
    ]  # fmt: skip
    assert chart.ours_stands == "joint lowest of 3"


def test_the_axis_says_per_cent_and_pounds():
    assert make_one("Area | 2016\nA | 5%\nB | 9%", show("Bar chart")).unit == "Per cent"
    assert make_one("Area | 2016\nA | £5\nB | £9", show("Bar chart"), unit="£").unit == "£"
    assert make_one("Area | 2016\nA | 5\nB | 9", show("Bar chart"), unit="Per cent").unit == "Per cent"


def test_a_chart_draws_what_was_put_right_and_says_so():
    text = "Area | 2015 | 2016 | Change\nA | 1,395 | 1.277 | -118\nB | 10 | 20 | 10\nC | 30 | 31 | 1"
    chart = make_one(text, show("Bar chart", columns_shown="2016"))
    assert chart.table.rows[0].cells == ("1,277",)
    assert chart.notes == ("Worked out again, as what was supplied did not follow from the rest: 2016 for A.",)
