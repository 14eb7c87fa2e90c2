"""What becomes of each thing in a chapter: it goes over, or it is refused in a sentence with what to do."""

import pytest
from lxml import etree

from orderpaper.word.chapters.refusals import Fate, decide, is_change, say_refused
from word_builder import NAMESPACES, picture, text_box

MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def parse(xml):
    return etree.fromstring(f"<w:body {NAMESPACES} {MATH}>{xml}</w:body>")[0]


@pytest.mark.parametrize(
    ("xml", "fate"),
    [
        ("<w:p/>", Fate.CARRIED), ("<w:tbl/>", Fate.CARRIED), ("<w:sdt/>", Fate.OPENED), ("<w:smartTag/>", Fate.OPENED),
        ("<w:bookmarkStart/>", Fate.LEFT), ("<w:proofErr/>", Fate.LEFT), ("<!-- remark -->", Fate.LEFT),
        ("<w:ins/>", Fate.REFUSED), ("<w:somethingNew/>", Fate.REFUSED), ("<m:oMath/>", Fate.REFUSED),
    ],
)  # fmt: skip
def test_what_stands_in_the_text_goes_over_or_is_refused_and_nothing_unknown_is_passed_by(xml, fate):
    assert decide(parse(xml), is_property=False) is fate


@pytest.mark.parametrize(
    ("xml", "fate"),
    [
        ("<w:b/>", Fate.CARRIED), ("<w:somethingNew/>", Fate.CARRIED), ("<a:effect/>", Fate.LEFT),
        ("<w:sectPr/>", Fate.REFUSED), ("<w:pPrChange/>", Fate.REFUSED), ("<w:ins/>", Fate.REFUSED),
        ("<w:framePr/>", Fate.REFUSED),
    ],
)  # fmt: skip
def test_a_look_goes_over_unless_it_remembers_a_change_or_begins_a_section(xml, fate):
    assert decide(parse(xml), is_property=True) is fate


def test_whatever_remembers_a_change_is_known_by_its_name():
    node = parse("<w:tblGridChange/>")
    assert is_change(node.tag)
    assert not is_change(parse("<w:p/>").tag)


CHART = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        (picture("A map"), "a picture cannot be carried over into the paper. Put it into the template of the paper"),
        (picture("A chart", inside=CHART), "a chart or drawing of its own cannot be carried over into the paper. Ask"),
        (text_box("<w:p/>"), "a text box cannot be carried over into the paper. Put its words into a paragraph."),
        ("<w:r><w:ins/></w:r>", "a tracked change cannot be carried over into the paper. Accept or reject it"),
        ("<w:r><w:rPrChange/></w:r>", "a tracked change cannot be carried over"),
        ("<w:r><w:commentReference/></w:r>", "a comment cannot be carried over into the paper. Answer it and delete"),
        ("<w:r><w:sectPr/></w:r>", "a section break cannot be carried over into the paper. Take it out"),
        ("<w:r><w:endnoteReference/></w:r>", "an endnote cannot be carried over into the paper. Make it a footnote"),
        ("<w:r><w:ruby/></w:r>", "something Word calls “ruby” cannot be carried over into the paper. Take it out"),
    ],
)
def test_what_is_refused_is_named_with_what_to_do(xml, said):
    assert say_refused(parse(xml)[0]).startswith(said)
