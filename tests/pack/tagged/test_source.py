"""A Word file says its title, and the alternative text of each drawing in the order in which they stand."""

from orderpaper.pack.tagged.source import Source, read_source
from word.templates import add_part
from word_builder import paragraph, word_file

CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The  plan &amp; more</dc:title></cp:coreProperties>'
)
SWELLS = (
    '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:document>'
)


def draw(text, inside=""):
    return f'<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{text}">{inside}</wp:docPr></wp:inline></w:drawing>'


def make(*drawings):
    return word_file([paragraph(*(f"<w:r>{each}</w:r>" for each in drawings))])


def test_the_texts_are_given_from_first_to_last_with_empty_ones_among_them():
    assert read_source(make(draw("A  chart"), draw(""), draw("A map"))).drawings == ("A chart", "", "A map")


def test_a_drawing_for_old_and_new_word_counts_once():
    twice = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{draw("New")}</mc:Choice>'
        f"<mc:Fallback>{draw('Old')}</mc:Fallback></mc:AlternateContent>"
    )
    assert read_source(make(twice)).drawings == ("New",)


def test_a_decorative_drawing_has_no_text():
    flag = '<a:extLst><a:ext uri="x"><adec:decorative val="1"/></a:ext></a:extLst>'
    assert read_source(make(draw("A flourish", flag), draw("A map"))).drawings == ("A map",)


def test_the_title_is_read():
    assert read_source(add_part(make(), "docProps/core.xml", CORE)).title == "The plan & more"


def test_what_is_no_word_file_says_nothing():
    assert read_source(b"no zip") == Source("", ())
    assert read_source(add_part(make(), "word/document.xml", "<w:document")).drawings == ()


def test_xml_that_swells_is_not_read():
    assert read_source(add_part(make(draw("A map")), "word/document.xml", SWELLS)).drawings == ()


def test_each_table_says_how_many_rows_it_has_and_how_many_head_it():
    cell = "<w:tc><w:p/></w:tc>"
    head, row = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cell}</w:tr>", f"<w:tr>{cell}</w:tr>"
    held = f"<w:tr><w:tc><w:tbl>{head}{head}</w:tbl><w:p/></w:tc></w:tr>"
    controlled = f"<w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt>"
    tables = "".join(
        f"<w:tbl>{rows}</w:tbl>" for rows in (head + row + row, row, head + head + held, head + controlled)
    )
    assert read_source(word_file([tables])).tables == ((3, 1), (1, 0), (3, 2), (2, 1))
