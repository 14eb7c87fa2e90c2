"""Footnotes are Word’s own, numbered through the paper, beside those that a template has typed."""

import re

import pytest
from lxml import etree

from orderpaper.records.place import Place
from orderpaper.records.text import Line, LineKind, Missing, Note, Prose, Stress, paragraph
from orderpaper.word.fill import fill
from orderpaper.word.footnotes import put_notes_in_order
from orderpaper.word.package import WordFile
from word.templates import STYLES, W, add_part, make_said, make_template, read_lines, read_part
from word.traced import FELL, PROPERTIES, fill_traced, make_traced
from word_builder import NAMESPACES
from word_builder import paragraph as write

POPULATION = paragraph("Office for National Statistics & others.")
NOTED = Prose((Line("Of 122,000 residents.", notes=(Note(20, POPULATION),)),))
PART = "word/footnotes.xml"


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def notes_of(data):
    root = etree.fromstring(read_part(data, PART).encode())
    return {
        each.get(f"{W}id"): "|".join("".join(p.itertext()) for p in each.iter(f"{W}p"))
        for each in root if each.get(f"{W}type") is None
    }  # fmt: skip


def references_in(data):
    return re.findall(r'<w:footnoteReference w:id="(\d+)"/>', read_part(data))


def with_styles(*names):
    """Give a template with styles for footnotes too."""
    more = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/></w:style>' for name in names
    )
    template = make_template(write("{{p prose }}"), write("{{ title }}"))
    styles = read_part(template.data, "word/styles.xml").replace("</w:styles>", f"{more}</w:styles>")
    return WordFile(template.name, add_part(template.data, "word/styles.xml", styles))


def test_a_note_is_called_where_it_stands_and_its_words_are_at_the_foot():
    filled = fill_traced(write("{{p prose }}", style="Body"), prose=NOTED)
    assert [text for _style, text in read_lines(filled.data)] == ["Of 122,000 residents."]
    xml = read_part(filled.data)
    assert xml.index("residents<") < xml.index("footnoteReference") < xml.index(">.<")
    assert notes_of(filled.data) == {"1": " Office for National Statistics & others."}


def part_of(*notes):
    return {
        "word/document.xml": b'<w:footnoteReference w:id="3"/><w:footnoteReference w:customMarkFollows="1" w:id="1"/>',
        PART: f"<w:footnotes>{''.join(notes)}</w:footnotes>".encode(),
    }


def write_note(number, kind=""):
    return f'<w:footnote{kind} w:id="{number}"><w:p/></w:footnote>'


def test_footnotes_are_numbered_as_they_are_called_and_those_that_nothing_calls_go():
    separator = write_note(0, ' w:type="separator"')
    ordered = put_notes_in_order(part_of(separator, write_note(1), write_note(2), write_note(3)))
    assert ordered[PART].decode() == f"<w:footnotes>{separator}{write_note(1)}{write_note(2)}</w:footnotes>"
    assert ordered["word/document.xml"] == (
        b'<w:footnoteReference w:id="1"/><w:footnoteReference w:customMarkFollows="1" w:id="2"/>'
    )


def test_a_footnote_that_is_called_again_in_a_loop_stands_again():
    twice = {**part_of(write_note(5)), "word/document.xml": b'<w:footnoteReference w:id="5"/>' * 2}
    ordered = put_notes_in_order(twice)
    assert ordered[PART].decode() == f"<w:footnotes>{write_note(1)}{write_note(2)}</w:footnotes>"
    assert ordered["word/document.xml"] == b'<w:footnoteReference w:id="1"/><w:footnoteReference w:id="2"/>'


def test_what_has_no_footnotes_or_has_them_in_order_stays_as_it_is():
    parts = put_notes_in_order(part_of(write_note(0, ' w:type="separator"'), write_note(3), write_note(1)))
    assert put_notes_in_order(parts) == parts
    assert put_notes_in_order({"word/document.xml": b""}) == {"word/document.xml": b""}


def test_the_footnotes_of_what_a_template_does_not_print_are_not_in_the_file():
    call = '<w:r><w:footnoteReference w:id="{}"/></w:r>'.format
    note = '<w:footnote w:id="{}"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'.format
    body = (write("{%p if is_draft %}"), write("a", call(1)), write("{%p endif %}"), write("b", call(2)))
    template = make_template(*body)
    notes = f"<w:footnotes {NAMESPACES}>{note(1, 'secret')}{note(2, 'known')}</w:footnotes>"
    template = WordFile(template.name, add_part(template.data, PART, notes))
    assert notes_of(fill(template, make_said(is_draft=False), PROPERTIES).data) == {"1": "known"}
    assert notes_of(fill(template, make_said(is_draft=True), PROPERTIES).data) == {"1": "secret", "2": "known"}


