"""Of two bookmarks of one name, that in words that stay is kept, with its end."""

from lxml import etree

from orderpaper.word.compare.bookmarks import drop_doubles

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def mark(number, name):
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'


def deleted(inside):
    return f'<w:del w:id="90" w:author="a">{inside}</w:del>'


def make(body, footer=""):
    parts = {"word/document.xml": f"<w:document {W}><w:body><w:p>{body}</w:p></w:body></w:document>".encode()}
    if footer:
        parts["word/footer1.xml"] = f"<w:ftr {W}><w:p>{footer}</w:p></w:ftr>".encode()
    return parts


def numbers(parts):
    """Give the numbers that bookmarks begin with and end with, part by part."""
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return {
        name: [each.get(f"{w}id") for each in etree.fromstring(data).iter(f"{w}bookmarkStart", f"{w}bookmarkEnd")]
        for name, data in parts.items()
    }


def test_the_one_in_deleted_words_goes_with_its_end_though_it_comes_first():
    made = drop_doubles(make(deleted(mark(1, "Plan")) + mark(2, "Plan")))
    assert numbers(made) == {"word/document.xml": ["2", "2"]}


def test_of_two_that_stay_the_first_is_kept_whatever_its_capitals():
    made = drop_doubles(make(mark(1, "Plan") + mark(2, "PLAN") + mark(3, "Other")))
    assert numbers(made) == {"word/document.xml": ["1", "1", "3", "3"]}


def test_a_name_is_taken_in_the_whole_file():
    made = drop_doubles(make(mark(1, "_GoBack"), mark(2, "_GoBack")))
    assert numbers(made) == {"word/document.xml": ["1", "1"], "word/footer1.xml": []}


def test_where_two_share_a_number_the_end_stays_for_the_other():
    body = '<w:bookmarkStart w:id="1" w:name="A"/><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'
    assert numbers(drop_doubles(make(body))) == {"word/document.xml": ["1", "1"]}


def test_where_no_name_is_taken_nothing_changes():
    parts = make(mark(1, "A") + deleted(mark(2, "B")))
    assert drop_doubles(parts) == parts
