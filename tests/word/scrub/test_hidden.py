"""What is hidden is taken out with nothing else."""

import pytest

from canary_file import drawing, field
from orderpaper.word.facts.styles import W
from orderpaper.word.scrub.hidden import take_out_hidden
from word.scrub.pieces import STYLES, body, paragraph, runs, said, written

VANISH = "<w:vanish/>"


def cleaned(*blocks):
    root = body(*blocks)
    return root, take_out_hidden(root, STYLES)


@pytest.mark.parametrize("look", [VANISH, "<w:rStyle w:val='Secret'/>", "<w:vanish w:val='1'/>"])
def test_hidden_words_go_and_are_told(look):
    root, words = cleaned(f"<w:p>{runs('a')}{runs('secret', look=look)}{runs('b')}</w:p>")
    assert said(root) == ["ab"]
    assert words == ("secret",)


@pytest.mark.parametrize(
    "look", ["<w:vanish w:val='0'/>", "<w:webHidden/>", "<w:rStyle w:val='Secret'/><w:vanish w:val='0'/>"]
)
def test_what_is_printed_stays(look):
    root, words = cleaned(f"<w:p>{runs('shown', look=look)}</w:p>")
    assert said(root) == ["shown"]
    assert words == ()


def test_hidden_twice_by_styles_is_shown():
    root, _words = cleaned(paragraph(runs("shown", look="<w:rStyle w:val='Secret'/>"), "<w:pStyle w:val='Unseen'/>"))
    assert said(root) == ["shown"]


def test_a_paragraph_hidden_whole_goes_and_its_bookmarks_stay():
    hidden = paragraph(f'<w:bookmarkStart w:id="1" w:name="a"/>{runs("secret")}', "<w:pStyle w:val='Unseen'/>")
    root, _words = cleaned("before", hidden, '<w:p><w:bookmarkEnd w:id="1"/></w:p>')
    assert said(root) == ["before", ""]
    assert "bookmarkStart" in written(root)


def test_a_paragraph_whose_end_is_shown_or_ends_a_section_stays():
    section = f"<w:p><w:pPr><w:rPr>{VANISH}</w:rPr><w:sectPr/></w:pPr>{runs('x', look=VANISH)}</w:p>"
    special = f"<w:p><w:pPr><w:rPr>{VANISH}<w:specVanish/></w:rPr></w:pPr></w:p>"
    root, _words = cleaned(f"<w:p>{runs('x', look=VANISH)}</w:p>", section, special)
    assert said(root) == ["", "", ""]


def test_a_hidden_row_goes_and_a_table_of_such_rows_too():
    row = "<w:tr>{}<w:tc><w:p/></w:tc></w:tr>"
    hidden = row.format("<w:trPr><w:hidden/></w:trPr>")
    root, _words = cleaned(f"<w:tbl>{row.format('')}{hidden}</w:tbl>", f"<w:tbl>{hidden}</w:tbl>", "after")
    assert len(list(root.iter(f"{W}tr"))) == len(list(root.iter(f"{W}tbl"))) == 1


def test_a_cell_hidden_whole_keeps_a_paragraph():
    hidden = paragraph(runs("secret"), "<w:pStyle w:val='Unseen'/>")
    root, _words = cleaned(f"<w:tbl><w:tr><w:tc>{hidden}</w:tc></w:tr></w:tbl>")
    assert said(root) == [""]


def test_a_field_that_is_hidden_whole_goes_and_one_in_part_keeps_its_marks():
    whole = field("TC secret", "x").replace("<w:r>", f"<w:r><w:rPr>{VANISH}</w:rPr>")
    part = field("PAGE", "4").replace("<w:r><w:instr", f"<w:r><w:rPr>{VANISH}</w:rPr><w:instr")
    root, _words = cleaned(f"<w:p>{whole}{part}</w:p>")
    assert [each.get(f"{W}fldCharType") for each in root.iter(f"{W}fldChar")] == ["begin", "separate", "end"]
    assert "PAGE" in written(root)
    assert "secret" not in written(root)


def test_a_link_that_is_hidden_goes():
    root, _words = cleaned(f"<w:p><w:hyperlink>{runs('x', look=VANISH)}</w:hyperlink></w:p>")
    assert written(root) == "<w:p/>"


def test_a_hidden_drawing_goes_and_a_hidden_shape_leaves_the_others():
    shown = drawing(1, "picture", "<pic:pic/>")
    hidden = shown.replace('id="1"', 'id="2" hidden="1"')
    group = drawing(
        3,
        "group",
        "<wps:wgp><wps:wsp><wps:cNvPr id='4' name='a' hidden='true'/></wps:wsp><wps:wsp><wps:cNvPr id='5' name='b'/>"
        "</wps:wsp></wps:wgp>",
    )
    alone = drawing(6, "picture", "<pic:pic><pic:nvPicPr><pic:cNvPr id='7' hidden='1'/></pic:nvPicPr></pic:pic>")
    root, _words = cleaned(f"<w:p>{shown}{hidden}{group}{alone}</w:p>")
    assert [each.get("id") for each in root.iter("{*}docPr", "{*}cNvPr")] == ["1", "3", "5"]


def test_an_old_shape_that_is_not_visible_goes():
    shape = "<w:r><w:pict><v:shape style='width:1pt; visibility: hidden'/><v:shape style='width:1pt'/></w:pict></w:r>"
    root, _words = cleaned(f"<w:p>{shape}</w:p>")
    assert len(list(root.iter("{urn:schemas-microsoft-com:vml}shape"))) == 1
