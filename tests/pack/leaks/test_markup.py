"""All the text of XML is read, however it is cut."""

import pytest

from orderpaper.pack.leaks.markup import read_markup
from orderpaper.pack.leaks.words import list_words
from steps import count_steps

SAID = ["alex", "finch"]


def says(xml, *, read=False, words=SAID):
    """Tell whether some XML says words, in one of the ways that it is read in."""
    data = xml if isinstance(xml, bytes) else xml.encode()
    for text, is_read in read_markup(data):
        found = list_words(text)
        stretches = [found[at : at + len(words)] for at in range(len(found))]
        if words in stretches and (is_read or not read):
            return True
    return False


@pytest.mark.parametrize(
    "xml",
    [
        "<w:p><w:r><w:t>Al</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ex Fin</w:t></w:r><w:r><w:t>ch</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Alex</w:t></w:r></w:p><w:p><w:r><w:t>Finch</w:t></w:r></w:p>",
        "<w:t>Alex</w:t><w:tab/><w:t>Finch</w:t>",
        "<w:t>Al&#101;x&#160;Finch</w:t>",
        "<w:t>Alex F<![CDATA[in]]>ch</w:t>",
        "<a>Alex</a><b>Finch</b>",
        "<w:t>Al\u00adex Finch</w:t>",
        "<w:t>Alex Fin</w:t><!-- cut --><w:t>ch</w:t>",
    ],
)
def test_words_are_read_however_they_are_cut(xml):
    assert says(xml, read=True)


@pytest.mark.parametrize(
    "xml",
    [
        '<w:bookmarkStart w:name="Alex_Finch"/>',
        "<!-- Alex Finch -->",
        "<?who Alex Finch?>",
        '<Relationship Target="file:///C:/Users/Alex%20Finch/plan.docx"/>',
        '<x who="Alex&#32;Finch"/>',
        "<!DOCTYPE x [<!ENTITY who 'Alex Finch'>]><x/>",
    ],
)
def test_what_is_in_tags_is_read_too(xml):
    assert says(xml)


def test_a_sentence_that_stands_for_a_picture_is_what_a_reader_sees():
    assert says('<wp:docPr name="x" descr="Of all crimes 12,450 are here"/>', read=True, words=["12450", "are"])


@pytest.mark.parametrize(
    "xml",
    [
        '<w:tcW w:w="12450" w:type="dxa"/>',
        "<wp:posOffset>12450</wp:posOffset>",
        '<v:shape style="position:absolute;margin-left:12450;width:9"/>',
    ],
)
def test_a_measure_is_not_what_a_reader_sees(xml):
    assert not says(xml, read=True, words=["12450"])


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_xml_is_read_in_any_code(code):
    assert says("<x>Café Alex Finch’s</x>".encode(code), words=["café", "alex", "finchs"])


def test_xml_that_names_its_code_is_read_in_that():
    assert says("<?xml version='1.0' encoding='iso-8859-5'?><x>Дом</x>".encode("iso-8859-5"), words=["дом"])
    assert says("<?xml version='1.0' encoding='nonsense'?><x>Alex Finch</x>")


def test_reading_costs_twice_as_much_of_twice_as_much():
    def cost(many):
        return count_steps(lambda: list(read_markup(b"<w:r><w:t a='b c'>Alex</w:t></w:r>" * many)))

    assert cost(400) <= cost(200) * 2.1
