import pytest

from orderpaper.checks.periods import read_period


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("April 2010 to March 2013", "April 2010 to March 2013"),
        ("Apr 2010 – Mar 2013", "April 2010 to March 2013"),
        ("2012/13", "April 2012 to March 2013"),
        ("2010/\n2011", "April 2010 to March 2011"),
        ("2010/11 to 2012/13", "April 2010 to March 2013"),
        ("2012", "January 2012 to December 2012"),
        ("2011 to 2013", "January 2011 to December 2013"),
        ("Mar-13", "March 2013 to March 2013"),
        ("Apr to Dec 2013", "April 2013 to December 2013"),
        ("Total 2012-13", "April 2012 to March 2013"),
    ],
)
def test_a_period_is_its_months(text, said):
    assert str(read_period(text)) == said


@pytest.mark.parametrize("text", ["", "Volume", "% change", "17-24", "March", None, "Kent to Medway", "rank 5"])
def test_other_words_are_no_period(text):
    assert read_period(text) is None


def test_a_period_lies_inside_itself_and_not_inside_a_part_of_it():
    whole, part = read_period("2010/11 to 2012/13"), read_period("2012/13")
    assert (part.is_in(whole), whole.is_in(whole), whole.is_in(part)) == (True, True, False)
