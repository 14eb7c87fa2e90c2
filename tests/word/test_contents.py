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


def list_of(*headings):
    contents = make_contents()
    for text, style in headings:
        contents.mark(paragraph(text, style=style), style)
    root = read(contents.print_field())
    styles = [node.get(f"{W}val") for node in root.iter(f"{W}pStyle")]
    texts = ["".join(link.itertext()) for link in root.iter(f"{W}hyperlink")]
    return list(zip(styles, texts, strict=True)), "".join(node.text for node in root.iter(f"{W}instrText"))


def test_a_heading_1_that_is_alone_is_the_title_and_is_not_in_the_list():
    entries, field = list_of(("The plan", "Title"), ("Risk", "Section"), ("Inner", "Part"))
    assert entries == [("TOC2", "1. Risk"), ("TOC3", "Inner")]
    assert '"2-3"' in field


def test_several_headings_1_are_chapters_and_the_list_has_three_levels():
    entries, field = list_of(("One", "Title"), ("Risk", "Section"), ("Inner", "Part"), ("Two", "Title"))
    assert entries == [("TOC1", "One"), ("TOC2", "1. Risk"), ("TOC3", "Inner"), ("TOC1", "Two")]
    assert '"1-3"' in field


def test_a_paper_with_nothing_but_its_title_has_no_list():
    assert list_of(("The plan", "Title")) == ([], "")


def test_no_entry_has_a_leader_without_a_number_behind_it_and_f9_gives_the_numbers():
    contents = make_contents()
    contents.mark(paragraph("Risk", style="Section"), "Section")
    field = contents.print_field()
    assert "<w:tab" not in field
    assert "PAGEREF" not in field
    assert "\\n" not in field
