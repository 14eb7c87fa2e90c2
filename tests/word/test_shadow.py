"""The shadow of a template: its tags, one paragraph a line, each line with the place an officer would look for."""

import pytest
from lxml import etree

from orderpaper.word.package import Span, WordFile, Woven
from orderpaper.word.shadow import Walker, cast_shadows, find_places
from word.templates import make_template, read_part
from word_builder import cell, heading, paragraph, row, run, table


def cast(*body, **more):
    return cast_shadows(make_template(*body, **more))


def test_the_source_is_the_tags_without_the_letters_of_docxtpl():
    (shadow,) = cast(
        paragraph("{%p for each in many %}"), paragraph("Name: {{ each.name }}, {{p each.words }}"),
        paragraph("{%p endfor %}"), table(row("{%tr if x %}"), row("{%tr endif %}"), row("{{r y }}")),
    )  # fmt: skip
    assert shadow.source.splitlines() == [
        "{% for each in many %}", "{{ each.name }}{{ each.words }}", "{% endfor %}", "{% if x %}", "{% endif %}",
        "{{ y }}",
    ]  # fmt: skip


def test_a_tag_cut_into_runs_is_one_tag_and_word_s_quotation_marks_are_put_right():
    (shadow,) = cast(paragraph(run("{{ title"), run(" or “None” "), run("}}")))
    assert shadow.source == '{{ title or "None" }}'


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (1, "example.docx › paragraph 1"),
        (2, "example.docx › {{ title }} › the heading"),
        (3, "example.docx › {{ title }} › paragraph 1"),
        (4, "example.docx › {{ title }} › table 1, row 1, column 2"),
        (5, "example.docx › {{ title }} › table 1, row 2, column 1"),
        (6, "example.docx › {{ title }} › paragraph 2"),
    ],
)
def test_each_line_knows_its_place(line, place):
    title = paragraph("{{ title }}", style="Heading1")
    rows = (row(cell("{{ b }}")), row("{{ c }}"))
    body = (paragraph("{{ a }}"), title, paragraph("{{ x }}"), table(rows[0].replace("<w:tc>", EMPTY, 1), rows[1]))
    (shadow,) = cast(*body, paragraph("{{ d }}"))
    lines = [each for each in shadow.lines if each.tags]
    assert str(lines[line - 1].place) == place


EMPTY = "<w:tc><w:p/></w:tc><w:tc>"


def test_the_place_of_a_line_that_is_not_there_is_the_nearest():
    (shadow,) = cast(paragraph("{{ a }}"), paragraph("{{ b }}"))
    assert (shadow.place(0), shadow.place(99)) == (shadow.lines[0].place, shadow.lines[1].place)


@pytest.mark.parametrize("text", ["{{ title", "title }}", "{% if x", "{{ a }} and {{ b", "x %}"])
def test_what_looks_like_half_a_tag_is_kept(text):
    (shadow,) = cast(paragraph(text))
    assert shadow.lines[0].loose


def test_single_brackets_are_only_words():
    assert cast(paragraph("{names} 5% {"), heading(1, "}")) == []


def weave(template, *spans):
    return WordFile(template.name, template.data, Woven((template,), spans))


def test_what_came_from_another_file_has_its_place_there_and_the_template_goes_on_counting_its_own():
    body = (
        paragraph("{{ a }}"), table(row("{{ b }}")),
        paragraph("{{ c }}", style="Heading3"), paragraph("{{ d }}"), table(row("{{ e }}")),
        paragraph("{{ f }}"), table(row("{{ g }}")),
    )  # fmt: skip
    (shadow,) = cast_shadows(weave(make_template(*body), Span("word/document.xml", 2, 5, "chapters/ASB.docx")))
    assert [str(line.place) for line in shadow.lines] == [
        "example.docx › paragraph 1", "example.docx › table 1, row 1, column 1",
        "chapters/ASB.docx › {{ c }} › the heading", "chapters/ASB.docx › {{ c }} › paragraph 1",
        "chapters/ASB.docx › {{ c }} › table 1, row 1, column 1",
        "example.docx › paragraph 2", "example.docx › table 2, row 1, column 1",
    ]  # fmt: skip
    (chapter,) = shadow.chapters
    assert (chapter.file, chapter.source.splitlines()) == ("chapters/ASB.docx", ["{{ c }}", "{{ d }}", "{{ e }}"])


def test_a_template_without_chapters_has_none():
    (shadow,) = cast(paragraph("{{ a }}"))
    assert shadow.chapters == []


def test_the_places_of_any_story_are_found_with_its_own_headings():
    root = etree.fromstring(
        read_part(make_template(paragraph("a"), paragraph("Wards", style="H2"), paragraph("b")).data)
    )
    places = find_places(root, Walker("ASB.docx", is_heading=lambda style: style == "H2"))
    assert [str(place) for place in places.values()] == [
        "ASB.docx › paragraph 1", "ASB.docx › Wards › the heading", "ASB.docx › Wards › paragraph 1",
    ]  # fmt: skip


def test_headers_are_cast_too_under_their_own_name():
    shadows = cast(paragraph("Fixed"), header=paragraph("{{ title }}"))
    assert [str(shadow.place(1)) for shadow in shadows] == ["example.docx › Header › paragraph 1"]
