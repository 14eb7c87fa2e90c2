"""What Excel shows of a cell, as messages quote it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.workbooks.shown import show_cell, show_date
from workbooks.books import hold

MOMENT = dt.datetime(2017, 3, 5, 14, 7, 9)  # noqa: DTZ001 - Excel knows no time zones


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [
        ("mm-dd-yy", "05/03/2017"),
        ("m/d/yy h:mm", "05/03/2017"),
        ("General", "05/03/2017"),
        ("dd/mm/yyyy", "05/03/2017"),
        ("d/m/yy;@", "5/3/17"),
        ("mmm-yy", "Mar-17"),
        ("d-mmm", "5-Mar"),
        ("[$-809]dddd, d mmmm yyyy;@", "Sunday, 5 March 2017"),
        ("[$-809]ddd\\ d\\ mmm", "Sun 5 Mar"),
        ('"due "mmmm', "due March"),
        ("mmmmm", "M"),
        ("yyyy-mm-dd hh:mm:ss", "2017-03-05 14:07:09"),
        ("d mmm h:mm", "5 Mar 14:07"),
        ('""', "5 March 2017"),
    ],
)
def test_a_date_is_shown_as_its_format_shows_it(number_format, shown):
    assert show_date(MOMENT, number_format) == shown
    assert show_cell(hold(MOMENT, number_format)) == shown


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (True, "General", "TRUE"),
        (False, "General", "FALSE"),
        (dt.time(), "dd/mm/yyyy", "00/01/1900"),
        (dt.time(), "h:mm", ""),
        (dt.time(18, 30), "dd/mm/yyyy", ""),
        (12, "mmm-yy", ""),
        ("Mar-17", "mmm-yy", ""),
        (None, "General", ""),
    ],
)
def test_of_other_cells_only_what_reads_otherwise_is_shown(value, number_format, shown):
    assert show_cell(hold(value, number_format)) == shown


@given(st.datetimes(min_value=dt.datetime(1900, 1, 1)), st.text())  # noqa: DTZ001 - as above
def test_something_is_shown_of_every_date_in_every_format(moment, number_format):
    assert show_date(moment, number_format)
