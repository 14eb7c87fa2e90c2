"""A chart fits its room, and its names can be read."""

import pytest

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.size import FULL_SIZE, SMALL_SIZE, Room, has_numbers, lay_out
from word.charts.examples import EVERY_KIND, figures, make_chart, make_control_chart, months


def wide(kind, count, name="District {}", series=1):
    names = tuple(name.format(number) for number in range(count))
    return make_chart(kind, *[(f"S{n}", figures(*range(count))) for n in range(series)], categories=names)


@pytest.mark.parametrize("chart", EVERY_KIND.values(), ids=EVERY_KIND)
@pytest.mark.parametrize("room", [Room(), Room(14344, 9412), Room(4500, 9000)])
def test_every_kind_fits_its_room(chart, room):
    size = lay_out(chart, room)
    assert size.width == room.width
    assert 0 < size.height <= room.height
    assert size.extent == (size.width * 635, size.height * 635)


@pytest.mark.parametrize("count", [3, 12, 29])
def test_bars_that_lie_have_a_line_each(count):
    size = lay_out(wide(ChartKind.BAR, count), Room())
    assert size.every == 1
    assert size.height / 20 > count * size.letters * 1.3


def test_letters_are_the_houses_and_smaller_only_where_names_are_many():
    assert lay_out(wide(ChartKind.BAR, 12), Room()).letters == FULL_SIZE
    assert lay_out(wide(ChartKind.BAR, 29), Room()).letters == SMALL_SIZE
    assert lay_out(wide(ChartKind.COLUMN, 3), Room()).letters == FULL_SIZE


def test_names_that_do_not_fit_side_by_side_stand_upright():
    assert not lay_out(wide(ChartKind.COLUMN, 3), Room()).is_turned
    assert lay_out(wide(ChartKind.COLUMN, 12, "Gravesham{}"), Room()).is_turned


@pytest.mark.parametrize("kind", [ChartKind.BAR, ChartKind.LINE])
def test_of_hundreds_of_names_only_as_many_are_written_as_fit(kind):
    size = lay_out(wide(kind, 500), Room())
    assert 500 / size.every < 100
    assert size.height <= Room().height


def test_several_bars_of_a_category_make_it_higher():
    assert lay_out(wide(ChartKind.BAR, 12, series=3), Room()).height > lay_out(wide(ChartKind.BAR, 12), Room()).height


def test_long_names_make_a_standing_chart_higher():
    long = "South and the villages of the Weald {}"
    assert lay_out(wide(ChartKind.COLUMN, 29, long), Room()).height > lay_out(wide(ChartKind.COLUMN, 29), Room()).height


def test_a_control_chart_has_room_for_its_key():
    plain = make_chart(ChartKind.LINE, ("A", figures(*range(17))), categories=months(17))
    assert lay_out(make_control_chart(), Room()).height > lay_out(plain, Room()).height


def test_numbers_stand_beside_bars_where_there_is_room():
    assert has_numbers(wide(ChartKind.COLUMN, 12, series=2))
    assert not has_numbers(wide(ChartKind.COLUMN, 29))
    assert has_numbers(wide(ChartKind.BAR, 29))
    assert not has_numbers(wide(ChartKind.STACKED_BAR, 12, series=3))
