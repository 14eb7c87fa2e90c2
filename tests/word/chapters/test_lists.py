"""The lists of a chapter count for themselves: in the template’s styles where it has them, else as they were made."""

from lxml import etree

from orderpaper.word.chapters.lists import ChapterLists, Entry, TemplateLists, Wish
from orderpaper.word.chapters.styles import read_styles
from orderpaper.word.shadow import W
from orderpaper.word.styles import read_styles as read_numbered_styles
from word.chapters.written import NUMBERING, OF_THE_HOUSE, make_numbering, make_style
from word_builder import NAMESPACES

LISTS = ChapterLists(NUMBERING.encode())


def open_lists(more=""):
    styles = f"<w:styles {NAMESPACES}>{OF_THE_HOUSE}{more}</w:styles>"
    numbering = make_numbering("bullet", "decimal", "decimal")
    return TemplateLists(numbering.encode(), read_styles(styles.encode()), read_numbered_styles(styles, numbering))


def settle(style="", direct=None, styled=None, lists=None):
    return (lists or open_lists()).settle("ASB.docx", LISTS, Wish(style, direct, styled, "BodyText"))


def test_how_a_list_counts_is_read_from_the_chapter():
    assert [LISTS.count_way(each) for each in (("1", 0), ("2", 1), ("3", 0), ("9", 0), ("1", 5))] == [
        "bullet", "decimal", "upperRoman", "", "",
    ]  # fmt: skip
    assert ChapterLists(b"").count_way(("1", 0)) == ""


def test_how_a_list_counts_may_be_said_of_one_list_alone():
    override = '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num>'
    lists = ChapterLists(make_numbering("decimal").replace("</w:num>", override).encode())
    assert lists.count_way(("1", 0)) == "bullet"


def test_bullets_have_the_template_s_style_for_them():
    assert settle(direct=("1", 0)) == Entry("ListBullet", is_listed=True)
    assert settle("ListBullet", direct=("1", 0)) == Entry("ListBullet", is_listed=True)
    assert settle("ListBullet", styled=("1", 0)) == Entry("ListBullet")
    companion = open_lists(make_style("BodyTextBullet", "Body text bullet"))
    assert settle(direct=("1", 0), lists=companion) == Entry("BodyTextBullet", is_listed=True)
    deeper = open_lists(make_style("Deep", "List Bullet 2"))
    assert settle(direct=("1", 1), lists=deeper) == Entry("Deep", is_listed=True)


def test_numbers_have_the_template_s_style_and_begin_at_one_in_each_list():
    lists = open_lists()
    entries = [lists.settle(chapter, LISTS, Wish("", (number, 0), None, "BodyText"))
               for chapter, number in (("ASB.docx", "2"), ("ASB.docx", "2"), ("VC.docx", "2"))]  # fmt: skip
    assert entries == [Entry("ListNumber", (number, 0), is_listed=True) for number in ("4", "4", "5")]
    assert '<w:num w:numId="4"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>' in (
        etree.tostring(lists.root, encoding="unicode")
    )
    assert lists.are_changed


def test_a_numbered_list_that_its_style_says_begins_anew_in_each_chapter():
    assert settle("ListNumber", styled=("2", 0)) == Entry("ListNumber", ("4", 0), is_listed=True)


def test_what_counts_with_the_headings_of_the_paper_goes_on_counting_with_them():
    lists = open_lists()
    assert settle("NumberedParagraph", styled=("2", 1), lists=lists) == Entry("NumberedParagraph")
    assert settle("Heading2", styled=("2", 0), lists=lists) == Entry("Heading2")
    assert not lists.are_changed


def test_a_heading_numbered_by_hand_is_numbered_by_its_style_and_that_is_said():
    entry = settle("Heading3", direct=("2", 0))
    assert entry.style == "Heading3"
    assert entry.numbered is None
    assert "numbered by hand" in entry.remark


def test_a_list_for_which_the_template_has_no_style_goes_over_as_it_looks():
    lists = open_lists()
    assert settle(direct=("3", 1), lists=lists) == Entry("BodyText", ("4", 1))
    assert settle(direct=("3", 0), lists=lists) == Entry("BodyText", ("4", 0))
    added = [each for each in lists.root.iter(f"{W}abstractNum") if each.get(f"{W}abstractNumId") == "4"]
    assert [each.tag.removeprefix(W) for each in added[0]] == ["lvl", "lvl"]
    kinds = [each.tag.removeprefix(W) for each in lists.root]
    assert kinds == ["abstractNum"] * 4 + ["num"] * 4


def test_a_bullet_on_a_level_that_the_template_does_not_have_goes_over_as_it_looks():
    assert settle(direct=("1", 1)) == Entry("BodyText", ("4", 1))


def test_a_paragraph_that_is_taken_out_of_its_list_stays_out():
    assert settle("ListBullet", direct=("0", 0)) == Entry("ListBullet", ("0", 0))


def test_a_list_that_counts_nothing_is_none():
    lists = ChapterLists(make_numbering("none").encode())
    assert open_lists().settle("ASB.docx", lists, Wish("", ("1", 0), None, "BodyText")) == Entry("BodyText")
