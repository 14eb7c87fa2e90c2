"""A figure’s control says its cells and its name in as many letters as Word takes, and no two share a number."""

import re

from lxml import etree

from orderpaper.records.place import Place
from orderpaper.word.traces import END, Figure, write_mark
from orderpaper.word.traces_addresses import LONGEST, Addresses
from word_builder import NAMESPACES

D5 = Place("statistics.xlsx", "ASB by ward", "D5")
PARTS = {"word/document.xml": b'<w:sdt><w:sdtPr><w:id w:val="700000009"/></w:sdtPr></w:sdt><w:id w:val="700000088"/>'}


def write(figures, parts=None, words="8,296"):
    addresses = Addresses(figures, parts or {})
    run = f'<w:r><w:t xml:space="preserve">{write_mark("f", 0)}{words}{END}</w:t></w:r>'
    return [addresses.write(index, run) for index in range(len(figures))]


def say(control, name):
    found = re.search(rf'<w:{name} w:val="([^"]*)"', control)
    return found[1] if found else None


def test_a_control_names_the_cell_and_the_figure():
    (control,) = write([Figure("8,296", "figures.asb.value", (D5,))])
    assert (say(control, "alias"), say(control, "tag")) == ("statistics.xlsx › ASB by ward › D5", "figures.asb.value")
    etree.fromstring(f"<w:p {NAMESPACES}>{control}</w:p>")


def test_a_figure_without_a_name_has_no_tag():
    assert say(write([Figure("8,296", "", (D5,))])[0], "tag") is None


def test_neither_is_longer_than_word_takes_and_both_are_written_safely():
    long = Place("R&D " * 30 + ".xlsx", 'A "sheet"', "D5")
    (control,) = write([Figure("8", "x" * 200, (long, D5))])
    root = etree.fromstring(f"<w:p {NAMESPACES}>{control}</w:p>")
    said = [root.find(f".//{{*}}{name}").values()[0] for name in ("alias", "tag")]
    assert [len(each) for each in said] == [LONGEST, LONGEST]
    assert said[0].endswith("… › D5 and 1 more cell")


def test_numbers_run_on_after_those_of_the_template():
    figure = Figure("8", "", (D5,))
    assert [say(each, "id") for each in write([figure, figure], PARTS)] == ["700000090", "700000091"]


def test_a_figure_of_no_letters_has_no_control():
    assert "sdt" not in write([Figure("8", "", (D5,))], words="")[0]
