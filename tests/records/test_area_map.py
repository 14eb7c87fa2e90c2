"""A map says what it shows, and has the table of its figures beside it."""

from orderpaper.records.area_map import AreaMap
from orderpaper.records.context import is_printed_whole, shapes_of
from orderpaper.records.printed_table import PrintedTable
from word.maps.examples import make_map


def test_a_map_is_printed_whole_and_says_what_it_shows():
    assert is_printed_whole(AreaMap)
    assert str(make_map()) == "Map: Burglary by ward."


def test_a_template_may_say_its_words_and_its_table_and_not_its_outlines():
    shapes = shapes_of(AreaMap)
    assert shapes["table"].record is PrintedTable
    assert "words" in shapes
    assert "outlines" not in shapes
