"""A template is made ready once: what passes through, what is printed, in which styles and columns."""

import pytest

from orderpaper.word.program import make_program, make_source, name_prose
from word.templates import make_template
from word_builder import cell, paragraph, row, run, table


def test_only_parts_with_tags_are_printed():
    program = make_program(make_template(paragraph("{{ title }}"), header=paragraph("Fixed words")))
    assert set(program.printed) == {"word/document.xml"}
    assert "word/header.xml" in program.parts
    assert program.name == "example.docx"


def test_headers_with_tags_are_printed_too():
    program = make_program(make_template(paragraph("Fixed"), header=paragraph("{{ title }}")))
    assert set(program.printed) == {"word/header.xml"}


def test_new_lists_are_numbered_after_those_of_the_template():
    assert make_program(make_template(paragraph("{{ title }}"))).first_free_number == 3
    assert make_program(make_template(paragraph("{{ title }}"), numbering="")).first_free_number == 0


@pytest.mark.parametrize(("text", "has_contents"), [("{{p contents }}", True), ("{{p prose }}", False)])
def test_a_template_with_a_contents_list_is_known(text, has_contents):
    assert make_program(make_template(paragraph(text, style="Body"))).has_contents is has_contents


@pytest.mark.parametrize(
    ("style", "asked", "says"),
    [
        ("Body", "{{p prose }}", '(prose)|prose("Body")'),
        ("Body", '{{p prose or "None" }}', '(prose or "None")|prose("Body")'),
        ("", "{{p prose }}", '(prose)|prose("")'),
    ],
)
def test_prose_is_told_the_style_of_its_paragraph(style, asked, says):
    named = name_prose(paragraph(asked, style=style).replace("&quot;", '"'))
    assert f"{{{{p {says} }}}}" in named


def test_prose_that_is_all_there_is_in_a_cell_is_told_so():
    assert "is_alone=True" in name_prose(table(row(cell(paragraph("{{p prose }}", style="Body")))))
    assert "is_alone" not in name_prose(table(row(cell(paragraph("Above") + paragraph("{{p prose }}")))))


def test_prose_whose_tag_is_cut_into_runs_is_found():
    assert '|prose("Body")' in name_prose(paragraph(run("{{p "), run("prose"), run(" }}"), style="Body"))


def test_other_paragraphs_are_left_as_they_are():
    text = paragraph("{{ title }}", style="Body") + "<w:p/>"
    assert name_prose(text) == text


def test_each_field_has_a_run_of_its_own_with_the_looks_of_the_old_one():
    source = make_source("<w:r><w:rPr><w:b/></w:rPr><w:t>Title: {{ title }} and {{ one }}.</w:t></w:r>")
    pieces = ("Title: ", "{{ title }}", " and ", "{{ one }}", ".")
    assert source == "".join(
        f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{piece}</w:t></w:r>' for piece in pieces
    )


def test_a_run_that_is_one_field_is_left_as_it_is():
    one = "<w:r><w:t>{{ title }}</w:t></w:r>"
    assert make_source(one) == one


def test_the_number_of_a_caption_is_counted_when_it_is_printed():
    caption = (
        r"<w:r><w:instrText> SEQ Table \* ARABIC </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
    )
    assert make_source(caption).endswith('<w:t>{{ "Table"|caption }}</w:t></w:r>')


def test_a_field_in_an_attribute_is_printed_plain():
    assert make_source('<w:tblCaption w:val="Actions of {{ title }}"/>') == (
        '<w:tblCaption w:val="Actions of {{ ( title )|plain }}"/>'
    )


def test_only_a_table_whose_columns_are_looped_is_evened():
    looped = "<w:tbl><w:tr><w:tc></w:tc>{% for x in names %}<w:tc></w:tc>{% endfor %}</w:tr></w:tbl>"
    still = "<w:tbl>{% for x in names %}<w:tr><w:tc></w:tc></w:tr>{% endfor %}</w:tbl>"
    assert make_source(looped) == f"{{% filter even_columns %}}{looped}{{% endfilter %}}"
    assert make_source(still) == still


def test_quotation_marks_that_stand_as_entities_in_a_tag_are_read():
    made = make_source("<w:t>{{ title or &quot;None&quot; }} and {% if title == &apos;x&apos; %}&quot;</w:t>")
    assert made == "<w:t>{{ title or \"None\" }} and {% if title == 'x' %}&quot;</w:t>"


def test_prose_is_told_the_room_there_is_where_the_template_says_it():
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1000" w:right="906"/></w:sectPr>'
    assert '(prose)|prose("Body", (10000, 16838))' in name_prose(paragraph("{{p prose }}", style="Body") + page)
