"""Each text of a cell stands in its own control when it is asked for, and prints as ever when it is not."""

import datetime as dt
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from orderpaper.records.display import Caption
from orderpaper.records.keyed import KeyedProse, KeyedText
from orderpaper.records.place import Place
from orderpaper.records.text import Line, LineKind, Missing, Note, Prose, Stress, join_sourced, paragraph, source
from orderpaper.word.controls import AROUND, FIRST, LONGEST, Controls, cut_title, key_of, leave_key
from orderpaper.word.fill import Properties, fill
from word.charts.examples import make_chart
from word.templates import W, make_template, read_lines, read_part
from word.traced import BOOK, D5, E5, FELL, SHEET, WITH_ADDRESSES, fill_traced, make_traced, one
from word_builder import NAMESPACES, cell, control, header_row, row, run, table
from word_builder import paragraph as write

PLAIN = Properties("A title", "A council", dt.date(2017, 3, 28))
WITH_CONTROLS = replace(PLAIN, has_controls=True)
TITLE = KeyedText.of("Crime & disorder", "T1")
FELL_KEYED = KeyedText.of(FELL, "T2")
PROSE = KeyedProse((Line("One."), Line("two", LineKind.BULLET), Line(FELL)), "T3")


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def fill_keyed(*body, **values):
    return fill_traced(*body, **{"properties": WITH_CONTROLS, **values})


def read_controls(filled, part="word/document.xml"):
    """Give the tag, the title and the words of each control, and whether it stands around paragraphs."""
    root = etree.fromstring(read_part(filled.data, part).encode())
    return [
        (said(each, "tag"), said(each, "alias"), words_of(each), each.find(f"{W}sdtContent/{W}p") is not None)
        for each in root.iter(f"{W}sdt")
    ]


def said(node, name):
    found = node.find(f"{W}sdtPr/{W}{name}")
    return None if found is None else found.get(f"{W}val")


def words_of(node):
    return "".join("\n" if each.tag == f"{W}br" else each.text or "" for each in node.iter(f"{W}t", f"{W}br"))


def test_words_in_a_line_stand_in_a_control_inside_the_paragraph():
    filled = fill_keyed(write(run("About {{ title }}.", "<w:b/>")), title=TITLE)
    assert read_controls(filled) == [("T1", "T1", "Crime & disorder", False)]
    assert filled.keys == ("T1",)
    assert read_lines(filled.data)[0][1] == "About ."  # python-docx leaves controls out: ours stands between the runs
    assert '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Crime' in read_part(filled.data)


def test_paragraphs_stand_in_one_control_around_them():
    filled = fill_keyed(write("{{p prose }}", style="Body"), prose=PROSE)
    assert read_controls(filled)[0] == ("T3", "T3", "One.twofell to 8,296.", True)
    assert [style for style, _text in read_lines(filled.data)] == ["Body", "BodyBullet", "BodyContinued"]


def test_words_that_a_template_asks_for_as_paragraphs_stand_in_one_control_around_their_paragraph():
    assert read_controls(fill_keyed(write("{{p title }}"), title=TITLE)) == [("T1", "T1", "Crime & disorder", True)]


def test_prose_that_a_template_asks_for_in_a_line_stands_in_a_control_inside_the_paragraph():
    assert read_controls(fill_keyed(write("So: {{ prose }}"), prose=PROSE))[0][2:] == (
        "One.\ntwo\nfell to 8,296.", False,
    )  # fmt: skip


def test_a_figure_has_a_control_inside_that_of_its_text_numbered_in_it():
    two = KeyedText.of(join_sourced((FELL, " and ", source("12", (E5,)))), "T9")
    filled = fill_keyed(write("{{ title }}"), write("{{p prose }}"), title=two, prose=PROSE)
    assert read_controls(filled) == [
        ("T9", "T9", "fell to 8,296. and 12", False),
        ("T9.1", f"T9.1 {BOOK} › {SHEET} › D5", "8,296", False),
        ("T9.2", f"T9.2 {BOOK} › {SHEET} › E5", "12", False),
        ("T3", "T3", "One.twofell to 8,296.", True),
        ("T3.1", f"T3.1 {BOOK} › {SHEET} › D5", "8,296", False),
    ]
    assert [each.words for each in filled.figures] == ["8,296", "12", "8,296"]


