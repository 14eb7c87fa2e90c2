"""Any Word file is read into facts, or refused in a sentence."""

import io
import time

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.errors import FolderError
from orderpaper.records.facts import Holder, Shape, Story, WordFacts
from orderpaper.word.facts.document import read_facts
from word_builder import (
    accessible,
    cell,
    control,
    header_row,
    heading,
    paragraph,
    picture,
    row,
    run,
    table,
    text_box,
    word_file,
    zipped,
)


def facts_of(*body: str, **more) -> WordFacts:
    return read_facts(word_file(body, **more), "paper.docx")


def test_the_title_and_language_of_a_paper_are_read() -> None:
    facts = facts_of(paragraph("Hello"), title="Plan & priorities", language="cy-GB")
    assert (facts.name, facts.title, facts.language) == ("paper.docx", "Plan & priorities", "cy-GB")


def test_a_heading_is_known_by_its_style_and_by_its_outline_level() -> None:
    facts = facts_of(
        heading(2, "By style"),
        paragraph("By level", properties="<w:outlineLvl w:val='2'/>"),
        paragraph("Not one", style="H1", properties="<w:outlineLvl w:val='9'/>"),
    )
    assert [each.look.level for each in facts.paragraphs] == [2, 3, 0]


def test_a_style_based_on_a_heading_is_a_heading() -> None:
    styles = (
        "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='Heading 1'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='X'><w:name w:val='Council heading'/><w:basedOn w:val='H1'/></w:style>"
    )
    (fact,) = facts_of(paragraph("Own", style="X"), styles=styles).paragraphs
    assert (fact.look.style, fact.look.level) == ("Council heading", 1)


def test_styles_based_on_each_other_in_a_circle_are_read() -> None:
    styles = "".join(
        f"<w:style w:type='paragraph' w:styleId='{one}'><w:name w:val='{one}'/><w:basedOn w:val='{other}'/></w:style>"
        for one, other in ("AB", "BA")
    )
    (fact,) = facts_of(paragraph("Round", style="A"), styles=styles).paragraphs
    assert fact.look.style == "A"


@pytest.mark.parametrize(
    ("style", "direct", "font", "size"),
    [
        ("", "", "Arial", 24),
        ("H1", "", "Arial", 32),
        ("H1", "<w:sz w:val='20'/>", "Arial", 20),
        ("", "<w:rFonts w:ascii='Georgia' w:hAnsi='Georgia'/>", "Georgia", 24),
        ("", "<w:rFonts w:asciiTheme='majorHAnsi' w:ascii='Georgia'/>", "Arial", 24),
        ("", "<w:sz w:val='nonsense'/>", "Arial", 24),
        ("", "<w:sz w:val='21.0'/>", "Arial", 21),
    ],
)
def test_font_and_size_are_those_on_the_page(style, direct, font, size) -> None:
    (fact,) = facts_of(paragraph(run("Words", direct), style=style)).paragraphs
    assert (fact.runs[0].look.font, fact.runs[0].look.size) == (font, size)


def test_without_styles_words_print_as_word_prints_them() -> None:
    (fact,) = facts_of(paragraph("Words"), styles="").paragraphs
    assert (fact.runs[0].look.font, fact.runs[0].look.size, fact.runs[0].look.language) == ("Times New Roman", 20, "")


def test_bold_said_by_paragraph_and_character_style_cancels_out() -> None:
    (fact,) = facts_of(paragraph(run("Plain again", "<w:rStyle w:val='Strong'/>"), style="Strong1")).paragraphs
    assert not fact.runs[0].look.is_bold
    (fact,) = facts_of(paragraph(run("Bold", "<w:rStyle w:val='Strong'/><w:b/>"), style="Strong1")).paragraphs
    assert fact.runs[0].look.is_bold


def test_runs_of_one_look_are_joined_and_hidden_words_are_left_out() -> None:
    (fact,) = facts_of(
        paragraph(run("One "), run("paper"), run("secret", "<w:vanish/>"), run(" bold", "<w:b/>"))
    ).paragraphs
    assert [each.text for each in fact.runs] == ["One paper", " bold"]


def test_words_taken_out_under_tracked_changes_are_left_out() -> None:
    (fact,) = facts_of(
        paragraph(
            f"<w:ins>{run('new')}</w:ins>",
            "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
            f"<w:moveFrom>{run('gone')}</w:moveFrom>",
        )
    ).paragraphs
    assert fact.text == "new"


