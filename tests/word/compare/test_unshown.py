"""What changed without standing among the tracked changes is named, and nothing else is."""

import pytest
from docx.shared import Cm, Pt

from orderpaper.word.compare.unshown import list_unshown
from reviewer import Reviewer
from word.compare.papers import add_picture, change, end_with_paragraph, make_plain_paper, parts_of, retype, swap

OLD = change(make_plain_paper(), end_with_paragraph)
PICTURED = change(OLD, add_picture)


def unshown(old, new, redline):
    return list(list_unshown(parts_of(old), parts_of(new), parts_of(redline)))


def test_where_only_words_changed_all_is_shown():
    redline = Reviewer().replace(OLD, "The grant was £37,104.", "The grant was £41,250, which is more.")
    assert unshown(OLD, change(OLD, retype), redline) == []


def test_a_picture_that_stands_in_both_and_in_the_redline_is_shown():
    assert unshown(PICTURED, PICTURED, PICTURED) == []


@pytest.mark.parametrize(("old", "new", "redline"), [(OLD, PICTURED, OLD), (PICTURED, OLD, OLD), (OLD, OLD, PICTURED)])
def test_a_picture_that_is_not_where_it_should_be_is_named(old, new, redline):
    assert unshown(old, new, redline) == ["pictures"]


def test_another_picture_in_the_place_of_the_first_is_named():
    other = {**parts_of(PICTURED), "word/media/image1.png": b"another"}
    assert list(list_unshown(parts_of(PICTURED), other, other)) == ["pictures"]


def test_the_space_that_the_engine_puts_into_a_chart_is_no_change():
    c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    rels = '<Relationships><Relationship Id="rId9" Target="charts/chart1.xml"/></Relationships>'
    drawn = f'<c:chart {c} {r} r:id="rId9"/></w:p></w:body>'

    def charted(chart):
        parts = parts_of(OLD)
        body = parts["word/document.xml"].replace(b"</w:body>", f"<w:p>{drawn}".encode())
        return {
            **parts, "word/document.xml": body, "word/_rels/document.xml.rels": rels.encode(),
            "word/charts/chart1.xml": f"<c:chartSpace {c} {r}>{chart}</c:chartSpace>".encode(),
        }  # fmt: skip

    tight = charted('<c:v>1</c:v><c:externalData r:id="a"/>')
    loose = charted('\n  <c:v>1</c:v>\n  <c:externalData r:id="b"/>\n')
    assert list(list_unshown(tight, tight, loose)) == []
    assert list(list_unshown(tight, charted("<c:v>2</c:v>"), loose)) == ["charts"]


def test_another_style_is_named():
    def restyle(document):
        document.styles["Normal"].font.size = Pt(9)

    assert unshown(OLD, change(OLD, restyle), OLD) == ["styles and numbering"]


def test_another_page_is_named_and_another_header_is_not():
    def widen(document):
        document.sections[0].page_width = Cm(40)

    def head(document):
        document.sections[0].different_first_page_header_footer = False
        document.sections[0].even_page_header.paragraphs[0].text = "Even"

    assert unshown(OLD, change(OLD, widen), OLD) == ["the page set-up"]
    assert unshown(OLD, change(OLD, head), OLD) == []


def test_what_word_counts_when_it_saves_is_no_change():
    saved = swap(OLD, "word/document.xml", ("00FC693F", "00AB12CD"))
    assert unshown(OLD, saved, OLD) == []