def test_figures_of_words_that_have_no_key_have_no_control():
    assert read_controls(fill_keyed(write("{{ title }}"), title=FELL)) == []


def test_controls_take_the_place_of_addresses():
    properties = replace(WITH_ADDRESSES, has_controls=True)
    filled = fill_keyed(write("{{ title }}"), write("{{ title }}"), title=FELL_KEYED, properties=properties)
    assert {tag for tag, *_rest in read_controls(filled)} == {"T2", "T2.1"}


def test_what_a_text_points_at_is_said_in_words_with_a_control_of_its_own():
    pointing = KeyedText.of(join_sourced(("See ", source("the table “ASB”", (), "shown.asb_by_ward"), ".")), "T4")
    filled = fill_keyed(write("{{ caption }}"), write("{{ title }}"), title=pointing)
    assert read_controls(filled) == [
        ("T4", "T4", "See the table “ASB”.", False),
        ("T4.1", "T4.1 {shown.asb_by_ward}", "the table “ASB”", False),
    ]
    assert "REF " not in read_part(filled.data)


def test_references_and_captions_elsewhere_go_on_working():
    caption = Caption("ASB by ward", "Table", KeyedText.of("Incidents", "T5"))
    filled = fill_keyed(write("{{ caption }}"), write("See {{ reference }}."), caption=caption)
    xml = read_part(filled.data)
    assert read_controls(filled) == [("T5", "T5", "Incidents", False)]
    assert " SEQ Table " in xml
    assert re.search(r" REF _Ref\d+ ", xml)


def test_a_footnote_stands_outside_the_numbers_of_the_text_it_belongs_to():
    note = Note(4, paragraph(join_sourced(("Of ", source("122,000", (E5,))))))
    prose = KeyedProse((Line("Text", notes=(note,)), Line(FELL)), "T6")
    filled = fill_keyed(write("{{p prose }}"), prose=prose)
    assert [tag for tag, *_rest in read_controls(filled)] == ["T6", "T6.1"]
    assert read_controls(filled, "word/footnotes.xml") == []
    assert "<w:footnoteReference " in read_part(filled.data)


def test_a_control_in_a_cell_leaves_the_cell_a_cell():
    many = (one(KeyedText.of("Legal", "T7")), one(KeyedText.of("Finance", "T8")))
    many = tuple(replace(each, words=KeyedProse((Line("A."), Line("B.")), f"T1{n}")) for n, each in enumerate(many))
    body = table(
        header_row("Issue", "Implications"), row("{%tr for each in many %}", ""),
        row("{{ each.name }}", cell(write("{{p each.words }}"))), row("{%tr endfor %}", ""),
    )  # fmt: skip
    filled = fill_keyed(body, many=many)
    root = etree.fromstring(read_part(filled.data).encode())
    assert [len(each) for each in root.iter(f"{W}tr")] == [3, 3, 3]
    assert {each.getparent().tag for each in root.iter(f"{W}tc")} == {f"{W}tr"}
    assert filled.keys == ("T7", "T10", "T8", "T11")


def test_the_contents_list_names_a_heading_without_its_control():
    body = (write("{{p contents }}", style="TOC2"), write("{{ title }}", style="Section"))
    filled = fill_keyed(*body, title=FELL_KEYED)
    root = etree.fromstring(read_part(filled.data).encode())
    assert [words_of(each) for each in root.iter(f"{W}p")] == ["1. fell to 8,296.", "fell to 8,296."]
    assert next(root.iter(f"{W}sdt")).getparent() is list(root.iter(f"{W}p"))[-1]
    assert len(read_controls(filled)) == 2


