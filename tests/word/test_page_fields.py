"""Fields that name a page are found as Word writes them, and say the number that is put in them."""

import pytest
from lxml import etree

from orderpaper.word.page_fields import find_page_fields, make_page_field
from word.templates import W
from word_builder import NAMESPACES, paragraph, run


def char(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text):
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def field(instruction, *result):
    return "".join((char("begin"), code(instruction), char("separate"), *result, char("end")))


def read(*content):
    return etree.fromstring(f"<w:body {NAMESPACES}>{paragraph(*content)}</w:body>")


def words_of(root):
    return "".join(node.text or "" for node in root.iter(f"{W}t"))


def write_all(root, number="12"):
    for each in list(find_page_fields(root)):
        each.write(number)
    return root


def test_the_number_stands_in_place_of_the_old_one_in_its_look():
    root = write_all(read(run("page "), field(" PAGEREF risk \\h ", run("7", "<w:b/>")), run(".")))
    assert words_of(root) == "page 12."
    assert root.find(f".//{W}b/../../{W}t").text == "12"


def test_an_instruction_in_pieces_and_a_result_in_pieces_are_one():
    pieces = (char("begin"), code(" PAGE"), code("REF risk"), code(" \\h"), char("separate"), run("1"), run("7"))
    root = read(*pieces, char("end"))
    assert [each.bookmark for each in find_page_fields(root)] == ["risk"]
    assert words_of(write_all(root)) == "12"


def test_a_field_without_a_result_gets_one():
    root = write_all(read(char("begin"), code("PAGEREF risk"), char("end")))
    assert [node.get(f"{W}fldCharType") for node in root.iter(f"{W}fldChar")] == ["begin", "separate", "end"]
    assert words_of(root) == "12"
    assert words_of(write_all(read(field("PAGEREF risk")))) == "12"


def test_a_field_in_a_field_is_told_apart_from_it():
    root = read(field(" TOC \\o ", run("Risk "), field("PAGEREF risk \\h", run("7")), run(" and more")))
    assert [each.bookmark for each in find_page_fields(root)] == ["risk"]
    assert words_of(write_all(root)) == "Risk 12 and more"


def test_a_simple_field_is_found():
    root = read(f'<w:fldSimple w:instr=" PAGEREF risk \\h ">{run("7")}</w:fldSimple>')
    assert words_of(write_all(root)) == "12"


@pytest.mark.parametrize(
    ("instruction", "bookmark"),
    [
        (" PAGEREF _Toc00000001 \\h ", "_Toc00000001"),
        ('PAGEREF "risk" \\* MERGEFORMAT', "risk"),
        ("pageref risk \\* Arabic \\h", "risk"),
        ("PAGEREF risk \\p", ""),
        ("PAGEREF risk \\* roman", ""),
        ("REF risk \\h", ""),
        ("PAGE", ""),
    ],
)
def test_a_field_that_says_more_than_a_page_number_is_left_to_word(instruction, bookmark):
    root = read(field(instruction.replace('"', "&quot;"), run("7")))
    assert [each.bookmark for each in find_page_fields(root)] == ([bookmark] if bookmark else [])


def test_fields_that_are_not_balanced_are_no_fault():
    assert list(find_page_fields(read(char("end"), char("begin"), code("PAGEREF risk")))) == []


def test_a_field_that_is_made_is_found_again():
    root = read()
    root[0].extend(make_page_field("risk"))
    assert [each.bookmark for each in find_page_fields(root)] == ["risk"]
    assert words_of(write_all(root)) == "12"
