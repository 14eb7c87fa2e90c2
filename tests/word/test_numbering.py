"""Lists begin where a paper needs them to, and lettered lists begin again at (a)."""

from lxml import etree

from orderpaper.word.numbering import start_lists
from orderpaper.word.styles import read_styles
from word.templates import NUMBERING, STYLES, W

NUMBERS = read_styles(STYLES, NUMBERING)


def read(numbering):
    root = etree.fromstring(numbering)
    return [
        (num.get(f"{W}numId"), num.find(f"{W}abstractNumId").get(f"{W}val"),
         [start.get(f"{W}val") for start in num.iter(f"{W}startOverride")])
        for num in root.iter(f"{W}num")
    ]  # fmt: skip


def test_without_anything_to_start_the_numbering_is_as_it_was():
    assert start_lists(NUMBERING, NUMBERS, {}, []) == NUMBERING


def test_a_list_begins_at_its_number():
    assert read(start_lists(NUMBERING, NUMBERS, {"Minute": 19}, [])) == [
        ("1", "10", []), ("2", "20", []), ("3", "30", ["19"]),
    ]  # fmt: skip


def test_a_start_that_the_template_has_already_is_replaced():
    once = start_lists(NUMBERING, NUMBERS, {"Minute": 19}, [])
    assert read(start_lists(once, NUMBERS, {"Minute": 31}, []))[2] == ("3", "30", ["31"])


def test_a_style_without_a_list_starts_nothing():
    assert start_lists(NUMBERING, NUMBERS, {"Body": 19, "Nowhere": 2}, []) == NUMBERING


def test_lettered_lists_are_added_after_the_others_and_begin_at_a():
    assert read(start_lists(NUMBERING, NUMBERS, {}, [(4, 20), (5, 20)]))[3:] == [
        ("4", "20", ["1"]), ("5", "20", ["1"]),
    ]  # fmt: skip
