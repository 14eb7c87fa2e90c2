"""The headings of columns are given only where they surely are."""

import pytest

from pack.manuscript.papers import tables


def header(above, *rows):
    (table,) = tables(f"Table 1: Fires\n\n{above}\n" + "\n".join(rows) + "\n")
    return table[0] if len(table) > len(rows) else None


@pytest.mark.parametrize(
    ("above", "labels"),
    [
        ("Apr 13 May 13 Jun 13", ("", "Apr 13", "May 13", "Jun 13")),
        ("Ward 2013/14 2014/15 2015/16", ("Ward", "2013/14", "2014/15", "2015/16")),
        ("Apr 13 May 13", ("", "Apr 13", "May 13")),
        ("Apr 13 May 13\n\nApr to\nMay 2013", ("", "Apr 13", "May 13", "Apr to May 2013")),
        ("Ward 2013/14 2014/15 Change", ("Ward", "2013/14", "2014/15", "Change")),
        ("Ward 2013/14 2014/15 Volume change", ("Ward", "2013/14", "2014/15", "Volume change")),
        ("Ward Before After Since", ("Ward", "Before", "After", "Since")),
        ("Ward     First half     Second half     Both", ("Ward", "First half", "Second half", "Both")),
        ("First half\tSecond half\tBoth", ("", "First half", "Second half", "Both")),
        ("Ward\n\n2013/\n2014\n\n2014/\n2015\n\nVolume\nchange", ("Ward", "2013/2014", "2014/2015", "Volume change")),
        ("Ward\n2013/\n2014\n\n2014/\n2015\n\nVolume\nchange", ("Ward", "2013/2014", "2014/2015", "Volume change")),
        ("Ward\n\nBefore it\n\nAfter it\n\nVolume\nchange", None),
        ("Ward Before the year After", None),
        ("2013/14 2014/15 2015/16 2016/17", None),
    ],
)
def test_headings_are_given_where_there_is_one_for_each_column(above, labels):
    assert header(above, "North 12 14 2", "South 13 15 2") == labels
