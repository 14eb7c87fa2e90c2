"""A section that the engine dropped is put back where it ended, and goes with its paragraph once that is deleted."""

from orderpaper.word.compare.plain import make_plain
from orderpaper.word.compare.sections import restore_sections
from orderpaper.word.compare.stories import read_named
from orderpaper.word.revisions.resolve import accept_all, reject_all
from word.compare.papers import add_section, change, make_plain_paper, parts_of, retype

DOCUMENT = "word/document.xml"
LONG = make_plain(parts_of(change(make_plain_paper(), add_section))).parts


def drop_section(parts, *marks):
    """Give the parts without the first section; the paragraph that ended it is marked as is said."""
    before, section = parts[DOCUMENT].split(b"<w:sectPr", 1)
    rest = section.split(b"</w:sectPr>", 1)[1]
    marked = "".join(f'<w:rPr><w:{mark} w:id="9" w:author="a"/></w:rPr>' for mark in marks)
    return {**parts, DOCUMENT: before + marked.encode() + rest}


def count(parts):
    return parts[DOCUMENT].count(b"<w:sectPr")


def test_a_section_that_is_not_there_is_put_back_with_its_headers():
    made = restore_sections(drop_section(LONG), LONG)
    assert count(made) == 2
    assert read_named(made) == read_named(LONG)


def test_where_its_paragraph_is_deleted_it_goes_with_it():
    made = restore_sections(drop_section(LONG, "del"), LONG)
    assert read_named(reject_all(made)) == read_named(LONG)
    assert count(accept_all(made)) == 1


def test_it_stands_before_what_the_paragraph_was_like():
    dropped = drop_section(LONG)
    mark = b'<w:pPr><w:pPrChange w:id="8" w:author="a"><w:pPr/></w:pPrChange></w:pPr>'
    changed = dropped[DOCUMENT].replace(b"<w:pPr></w:pPr>", mark)
    assert changed != dropped[DOCUMENT]
    made = restore_sections({**dropped, DOCUMENT: changed}, LONG)[DOCUMENT]
    assert made.index(b"</w:sectPr>") < made.index(b"<w:pPrChange")


def test_a_section_that_is_there_is_not_put_in_twice():
    assert restore_sections(LONG, LONG)[DOCUMENT].count(b"<w:sectPr") == 2


def test_where_the_paragraphs_are_not_the_old_ones_nothing_is_done():
    short = make_plain(parts_of(make_plain_paper())).parts
    assert restore_sections(short, LONG) == short


def test_where_its_headers_would_be_others_nothing_is_done():
    dropped = drop_section(LONG)
    rels = "word/_rels/document.xml.rels"
    astray = {**dropped, rels: dropped[rels].replace(b"header1.xml", b"header7.xml")}
    assert count(restore_sections(astray, LONG)) == 1


def test_an_added_paragraph_is_none_of_the_old():
    added = b'<w:p><w:pPr><w:rPr><w:ins w:id="7" w:author="a"/></w:rPr></w:pPr></w:p>'
    longer = {**drop_section(LONG), DOCUMENT: drop_section(LONG)[DOCUMENT].replace(b"<w:body>", b"<w:body>" + added)}
    assert read_named(reject_all(restore_sections(longer, LONG))) == read_named(LONG)


def test_one_section_stays_one():
    one = make_plain(parts_of(change(make_plain_paper(), retype))).parts
    assert count(restore_sections(one, one)) == 1
