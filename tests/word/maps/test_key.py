"""The key of a map says what each number, shade and line means, in letters of the house's size."""

from PIL import Image, ImageDraw

from orderpaper.records.area_map import MapClass
from orderpaper.word.maps.font import load_font
from orderpaper.word.maps.key import LETTERS, draw_key, list_entries, set_key
from orderpaper.word.maps.shades import choose_shades
from word.maps.examples import make_map


def entries(area_map=None, count=2, *, has_gaps=True, has_ours=True):
    drawn = area_map or make_map(ours="East")
    return list(list_entries(drawn, choose_shades(count), has_gaps=has_gaps, has_ours=has_ours))


def test_the_letters_are_12_point():
    assert LETTERS == 12


def test_the_classes_are_numbered_from_the_lowest():
    assert [(each.number, each.words) for each in entries()] == [
        ("1", "1 to 5"), ("2", "6 to 9"), ("", "No figure"), ("", "East"),
    ]  # fmt: skip


def test_areas_without_a_figure_and_our_own_are_named_only_where_there_are_any():
    assert len(entries(has_gaps=False, has_ours=False)) == 2


def test_areas_without_a_figure_are_called_what_the_map_calls_them():
    classes = (MapClass("1 to 5", ("North",)), MapClass("Held back [c]", ("East", "West"), is_without=True))
    assert [each.words for each in entries(make_map(classes=classes), 1, has_ours=False)] == ["1 to 5", "Held back [c]"]


def test_a_key_takes_as_many_columns_as_there_is_room_for():
    assert len(set_key("Unit", entries(), 1400).columns) == 2
    assert len(set_key("Unit", entries(), 300).columns) == 1
    assert sum(len(column) for column in set_key("Unit", entries(), 900).columns) == 4


def test_long_words_of_a_key_go_on_in_the_next_line():
    classes = (MapClass("From a very small number to a number that is very large indeed " * 3, ("North",)),)
    key = set_key("Unit " * 60, entries(make_map(classes=classes), 1), 700)
    assert len(key.title) > 1
    assert all(load_font(LETTERS).getlength(line) <= 700 for line in key.title)
    ((_, lines), *_) = key.columns[0]
    assert len(lines) > 1


def test_a_key_is_drawn_within_its_height():
    key = set_key("Unit", entries(), 800)
    image = Image.new("RGB", (800, 100 + key.height), "white")
    draw_key(ImageDraw.Draw(image), key, 100)
    left, top, right, bottom = Image.eval(image.convert("L"), lambda value: 255 - value).getbbox()
    assert top >= 100
    assert bottom <= 100 + key.height
    assert right <= 800
    assert left >= 0