def test_a_header_has_its_controls_too():
    filled = fill_keyed(write("Body"), header=write("{{ title }}"), title=TITLE)
    assert read_controls(filled, "word/header.xml") == [("T1", "T1", "Crime & disorder", False)]
    assert filled.keys == ("T1",)


def test_a_text_that_is_printed_twice_has_two_controls_with_numbers_of_their_own():
    filled = fill_keyed(write("{{ title }}"), write("{{ title }}"), title=TITLE)
    assert [tag for tag, *_rest in read_controls(filled)] == ["T1", "T1"]
    assert filled.keys == ("T1",)
    numbers = re.findall(r'<w:id w:val="(\d+)"', read_part(filled.data))
    assert numbers == [str(FIRST + 1), str(FIRST + 2)]


def test_numbers_run_on_after_those_of_the_template():
    typed = write(control(run("typed"), '<w:id w:val="900000000"/>'))
    filled = fill_keyed(typed, write("{{ title }}"), title=TITLE)
    assert re.findall(r'<w:id w:val="(\d+)"', read_part(filled.data)) == ["900000000", "900000002"]


FIELD = (
    "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> QUOTE </w:instrText></w:r>"
    "<w:r><w:fldChar w:fldCharType='separate'/></w:r>{}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
).replace("'", '"')


@pytest.mark.parametrize(
    "around",
    [
        lambda inside: write(control(inside, "<w:alias w:val='The council’s own'/>")),
        lambda inside: write(FIELD.format(inside)),
        lambda inside: write(f'<w:fldSimple w:instr=" QUOTE ">{inside}</w:fldSimple>'),
    ],
)  # fmt: skip
def test_inside_a_control_or_a_field_of_the_template_a_text_prints_plainly(around):
    body = (around(run("It {{ title }}")), write("{{ title }}"))
    filled = fill_keyed(*body, title=FELL_KEYED)
    assert [tag for tag, *_rest in read_controls(filled) if tag] == ["T2", "T2.1"]
    assert read_part(filled.data).count("fell to ") == 2
    assert len(filled.figures) == 2


def test_a_text_that_is_printed_plainly_only_has_no_key_in_the_paper():
    assert fill_keyed(write(control(run("{{ title }}"))), title=TITLE).keys == ()


def test_in_the_instruction_of_a_field_and_in_an_attribute_a_text_prints_plainly():
    asked = write("<w:r><w:instrText> QUOTE {{ title }} </w:instrText></w:r>", style="Body")
    named = table(row("x"), properties="<w:tblStyle w:val='Grid'/><w:tblCaption w:val=\"{{ title }}\"/>")
    filled = fill_keyed(asked, named, title=TITLE)
    assert read_controls(filled) == []
    assert " QUOTE Crime &amp; disorder " in read_part(filled.data)
    assert 'w:val="Crime &amp; disorder"' in read_part(filled.data)


def test_words_made_of_a_text_have_no_control():
    assert read_controls(fill_keyed(write("{{ title|upper }}"), title=TITLE)) == []


def test_prose_in_which_words_are_missing_has_no_control_and_says_so():
    prose = KeyedProse((Line(Missing("implications", Place("report.xlsx", "Implications", "B5"))),), "T3")
    for body in (write("{{p prose }}"), write("{{ prose }}")):
        filled = fill_keyed(body, prose=prose)
        assert (read_controls(filled), filled.keys, len(filled.missing)) == ([], (), 1)


def test_a_keyed_line_of_prose_stands_in_a_control_inside_its_paragraph():
    prose = Prose((Line("One."), Line(FELL_KEYED, LineKind.BULLET)))
    assert read_controls(fill_keyed(write("{{p prose }}"), prose=prose)) == [
        ("T2", "T2", "fell to 8,296.", False), ("T2.1", f"T2.1 {BOOK} › {SHEET} › D5", "8,296", False),
    ]  # fmt: skip


