"""A Word file gets the numbers of its pages in the contents list and wherever else a page is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from orderpaper.word.contents import Contents
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.page_numbers import find_bookmarks, number_pages
from orderpaper.word.styles import read_styles
from word.templates import NUMBERING, STYLES, W, add_part, read_part
from word_builder import NAMESPACES, paragraph, run, word_file

SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1247" w:right="1247" w:gutter="12"/>{}</w:sectPr>'
)
RIGHT_TAB = '<w:style w:styleId="TOC2"><w:pPr><w:tabs><w:tab w:val="right" w:pos="9"/></w:tabs></w:pPr></w:style>'
REFERENCE = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF {} \\h </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>?</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def make_file(*more, headings=("Risk", "Reward"), says="", styles=STYLES + RIGHT_TAB):
    """Give a Word file with a contents list of its headings, as we write it."""
    contents = Contents(read_styles(STYLES, NUMBERING))
    marked = [contents.mark(paragraph(text, style="Section"), "Section") for text in headings]
    body = (contents.print_field(), *marked, *more, SECTION.format(says))
    return WordFile("plan.docx", word_file(body, styles=styles))


def parse(data, part="word/document.xml"):
    return etree.fromstring(read_part(data, part).encode("utf-8"))


def entries_of(data):
    """Give each line of the contents list as it reads, a tab as an arrow."""
    return [
        "".join(
            "→" if node.tag == f"{W}tab" else node.text or "" for node in link.iter(f"{W}t", f"{W}r/{W}tab", f"{W}tab")
        )
        for link in parse(data).iter(f"{W}hyperlink")
    ]


ONE, TWO = "_Toc00000001", "_Toc00000002"


def test_the_bookmarks_asked_for_are_those_of_the_list_and_of_the_fields():
    assert find_bookmarks(make_file(paragraph(REFERENCE.format("table_3")))) == {ONE, TWO, "table_3"}


def test_a_file_that_names_no_page_asks_for_none():
    assert find_bookmarks(WordFile("a.docx", word_file([paragraph("Words")]))) == frozenset()


def test_each_entry_ends_in_a_tab_and_a_live_field_with_its_number():
    data = number_pages(make_file(), {ONE: 2, TWO: 11})
    assert entries_of(data) == ["1. Risk→2", "2. Reward→11"]
    for link in parse(data).iter(f"{W}hyperlink"):
        assert f"PAGEREF {link.get(f'{W}anchor')} \\h" in "".join(node.text for node in link.iter(f"{W}instrText"))


def test_the_fields_are_balanced_in_the_paragraphs_they_stand_in():
    kinds = [
        node.get(f"{W}fldCharType") for node in parse(number_pages(make_file(), {ONE: 2, TWO: 3})).iter(f"{W}fldChar")
    ]
    inner = ["begin", "separate", "end"]
    assert kinds == ["begin", "separate", *inner, *inner, "end"]


def test_without_numbers_the_file_is_left_as_it_is():
    file = make_file()
    assert number_pages(file, {}) == file.data
    assert entries_of(file.data) == ["1. Risk", "2. Reward"]


def test_an_entry_whose_page_is_not_known_has_no_leader():
    assert entries_of(number_pages(make_file(), {TWO: 3})) == ["1. Risk", "2. Reward→3"]


def test_numbers_are_written_over_numbers():
    once = WordFile("plan.docx", number_pages(make_file(), {ONE: 8, TWO: 8}))
    assert number_pages(once, {ONE: 2, TWO: 3}) == number_pages(make_file(), {ONE: 2, TWO: 3})
    assert find_bookmarks(once) == {ONE, TWO}


@given(st.lists(st.integers(1, 2000), min_size=2, max_size=2))
def test_any_pages_are_said_and_said_the_same_twice(pages):
    said = dict(zip((ONE, TWO), pages, strict=True))
    data = number_pages(make_file(), said)
    assert entries_of(data) == [f"1. Risk→{pages[0]}", f"2. Reward→{pages[1]}"]
    assert number_pages(WordFile("plan.docx", data), said) == data


def test_a_page_named_in_the_text_is_said_too():
    data = number_pages(
        make_file(paragraph(run("See page "), REFERENCE.format("table_3"))), {ONE: 1, TWO: 1, "table_3": 14}
    )
    assert parse(data).findall(f".//{W}p")[-1].xpath("string()").endswith("14")


def test_a_page_named_in_a_footnote_or_a_header_is_said_too():
    file = make_file()
    for part in ("word/footnotes.xml", "word/header1.xml"):
        story = f"<w:hdr {NAMESPACES}>{paragraph(REFERENCE.format(ONE))}</w:hdr>"
        data = number_pages(WordFile("plan.docx", add_part(file.data, part, story)), {ONE: 5})
        assert "".join(node.text for node in parse(data, part).iter(f"{W}t")) == "5"


def test_an_entry_whose_style_has_no_tab_stop_gets_one_at_the_edge_of_the_text():
    tabs = parse(number_pages(make_file(styles=STYLES), {ONE: 2})).find(f".//{W}pPr/{W}tabs")
    assert dict(tabs[0].attrib) == {f"{W}val": "right", f"{W}leader": "dot", f"{W}pos": "9400"}
    assert tabs.getprevious().tag == f"{W}pStyle"


def test_the_edge_of_the_text_in_columns_is_that_of_the_column():
    data = number_pages(make_file(styles=STYLES, says='<w:cols w:num="2" w:space="400"/>'), {ONE: 2})
    assert parse(data).find(f".//{W}pPr/{W}tabs/{W}tab").get(f"{W}pos") == "4500"


def test_a_style_with_a_tab_stop_is_left_to_say_where_it_is():
    assert parse(number_pages(make_file(), {ONE: 2})).find(f".//{W}pPr/{W}tabs") is None


def test_a_page_is_named_as_it_is_numbered():
    file = make_file(says='<w:pgNumType w:fmt="lowerRoman" w:start="3"/>')
    assert "_Section00000001" in find_bookmarks(file)
    assert entries_of(number_pages(file, {ONE: 2, TWO: 3, "_Section00000001": 1})) == ["1. Risk→iv", "2. Reward→v"]


def test_no_number_is_written_where_the_first_page_of_a_section_is_not_known():
    file = make_file(says='<w:pgNumType w:start="3"/>')
    assert number_pages(file, {ONE: 2, TWO: 3}) == file.data


def test_a_link_outside_the_list_is_no_entry():
    link = f'<w:hyperlink w:anchor="{ONE}"><w:r><w:t>Risk</w:t></w:r></w:hyperlink>'
    data = number_pages(make_file(paragraph(link, style="Body")), {ONE: 2, TWO: 3})
    assert entries_of(data)[-1] == "Risk"


def test_the_other_parts_are_kept_as_they_are_and_in_their_order():
    file = make_file()
    old, new = (read_parts(WordFile("plan.docx", data)) for data in (file.data, number_pages(file, {ONE: 2})))
    assert list(new) == list(old)
    assert {name for name in new if new[name] != old[name]} == {"word/document.xml"}


def test_words_are_not_escaped_twice():
    assert entries_of(number_pages(make_file(headings=("R&D <b>",)), {ONE: 2})) == ["1. R&D <b>→2"]


@pytest.mark.parametrize("page", [1, 10, 999])
def test_same_input_same_bytes(page):
    assert number_pages(make_file(), {ONE: page}) == number_pages(make_file(), {ONE: page})
