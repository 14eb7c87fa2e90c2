"""A chapter goes over element by element: its words and looks as they are, and what cannot go over is said."""

import pytest
from docx.oxml import parse_xml
from lxml import etree

from orderpaper.word.chapters.carry import Carrier
from orderpaper.word.chapters.looks import Home
from orderpaper.word.chapters.source import Source
from orderpaper.word.chapters.target import Target
from orderpaper.word.package import WordFile
from orderpaper.word.shadow import W
from word.chapters.written import footnote, make_chapter, make_template, mark_note
from word.templates import add_part, read_part
from word_builder import NAMESPACES, cell, control, paragraph, picture, row, run, table, text_box

HOME = Home("BodyText", 1)


def carry(*body, **more):
    target = Target(make_template())
    carrier = Carrier(Source(make_chapter(*body, **more)), target, HOME)
    return carrier, carrier.carry(), target


def write(*body, **more):
    _carrier, blocks, _target = carry(*body, **more)
    xml = "".join(etree.tostring(block, encoding="unicode") for block in blocks)
    return xml.replace(f" {NAMESPACES.split(' ')[0]}", "").replace(f" {NAMESPACES.split(' ')[1]}", "")


def refuse(*body, **more):
    carrier, _blocks, _target = carry(*body, **more)
    return [str(finding) for finding in carrier.findings]


def body(text, inside=""):
    return f'<w:p><w:pPr><w:pStyle w:val="BodyText"/>{inside}</w:pPr>{text}</w:p>'


def words(text, look=""):
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def test_words_and_their_looks_go_over_as_they_are():
    look = "<w:b/><w:color w:val='C00000'/>"
    assert write(paragraph("Plain & ", run("bold", look))) == body(
        words("Plain &amp; ") + words("bold", '<w:rPr><w:b/><w:color w:val="C00000"/></w:rPr>')
    )


def test_tabs_breaks_and_what_else_is_seen_go_over():
    seen = (
        '<w:tab/><w:br/><w:br w:type="page"/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/>'
    )
    assert seen in write(f"<w:p><w:r>{seen}</w:r></w:p>")


def test_the_numbers_of_editing_sessions_and_marks_without_words_stay_behind():
    written = (
        '<w:p w:rsidR="00A1"><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="_GoBack"/>'
        '<w:r w:rsidRPr="00A2"><w:rPr/><w:lastRenderedPageBreak/><w:t>One</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    )
    assert write(written) == body("<w:r><w:t>One</w:t></w:r>")


def test_the_looks_of_a_paragraph_go_over_and_stand_in_word_s_order():
    properties = '<w:keepNext/><w:spacing w:before="120"/><w:jc w:val="right"/>'
    assert write(paragraph("One", properties=properties)) == body(words("One"), properties)
    listed = write(
        paragraph("One", properties=f'<w:keepNext/><w:numPr><w:numId w:val="2"/></w:numPr>{properties[13:]}')
    )
    assert '<w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr><w:spacing' in listed


def test_a_table_goes_over_whole_with_the_template_s_style_in_its_cells():
    made = table(row("A", cell("B", '<w:gridSpan w:val="2"/>')), properties="<w:tblStyle w:val='Rat'/>")
    assert write(made) == (
        '<w:tbl><w:tblPr><w:tblStyle w:val="CouncilTable"/></w:tblPr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>'
        '<w:tcPr/><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">A</w:t></w:r></w:p>'
        '</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>'
        '<w:r><w:t xml:space="preserve">B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    )


def test_what_is_in_a_content_control_goes_over_without_it():
    assert write(control(paragraph("One", control(run("Two"))))) == body(words("One") + words("Two"))


def test_empty_paragraphs_before_and_after_the_words_stay_behind_and_those_between_go_over():
    _carrier, blocks, _target = carry(paragraph(""), paragraph("One"), paragraph(""), paragraph("Two"), paragraph(""))
    assert len(blocks) == 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (paragraph(picture("A map")), "paragraph 1: a picture cannot be carried over"),
        (paragraph(text_box(paragraph("In it"))), "paragraph 1: a text box cannot be carried over"),
        (paragraph('<w:ins w:id="1" w:author="A">' + run("new") + "</w:ins>"), "paragraph 1: a tracked change"),
        (paragraph('<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>'), "paragraph 1: a tracked change"),
        (paragraph(run("x", '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')), "paragraph 1: a tracked change"),
        (paragraph("x", properties='<w:rPr><w:ins w:id="1"/></w:rPr>'), "paragraph 1: a tracked change"),
        (paragraph('<w:r><w:commentReference w:id="0"/></w:r>'), "paragraph 1: a comment cannot be carried over"),
        (paragraph('<w:r><w:endnoteReference w:id="1"/></w:r>'), "paragraph 1: an endnote cannot be carried over"),
        (paragraph("x", properties="<w:sectPr/>"), "paragraph 1: a section break cannot be carried over"),
        (table(row("x", properties='<w:ins w:id="1"/>'), properties=""), "table 1, row 1, column 1: a tracked change"),
        (table(row(cell("x", "<w:cellDel/>")), properties=""), "table 1, row 1, column 1: a tracked change"),
        (paragraph('<w:hyperlink w:anchor="_Ref1">' + run("x") + "</w:hyperlink>"), "paragraph 1: a cross-reference"),
        ('<w:altChunk r:id="r1"/>', "another file cannot be carried over into the paper. Copy its words"),
    ],
)
def test_what_cannot_go_over_is_refused_with_its_place(content, said):
    found = refuse(paragraph("Heading", style="berschrift3"), content)
    assert len(found) == 1
    assert said in found[0]