def test_charts_stand_in_papers_with_controls():
    filled = fill_keyed(write("{{ title }}"), write("{{p chart }}"), title=TITLE, chart=make_chart())
    assert "<c:chart " in read_part(filled.data)
    assert filled.keys == ("T1",)
    assert filled.figures


SIGNS = ("a", " ", "<", "&", "\n", "]", "<!--op:k0-->", "<!--op:/b0-->", "<w:sdt>", "</w:sdtContent></w:sdt>", "“")
HOSTILE = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=6).map("".join)
LINES = st.lists(st.builds(Line, HOSTILE, st.sampled_from(LineKind)), min_size=1, max_size=3).map(tuple)
BODY = (
    write("{{p contents }}", style="TOC2"), write("{{ title }}", style="Section"),
    write(run("So {{ title }}", "<w:b/>")),
    write("{{p title }}"), write("{{p prose }}", style="Body"), write("{{ prose }}"), write("{{ caption }}"),
    table(row(cell(write("{{p prose }}")), "{{ title }}")),
)  # fmt: skip


def make_context(words, after, lines, wrap):
    title = join_sourced((words, source(after, (D5,))))
    return make_traced(
        title=wrap(KeyedText.of(title, "T1")), prose=wrap(KeyedProse((*lines, Line(title)), "T2")),
        caption=Caption("ASB", "Table", wrap(KeyedText.of(words, "T3"))),
    )  # fmt: skip


@settings(max_examples=40)
@given(HOSTILE, HOSTILE, LINES)
def test_without_controls_a_keyed_text_prints_to_the_byte_as_one_without_a_key(words, after, lines):
    template = make_template(*BODY, header=write("{{ title }}"))
    keyed, plain = (
        fill(template, make_context(words, after, lines, wrap), PLAIN) for wrap in (lambda it: it, leave_key)
    )
    assert keyed == plain


@settings(max_examples=40)
@given(HOSTILE, HOSTILE, LINES)
def test_with_controls_every_word_is_where_it_would_be_without(words, after, lines):
    template = make_template(*BODY, header=write("{{ title }}"))
    context = make_context(words, after, lines, lambda it: it)
    plain, filled = (fill(template, context, properties) for properties in (PLAIN, WITH_CONTROLS))
    for part in ("word/document.xml", "word/header.xml"):
        roots = [etree.fromstring(read_part(each.data, part).encode()) for each in (plain, filled)]
        assert words_of(roots[0]) == words_of(roots[1])
        assert all(b"<!--" not in etree.tostring(root).replace(b"&lt;", b"") for root in roots)
    assert plain.figures == filled.figures
    assert filled.keys == ("T1", "T2", "T3")


@given(st.text())
def test_a_title_is_never_longer_than_word_takes(words):
    assert len(cut_title(words)) <= LONGEST
    etree.fromstring(f"<a b={etree.tostring(etree.Element('a', b=cut_title(words)))[5:-2].decode()}/>")


def test_a_stress_stays_where_it_was():
    prose = KeyedProse((Line("One two", stresses=(Stress(4, 7, is_bold=True),)),), "T1")
    xml = read_part(fill_keyed(write("{{p prose }}"), prose=prose).data)
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">two</w:t></w:r></w:p></w:sdtContent>' in xml


def test_marks_are_written_only_where_controls_are_wanted():
    controls = Controls()
    assert controls.wrap("T1", AROUND, lambda: "x") == "x"
    controls.are_wanted = True
    assert controls.wrap("", AROUND, lambda: "x") == "x"
    assert controls.wrap("T1", AROUND, lambda: controls.wrap("T2", AROUND, lambda: "x")).count("<!--") == 2


def test_the_key_of_a_text_is_found_and_left():
    assert [key_of(each) for each in (TITLE, PROSE, "words", Prose(), None)] == ["T1", "T3", "", "", ""]
    assert type(leave_key(TITLE)) is str
    assert leave_key(FELL_KEYED).citations == FELL.citations
    assert type(leave_key(PROSE)) is Prose
    assert leave_key(NAMESPACES) is NAMESPACES
