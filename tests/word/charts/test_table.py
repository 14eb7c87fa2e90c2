"""The table beside a chart becomes one like the papers' other tables."""

from orderpaper.word.charts.table import as_printed
from word.charts.examples import EVERY_KIND, make_chart, make_control_chart


def test_the_rows_are_those_of_the_chart():
    for chart in EVERY_KIND.values():
        made = as_printed(chart.table)
        assert (made.title, made.rows_are) == (chart.table.title, chart.table.rows_are)
        assert [str(each) for each in made.headings] == list(chart.table.headings)
        assert [(row.name, *map(str, row.cells)) for row in made.rows] == [
            (row.name, *row.cells) for row in chart.table.rows
        ]


def test_special_causes_are_words_and_all_else_is_figures():
    assert [each.is_words for each in as_printed(make_control_chart().table).headings] == [
        False, False, False, False, True,
    ]  # fmt: skip
    assert not any(each.is_words for each in as_printed(make_chart().table).headings)
