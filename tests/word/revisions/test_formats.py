import pytest

from orderpaper.word.revisions.resolve import Verdict
from revised import BEN, W, accepted, line, mark, names, only, rejected, settle, tree, words, xml

NEW, OLD = "<w:jc w:val='b'/>", "<w:jc w:val='i'/>"


def changed(properties):
    """Give properties that were changed from old to new."""
    old = f"<w:{properties}>{OLD}</w:{properties}>"
    return f"<w:{properties}>{NEW}{mark(f'{properties}Change', old)}</w:{properties}>"


CHANGED = {
    "a run": line(f"<w:r>{changed('rPr')}<w:t>x</w:t></w:r>"),
    "a paragraph": f"<w:p>{changed('pPr')}</w:p>",
    "a paragraph’s end": f"<w:p><w:pPr>{changed('rPr')}</w:pPr></w:p>",
    "a section": changed("sectPr"),
    "a table": f"<w:tbl>{changed('tblPr')}</w:tbl>",
    "a grid": f"<w:tbl>{changed('tblGrid')}</w:tbl>",
    "a row": f"<w:tbl><w:tr>{changed('trPr')}</w:tr></w:tbl>",
    "a row’s exceptions": f"<w:tbl><w:tr>{changed('tblPrEx')}</w:tr></w:tbl>",
    "a cell": f"<w:tbl><w:tr><w:tc>{changed('tcPr')}<w:p/></w:tc></w:tr></w:tbl>",
}


@pytest.mark.parametrize("piece", CHANGED.values(), ids=CHANGED)
def test_a_change_of_format_is_kept_when_accepted_and_undone_when_rejected(piece):
    for settled, stays, goes in ((accepted, "'b'", "'i'"), (rejected, "'i'", "'b'")):
        found = xml(settled(piece)).replace('"', "'")
        assert stays in found
        assert goes not in found
        assert "Change" not in found


def test_another_authors_change_of_format_stays_as_it_is():
    root = settle(only("Ben", Verdict.REJECT), CHANGED["a run"])
    assert xml(root) == xml(tree(CHANGED["a run"]))


def test_undoing_a_paragraphs_format_leaves_its_section_and_the_marks_on_its_end():
    end = f"<w:rPr>{mark('ins', who=BEN)}</w:rPr><w:sectPr/>"
    root = settle(
        only("Ann", Verdict.REJECT),
        f"<w:p><w:pPr><w:jc/>{end}{mark('pPrChange', '<w:pPr><w:ind/></w:pPr>')}</w:pPr></w:p>",
    )
    assert names(root[0][0]) == ["pPr", "ind", "rPr", "ins", "sectPr"]


def test_undoing_the_format_of_a_paragraphs_end_leaves_the_marks_on_it_first():
    root = settle(
        only("Ann", Verdict.REJECT),
        line(end=mark("del", who=BEN) + "<w:b/>" + mark("rPrChange", "<w:rPr><w:i/></w:rPr>")),
    )
    assert names(root[0][0]) == ["pPr", "rPr", "del", "i"]


def test_undoing_a_sections_format_leaves_its_headers():
    changed = mark("sectPrChange", "<w:sectPr><w:pgSz/></w:sectPr>")
    root = rejected(f'<w:sectPr><w:headerReference r:id="r9" w:type="default"/><w:cols/>{changed}</w:sectPr>')
    assert names(root[0]) == ["sectPr", "headerReference", "pgSz"]


def test_a_format_that_was_none_is_none_again():
    root = rejected(line(words("x", "<w:b/>" + mark("rPrChange", "<w:rPr/>"))))
    assert "rPr" not in names(root)


def test_a_number_put_on_a_paragraph_goes_when_that_is_rejected():
    numbered = f"<w:p><w:pPr><w:numPr><w:ilvl/><w:numId/>{mark('ins')}</w:numPr></w:pPr></w:p>"
    assert "numPr" not in names(rejected(numbered))
    assert names(accepted(numbered)[0][0]) == ["pPr", "numPr", "ilvl", "numId"]


def test_the_looks_of_an_old_number_are_left_to_word():
    old = '<w:numberingChange w:id="1" w:author="Ann" w:original="%1:1:0:."/>'
    numbered = f"<w:p><w:pPr><w:numPr><w:numId/>{old}</w:numPr></w:pPr></w:p>"
    assert "numberingChange" not in names(rejected(numbered)) + names(accepted(numbered))
    assert "numPr" in names(rejected(numbered))


def test_a_format_of_what_is_not_there_is_not_restored_twice():
    root = rejected(mark("ins", words("x", "<w:b/>" + mark("rPrChange", "<w:rPr/>"))))
    assert root.find(f".//{W}r") is None
