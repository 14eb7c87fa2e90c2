from decimal import Decimal

import pytest

from gridded import make_grid, make_rebuilt
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.tabled.bases import Base
from orderpaper.statistics.tabled.series import read_columns


def read(grid, *bases):
    return read_columns(grid, 4, "paper.docx", bases)


def table_of(text, **said):
    return read(make_grid(text, **said)).series[0].table


CRIMES = "Crime | 2015/16 | 2016/17 | Change\nTheft | 30 | 41 | 11\nArson | 5 | N/A | N/A\nTheft | 7 | 8 | 1"


CHANGES = (
    "A | 123 | 150 | 27 | 22.0%\nB | 480 | 466 | -14 | -2.9%\nC | 77 | 91 | 14 | 18.2%\nD | 310 | 299 | -11 | -3.5%"
)


def test_rows_have_their_figures_under_their_headings_and_each_its_place():
    columns = read(make_grid(CRIMES, caption="Table 4: Crimes"))
    first = columns.series[0]
    assert (first.name, columns.headings) == ("Theft", ("2015/16", "2016/17", "Change"))
    assert [(figure.value, figure.place.at) for _heading, figure in first.figures] == [
        (30.0, "table 1, row 2, cell 2"),
        (41.0, "table 1, row 2, cell 3"),
        (11.0, "table 1, row 2, cell 4"),
    ]
    assert (first.table.id, first.table.origin.row) == ("Table 4: Crimes", 4)


def test_a_name_that_stands_twice_is_told_apart_and_leads_to_its_own_row():
    columns = read(make_grid(CRIMES))
    assert [each.name for each in columns.series] == ["Theft", "Arson", "Theft (2)"]
    assert columns.rows["Theft (2)"].cells[1].text == "7"


def test_headings_that_are_lost_are_made_from_what_the_figures_show():
    text = (
        "A | 123 | 150 | 27 | 22.0%\nB | 480 | 466 | -14 | -2.9%\nC | 77 | 91 | 14 | 18.2%\nD | 310 | 299 | -11 | -3.5%"
    )
    columns = read(make_rebuilt(text))
    assert columns.headings == ("column 1", "column 2", "change", "% change")
    assert columns.series[0].table.id == "table 4"


def test_a_heading_that_does_not_say_enough_is_completed():
    assert read(make_grid(f"Ward | 2015 | 2016 | Movement | %\n{CHANGES}")).headings == (
        "2015",
        "2016",
        "Movement: change",
        "%: % change",
    )


def test_a_rebuilt_heading_over_the_wrong_column_gives_way_to_the_figures():
    grid = make_rebuilt(f"Ward | 2015 | 2016 | % change | Change\n{CHANGES}", headers=1)
    assert read(grid).headings == ("2015", "2016", "change", "% change")


def test_a_total_of_some_months_is_headed_by_its_first_and_last():
    text = """ | Apr 16 | May 16 | Jun 16
Volume | 684 | 723 | 765 | 1,407
Outcomes | 203 | 236 | 272 | 439"""
    assert read(make_rebuilt(text, headers=1)).headings[-1] == "Apr 16 to May 16"


def test_a_rate_is_counted_against_the_base_of_its_row():
    columns = read(
        make_grid("Crime | 2016/17 | Per 1,000\nTheft | 300 | 3.0\nBurglary | 50 | 1.0"),
        Base(Decimal(100_000)),
        Base(Decimal(50_000), ("burglary",)),
    )
    assert columns.series[0].table.denominator == "100,000 people\nBurglary: 50,000 people"


@pytest.mark.parametrize(
    ("text", "said", "unit"),
    [
        ("A | 2015 | 2016\nx | 1 | 2\ny | 3 | 4", {}, "Number"),
        ("A | 2015 | 2016\nx | 1% | 2%\ny | 3% | 4%", {}, "Per cent"),
        ("A | 2015 | 2016\nx | £1 | 2\ny | 3 | 4", {}, "£"),
        ("A | 2015 | 2016\nx | 1 | 2\ny | 3 | 4", {"notes": ("Figures may not sum.",)}, "£"),
        ("A | 2015 (000s) | 2016\nx | 1 | 2\ny | 3 | 4", {}, "£"),
        ("A | 2015 | Per 1,000 people\nx | 1 | 2\ny | 3 | 4", {}, "Number"),
        ("A | Per 1,000 in 2015 | Per 1,000 in 2016\nx | 1 | 2\ny | 3 | 4", {}, "Per 1,000 people"),
        ("A | % in 2015 | % in 2016\nx | 1 | 2\ny | 3 | 4", {}, "Per cent"),
    ],
)
def test_what_is_counted_is_told_by_the_figures(text, said, unit):
    assert table_of(text, **said).unit == unit


def test_what_a_row_is_is_told_by_the_heading_above_the_names_or_by_the_names():
    body = "2015 | 2016\n{0} | 1 | 2\n{1} | 3 | 4"
    assert table_of(f"District | {body.format('A', 'B')}").rows_are == "Area"
    assert table_of(f"Period | {body.format('Apr-16', 'May-16')}").rows_are == "Month"
    assert table_of(f"Crime | {body.format('A', 'B')}").rows_are == "Other"


def test_only_a_row_that_is_called_total_and_no_more_is_one_where_nothing_adds_up():
    text = "A | 2015 | 2016\nx | 1 | 2\nTotal for Kent | 3 | 4\nTotal | 3 | 4"
    assert table_of(text).totals == "Total"
    assert read(make_rebuilt(text, headers=1)).series[0].table.totals == ""


def test_columns_of_words_are_known():
    assert table_of("A | 2015 | 2016 | Lead\nx | 1 | 2 | Police\ny | 3 | 4 | Council").words == "Lead"


def test_a_table_of_words_is_not_read():
    assert read(make_grid("Priority | Lead\nASB | Police\nDrugs | Council")).series == ()


def test_the_roles_of_columns_are_kept():
    columns = read(make_rebuilt("A | 42 | 12 | 30\nB | 41 | 15 | 26\nC | 75 | 31 | 44"))
    assert [role.kind for role in columns.roles.values()] == [Kind.TOTAL]
