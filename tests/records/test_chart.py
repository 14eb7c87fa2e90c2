"""One record decides what a chart draws, what stands in its workbook and what stands in the table beside it."""

from decimal import Decimal

import pytest

from orderpaper.records.chart import ChartKind, Role
from orderpaper.records.errors import ChartError
from orderpaper.records.text import citations_of
from word.charts.examples import DISTRICTS, EVERY_KIND, PLACE, STEADY, figures, make_chart, make_control_chart, months

SPLIT = (*STEADY, *(value + 40 for value in STEADY))


def rows_of(chart):
    return [(row.name, *row.cells) for row in chart.table.rows]


def test_a_figure_is_drawn_as_it_is_printed():
    chart = make_chart(ChartKind.COLUMN, ("Rate", figures(1.25, 2.349, 3, decimals=1)))
    assert [cell.number for cell in chart.columns[0].cells] == [Decimal("1.3"), Decimal("2.3"), Decimal("3.0")]
    assert rows_of(chart) == [("2013-14", "1.3"), ("2014-15", "2.3"), ("2015-16", "3.0")]


def test_what_is_no_number_is_a_gap_with_its_reason_and_never_nought():
    chart = make_chart(ChartKind.LINE, ("Burglary", figures("[c]", 0, "")))
    assert [cell.number for cell in chart.columns[0].cells] == [None, Decimal(0), None]
    assert rows_of(chart) == [("2013-14", "[c]"), ("2014-15", "0"), ("2015-16", "[x]")]


def test_the_key_explains_the_shorthand_that_is_used_and_no_other():
    assert make_chart(ChartKind.LINE, ("A", figures("[c]", 1, "[x]"))).key == "[c] confidential; [x] not available"
    assert make_chart(ChartKind.LINE, ("A", figures(1, 2, 3, flag="[p]"))).key == "[p] provisional"
    assert not make_chart().key


def test_a_mark_beside_a_number_is_printed_with_it():
    assert rows_of(make_chart(ChartKind.LINE, ("A", figures(1, 2, 3, flag="[p]"))))[0] == ("2013-14", "1 [p]")


@pytest.mark.parametrize(
    ("name", "unit", "headings"),
    [
        ("Burglary", "Recorded crimes", ("Year", "Burglary (Recorded crimes)")),
        ("Recorded crimes of burglary", "Recorded crimes", ("Year", "Recorded crimes of burglary")),
        ("", "Recorded crimes", ("Year", "Recorded crimes")),
        ("Crimes", "Crimes per 1,000 residents", ("Year", "Crimes per 1,000 residents")),
    ],
)
def test_the_header_row_says_the_unit(name, unit, headings):
    table = make_chart(ChartKind.BAR, (name, figures(1, 2, 3)), unit=unit).table
    assert (table.rows_are, *table.headings) == headings


def test_with_several_columns_the_first_says_the_unit_of_all():
    table = make_chart(ChartKind.BAR, ("A", figures(1, 2, 3)), ("B", figures(1, 2, 3))).table
    assert (table.rows_are, *table.headings) == ("Year (figures: Recorded crimes)", "A", "B")


def test_two_sets_of_figures_of_one_name_stay_two():
    chart = make_chart(ChartKind.BAR, ("A", figures(1, 2, 3)), ("A", figures(4, 5, 6)))
    assert rows_of(chart)[0] == ("2013-14", "1", "4")


def test_a_ranked_chart_stands_in_order_with_what_is_hidden_last():
    values = figures(5, "[c]", 9, 1, 5, *range(10, 17))
    chart = make_chart(ChartKind.RANKED, ("A", values), categories=DISTRICTS, is_highest_first=False)
    assert chart.names[:4] == ("Dover", "Ashford", "Gravesham", "Dartford")
    assert rows_of(chart)[-1] == ("Canterbury", "[c]")
    assert make_chart(ChartKind.RANKED).names == ("2013-14", "2015-16", "2014-15")


def test_other_charts_keep_the_order_they_were_given():
    assert make_chart(ChartKind.BAR).names == ("2013-14", "2014-15", "2015-16")


def test_a_control_chart_draws_mean_limits_target_and_marked_points():
    chart = make_control_chart(target=45)
    assert [(column.role, column.name) for column in chart.columns] == [
        (Role.FIGURES, "Reports"), (Role.MEAN, "Mean"), (Role.UPPER, "Upper limit"), (Role.LOWER, "Lower limit"),
        (Role.TARGET, "Target"), (Role.SPECIAL, "Special cause, worse"),
    ]  # fmt: skip
    special = [cell.number for cell in chart.columns[-1].cells]
    assert [number for number in special if number is not None] == [90]
    assert special.index(90) == 8


