"""The number printed on a page follows the sections that count anew or in another way."""

from lxml import etree

from orderpaper.word.printed_pages import PrintedPages, Section, find_sections, mark_sections, place_sections
from word.templates import W
from word_builder import NAMESPACES, paragraph

TABLE = "<w:tbl><w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>"


def section(says="", kind="nextPage"):
    return f'<w:sectPr><w:type w:val="{kind}"/><w:pgSz w:w="11906"/>{says}</w:sectPr>'


def numbered(**says):
    return "<w:pgNumType{}/>".format("".join(f' w:{name}="{value}"' for name, value in says.items()))


def read(*blocks):
    return etree.fromstring(f"<w:document {NAMESPACES}><w:body>{''.join(blocks)}</w:body></w:document>")


def report(first="", second="", *, opening=TABLE, kind="nextPage"):
    """Give a document of two sections; the second opens with a table, unless another block is named."""
    first_end = paragraph("", properties=section(first))
    return read(paragraph("Cover"), first_end, opening, paragraph("Words"), section(second, kind))


def test_pages_are_counted_from_first_to_last_where_no_section_says_otherwise():
    document = report(second=numbered(fmt="decimal"))
    before = etree.tostring(document)
    assert find_sections(document) == ()
    mark_sections(document)
    assert etree.tostring(document) == before
    assert place_sections(document, {"_Toc00000001": 3}) == PrintedPages()
    assert PrintedPages().number(3) == "3"


def test_a_section_that_counts_anew_begins_at_its_number():
    document = report(second=numbered(start="1"))
    printed = place_sections(document, {"_Section00000001": 1, "_Section00000002": 3})
    assert printed is not None
    assert [printed.number(page) for page in (1, 2, 3, 4)] == ["1", "2", "1", "2"]


def test_a_section_that_only_counts_in_another_way_goes_on_counting():
    document = report(numbered(fmt="lowerRoman", start="4"), numbered(fmt="upperLetter"))
    printed = place_sections(document, {"_Section00000001": 1, "_Section00000002": 3})
    assert printed is not None
    assert [printed.number(page) for page in (1, 2, 3)] == ["iv", "v", "F"]


def test_no_number_is_said_where_it_is_not_known_on_which_page_a_section_begins():
    assert place_sections(report(second=numbered(start="1")), {"_Section00000001": 1}) is None


def test_a_section_in_the_middle_of_a_page_does_not_count_anew():
    assert find_sections(report(second=numbered(start="1"), kind="continuous")) == ()


def test_each_section_gets_a_hidden_bookmark_at_its_start_once():
    document = report(second=numbered(start="1"), opening=f'{TABLE}<w:bookmarkStart w:id="40" w:name="mine"/>')
    mark_sections(document)
    mark_sections(document)
    starts = list(document.iter(f"{W}bookmarkStart"))
    assert [each.get(f"{W}name") for each in starts] == ["_Section00000001", "_Section00000002", "mine"]
    assert sorted(each.get(f"{W}id") for each in starts) == ["40", "41", "42"]
    assert starts[0].getparent()[0].tag == f"{W}pPr"
    assert starts[1].getnext().tag == f"{W}bookmarkEnd"
    assert starts[1].getparent().getparent().tag == f"{W}tc"


def test_a_paragraph_without_properties_is_marked_at_its_start():
    document = report(second=numbered(start="1"), opening="<w:p><w:r/></w:p>")
    mark_sections(document)
    marked = document.find(f"{W}body")[2]
    assert [etree.QName(each).localname for each in marked] == ["bookmarkStart", "bookmarkEnd", "r"]


def test_a_section_is_read_as_it_is_written():
    document = report(numbered(fmt="lowerRoman"), numbered(start="0"))
    assert find_sections(document) == (
        Section("_Section00000001", None, "lowerRoman"),
        Section("_Section00000002", 0, "decimal"),
    )
