from displays_made import make_table, paste, show
from orderpaper.statistics.displays.asked import ask
from orderpaper.statistics.displays.measured import measure
from orderpaper.statistics.displays.table import ReadTable

TEXT = "Area | 2015 | 2016\nA | 30 | 20\nB | 10 | [x]\nC | 5 | 30\nAll | 45 | 50"
PEOPLE = "A: 1,000 people, 2015\nC: 3,000 people, 2015"


def measured(also="", heading="", **values):
    table = make_table(totals="All", **values)
    return measure(ask(show(also=also), ReadTable(table, paste(TEXT, table))), heading)


def test_areas_are_compared_by_the_last_period_and_totals_are_not():
    found = measured()
    assert found.heading == "2016"
    assert {name: figure.value for name, figure in found.find_figures().items()} == {"A": 20.0, "B": None, "C": 30.0}
    assert {name: rank.place for name, rank in found.rank(is_highest_first=True).items()} == {"C": 1, "A": 2}
    assert [each.at for each in found.cite_all()] == ["C2:C4"]


def test_a_column_may_be_named():
    assert measured(heading="2015").find_figures()["B"].value == 10


def test_where_rates_are_printed_they_are_what_is_compared():
    found = measured(also="Rate", denominator=PEOPLE)
    assert {name: str(figure) for name, figure in found.find_figures().items()} == {
        "A": "20.00",
        "B": "[x]",
        "C": "10.00",
    }
    assert found.says == "Rate per 1,000 people, 2015"
