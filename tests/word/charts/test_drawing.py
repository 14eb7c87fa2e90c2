"""The picture of a chart: what it was drawn from is what its workbook and its table hold; it is editable and plain."""

import pytest
from lxml import etree

from orderpaper.records.chart import ChartKind, Role
from orderpaper.word.charts.data import make_data
from orderpaper.word.charts.workbook import make_workbook
from steps import count_steps
from word.charts.examples import (
    EVERY_KIND,
    HOSTILE,
    STEADY,
    A,
    C,
    draw_chart,
    figures,
    make_chart,
    make_control_chart,
    months,
    read_cache,
    read_workbook,
)  # fmt: skip

REBASED = make_control_chart((*STEADY, *(value + 40 for value in STEADY)), rebase_at=16, target=45)
CHARTS = {**EVERY_KIND, "rebased": REBASED, "with gaps": make_control_chart((*STEADY[:8], "[x]", *STEADY))}
every_chart = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
DRAWN_AS = {
    ChartKind.BAR: ("barChart", "bar", "clustered"), ChartKind.COLUMN: ("barChart", "col", "clustered"),
    ChartKind.STACKED_BAR: ("barChart", "bar", "stacked"), ChartKind.STACKED_COLUMN: ("barChart", "col", "stacked"),
    ChartKind.RANKED: ("barChart", "bar", "clustered"), ChartKind.LINE: ("lineChart", None, "standard"),
    ChartKind.CONTROL: ("lineChart", None, "standard"), ChartKind.PIE: ("pieChart", None, None),
}  # fmt: skip


@every_chart
def test_picture_workbook_and_table_hold_the_same_figures(chart):
    drawn = read_cache(draw_chart(chart))
    assert drawn == read_workbook(make_workbook(make_data(chart)))
    names, columns = drawn
    table = chart.table
    assert names == [row.name for row in table.rows]
    printed = {}
    for column in chart.columns:
        if column.role is not Role.SPECIAL:
            merged = printed.setdefault(column.heading, [None] * len(names))
            printed[column.heading] = [
                had if had is not None else now for had, now in zip(merged, columns[column.name], strict=True)
            ]
    for index, (heading, numbers) in enumerate(printed.items()):
        assert table.headings[index] == heading
        assert [read_number(row.cells[index]) for row in table.rows] == numbers


def read_number(words):
    return None if words.startswith("[") else float(words.replace(",", "").strip("£%"))


@pytest.mark.parametrize("kind", ChartKind)
def test_every_kind_is_drawn_as_what_it_is(kind):
    tag, direction, grouping = DRAWN_AS[kind]
    (drawn,) = draw_chart(EVERY_KIND[kind]).iter(f"{C}{tag}")
    said = {name: None if drawn.find(f"{C}{name}") is None else drawn.find(f"{C}{name}").get("val")
            for name in ("barDir", "grouping")}  # fmt: skip
    assert said == {"barDir": direction, "grouping": grouping}


@every_chart
def test_letters_are_arial_and_none_is_smaller_than_ten(chart):
    root = draw_chart(chart)
    assert {each.get("typeface") for each in root.iter(f"{A}latin")} == {"Arial"}
    sizes = {int(each.get("sz")) for each in root.iter(f"{A}defRPr", f"{A}rPr") if each.get("sz")}
    assert sizes <= {1000, 1200}


@every_chart
def test_nothing_is_solid_smoothed_or_titled_inside(chart):
    root = draw_chart(chart)
    assert not list(root.iter(f"{C}view3D", f"{C}bar3DChart", f"{C}pie3DChart"))
    assert {each.get("val") for each in root.iter(f"{C}smooth")} <= {"0"}
    assert root.find(f"{C}chart/{C}title") is None
    assert root.find(f"{C}chart/{C}autoTitleDeleted").get("val") == "1"


@every_chart
def test_a_gap_is_a_gap(chart):
    assert draw_chart(chart).find(f"{C}chart/{C}dispBlanksAs").get("val") == "gap"


def test_the_key_is_there_where_there_is_more_than_one_thing_to_tell_apart():
    assert draw_chart(EVERY_KIND[ChartKind.BAR]).find(f".//{C}legend") is not None
    assert draw_chart(EVERY_KIND[ChartKind.RANKED]).find(f".//{C}legend") is None


def test_hostile_text_is_drawn_as_typed():
    chart = make_chart(
        ChartKind.BAR, (HOSTILE, figures(1, 2, 3)), categories=(HOSTILE, "b", "=1"), unit=HOSTILE, rows_are=HOSTILE
    )
    root = etree.fromstring(etree.tostring(draw_chart(chart)))
    assert read_cache(root) == ([HOSTILE, "b", "=1"], {f"{HOSTILE}": [1, 2, 3]})
    titles = ["".join(each.itertext()).strip() for each in root.iter(f"{C}title")]
    assert titles == [HOSTILE, HOSTILE]


@pytest.mark.parametrize("values", [(0, 0, 0), ("[x]", "[c]", "[x]"), (12345678901, 1, 2), (-5, -1, -9), (-5, 0, 9)])
@pytest.mark.parametrize("kind", [ChartKind.BAR, ChartKind.COLUMN, ChartKind.LINE, ChartKind.RANKED])
def test_any_figures_can_be_drawn(kind, values):
    drawn = read_cache(draw_chart(make_chart(kind, ("A", figures(*values)))))[1]["A"]
    assert sorted(map(str, drawn)) == sorted("None" if value in {"[x]", "[c]"} else f"{value:.1f}" for value in values)


@pytest.mark.parametrize("kind", ChartKind)
def test_one_category_can_be_drawn(kind):
    if kind is ChartKind.CONTROL:
        chart = make_control_chart((5,))
    else:
        chart = make_chart(kind, ("A", figures(5)), categories=("Only",))
    assert read_cache(draw_chart(chart))[0] == list(chart.categories)


def test_the_same_chart_gives_the_same_bytes():
    assert etree.tostring(draw_chart(REBASED)) == etree.tostring(draw_chart(REBASED))


@pytest.mark.parametrize("make", [
    lambda count: make_chart(ChartKind.LINE, ("A", figures(*range(count))), categories=months(count)),
    lambda count: make_control_chart(tuple(STEADY[index % 16] + index // 100 for index in range(count))),
])  # fmt: skip
def test_the_work_grows_far_less_than_the_square_of_the_points(make):
    def count(points):
        chart = make(points)
        return count_steps(lambda: (draw_chart(chart), make_workbook(make_data(chart))))

    count(10)
    assert count(1200) < 9 * count(300)
