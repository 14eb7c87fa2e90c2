"""The contents list is a real field whose entries lead to the headings that were printed."""

from lxml import etree

from orderpaper.word.contents import Contents
from orderpaper.word.styles import read_styles
from word.templates import NUMBERING, STYLES, W
from word_builder import NAMESPACES, paragraph, run


def make_contents():
    return Contents(read_styles(STYLES, NUMBERING))


def read(xml):
    return etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")


def test_a_heading_is_bookmarked_round_its_words():
    contents = make_contents()
    root = read(contents.mark(paragraph("Risk", style="Section"), "Section"))
    tags = [etree.QName(node).localname for node in root[0]]
    assert tags == ["pPr", "bookmarkStart", "r", "bookmarkEnd"]
    assert root[0][1].get(f"{W}name") == "_Toc00000001"
    assert root[0][1].get(f"{W}id") == root[0][3].get(f"{W}id")


def test_the_list_names_each_heading_in_order_with_its_number_and_leads_to_it():
    contents = make_contents()
    marked = "".join(
        contents.mark(paragraph(text, style=style), style)
        for text, style in (("Risk", "Section"), ("Inner", "Part"), ("R&D", "Section"))
    )
    anchors = [node.get(f"{W}name") for node in read(marked).iter(f"{W}bookmarkStart")]
    root = read(contents.print_field())
    links = list(root.iter(f"{W}hyperlink"))
    assert [link.get(f"{W}anchor") for link in links] == anchors
    assert ["".join(link.itertext()) for link in links] == ["1. Risk", "Inner", "2. R&D"]
    styles = [node.get(f"{W}val") for node in root.iter(f"{W}pStyle")]
    assert styles == ["TOC2", "TOC3", "TOC2"]


def test_the_field_is_opened_once_and_closed_once():
    contents = make_contents()
    for text in ("One", "Two", "Three"):
        contents.mark(paragraph(text, style="Section"), "Section")
    root = read(contents.print_field())
    kinds = [node.get(f"{W}fldCharType") for node in root.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert "TOC" in "".join(node.text for node in root.iter(f"{W}instrText"))


def test_a_heading_of_several_runs_is_one_entry():
    contents = make_contents()
    contents.mark(paragraph(run("Risk "), run("and reward", "<w:b/>"), style="Part"), "Part")
    assert "Risk and reward" in "".join(read(contents.print_field()).itertext())


def test_an_empty_heading_has_no_bookmark_and_no_entry():
    contents = make_contents()
    empty = paragraph("", style="Section")
    assert contents.mark(empty, "Section") == empty
    assert contents.print_field() == ""


def test_words_stay_escaped_once():
    contents = make_contents()
    contents.mark(paragraph("R&D <b>", style="Section"), "Section")
    assert "1. R&amp;D &lt;b&gt;" in contents.print_field()
