"""The rules of accessible pictures, boxes and content controls."""

import pytest

from word_builder import accessible, control, judged, paragraph, picture, run, text_box

ALT = "every-picture-has-alternative-text"
BOX = "no-text-stands-in-a-text-box"
SHOWN = "A map of the borough's thirteen wards"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (paragraph(picture()), ALT),
        (paragraph(picture("map.png")), ALT),
        (paragraph(picture("Chart 3")), ALT),
        (paragraph(picture("A group of people. Description automatically generated")), ALT),
        (paragraph(picture(SHOWN, inline=False)), "objects-stand-in-line-with-text"),
        (paragraph("<w:r><w:pict><v:shape alt='Our crest' style='position:absolute'/></w:pict></w:r>"),
         "objects-stand-in-line-with-text"),
        (paragraph("See", text_box(paragraph("Boxed words"))), BOX),
        (paragraph("<w:r><w:pict><v:shape alt='The word Draft'><v:textpath/></v:shape></w:pict></w:r>"), BOX),
        (paragraph("Framed", properties="<w:framePr w:wrap='around'/>"), BOX),
        (control(paragraph("Fill in")), "every-content-control-has-a-title"),
        (paragraph(control(run("Fill in"), "<w:alias w:val=' '/>")), "every-content-control-has-a-title"),
    ],
)  # fmt: skip
def test_an_object_that_breaks_one_rule_has_that_finding(content, code) -> None:
    assert judged(*accessible(content)) == [(code, "Strategic Plan", "paragraph 3")]


@pytest.mark.parametrize(
    "content",
    [
        paragraph(picture(SHOWN)),
        paragraph(picture("Map of wards")),
        paragraph(picture(inline=False, decorative=True)),
        paragraph("<w:r><w:pict><v:rect o:hr='t'/></w:pict></w:r>"),
        control(paragraph("Fill in"), "<w:alias w:val='Purpose'/>"),
        control(paragraph("Contents"), "<w:docPartObj/>"),
    ],
)
def test_what_only_resembles_a_fault_is_left_alone(content) -> None:
    assert judged(*accessible(content)) == []


def test_a_picture_in_the_header_is_said_in_its_place() -> None:
    assert judged(*accessible(), parts={"header": paragraph(picture())}) == [(ALT, "Header", "paragraph 1")]
