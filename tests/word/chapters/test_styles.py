"""The styles of a file, by their ids and by the names that people see."""

from lxml import etree

from orderpaper.word.chapters.styles import CHARACTER, PARAGRAPH, StyleBook, read_numbered, read_styles
from word.chapters.written import OF_WORD, listed, make_style
from word_builder import NAMESPACES


def read(inside):
    return read_styles(f"<w:styles {NAMESPACES}>{inside}</w:styles>".encode())


def test_a_style_is_found_by_its_kind_and_name_however_it_is_written():
    book = read(OF_WORD)
    assert book.find(PARAGRAPH, "Heading 2") == "berschrift2"
    assert book.find(CHARACTER, "strong") == "Fett"
    assert book.find(CHARACTER, "Heading 2") is None


def test_a_style_is_called_by_its_name_and_one_that_is_not_there_by_its_id():
    book = read(OF_WORD)
    assert [book.name_of(each) for each in ("Zitat", "", "Gone")] == ["Quote", "Normal", "Gone"]
    assert StyleBook().name_of("") == "Normal"


def test_the_list_of_a_style_is_its_own_or_that_of_the_style_it_is_based_on():
    based = '<w:basedOn w:val="{}"/>'.format
    book = read(
        make_style("A", "A", inside=f"<w:pPr>{listed(3, 1)}</w:pPr>")
        + make_style("B", "B", inside=based("A")) + make_style("C", "C", inside=based("D"))
        + make_style("D", "D", inside=based("C"))
    )  # fmt: skip
    assert [book.numbered(each) for each in "ABC"] == [("3", 1), ("3", 1), None]


def test_a_list_without_a_level_stands_on_the_first():
    node = etree.fromstring(f'<w:p {NAMESPACES}><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:p>')
    assert read_numbered(node) == ("4", 0)


def test_a_file_without_styles_has_none():
    assert read_styles(b"").styles == {}
