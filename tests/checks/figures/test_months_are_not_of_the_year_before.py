from checks.made import FILE, judge, make_table, with_statistics
from orderpaper.checks.figures.months_are_not_of_the_year_before import months_are_not_of_the_year_before
from orderpaper.records.finding import stop
from orderpaper.records.place import Place

LONG = """Month | ASB
Jan 2016 | 210
Feb 2016 | 205
Mar 2016 | 240
Apr 2016 | 251
May 2016 | 263
Jun 2016 | 277"""
NEW = "Measure | Apr 2016 | May 2016 | Jun 2016 | Jan 2017 | Feb 2017 | Mar 2017\nASB | 251 | 263 | 277 | {}"


def find(figures):
    tables = [(LONG, make_table(2, id="Long", rows_are="Month")), (NEW.format(figures), make_table(3, id="New"))]
    return list(months_are_not_of_the_year_before(judge(with_statistics(*tables))))


def test_figures_of_a_year_before_are_told_with_where_they_stand():
    found = find("210 | 205 | 240")
    assert [each.place for each in found] == [Place(FILE, "New", at) for at in ("E2", "F2", "G2")]
    assert found[0] == stop(
        "months-are-not-of-the-year-before",
        Place(FILE, "New", "E2"),
        "210 is the figure of January 2016 in “Long › B2”, and stands here for January 2017. Type the figure of "
        "January 2017, or [x] until it is known.",
        "210",
    )


def test_new_figures_are_fine_and_one_that_is_the_same_may_be_so():
    assert find("215 | 198 | 233") == []
    assert find("210 | 198 | 233") == []
    assert find("[x] | [x] | [x]") == []


def test_two_of_three_that_are_the_same_may_be_so():
    assert find("210 | 205 | 233") == []
