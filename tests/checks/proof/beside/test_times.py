import pytest

from checks.proof.beside.tabled_rows import ROBBERY, row
from orderpaper.checks.proof.beside.times import Time, find_index, find_periods, read_spans, tell_time


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("from April 2012 to March 2013 and", ["April 2012 to March 2013"]),
        ("In 2012-13 it", ["April 2012 to March 2013"]),
        ("Nov 15 – Oct 16", ["November 2015 to October 2016"]),
        ("in 2008 and May 2009", ["January 2008 to December 2008", "May 2009 to May 2009"]),
        ("1,2012 of 20125 and £2012", []),
    ],
)
def test_periods_are_read_from_words(text, periods):
    assert [str(span) for _start, span in find_periods(text)] == periods


def test_a_notes_number_after_a_year_is_left_out():
    held = row("Robbery", 1, 2, 3, periods=("2010/ 2011", "2011/ 2012", "2012/ 20132"))
    assert [str(each) for each in read_spans(held)][-1] == "April 2012 to March 2013"


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("In 2012/13 robbery rose", Time.SAME),
        ("from April 2012 to March 2013", Time.SAME),
        ("rose compared with 2011/12", Time.SAME),
        ("rose from 46 in 2011/12 to 47 in 2012/13", Time.SAME),
        ("rose in 2011/12", Time.OTHER),
        ("rose in 2013/14", Time.OTHER),
        ("rose since 2012/13", Time.OTHER),
        ("rose in the first quarter", Time.OTHER),
        ("rose over six months", Time.OTHER),
        ("would rise in 2012/13", Time.OTHER),
        ("rose over the previous 12 months", Time.UNSAID),
        ("rose", Time.UNSAID),
    ],
)
def test_words_speak_of_the_rows_period_or_of_another(said, time):
    assert tell_time(ROBBERY, said) is time


def test_what_stands_before_tells_where_the_words_do_not():
    assert tell_time(ROBBERY, "rose", ["nothing", "In 2012/13"]) is Time.SAME
    assert tell_time(ROBBERY, "rose", ["In 2013/14", "In 2012/13"]) is Time.OTHER


def test_lost_periods_are_never_named():
    lost = row("Robbery", 1, 2, periods=("", ""))
    assert tell_time(lost, "In 2012/13") is Time.UNSAID
    assert tell_time(lost, "since 2012/13") is Time.OTHER


def test_a_period_leads_to_its_figure():
    assert find_index(ROBBERY, " in 2011/12 to") == 1
    assert find_index(ROBBERY, " in 2008") is None