def test_links_are_known_as_elements_fields_and_style() -> None:
    field = "".join(f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>{inside}" for kind, inside in (
        ("begin", '<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>'), ("separate", run("field")), ("end", "")
    ))  # fmt: skip
    (fact,) = facts_of(
        paragraph(f"<w:hyperlink>{run('element')}</w:hyperlink>", field, run("style", "<w:rStyle w:val='Link'/>"), "no")
    ).paragraphs
    assert [(each.text, each.is_link) for each in fact.runs] == [
        ("elementfield", True), ("style", True), ("no", False),
    ]  # fmt: skip


def test_a_list_is_known_by_its_style_and_number_0_takes_it_out() -> None:
    facts = facts_of(
        paragraph("In", style="Bullet"),
        paragraph("Out", style="Bullet", properties="<w:numPr><w:numId w:val='0'/></w:numPr>"),
        paragraph("Direct", properties="<w:numPr><w:numId w:val='3'/></w:numPr>"),
    )
    assert [each.look.is_list for each in facts.paragraphs] == [True, False, True]


def test_paragraphs_stand_under_the_heading_above_them() -> None:
    facts = facts_of(paragraph("Before"), heading(1, "Purpose"), paragraph("After"))
    assert [str(each.spot.place(facts.name)) for each in facts.paragraphs] == [
        "paper.docx › paragraph 1", "paper.docx › Purpose › paragraph 2", "paper.docx › Purpose › paragraph 3",
    ]  # fmt: skip


def test_headers_footers_and_notes_are_read_without_the_line_above_the_notes() -> None:
    notes = f"<w:footnote w:type='separator'>{paragraph('')}</w:footnote><w:footnote>{paragraph('Note')}</w:footnote>"
    facts = facts_of(parts={"header": paragraph("Exempt"), "footer": paragraph("Page"), "footnotes": notes})
    assert [(each.spot.story, each.text, each.spot.at) for each in facts.paragraphs] == [
        (Story.HEADER, "Exempt", "paragraph 1"), (Story.FOOTER, "Page", "paragraph 1"),
        (Story.FOOTNOTE, "Note", "paragraph 1"),
    ]  # fmt: skip
    assert facts.paragraphs[0].spot.place("a.docx").within == "Header"


def test_a_table_is_read_row_by_row() -> None:
    facts = facts_of(
        table(
            header_row("Area", "Crimes"),
            row(cell("North", "<w:vMerge w:val='restart'/>"), "12", properties=""),
            row(cell("", "<w:vMerge/>"), cell("13", "<w:gridSpan w:val='2'/>"), properties="<w:gridAfter w:val='1'/>"),
            properties="<w:tblStyle w:val='Grid'/><w:tblLook w:val='0000'/>",
        )
    )
    (fact,) = facts.tables
    assert (fact.style, fact.is_header_styled, fact.spot.at) == ("Table Grid", False, "table 1")
    assert [tuple(each.text for each in line.cells) for line in fact.rows] == [
        ("Area", "Crimes"), ("North", "12"), ("", "13"),
    ]  # fmt: skip
    assert [(line.is_header, line.may_break, line.skipped) for line in fact.rows] == [
        (True, False, 0), (False, True, 0), (False, True, 1),
    ]  # fmt: skip
    assert fact.rows[2].cells[0].is_continued
    assert fact.rows[2].cells[1].span == 2
    assert facts.paragraphs[2].spot.at == "table 1, row 2, cell 1"


def test_a_table_in_a_table_is_known_and_comes_after_it() -> None:
    inner = table(row("inner"))
    outer, nested = facts_of(table(row("a", cell(inner + paragraph("after"))))).tables
    assert (outer.is_nested, nested.is_nested) == (False, True)
    assert nested.spot.at == "table 1, row 1, cell 2, inner table"


def test_rows_and_cells_in_content_controls_are_counted() -> None:
    (fact,) = facts_of(table(control(row("a", control(cell("b")))), row("c", "d"))).tables
    assert [[each.text for each in line.cells] for line in fact.rows] == [["a", "b"], ["c", "d"]]


def test_a_drawing_says_what_it_is() -> None:
    facts = facts_of(
        paragraph(picture("A map of the borough")),
        paragraph(picture(inline=False, decorative=True)),
        paragraph("<w:r><w:pict><v:shape alt='Crest' style='position:absolute'/></w:pict></w:r>"),
        paragraph("<w:r><w:pict><v:shape><v:textpath string='DRAFT'/></v:shape></w:pict></w:r>"),
    )
    assert [(each.shape, each.alternative_text, each.is_inline, each.is_decorative) for each in facts.drawings] == [
        (Shape.PICTURE, "A map of the borough", True, False), (Shape.PICTURE, "", False, True),
        (Shape.PICTURE, "Crest", False, False), (Shape.WORD_ART, "", True, False),
    ]  # fmt: skip


