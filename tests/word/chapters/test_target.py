"""A template, opened: what is put into it is declared and led to, and what is not touched stays as it is."""

from lxml import etree

from orderpaper.word.chapters.lists import ChapterLists, Wish
from orderpaper.word.chapters.source import DOCUMENT, FOOTNOTES
from orderpaper.word.chapters.target import Target
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.shadow import W
from word.chapters.written import NUMBERING, footnote, make_template
from word.templates import STYLES
from word_builder import paragraph, word_file


def test_a_template_to_which_nothing_is_added_keeps_its_other_parts():
    template = make_template()
    before, after = read_parts(template), read_parts(WordFile("", Target(template).write()))
    assert {name for name in before if before[name] != after[name]} <= {DOCUMENT}
    assert list(after) == sorted(after, key=lambda name: (name != "_rels/.rels", name))


def test_footnotes_are_numbered_after_those_of_the_template():
    target = Target(make_template(footnotes=footnote(4, paragraph("Old"))))
    node = target.open_body()
    etree.SubElement(node, f"{W}p")
    assert target.add_note(node).get(f"{W}id") == "5"
    assert [each.get(f"{W}id") for each in etree.fromstring(read_parts(WordFile("", target.write()))[FOOTNOTES])] == [
        "4", "5",
    ]  # fmt: skip


def test_links_have_names_of_their_own():
    target = Target(make_template())
    assert [target.link(DOCUMENT, "https://a.uk"), target.link(FOOTNOTES, "https://b.uk")] == [
        "rIdChapter1", "rIdChapter2",
    ]  # fmt: skip
    assert b"https://b.uk" in read_parts(WordFile("", target.write()))["word/_rels/footnotes.xml.rels"]


def test_a_template_without_lists_is_given_a_part_for_them():
    target = Target(WordFile("assessment.docx", word_file([paragraph("x")], styles=STYLES)))
    target.lists.settle("ASB.docx", ChapterLists(NUMBERING.encode()), Wish("", ("3", 0), None, "Body"))
    parts = read_parts(WordFile("", target.write()))
    assert b'w:numId="1"' in parts["word/numbering.xml"]
    assert b"numbering.xml" in parts["word/_rels/document.xml.rels"]


def test_the_paragraphs_of_a_part_are_listed_in_order():
    target = Target(make_template(paragraph("a"), paragraph("b")))
    listed = target.list_paragraphs()
    assert ["".join(each.itertext()) for each in listed[DOCUMENT]] == ["a", "b"]
    assert len(listed[FOOTNOTES]) == 2
