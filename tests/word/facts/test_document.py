"""Any Word file is read into facts."""

import io

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.word.facts.document import read_facts
from word_builder import control, facts_of, heading, paragraph, row, table, text_box


def test_the_title_and_language_of_a_paper_are_read() -> None:
    facts = facts_of(paragraph("Hello"), title="Plan & priorities", language="cy-GB")
    assert (facts.name, facts.title, facts.language) == ("paper.docx", "Plan & priorities", "cy-GB")


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