def test_the_same_thing_is_said_once_of_a_paragraph_and_of_each_that_has_it():
    change = '<w:ins w:id="1">' + run("new") + "</w:ins>"
    assert len(refuse(paragraph(change, change), paragraph(change))) == 2


def test_a_link_leads_to_the_same_address_from_the_template():
    link = '<w:hyperlink r:id="r9" w:history="1">' + run("police.uk") + "</w:hyperlink>"
    address = "https://www.police.uk/?a=1&amp;b=2"
    _carrier, (block,), target = carry(paragraph(link), links=(("r9", "hyperlink", address, True),))
    target.root.find(f"{W}body").append(block)
    data = target.write()
    assert f'Target="{address}" TargetMode="External"' in read_part(data, "word/_rels/document.xml.rels")
    assert 'r:id="rIdChapter1" w:history="1"' in read_part(data) or 'w:history="1" r:id="rIdChapter1"' in read_part(
        data
    )


@pytest.mark.parametrize("address", ["file:///C:/Users/officer/notes.docx", "..\\notes.docx", "javascript:alert(1)"])
def test_a_link_to_a_file_of_the_officer_is_refused(address):
    link = '<w:hyperlink r:id="r9">' + run("notes") + "</w:hyperlink>"
    (said,) = refuse(paragraph(link), links=(("r9", "hyperlink", address, True),))
    assert "leads to a file, which readers do not have. Take the link out." in said


def test_a_footnote_goes_over_with_its_words_under_a_number_of_its_own():
    notes = footnote(1, paragraph("Other")) + footnote(2, paragraph("Of {{ figures.a }}", style="Fussnote"))
    carrier, (block,), target = carry(paragraph("One", mark_note(2)), footnotes=notes)
    target.root.find(f"{W}body").append(block)
    data = target.write()
    assert '<w:footnoteReference w:id="1"/>' in read_part(data)
    root = parse_xml(read_part(data, "word/footnotes.xml").encode())
    assert [each.get(f"{W}id") for each in root] == ["-1", "0", "1"]
    assert "".join(each.text for each in root[-1].iter(f"{W}t")) == "Of {{ figures.a }}"
    assert 'w:val="FootnoteText"' in etree.tostring(root[-1], encoding="unicode")
    assert len(carrier.notes) == 1


def test_what_cannot_go_over_is_refused_in_a_footnote_too():
    notes = footnote(1, paragraph(picture("A map")))
    assert refuse(paragraph("One", mark_note(1)), footnotes=notes) == [
        (
            "chapters/ASB.docx › Footnotes › paragraph 1: a picture cannot be carried over into the paper. "
            "Put it into the template of the paper, or show a chart or map with {{p shown.….chart }}."
        )
    ]


def test_a_footnote_without_words_in_the_file_is_said():
    assert refuse(paragraph("One", mark_note(7))) == [
        "chapters/ASB.docx › paragraph 1: the footnote is not in the file. Take it out and type it anew."
    ]


@pytest.mark.parametrize(("content", "count"), [(paragraph("Draft 3"), 1), (paragraph(""), 0)])
def test_a_header_with_words_in_it_is_refused_and_an_empty_one_is_not(content, count):
    ends = '<w:sectPr><w:headerReference w:type="default" r:id="rheader"/></w:sectPr>'
    found = refuse(paragraph("One"), ends, header=content)
    assert len(found) == count
    assert not found or found[0].startswith("chapters/ASB.docx › Header: a header cannot be carried over")


def test_fields_that_would_go_stale_are_refused():
    written = '<w:fldSimple w:instr=" REF _Ref1 ">' + run("Table 1") + "</w:fldSimple>"
    (said,) = refuse(paragraph("See ", written))
    assert said.startswith("chapters/ASB.docx › paragraph 1: a cross-reference cannot be carried over")


def test_a_file_of_other_prefixes_goes_over_in_the_template_s():
    xml = (
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r>'
        "<x:t>One</x:t></x:r></x:p></x:body></x:document>"
    )

    file = WordFile("chapters/ASB.docx", add_part(make_chapter().data, "word/document.xml", xml))
    (block,) = Carrier(Source(file), Target(make_template()), HOME).carry()
    assert etree.tostring(block, encoding="unicode").startswith("<w:p ")
