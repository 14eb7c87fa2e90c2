"""The words of paragraphs and controls, and which of their letters stand in controls of figures."""

from lxml import etree

from orderpaper.records.text import LineKind, citations_of
from orderpaper.word.returned.readings import (
    SDT,
    P,
    list_paragraphs,
    read_control,
    read_inline,
    shows_placeholder,
)  # fmt: skip
from orderpaper.word.returned.views import name_figure
from word_builder import NAMESPACES, control, paragraph, run, text_box

FIGURE = control(run("12%"), '<w:tag w:val="T1.2"/>')


def node(xml):
    return next(iter(etree.fromstring(f"<x {NAMESPACES}>{xml}</x>")))


def tell_plain(_paragraph):
    return LineKind.PARAGRAPH


def test_signs_are_read_as_they_are_seen():
    signs = (
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:noBreakHyphen/><w:br w:type="page"/>'
        "<w:softHyphen/><w:instrText>PAGE</w:instrText></w:r>"
    )
    assert read_inline(node(paragraph(signs))) == "a\tb\nc\n-"


def test_words_in_links_and_tags_are_read_and_those_of_text_boxes_are_not():
    link = f"<w:hyperlink>{run('link')}</w:hyperlink><w:smartTag>{run(' tag')}</w:smartTag>"
    assert read_inline(node(paragraph(link, text_box(paragraph("aside"))))) == "link tag"


def test_the_letters_of_figures_are_known():
    words = read_inline(node(paragraph("Up ", FIGURE, ".")), name_figure)
    assert (words, [(each.start, each.end, each.name) for each in citations_of(words)]) == ("Up 12%.", [(3, 6, "2")])


def test_a_control_round_paragraphs_is_lines_and_the_letters_of_figures_move_with_them():
    held = node(control(paragraph("First.") + paragraph("") + paragraph("Up ", FIGURE)))
    words = read_control(held, lambda _each: LineKind.BULLET, name_figure)
    assert words == "- First.\n- Up 12%"
    (figure,) = citations_of(words)
    assert words[figure.start : figure.end] == "12%"


def test_a_control_in_a_line_is_its_words_and_one_that_asks_for_words_has_none():
    assert read_control(node(control(run("a") + run("b"))), tell_plain, name_figure) == "ab"
    asks = node(control(run("Type here"), "<w:showingPlcHdr/>"))
    assert shows_placeholder(asks)
    assert read_control(asks, tell_plain, name_figure) == ""
    assert read_inline(node(paragraph("x", control(run("Type here"), "<w:showingPlcHdr/>")))) == "x"


def test_words_that_were_typed_are_no_placeholder_though_the_control_says_it_shows_one():
    asked = run("Type here", '<w:rStyle w:val="PlaceholderText"/>')
    assert shows_placeholder(node(control(asked, "<w:showingPlcHdr/>")))
    assert not shows_placeholder(node(control(asked + run("typed"), "<w:showingPlcHdr/>")))


def test_the_paragraphs_of_text_boxes_are_not_those_of_what_they_hang_on():
    holder = node(control(paragraph("a", text_box(paragraph("b"))) + paragraph("c")))
    assert [read_inline(each) for each in list_paragraphs(holder)] == ["a", "c"]
    box = next(each for each in holder.iter() if each.tag.endswith("txbxContent"))
    assert [read_inline(each) for each in list_paragraphs(box)] == ["b"]
    assert (P[-2:], SDT[-4:]) == ("}p", "}sdt")
