"""A template that asks for what is not there, or for what no template may have, is refused with its place."""

import re

import pytest
from click.testing import CliRunner
from docx import Document
from docx.text.paragraph import Paragraph

from acceptance.word_text import W, read_paragraphs
from orderpaper.cli import main


def replace_in(paragraphs, old, new):
    """Write other words in the first paragraph that holds the old ones, as somebody does in Word."""
    paragraph = next(each for each in paragraphs if old in each.text)
    text = paragraph.text.replace(old, new)
    paragraph.runs[0].text = text
    for run in paragraph.runs[1:]:
        run.text = ""


def edit(folder, name, find, old, new):
    path = folder / "templates" / name
    document = Document(str(path))
    replace_in(list(find(document)), old, new)
    document.save(str(path))


def of_body(document):
    return document.paragraphs


def of_cells(document):
    return (each for table in document.tables for row in table.rows for cell in row.cells for each in cell.paragraphs)


def of_header(document):
    part = next(each for each in document.part.package.iter_parts() if "{{ paper.item }}" in read_header(each))
    return (Paragraph(node, part) for node in part.element.iter(f"{W}p"))


def read_header(part):
    return "".join(part.element.itertext()) if str(part.partname).startswith("/word/header") else ""


def run(folder, *options):
    return CliRunner().invoke(main, ["draft", str(folder), *options])


FAULTS = {
    "a body paragraph": (
        "minutes.docx", of_body, "{{ minutes.present }}", "{{ minutes.presnet }}",
        "minutes.docx › Minutes: {{ meeting.committee }} › paragraph 7",
        "there is no field “minutes.presnet”. Did you mean “minutes.present”?",
    ),
    "a paragraph under a heading": (
        "agenda.docx", of_body, "{{ item.text }}", "{{ item.txet }}",
        "agenda.docx › Items of business › paragraph 2",
        "there is no field “item.txet”. Did you mean “item.text”?",
    ),
    "a cell of a table": (
        "committee report.docx", of_cells, "{{ row.sign_off }}", "{{ row.signoff }}",
        "committee report.docx › Cross-cutting issues and implications › table 3, row 3, column 3",
        "there is no field “row.signoff”. Did you mean “row.sign_off”?",
    ),
    "a header": (
        "plan refresh.docx", of_header, "{{ paper.item }}", "{{ papers.item }}",
        "plan refresh.docx › Header › paragraph",
        "there is no field “papers”. Did you mean “paper”?",
    ),
    "a loop": (
        "agenda.docx", of_body, "in agenda.items", "in agenda.itmes",
        "agenda.docx › Items of business › paragraph 1",
        "there is no field “agenda.itmes”. Did you mean “agenda.items”?",
    ),
    "a condition": (
        "agenda.docx", of_body, "{%p if council.address %}", "{%p if council.adress %}",
        "agenda.docx › Issue and contact › paragraph",
        "there is no field “council.adress”. Did you mean “council.address”?",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_misspelt_field_stops_the_draft_and_is_named_with_its_place_and_the_nearest_field(fresh, fault):
    template, find, old, new, place, message = FAULTS[fault]
    edit(fresh, template, find, old, new)
    result = run(fresh)
    assert result.exit_code == 2
    assert place in result.stderr
    assert message in result.stderr
    assert not result.stdout
    assert not (fresh / "output").exists()


def test_every_misspelt_field_of_every_template_is_said_at_once(fresh):
    for fault in ("a body paragraph", "a cell of a table", "a header"):
        edit(fresh, *FAULTS[fault][:4])
    result = run(fresh)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 3


@pytest.mark.parametrize(
    "attempt",
    [
        "{{ ''.__class__ }}",
        "{{ council.__class__ }}",
        "{{ council['__class__'] }}",
        "{{ council.name.__class__.__mro__ }}",
        "{{ ''['__class__'] }}",
        "{{ agenda.items[0].__init__.__globals__ }}",
        "{% set x = council.__class__ %}{{ x }}",
        "{{ (agenda.items|first).__class__ }}",
    ],
)
def test_a_template_cannot_reach_python(fresh, attempt):
    edit(fresh, "agenda.docx", of_body, "{{ council.name }}", attempt)
    result = run(fresh)
    assert result.exit_code == 2
    assert re.search(r"^agenda\.docx › Agenda: .* › paragraph 1: “__\w+__” may not be used", result.stderr)
    assert not (fresh / "output").exists()


@pytest.mark.parametrize(
    "attempt",
    [
        "{{ council|attr('__class__') }}",
        "{{ council|map(attribute='__class__')|list }}",
        "{{ self.__init__ }}",
        "{{ cycler.__init__ }}",
        "{{ namespace() }}",
        "{{ lipsum() }}",
        "{{ range(9) }}",
        "{% include 'minutes.docx' %}",
        "{% import 'os' as os %}",
        "{% extends 'minutes.docx' %}",
        "{{ council.name.format(council) }}",
        "{{ '%s'|format(council) }}",
        "{{ council.name.upper() }}",
        "{{ [].append(1) }}",
        "{{ council.name + 1 }}",
        "{{ agenda.items[99].text }}",
        "{{ council|first }}",
        "{{ council.name is printable }}",
        "{{ council.name|join }}",
        "{{ council.name|tojson }}",
        "{{ council.name|default(council.nmae) }}",
        "{{ (agenda.items|first).txet }}",
    ],
)
def test_a_template_has_no_way_round(fresh, attempt):
    edit(fresh, "agenda.docx", of_body, "{{ council.name }}", attempt)
    result = run(fresh)
    assert result.exit_code == 2, result.output
    assert "agenda.docx" in result.stderr
    assert "Traceback" not in result.output
    assert not (fresh / "output").exists()


def test_a_template_may_name_a_value_and_use_it(fresh):
    edit(fresh, "agenda.docx", of_body, "{{ council.name }}", "{% set who = council %}{{ who.name }}")
    assert run(fresh, "--only", "agenda").exit_code == 1
    text = "\n".join(read_paragraphs(next((fresh / "output").glob("Agenda*.docx"))))
    assert "Maidstone Borough Council" in text
