"""Every fault of a template is found without printing it, with its place and the nearest name there is."""

import pytest

from orderpaper.papers.describe import USED_TEMPLATES
from orderpaper.word.blank_templates import read_blank_templates
from orderpaper.word.package import Span, WordFile, Woven
from orderpaper.word.vocabulary import check_template
from word.templates import Said, make_template
from word_builder import cell, paragraph, row, table


def check(*texts):
    return check_template(make_template(*(paragraph(text) for text in texts)), Said)


def codes(*texts):
    return [finding.code for finding in check(*texts)]


@pytest.mark.parametrize(
    "text",
    [
        "{{ title }}", "{{p prose }}", "{{ one.name }}", "{{p one.words }}", "{{ one['name'] }}", "{{p contents }}",
        "{{ is_draft }}", "{{ title or 'None' }}", "{{ title if is_draft else 'Not a draft' }}", "{{ title|upper }}",
        "{% if not is_draft and title == 'x' %}{{ title }}{% endif %}", "{{ many|length }}", "{{ (many|first).name }}",
        "{{ many[0].name }}", "{{ names|join(', ') }}", "{{ title|default('x') }}", "{{ 'a' ~ title }}",
        "{% for each in many %}{{ loop.index }}{{ each.name }}{{ loop.last }}{% endfor %}",
        "{% for name in names %}{{ name }}{% else %}{{ title }}{% endfor %}",
        "{% for each in many[:2] %}{{ each.name }}{% endfor %}", "{% set who = one %}{{ who.name }}",
        "{% if one.name is defined %}x{% endif %}", "{# a remark #}", "5% {of} it",
        "{% if many|length > 1 %}x{% endif %}",
        "{% for each in many %}{% if loop.index > 1 %}x{% endif %}{% endfor %}",
    ],
)  # fmt: skip
def test_what_a_template_may_say_has_no_finding(text):
    assert check(text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ tilte }}", "there is no field “tilte”. Did you mean “title”?"),
        ("{{ zzz }}", "there is no field “zzz”. There are: is_draft, many, names, one, prose, title."),
        ("{{ one.nmae }}", "there is no field “one.nmae”. Did you mean “one.name”?"),
        ("{{ one['nmae'] }}", "there is no field “one.nmae”. Did you mean “one.name”?"),
        ("{{ title.name }}", "“title” is something to print, and has no “name”."),
        ("{{ many.name }}", "“many” is a list, and has no “name”."),
        ("{% for one in many %}{{ one.nmae }}{% endfor %}", "no field “one.nmae”. Did you mean “one.name”?"),
        ("{% for each in mnay %}{% endfor %}", "there is no field “mnay”. Did you mean “many”?"),
        ("{% for each in title %}{{ each }}{% endfor %}", "“title” is not a list, so it cannot be gone through."),
        ("{% if is_darft %}{% endif %}", "there is no field “is_darft”. Did you mean “is_draft”?"),
        ("{{ title or one.nmae }}", "there is no field “one.nmae”. Did you mean “one.name”?"),
        ("{{ title|default(one.nmae) }}", "there is no field “one.nmae”. Did you mean “one.name”?"),
        ("{{ (many|first).nmae }}", "there is no field “this.nmae”. Did you mean “this.name”?"),
        ("{{ each }}{% for each in names %}{% endfor %}", "there is no field “each”."),
        ("{% set who = one %}{{ who.nmae }}", "there is no field “who.nmae”. Did you mean “who.name”?"),
        ("{{ title|length }}", "“|length” is for lists, and this is none."),
        (
            "{% for each in many %}{{ loop.idnex }}{% endfor %}",
            "there is no field “loop.idnex”. Did you mean “loop.index”?",
        ),
    ],
)  # fmt: skip
def test_an_unknown_field_is_named_with_the_nearest(text, message):
    (finding,) = check(text)
    assert finding.code == "field-is-known"
    assert message in finding.message
    assert str(finding.place) == "example.docx › paragraph 1"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ many }}", "“many” is a list. Go through it: {%p for one in many %} … {%p endfor %}"),
        ("{{ one }}", "“one” has fields of its own: name, words … Name one of them."),
        ("{{ many|join(', ') }}", "a list of more than words cannot be joined: go through it."),
    ],
)
def test_what_cannot_be_printed_is_said_with_what_to_do(text, message):
    (finding,) = check(text)
    assert (finding.code, finding.message) == ("field-can-be-printed", message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{% if title %}", "the tag cannot be read: a {%p if %} is opened and never ended with {%p endif %}."),
        ("{% endfor %}", "the tag cannot be read"),
        ("{{ title or }}", "the tag cannot be read"),
        ("{% colspan 2 %}", "cells are not merged here"),
        ("{{ title|uper }}", "there is no “|uper”. Did you mean “upper”?"),
        ("{{ title|attr('x') }}", "there is no “|attr”."),
        ("{% if title is printable %}{% endif %}", "there is no “is printable”."),
    ],
)
def test_a_tag_that_cannot_be_read_is_said(text, message):
    found = check(text)
    assert found[0].code == "tag-can-be-read"
    assert message in found[0].message