def test_the_part_is_declared_and_led_to_where_the_template_has_none():
    filled = fill_traced(write("{{p prose }}"), prose=NOTED)
    assert 'Target="footnotes.xml"' in read_part(filled.data, "word/_rels/document.xml.rels")
    assert 'w:type="separator" w:id="-1"' in read_part(filled.data, PART)


def test_the_numbers_run_on_after_the_notes_of_the_template():
    typed = f'<w:footnotes {NAMESPACES}><w:footnote w:id="7">{write("{{ title }}")}</w:footnote></w:footnotes>'
    called = write('<w:r><w:footnoteReference w:id="7"/></w:r>')
    template = make_template(called, write("{{p prose }}"), write("{{p prose }}"))
    template = WordFile(template.name, add_part(template.data, PART, typed))
    filled = fill(template, make_traced(title="R&D", prose=NOTED), PROPERTIES)
    assert references_in(filled.data) == ["1", "2", "3"]
    assert list(notes_of(filled.data).values()) == ["R&D", *[" Office for National Statistics & others."] * 2]


def test_notes_have_the_styles_that_the_template_has_for_them():
    filled = fill(with_styles("FootnoteText", "FootnoteReference"), make_traced(prose=NOTED), PROPERTIES)
    assert '<w:pStyle w:val="FootnoteText"/>' in read_part(filled.data, PART)
    assert '<w:rStyle w:val="FootnoteReference"/>' in read_part(filled.data)
    assert "vertAlign" not in read_part(filled.data)


def test_a_note_may_hold_paragraphs_lists_and_figures():
    words = Prose((Line("As:"), Line(FELL, LineKind.BULLET), Line(Missing("source", Place("a.xlsx")))))
    filled = fill_traced(write("{{p prose }}"), prose=Prose((Line("x", notes=(Note(1, words),)),)))
    assert notes_of(filled.data) == {"1": " As:|fell to 8,296.|[To be supplied: source, a.xlsx]"}
    assert read_part(filled.data, PART).count("<w:footnoteRef/>") == 1
    assert [each.printed_at.at for each in filled.figures] == ["footnote 1, paragraph 2"]
    assert len(filled.missing) == 1


def test_notes_stand_between_stressed_words_at_both_ends_and_in_words_without_lists():
    notes = tuple(Note(at, paragraph(str(at))) for at in (0, 4, 6))
    prose = Prose((Line("abcdef", stresses=(Stress(2, 4, is_bold=True),), notes=notes),))
    filled = fill_traced(write("{{p prose }}"), write("It is {{ prose }}!"), prose=prose)
    assert notes_of(filled.data) == {str(index): f" {at}" for index, at in enumerate((0, 4, 6) * 2, 1)}
    assert [text for _style, text in read_lines(filled.data)] == ["abcdef", "It is abcdef!"]
    assert re.sub("<w:footnoteReference[^>]*>", "*", read_part(filled.data)).replace("</w:p>", "|").count("*") == 6
    said = re.sub("<[^>]*>", "", re.sub("<w:footnoteReference[^>]*>", "*", read_part(filled.data)))
    assert said == "*abcd*ef*It is *abcd*ef*!"


def test_a_note_without_words_is_still_a_paragraph():
    filled = fill_traced(write("{{p prose }}"), prose=Prose((Line("x", notes=(Note(1, Prose()),)),)))
    assert notes_of(filled.data) == {"1": " "}


def test_where_word_takes_no_notes_their_words_stand_in_brackets():
    inner = Prose((Line("Inner", notes=(Note(5, paragraph("more")),)),))
    filled = fill_traced(
        write("{{p prose }}"), header=write("{{p prose }}"), prose=Prose((Line("x", notes=(Note(1, inner),)),))
    )
    assert notes_of(filled.data) == {"1": " Inner (more)"}
    assert "x (Inner (more))" in read_part(filled.data, "word/header.xml")


def test_the_styles_of_small_templates_are_not_those_of_notes():
    assert "Footnote" not in STYLES