def test_the_table_of_a_control_chart_says_each_special_cause():
    chart = make_control_chart()
    assert chart.table.headings == ("Reports", "Mean", "Upper limit", "Lower limit", "Special cause")
    part = chart.control.parts[0]
    levels = tuple(f"{level:.1f}" for level in (part.mean, part.upper, part.lower_shown))
    assert rows_of(chart)[7:9] == [
        ("November 2013", "52", *levels, "None"),
        ("December 2013", "90", *levels, "Outside the limits: concern, high"),
    ]


def test_each_part_of_a_rebased_chart_has_lines_of_its_own_and_the_table_one_column():
    chart = make_control_chart(SPLIT, rebase_at=16)
    names = [column.name for column in chart.columns if column.role is Role.MEAN]
    assert names == ["Mean", f"Mean from {months(17)[16]}"]
    old, new = ([cell.number for cell in c.cells] for c in chart.columns if c.role is Role.MEAN)
    assert old[15] is not None
    assert old[16] is None
    assert new[15] is None
    assert new[16] == old[0] + 40
    means = [row.cells[1] for row in chart.table.rows]
    assert (len(means), set(means[:16]), set(means[16:])) == (32, {str(old[0])}, {str(new[16])})


def test_a_limit_that_cannot_be_worked_out_is_not_drawn_and_said_not_to_apply():
    chart = make_control_chart((5,))
    assert Role.UPPER not in [column.role for column in chart.columns]
    table = make_control_chart((*STEADY, 5), rebase_at=16).table
    assert table.rows[-1].cells[2:4] == ("[z]", "[z]")


@pytest.mark.parametrize(
    ("kind", "series", "more", "words"),
    [
        (ChartKind.BAR, (), {"categories": ()}, "it has no figures"),
        (ChartKind.BAR, (("A", figures(1, 2)),), {}, "some figures have no name"),
        (ChartKind.RANKED, (("A", figures(1, 2, 3)), ("B", figures(1, 2, 3))), {}, "shows one set of figures"),
        (ChartKind.PIE, (("A", figures(1, -2, 3)),), {}, "no slice below nought"),
        (ChartKind.CONTROL, (("A", figures(1, 2, 3)),), {}, "its limits were not worked out from these figures"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_a_sentence(kind, series, more, words):
    with pytest.raises(ChartError, match=rf"^The chart “Burglary” cannot be drawn: .*{words}"):
        make_chart(kind, *series, **more)


@pytest.mark.parametrize("chart", EVERY_KIND.values(), ids=EVERY_KIND)
def test_every_kind_has_a_table_as_long_as_it_has_names(chart):
    table = chart.table
    assert [row.name for row in table.rows] == list(chart.names)
    assert {len(row.cells) for row in table.rows} == {len(table.headings)}
    assert all(cell for row in table.rows for cell in row.cells)


def test_a_chart_and_its_table_say_what_they_are():
    assert str(make_chart()) == "Burglary"
    assert str(make_chart().table) == "A table of 3 rows: Year, Burglary (Recorded crimes)"


def test_the_words_of_a_figure_know_its_cell_in_the_columns_and_in_the_table():
    chart = make_chart(ChartKind.LINE, ("Burglary", figures("[c]", 5, 6)))
    cited = [[each.cells for each in citations_of(cell.words)] for cell in chart.columns[0].cells]
    assert cited == [[(PLACE,)]] * 3
    assert [citations_of(row.cells[0]) for row in chart.table.rows] == [
        citations_of(cell.words) for cell in chart.columns[0].cells
    ]


def test_the_mean_and_limits_know_the_cells_they_were_worked_out_from_where_they_begin():
    chart = make_control_chart(SPLIT, rebase_at=len(STEADY))
    for column in chart.columns:
        if column.role in {Role.MEAN, Role.UPPER, Role.LOWER}:
            first, *others = [cell.words for cell in column.cells if cell.words]
            assert [len(each.cells) for each in citations_of(first)] == [len(STEADY)]
            assert not any(citations_of(words) for words in others)


def test_a_target_was_not_worked_out():
    chart = make_control_chart(STEADY, target=40)
    assert not any(citations_of(cell.words) for column in chart.columns if column.role is Role.TARGET
                   for cell in column.cells)  # fmt: skip


def test_the_table_beside_a_chart_is_printed_with_the_rows_of_the_chart():
    for chart in EVERY_KIND.values():
        made = chart.table.printed
        assert (made.title, made.rows_are) == (chart.table.title, chart.table.rows_are)
        assert [str(each) for each in made.headings] == list(chart.table.headings)
        assert [(row.name, *map(str, row.cells)) for row in made.rows] == [
            (row.name, *row.cells) for row in chart.table.rows
        ]


def test_special_causes_are_words_and_all_else_is_figures():
    assert [each.is_words for each in make_control_chart().table.printed.headings] == [
        False, False, False, False, True,
    ]  # fmt: skip
    assert not any(each.is_words for each in make_chart().table.printed.headings)
