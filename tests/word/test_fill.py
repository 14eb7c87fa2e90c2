"""A template and a context make a Word file."""

import datetime as dt
import zipfile
from io import BytesIO

import pytest
from lxml import etree

from orderpaper.records.errors import TemplateError
from orderpaper.records.place import Place
from orderpaper.records.text import Line, LineKind, Missing, Prose
from orderpaper.records.text import paragraph as one_paragraph
from orderpaper.word.fill import Properties, fill, write_core
from word.templates import One, make_said, make_template, read_lines, read_part
from word_builder import cell, paragraph, row, run, table

PROPERTIES = Properties("A title", "A council", dt.date(2017, 3, 28))
MISSING = Missing("lead agency", Place("plan.xlsx", "Actions", "D14"))
HOSTILE = 'R&D <b>x</b> {{ 7*7 }} {% for %} "quotes" £ – …'


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def lines(*body, **values):
    return read_lines(fill(make_template(*body), make_said(**values), PROPERTIES).data)


def test_fields_are_printed_where_they_stand():
    assert lines(paragraph("Title: {{ title }}, {{ one.name }}."), title="Plan", one=One("A", Prose())) == [
        ("", "Title: Plan, A."),
    ]  # fmt: skip


def test_a_field_cut_into_runs_by_word_is_printed():
    assert lines(paragraph(run("{{ ti"), run("tle", "<w:b/>"), run(" }}")), title="Plan") == [("", "Plan")]


def test_hostile_text_prints_as_typed_in_text_prose_and_attributes():
    caption = "<w:tblStyle w:val='Grid'/><w:tblCaption w:val=\"{{ title }}\"/>"
    body = (paragraph("{{ title }}"), paragraph("{{p prose }}"), table(row("{{ title }}"), properties=caption))
    filled = fill(make_template(*body), make_said(title=HOSTILE, prose=one_paragraph(HOSTILE)), PROPERTIES)
    assert [text for _style, text in read_lines(filled.data)] == [HOSTILE] * 3
    root = etree.fromstring(read_part(filled.data).encode())
    assert root.find(".//{*}tblCaption").values() == [HOSTILE]


def test_a_list_is_gone_through_in_paragraphs_and_in_rows():
    many = (One("A & B", Prose()), One("C", Prose()))
    body = (
        paragraph("{%p for each in many %}"), paragraph("{{ each.name }}", style="Body"), paragraph("{%p endfor %}"),
        table(row("{%tr for each in many %}"), row("{{ each.name }}"), row("{%tr endfor %}")),
    )  # fmt: skip
    assert lines(*body, many=many) == [("Body", "A & B"), ("Body", "C"), ("", "A & B"), ("", "C")]


def test_a_condition_leaves_no_trace():
    body = (paragraph("{%p if is_draft %}"), paragraph("Draft"), paragraph("{%p endif %}"), paragraph("End"))
    assert lines(*body) == [("", "End")]
    assert lines(*body, is_draft=True) == [("", "Draft"), ("", "End")]


def test_prose_is_printed_in_its_styles_with_its_lists_begun():
    prose = Prose((Line("Aims:"), Line("one", LineKind.LETTER), Line("two", LineKind.LETTER)))
    template = make_template(paragraph("{{p prose }}", style="Body"))
    filled = fill(template, make_said(prose=prose), PROPERTIES)
    assert read_lines(filled.data) == [("Body", "Aims:"), ("ListLetter", "one"), ("ListLetter", "two")]
    assert '<w:num w:numId="4"><w:abstractNumId w:val="20"/>' in read_part(filled.data, "word/numbering.xml")


def test_a_cell_is_never_without_a_paragraph():
    assert lines(table(row(cell(paragraph("{{p prose }}", style="Body"))))) == [("Body", "")]


def test_missing_words_are_given_in_their_order_and_marked():
    template = make_template(paragraph("{{ title }}"), paragraph("{{p prose }}"))
    other = Missing("aim", Place("plan.xlsx", "Priorities", "D2"))
    filled = fill(template, make_said(title=MISSING, prose=one_paragraph(other)), PROPERTIES)
    assert filled.missing == (MISSING, other)
    assert [text for _style, text in read_lines(filled.data)] == [str(MISSING), str(other)]
    assert "w:highlight" in read_part(filled.data)


def test_headers_are_filled():
    template = make_template(paragraph("Fixed"), header=paragraph("{{ title }}"))
    filled = fill(template, make_said(title="R&D"), PROPERTIES)
    assert ">R&amp;D<" in read_part(filled.data, "word/header.xml")


def test_the_contents_list_stands_where_it_is_asked_for_and_leads_to_the_headings():
    body = (
        paragraph("{{p contents }}", style="TOC2"), paragraph("Fixed", style="Section"),
        paragraph("{%p for each in many %}"), paragraph("{{ each.name }}", style="Part"), paragraph("{%p endfor %}"),
    )  # fmt: skip
    assert lines(*body, many=(One("R&D", Prose()), One("B", Prose()))) == [
        ("TOC2", "1. Fixed"), ("TOC3", "R&D"), ("TOC3", "B"), ("Section", "Fixed"), ("Part", "R&D"), ("Part", "B"),
    ]  # fmt: skip


def test_a_list_of_the_paper_begins_at_its_number():
    properties = Properties("A title", "A council", dt.date(2017, 3, 28), {"Minute": 19})
    filled = fill(make_template(paragraph("{{ title }}", style="Minute")), make_said(), properties)
    assert '<w:startOverride w:val="19"/>' in read_part(filled.data, "word/numbering.xml")


def test_the_same_input_gives_the_same_bytes():
    template = make_template(paragraph("{{ title }}"), paragraph("{{p prose }}"))
    context = make_said(title="Plan", prose=one_paragraph("Words"))
    assert fill(template, context, PROPERTIES) == fill(template, context, PROPERTIES)


def test_the_parts_stand_in_order_and_those_without_tags_are_untouched():
    template = make_template(paragraph("{{ title }}"), header=paragraph("Fixed"))
    filled = fill(template, make_said(), PROPERTIES)
    with zipfile.ZipFile(BytesIO(filled.data)) as package:
        names = package.namelist()
    assert names == sorted(names, key=lambda name: (name != "_rels/.rels", name))
    assert read_part(filled.data, "word/header.xml") == read_part(template.data, "word/header.xml")


def test_the_properties_say_title_author_day_and_language():
    core = etree.fromstring(write_core(Properties("R&D <b>", "Üxbridge", dt.date(2017, 3, 28))).encode())
    assert {etree.QName(node).localname: node.text for node in core} == {
        "title": "R&D <b>", "creator": "Üxbridge", "created": "2017-03-28T00:00:00Z",
        "modified": "2017-03-28T00:00:00Z", "language": "en-GB",
    }  # fmt: skip


def test_the_properties_of_the_template_are_replaced():
    filled = fill(make_template(paragraph("{{ title }}")), make_said(), PROPERTIES)
    assert read_part(filled.data, "docProps/core.xml") == write_core(PROPERTIES)


def test_a_template_that_asks_for_what_is_not_there_is_refused():
    with pytest.raises(TemplateError, match="Did you mean “title”"):
        fill(make_template(paragraph("{{ tilte }}")), make_said(), PROPERTIES)


def test_a_template_that_cannot_be_filled_is_said_by_its_name():
    with pytest.raises(TemplateError, match=r"^example\.docx: it could not be filled: .* no element 9\."):
        fill(make_template(paragraph("{{ many[9].name }}")), make_said(), PROPERTIES)