@pytest.mark.parametrize("text", ["{{ title", "title }}", "{% if x"])
def test_a_field_that_is_not_closed_is_said(text):
    assert codes(text) == ["field-is-closed"]


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__ }}", "{{ title.__class__ }}", "{{ one['__class__'] }}", "{{ one._x }}", "{{ title.upper() }}",
        "{{ [].append(1) }}", "{{ title + title }}", "{% include 'a' %}", "{% import 'os' as os %}",
        "{{ title > 1 }}", "{{ ''.format }}", "{% if names|length > 'x' %}{% endif %}", "{% extends 'a' %}",
        "{% macro m() %}{% endmacro %}", "{% block b %}{% endblock %}",
    ],
)  # fmt: skip
def test_a_template_keeps_to_its_fields(text):
    assert "template-keeps-to-its-fields" in codes(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "{%p if title %} lost words",
            "“{%p if title %}” takes its whole paragraph with it, and “lost words” beside it",
        ),
        (
            "Lead: {{p prose }}",
            "“{{p prose }}” takes its whole paragraph with it, and “Lead:” beside it would be lost.",
        ),
    ],
)
def test_what_a_tag_would_take_with_it_is_said(text, message):
    found = [finding for finding in check(text) if finding.code == "tag-stands-alone"]
    assert message in found[0].message


def test_a_tag_for_rows_outside_a_table_is_said():
    found = check("{%tr for each in many %}", "{%tr endfor %}")
    assert [finding.code for finding in found] == ["tag-stands-in-a-table"] * 2
    assert "is for the rows of a table, and stands outside one. Begin it with p instead." in found[0].message


def test_a_row_tag_beside_words_in_another_cell_is_said():
    template = make_template(
        table(row("{%tr for each in many %}", "lost"), row("{{ each.name }}", "x"), row("{%tr endfor %}", ""))
    )
    (finding,) = check_template(template, Said)
    assert finding.code == "tag-stands-alone"
    assert "takes its whole row with it, and “lost” beside it" in finding.message


def weave(*body, first, last):
    template = make_template(*body)
    spans = (Span("word/document.xml", first, last, "chapters/ASB.docx"),)
    return WordFile(template.name, template.data, Woven((template,), spans))


def test_a_fault_in_a_chapter_has_its_place_in_the_chapter_s_own_file():
    body = (paragraph("{% for each in many %}"), paragraph("{{ each.nmae }}"), paragraph("{% endfor %}"))
    (finding,) = check_template(weave(*body, first=1, last=2), Said)
    assert str(finding.place) == "chapters/ASB.docx › paragraph 1"
    assert "Did you mean “each.name”?" in finding.message


@pytest.mark.parametrize("text", ["{%p if title %}", "{%p endfor %}", "{%p else %}"])
def test_a_chapter_ends_what_it_begins_and_nothing_else(text):
    body = (paragraph("{% for each in many %}"), paragraph(text), paragraph("{% endfor %}"))
    (finding,) = check_template(weave(*body, first=1, last=2), Said)
    assert finding.code == "tag-can-be-read"
    assert str(finding.place) == "chapters/ASB.docx › paragraph 1"


@pytest.mark.parametrize(
    "text",
    ["{{ one or title }}", "{{ title if is_draft else one }}", "{{ title ~ one }}", "{{ title|default(one) }}"],
)
def test_each_thing_there_is_to_choose_from_is_one_that_can_be_printed(text):
    assert codes(text) == ["field-can-be-printed"]


def test_every_fault_is_found_at_once_in_order_with_its_place():
    template = make_template(
        paragraph("{{ aaaa }}"),
        table(row("Fixed", cell(paragraph("{{ title }}") + paragraph("{{ bbbb }}")))),
        paragraph("{{ cccc }}"),
        header=paragraph("{{ dddd }}"),
    )
    assert [str(finding.place) for finding in check_template(template, Said)] == [
        "example.docx › paragraph 1", "example.docx › table 1, row 1, column 2", "example.docx › paragraph 2",
        "example.docx › Header › paragraph 1",
    ]  # fmt: skip


@pytest.mark.parametrize("name", USED_TEMPLATES)
def test_the_templates_that_come_with_the_program_have_no_fault(name):
    assert check_template(WordFile(name, read_blank_templates()[name]), USED_TEMPLATES[name]) == []
