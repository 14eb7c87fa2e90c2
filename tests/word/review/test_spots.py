"""A text is asked about where it stands in a row; the cells that are seen are told from those that go on."""

from lxml import etree

from orderpaper.word.review.spots import find_spot, list_controls
from word.templates import W
from word_builder import NAMESPACES, cell, control, row, run, table, text_box
from word_builder import paragraph as write


def keyed(words, tag="T1"):
    return control(write(words), f'<w:tag w:val="{tag}"/>')


def parse(*body):
    return etree.fromstring(f"<w:body {NAMESPACES}>{''.join(body)}</w:body>")


def read(element):
    return "".join(each.text for each in element.iter(f"{W}t"))


def test_a_text_in_a_row_is_found_with_the_cells_of_its_row():
    spot = find_spot(parse(table(row("Other", "x"), row("Legal", cell(keyed("may")), "Post"))), "T1")
    assert [read(each) for each in spot.cells] == ["Legal", "may", "Post"]
    assert (read(spot.own_cell), read(spot.issue_cell)) == ("may", "Legal")


def test_the_row_is_chosen_before_any_other_place_where_the_text_is_printed():
    spot = find_spot(parse(keyed("may"), table(row("Legal", cell(keyed("may")))), keyed("may")), "T1")
    assert len(spot.cells) == 2
    assert find_spot(parse(keyed("first"), keyed("second")), "T1").control.tag == f"{W}sdt"
    assert read(find_spot(parse(keyed("first"), keyed("second")), "T1").control) == "first"


def test_a_cell_that_goes_on_from_the_row_above_is_not_one_to_write_in():
    goes_on, begins = cell("hidden", "<w:vMerge/>"), cell("seen", '<w:vMerge w:val="restart"/>')
    body = parse(table(row("Legal", cell(keyed("may")), begins), row("x", cell(keyed("may", "T2")), goes_on)))
    assert [read(each) for each in find_spot(body, "T1").cells] == ["Legal", "may", "seen"]
    assert [read(each) for each in find_spot(body, "T2").cells] == ["x", "may"]


def test_the_row_is_the_nearest_one_and_its_cells_are_not_those_of_a_table_in_it():
    inner = table(row("Inner", cell(keyed("may"))))
    spot = find_spot(parse(table(row("Outer", cell(inner + write(""))))), "T1")
    assert [read(each) for each in spot.cells] == ["Inner", "may"]
    outer = table(row("Outer", cell(keyed("may", "T3") + table(row("Inner", "x")) + write(""))))
    assert len(find_spot(parse(outer), "T3").cells) == 2


def test_a_row_in_which_the_text_comes_first_has_no_cell_that_names_it():
    assert find_spot(parse(table(row(cell(keyed("may")), "Post"))), "T1").issue_cell is None
    assert find_spot(parse(table(row(cell(keyed("may"))))), "T1").issue_cell is None
    assert find_spot(parse(keyed("may")), "T1").issue_cell is None


def test_a_text_that_only_stands_in_a_text_box_or_nowhere_has_no_place():
    boxed = write(text_box(keyed("may")))
    assert find_spot(parse(boxed), "T1") is None
    assert find_spot(parse(keyed("may")), "T2") is None


def test_what_old_programs_fall_back_on_is_left_out():
    assert len(list(list_controls(parse(write(text_box(keyed("may"))), write(run("x"))), "T1"))) == 1
