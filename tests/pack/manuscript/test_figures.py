"""A line of figures is told from words, and parted where its figures begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.manuscript.figures import (
    Row,
    ends_in_month,
    is_row,
    is_year,
    list_periods,
    read_row,
    split_figures,
)


@pytest.mark.parametrize(
    ("line", "name", "cells"),
    [
        ("All crime 9,354 8,873 -481 -5.1% 53.2 5 ↑", "All crime", "9,354|8,873|-481|-5.1%|53.2|5 ↑"),
        ("Casualties <16 yrs 4 5 4 -1 -20% N/A 7 ↑", "Casualties <16 yrs", "4|5|4|-1|-20%|N/A|7 ↑"),
        ("Drivers 17-24 yrs7 6 3 5 2 66.6% 0.32 =11 ↓", "Drivers 17-24 yrs7", "6|3|5|2|66.6%|0.32|=11 ↓"),
        ("Users aged 65+ 5 13 4 -9", "Users aged 65+", "5|13|4|-9"),
        ("Mar-12 690 247 35.8% 106", "Mar-12", "690|247|35.8%|106"),
        ("2013/14 684 203", "2013/14", "684|203"),
        ("Theft 40 - * 3.5% £1,200", "Theft", "40|-|*|3.5%|£1,200"),
        ("Arson 400 431 +31 (worse) [x] 3rd", "Arson", "400|431|+31 (worse)|[x]|3rd"),
        ("Fires 12 -3.2 points (better)", "Fires", "12|-3.2 points (better)"),
        ("1,832 1,867 1,788", "", "1,832|1,867|1,788"),
    ],
)
def test_a_row_has_a_name_and_then_its_figures(line, name, cells):
    row = read_row(line)
    assert row
    assert (row.name, "|".join(row.cells)) == (name, cells)
    assert is_row(line)


@pytest.mark.parametrize(
    "line",
    [
        "Mental health To be confirmed",
        "from 640 in 2011-12 to 666 in 2012-13, although",
        "For – 9 Against- 0 Abstain – 0",
        "Tel: 01622 602000",
        "or telephone (01622) 602000",
        "England v Uruguay Tuesday 19 June 16.00 20.00",
        "0% 20% 40% 60% 80% 100%",
        "200 400 600 800 1,000",
        "Apr 13 May 13 Jun 13",
        "Category 2010 2011 2012",
        "30.7%",
    ],
)
def test_words_times_telephones_axes_and_headings_are_no_row(line):
    assert read_row(line) is None
    assert not is_row(line)


def test_what_is_too_much_for_a_row_belongs_to_its_name():
    assert Row("Section", ("136", "12", "14")).shift(2) == Row("Section 136", ("12", "14"))


@pytest.mark.parametrize(
    ("line", "periods"),
    [
        ("Apr 13 May 13 Mar 14", ("", "Apr 13", "May 13", "Mar 14")),
        ("Area 2013/14 2014/15", ("Area", "2013/14", "2014/15")),
        ("Q1 Q2 Q3 Q4", ("", "Q1", "Q2", "Q3", "Q4")),
        ("The year 2013 was long", ()),
        ("2013", ()),
    ],
)
def test_months_and_years_in_a_row_are_headings(line, periods):
    assert list_periods(line) == periods


def test_a_year_follows_a_month():
    assert [ends_in_month(name) for name in ("Apr to Dec", "Mayfield", "July 13")] == [True, False, False]
    assert [is_year(cell) for cell in ("2013", "213", "1,990")] == [True, False, False]


@given(st.text())
def test_nothing_of_a_line_is_lost_when_it_is_split(line):
    row = split_figures(line)
    assert "".join((row.name, *row.cells)).split() == "".join(line.split(" ")).split() or (
        "".join("".join((row.name, *row.cells)).split()) == "".join(line.split())
    )