def test_a_text_box_is_read_once() -> None:
    facts = facts_of(paragraph("Outside", text_box(paragraph("Inside"))))
    assert [(each.text, each.spot.holder) for each in facts.paragraphs] == [
        ("Outside", Holder.PAGE), ("Inside", Holder.TEXT_BOX),
    ]  # fmt: skip
    assert [each.shape for each in facts.drawings] == [Shape.TEXT_BOX]


def test_content_controls_are_read_with_their_titles() -> None:
    facts = facts_of(
        control(paragraph("Block"), "<w:alias w:val='Purpose'/>"),
        paragraph(control(run("Inline"))),
        control(paragraph("Contents"), "<w:docPartObj/>"),
    )
    assert [(each.title, each.is_built_in, each.spot.at) for each in facts.controls] == [
        ("Purpose", False, "paragraph 1"), ("", False, "paragraph 2"), ("", True, "paragraph 3"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is not a Word file"),
        (b"plain words", "is not a Word file"),
        (word_file(accessible())[:400], "is not a Word file"),
        (zipped({"mimetype": "x"}), "has no document in it"),
        (zipped({"word/document.xml": "<w:document"}), "is damaged in word/document.xml"),
        (zipped({"word/document.xml": "<html/>"}), "is not a Word file"),
        (zipped({"word/document.xml": "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'/>"}),
         "Strict Open XML"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"WordDocument", "old Word format"),
    ],
)  # fmt: skip
def test_what_is_not_a_word_file_is_refused_in_a_sentence(data, says) -> None:
    with pytest.raises(FolderError, match=says) as refused:
        read_facts(data, "paper.docx")
    assert str(refused.value).startswith("paper.docx ")
    assert str(refused.value).endswith(".")


def test_boxes_and_tables_without_end_are_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 900 + "</w:sdtContent></w:sdt>" * 900
    with pytest.raises(FolderError, match="too deep"):
        facts_of(deep)


def test_an_entity_bomb_is_not_unpacked() -> None:
    bomb = "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
    xml = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    body = "<w:body><w:p><w:r><w:t>&b;</w:t></w:r>&b;</w:p></w:body></w:document>"
    assert "a" not in read_facts(zipped({"word/document.xml": bomb + xml + body}), "x.docx").paragraphs[0].text


def test_a_table_of_2000_rows_is_read_in_a_moment() -> None:
    data = word_file([table(*[row("one", "two", "three", "four") for _ in range(2000)])])
    begun = time.process_time()
    assert len(read_facts(data, "long.docx").paragraphs) == 8000
    assert time.process_time() - begun < 5


def test_a_document_of_python_docx_is_read() -> None:
    document, file = Document(), io.BytesIO()
    document.add_heading("Report")
    document.add_table(2, 2)
    document.save(file)
    facts = read_facts(file.getvalue(), "default.docx")
    assert [each.look.level for each in facts.paragraphs][:1] == [1]
    assert len(facts.tables) == 1


PIECES = st.sampled_from([
    paragraph("x"), paragraph(), "<w:p/>", "<w:p><w:r/></w:p>", "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>", "<w:sdt/>",
    "<w:p><w:r><w:fldChar/></w:r></w:p>", "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:sz/><w:b w:val='x'/><w:lang/><w:rFonts/></w:rPr><w:t/></w:r></w:p>",
    "<w:p><w:pPr><w:numPr/><w:outlineLvl/><w:jc/></w:pPr></w:p>", "<w:p><w:r><w:drawing/></w:r></w:p>",
    "<w:p><w:r><w:drawing><wp:inline/></w:drawing><w:pict/><w:object/></w:r></w:p>", "<mc:AlternateContent/>",
    "<w:tbl><w:tblPr><w:tblLook w:val='zz'/></w:tblPr><w:tr><w:trPr><w:gridBefore/></w:trPr><w:tc/></w:tr></w:tbl>",
    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='x'/><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>",
    heading(1, "h"), text_box(), table(row("a", "")), control(paragraph("c")), "<w:unheard-of><w:p/></w:unheard-of>",
])  # fmt: skip


@given(st.lists(PIECES, max_size=12), st.text(max_size=20).filter(str.isprintable))
@settings(max_examples=60, deadline=None)
def test_small_documents_of_any_make_are_read(body, title) -> None:
    facts = facts_of(*body, title=title)
    assert facts.title == title.strip()
