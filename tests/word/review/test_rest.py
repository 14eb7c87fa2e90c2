"""The paragraphs in which no text of a cell stands are read as a person reads them."""

from lxml import etree

from orderpaper.word.review.rest import list_rest, read_paragraph
from word_builder import NAMESPACES, cell, control, row, run, table, text_box
from word_builder import paragraph as write


def parse(*body):
    return etree.fromstring(f"<w:body {NAMESPACES}>{''.join(body)}</w:body>")


def test_paragraphs_in_a_control_and_those_that_hold_one_are_left_out():
    body = parse(
        write("First."), control(write("keyed")), write("About ", control(run("keyed"))),
        table(row("A", cell(control(write("keyed"))))), write("Last."),
    )  # fmt: skip
    assert list_rest(body) == ("First.", "A", "Last.")


def test_paragraphs_without_words_and_those_of_text_boxes_are_left_out():
    assert list_rest(parse(write(""), write(" "), write("Beside", text_box(write("boxed"))))) == ("Beside",)


def test_words_are_read_with_their_breaks_and_tabs_and_without_what_is_deleted():
    inside = (
        '<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>3</w:t><w:noBreakHyphen/><w:br w:type="page"/></w:r>'
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:instrText> REF x </w:instrText></w:r>"
        "<w:hyperlink><w:r><w:t> link</w:t></w:r></w:hyperlink>"
    )
    assert read_paragraph(parse(write(inside))[0]) == "One\ntwo\t3-new link"
