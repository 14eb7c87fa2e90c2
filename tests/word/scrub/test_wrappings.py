"""What stands around words is taken away, and the words stay where they are."""

from orderpaper.word.facts.styles import W
from orderpaper.word.scrub.wrappings import choose_drawings, take_out_wrappings
from word.scrub.pieces import body, paragraph, runs, said, written

CONTROL = (
    "<w:sdt><w:sdtPr><w:alias w:val='T1 place'/><w:tag w:val='T1'/>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
)
CONTENTS = (
    "<w:docPartObj><w:docPartGallery w:val='Table of Contents'/><w:docPartCategory w:val='x'/><w:docPartUnique/>"
    "</w:docPartObj>"
)


def cleaned(*blocks):
    root = body(*blocks)
    take_out_wrappings(root)
    return root


def test_controls_are_opened_wherever_they_stand():
    inside = CONTROL.format("", runs("b"))
    cell = f"<w:tbl><w:tr>{CONTROL.format('', '<w:tc><w:p/></w:tc>')}</w:tr></w:tbl>"
    root = cleaned(CONTROL.format("", paragraph("a")), f"<w:p>{CONTROL.format('', inside)}</w:p>", cell)
    assert said(root) == ["a", "b", ""]
    assert "sdt" not in written(root)
    assert root.find(f".//{W}tr/{W}tc") is not None


def test_a_control_without_content_goes():
    assert written(cleaned("<w:p><w:sdt><w:sdtPr/></w:sdt></w:p>")) == "<w:p/>"


def test_words_own_control_around_a_contents_list_keeps_what_makes_it_one():
    root = cleaned(CONTROL.format(f"<w:id w:val='7'/>{CONTENTS}", paragraph("1 Purpose")))
    control = root.find(f".//{W}sdtPr")
    assert [child.tag.removeprefix(W) for child in control] == ["id", "docPartObj"]
    assert [child.tag.removeprefix(W) for child in control[1]] == ["docPartGallery", "docPartUnique"]


def test_another_gallery_is_opened():
    assert "sdt" not in written(cleaned(CONTROL.format(CONTENTS.replace("Table of", "Not of"), paragraph("a"))))


def test_comments_permissions_and_tags_leave_their_words():
    marks = (
        "<w:commentRangeStart w:id='1'/><w:permStart w:id='2'/><w:proofErr w:type='spellStart'/>"
        f"<w:smartTag w:element='x'><w:smartTagPr/><w:customXml w:element='y'>{runs('word')}</w:customXml></w:smartTag>"
        "<w:commentRangeEnd w:id='1'/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id='1'/></w:r>"
        "<w:permEnd w:id='2'/>"
    )
    assert written(cleaned(f"<w:p>{marks}</w:p>")) == f"<w:p>{runs('word')}</w:p>"


def test_of_several_drawings_the_one_that_is_printed_stays():
    both = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='{}'><w:t>new</w:t></mc:Choice>"
        "<mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    for asked, left in (("wps", "new"), ("wps v", "old"), ("nobody", "old"), ("", "old")):
        root = body(both.format(asked))
        choose_drawings(root)
        assert said(root) == [left]


def test_a_drawing_that_no_program_here_draws_goes():
    root = body("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='x'/></mc:AlternateContent></w:r></w:p>")
    choose_drawings(root)
    assert written(root) == "<w:p><w:r/></w:p>"
