from displays_made import make_all, show
from orderpaper.checks.figures.every_table_and_chart_can_be_made import every_table_and_chart_can_be_made
from orderpaper.records.finding import stop

TABLE = "Ward | 2015 | 2016\nPark Wood | 1,512 | 1,406\nLeeds | 14 | 17"


def test_a_row_that_makes_a_table_or_a_chart_is_fine():
    assert list(every_table_and_chart_can_be_made(make_all(TABLE, show(), show("Bar chart", row=3)))) == []


def test_a_row_that_makes_none_stops_at_the_cell_in_the_way():
    display = show(columns_shown="2017")
    said = "the sheet “ASB” has no column “2017”. Did you mean “2016”?"
    place = display.origin.place("columns_shown")
    assert list(every_table_and_chart_can_be_made(make_all(TABLE, display))) == [
        stop("every-table-and-chart-can-be-made", place, said, "2017")
    ]


def test_each_row_is_told_of_by_itself():
    refused = make_all(TABLE, show(columns_shown="2017"), show(row=3), show(row=4, also="Median"))
    assert [each.place.at for each in every_table_and_chart_can_be_made(refused)] == ["G2", "H4"]
