from gridded import make_grid, make_rebuilt
from orderpaper.statistics.tabled.heads import is_period, mend, take_apart


def headings(text, **said):
    return take_apart(make_grid(text, **said)).headings


def test_the_first_row_is_a_heading_though_nothing_marks_it():
    headed = take_apart(make_grid("Crime | 2015/16 | Change\nTheft | 30 | 4", headers=0))
    assert (headed.headings, [row.name for row in headed.rows]) == (("Crime", "2015/16", "Change"), ["Theft"])


def test_a_row_of_years_is_a_heading_and_a_row_of_figures_is_none():
    assert headings("Crime | 2015 | 2016\nTheft | 30 | 4", headers=0) == ("Crime", "2015", "2016")
    assert headings("Theft | 30 | 4\nArson | 3 | 5", headers=0) == ("", "", "")


def test_headings_of_two_levels_are_joined():
    text = "District | Change since May | Change since May\nDistrict | Number | %\nA | 3 | 4%\nB | 1 | 2%"
    assert headings(text, headers=2) == ("District", "Change since May Number", "Change since May %")


def test_a_title_over_the_whole_table_heads_no_column():
    text = "Percentage of all | Percentage of all\nCrime | 2016\nTheft | 4\nArson | 5"
    assert headings(text, headers=2) == ("Crime", "2016")


def test_years_broken_over_two_lines_are_whole_again_and_lose_the_number_of_a_note():
    assert mend("2011/ 2012") == "2011/2012"
    assert mend("2012/ 20132") == "2012/2013"
    assert mend("Per 1k\npop4") == "Per 1k pop4"


def test_rows_without_figures_and_of_another_width_are_left_out():
    headed = take_apart(make_grid("Crime | 2015 | 2016\nViolence | | \nTheft | 3 | 4\nArson | 3 | 4\nNote | 7"))
    assert [row.name for row in headed.rows] == ["Theft", "Arson"]


def test_months_of_a_text_stand_over_their_columns_where_the_first_or_the_last_is_lost():
    for months in ("Apr 16 | May 16", " | Apr 16 | May 16"):
        headed = take_apart(make_rebuilt(f"{months}\nVolume | 3 | 4 | 7\nOutcomes | 1 | 2 | 3", headers=1))
        assert headed.headings == ("", "Apr 16", "May 16", "")


def test_headings_that_cannot_be_told_apart_are_left_out():
    assert headings("Crime | Number\nTheft | 3 | 4\nArson | 5 | 6") == ("", "", "")


def test_a_row_is_named_by_its_code_and_its_name():
    headed = take_apart(make_grid("Code | District | 2016 | 2017\n29UN | Thanet | 3 | 4\n29UL | Shepway | 5 | 6"))
    assert [headed.name_row(row) for row in headed.rows] == ["29UN Thanet", "29UL Shepway"]
    assert (headed.columns, headed.names_are) == ((2, 3), "Code District")


def test_a_column_of_line_numbers_holds_no_figures():
    headed = take_apart(make_grid("Line | Crime | 2016\n5 | Theft | 4\n9 | Arson | 6"))
    assert (headed.names, headed.columns) == ((1,), (2,))
    after = take_apart(make_grid("Crime | Item no. | 2016\nTheft | 5 | 4\nArson | 9 | 6\nFraud | 11 | 2"))
    assert after.columns == (2,)


def test_a_column_whose_heading_only_looks_like_it_refers_holds_figures():
    headed = take_apart(make_grid("Crime | Number | 2016\nTheft | 9 | 4\nArson | 5 | 6\nFraud | 11 | 2"))
    assert headed.columns == (1, 2)


def test_ranks_before_the_names_are_kept():
    headed = take_apart(make_grid("Rank | District | 2016\n1 | Thanet | 9\n2 | Swale | 5"))
    assert headed.columns == (0, 2)


def test_a_period_is_a_month_or_a_year_and_nothing_else():
    assert all(map(is_period, ("2012/13", "2012/ 20132", "Apr-13", "2016", "Apr to Dec 2013")))
    assert not any(map(is_period, ("", "Change", "Crimes 2016", "17-24")))
