"""A paragraph’s words are read as they print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.facts.styles import read_styles
from orderpaper.word.manuscript.words import WordsReader
from word.manuscript.papers import call, deleted, element, field, inserted, raised
from word_builder import STYLES, paragraph, run, text_box

STRONG = element(f"<w:styles>{STYLES.replace('{language}', 'en-GB')}</w:styles>")


def words_of(*content):
    return WordsReader(read_styles(None, None)).read(element(paragraph(*content)), "")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (("It fell by ", run("20%", "<w:b/>"), "."), "It fell by 20%."),
        (("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/><w:t>d</w:t></w:r>",), "a\tb\n-d"),
        (("from ", deleted("5"), inserted("6"), " to 7"), "from 6 to 7"),
        (('<w:hyperlink w:anchor="x">', "<w:r><w:t>link</w:t></w:r>", "</w:hyperlink>"), "link"),
        (("see ", field("REF x", run("Table 3")), " now"), "see Table 3 now"),
        (('<w:fldSimple w:instr="SEQ Table"><w:r><w:t>4</w:t></w:r></w:fldSimple>',), "4"),
        (("seen", run("secret", "<w:vanish/>")), "seen"),
        (('<w:r><w:sym w:font="Wingdings" w:char="F0E9"/></w:r>',), "↑"),
        ((run("\uf0ea", '<w:rFonts w:ascii="Wingdings"/>'),), "↓"),
        (("<w:sdt><w:sdtContent><w:r><w:t>kept</w:t></w:r></w:sdtContent></w:sdt>",), "kept"),
        (("2,666", call(3), " offences"), "2,666 offences"),
    ],
)  # fmt: skip
def test_words_are_read_as_they_print(content, text):
    made = "".join(each if each.startswith("<") else run(each) for each in content)
    assert words_of(made).text == text


def test_what_a_field_is_told_to_do_is_left_out_whatever_stands_in_it():
    inner = f"<w:r><w:fldChar w:fldCharType='begin'/></w:r>{run('IF ')}{field('PAGE', run('3'))}{run(' = 1')}"
    shown = f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{run('yes')}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    assert words_of(inner + shown + run(" then")).text == "yes then"


def test_a_field_that_never_ends_hides_no_more_than_its_paragraph():
    reader = WordsReader(read_styles(None, None))
    reader.read(element(paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r>")), "")
    assert reader.read(element(paragraph("The rest.")), "").text == "The rest."


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (("2,666", raised("1"), " in all"), "2,666 in all"),
        (("2,666", raised("(a)")), "2,666"),
        (("on the 4", raised("th")), "on the 4th"),
        (("20 m", raised("2")), "20 m2"),
        (("5km", raised("2")), "5km2"),
        ((raised("1"), "Provisional."), "1 Provisional."),
        (("Crime", raised("2, 3")), "Crime"),
    ],
)
def test_the_mark_of_a_note_does_not_run_together_with_a_number(content, text):
    assert words_of(*content).text == text


def test_a_mark_is_known_by_its_style_too():
    styles = "<w:style w:type='character' w:styleId='M'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style>"
    reader = WordsReader(read_styles(element(f"<w:styles>{styles}</w:styles>"), None))
    marked = element(paragraph("8", run("1", "<w:rStyle w:val='M'/>"), run("0", "<w:rStyle w:val='none'/>")))
    assert reader.read(marked, "").text == "80"


def test_notes_and_text_boxes_are_gathered_once():
    words = words_of("a", call(1), call(2, "endnote"), text_box(paragraph("boxed", text_box(paragraph("inner")))))
    assert [each.tag.rpartition("}")[2] for each in words.notes] == ["footnoteReference", "endnoteReference"]
    assert (len(words.boxes), words.text, words.holds_drawing) == (1, "a", True)


def test_a_text_box_in_a_group_is_not_read_a_second_time_as_old_programs_draw_it():
    box = "<w:txbxContent><w:p/></w:txbxContent>"
    drawn = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert len(words_of(f"<w:r><w:drawing>{drawn}</w:drawing></w:r>").boxes) == 1


def test_the_words_of_a_list_of_contents_are_known_until_it_ends():
    reader = WordsReader(read_styles(None, None))
    begun = field("TOC \\o", run("Crime")).removesuffix('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    assert reader.read(element(paragraph(begun)), "").is_contents
    assert reader.read(element(paragraph("Theft")), "").is_contents
    reader.end_contents()
    assert not reader.read(element(paragraph("Text")), "").is_contents


@given(st.lists(st.text("ab 1", max_size=4), max_size=5))
def test_every_stretch_stands_in_its_element(texts):
    words = words_of(*(run(each) for each in texts))
    assert [each.text for each in words.stretches] == texts
    assert [each.node.text or "" for each in words.stretches] == texts
