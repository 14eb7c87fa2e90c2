"""The template language: sandboxed, strict, escaped; and how each kind of value is printed."""

import re
from itertools import pairwise

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.exceptions import SecurityError
from lxml import etree
from markupsafe import Markup

from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.text import Line, LineKind, Missing, Prose, Stress, paragraph
from orderpaper.word.charts.words import describe, say_alternative_text
from orderpaper.word.language import Printing, TemplateEnvironment, make_plain
from orderpaper.word.styles import read_styles
from word.charts.examples import make_chart
from word.templates import NUMBERING, STYLES, One, W
from word_builder import NAMESPACES

MISSING = Missing("lead agency", Place("plan.xlsx", "Actions", "D14"))


@pytest.fixture
def printing():
    return Printing(read_styles(STYLES, NUMBERING), 3)


def render(printing, source, **names):
    return TemplateEnvironment(printing).from_string(source).render(**names)


def read(xml):
    """Give the style, the list number and the text of each paragraph."""
    root = etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")
    return [
        (each.find(f"{W}pPr/{W}pStyle").get(f"{W}val"), numbers_of(each), "".join(each.itertext()))
        for each in root.iter(f"{W}p")
    ]


def numbers_of(node):
    return [number.get(f"{W}val") for number in node.iter(f"{W}numId")]


def test_every_sign_prints_as_typed(printing):
    text = 'R&D <b>x</b> {{ 7*7 }} {% for %} "quotes" £ – …'
    xml = render(printing, "<t>{{ text }}</t>", text=text)
    assert etree.fromstring(xml).text == text


def test_a_line_break_in_a_cell_is_a_line_break_in_word(printing):
    xml = render(printing, "<w:t>{{ text }}</w:t>", text="One & two\nthree")
    assert xml == '<w:t>One &amp; two</w:t><w:br/><w:t xml:space="preserve">three</w:t>'


def test_missing_words_are_marked_and_remembered(printing):
    xml = render(printing, "<w:r><w:t>Lead: {{ text }}</w:t></w:r>", text=MISSING)
    assert "[To be supplied: lead agency, plan.xlsx › Actions › D14]" in xml
    assert '<w:highlight w:val="yellow"/>' in xml
    etree.fromstring(f"<w:p {NAMESPACES}>{xml}</w:p>")
    assert printing.missing == [MISSING]


def test_missing_words_have_the_style_that_the_template_has_for_them():
    styles = read_styles('<w:style w:styleId="ToBeSupplied"></w:style>', "")
    xml = render(Printing(styles, 0), "<w:r><w:t>{{ text }}</w:t></w:r>", text=MISSING)
    assert '<w:rStyle w:val="ToBeSupplied"/>' in xml
    assert "highlight" not in xml


@pytest.mark.parametrize(
    ("value", "says"), [(True, "Yes"), (False, "No"), (3, "3"), ("", ""), (paragraph("a & b"), "a &amp; b")]
)
def test_other_values_are_printed_in_words(printing, value, says):
    assert render(printing, "{{ value }}", value=value) == says


@pytest.mark.parametrize("source", ["{{ nothing }}", "{{ one.nothing }}", "{% if nothing %}{% endif %}"])
def test_what_is_not_there_is_refused(printing, source):
    with pytest.raises(jinja2.UndefinedError):
        render(printing, source, one=One("", Prose()))


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ one.__init__.__globals__ }}",
        "{{ one.__class__.__bases__ }}",
        "{{ names.append(1) }}",
    ],
)
def test_python_is_out_of_reach(printing, source):
    with pytest.raises(SecurityError):
        render(printing, source, one=One("", Prose()), names=[])


def test_nothing_can_be_called_but_the_filters_that_are_named():
    environment = TemplateEnvironment()
    assert environment.globals == {}
    assert set(environment.filters) == {
        "first", "last", "length", "join", "lower", "upper", "default",
        "prose", "caption", "heading", "plain", "even_columns", "refill", "drawing_id",
    }  # fmt: skip


def test_prose_is_paragraphs_in_the_style_that_asked_and_its_lists(printing):
    prose = Prose((
        Line("First"), Line("one", LineKind.BULLET), Line("Then"), Line("alpha", LineKind.LETTER),
    ))  # fmt: skip
    assert read(printing.print_prose(prose, "Body")) == [
        ("Body", [], "First"), ("BodyBullet", [], "one"), ("BodyContinued", [], "Then"), ("ListLetter", ["4"], "alpha"),
    ]  # fmt: skip


def test_a_style_without_lists_of_its_own_uses_the_common_ones(printing):
    prose = Prose((Line("First"), Line("one", LineKind.BULLET), Line("Then")))
    assert [style for style, _number, _text in read(printing.print_prose(prose, "Minute"))] == [
        "Minute", "ListBullet", "Minute",
    ]  # fmt: skip


def test_each_lettered_list_begins_again(printing):
    letters = (Line("alpha", LineKind.LETTER), Line("beta", LineKind.LETTER))
    xml = printing.print_prose(Prose((*letters, Line("Then"), *letters)), "Body")
    assert [number for _style, number, _text in read(xml)] == [["4"], ["4"], [], ["5"], ["5"]]
    assert printing.letter_lists == [(4, 20), (5, 20)]


def test_letters_without_a_list_style_are_paragraphs():
    printing = Printing(read_styles("", ""), 0)
    assert read(printing.print_prose(Prose((Line("alpha", LineKind.LETTER),)), "Body")) == [("ListLetter", [], "alpha")]
    assert printing.letter_lists == []


def test_a_lead_in_stays_with_its_list(printing):
    assert "<w:keepNext/>" in printing.print_prose(paragraph("The aims are:"), "Body")
    assert "<w:keepNext/>" not in printing.print_prose(paragraph("The aims are met."), "Body")


def test_no_prose_is_no_paragraph_but_a_cell_has_one(printing):
    assert printing.print_prose(Prose(), "Body") == ""
    assert read(printing.print_prose(Prose(), "Body", is_alone=True)) == [("Body", [], "")]


def test_missing_prose_is_marked_and_remembered(printing):
    xml = printing.print_prose(Prose((Line("Before"), Line(MISSING))), "Body")
    assert [text for _style, _number, text in read(xml)] == ["Before", str(MISSING)]
    assert printing.missing == [MISSING]


def test_words_where_prose_may_stand_are_one_paragraph(printing):
    assert read(printing.print_prose("a < b", "Body")) == [("Body", [], "a < b")]
    assert printing.print_prose(Markup("<w:p/>"), "Body") == "<w:p/>"


def test_captions_are_counted_by_their_label(printing):
    source = '{{ "Table"|caption }}{{ "Table"|caption }}{{ "Figure"|caption }}{{ "Table"|caption }}'
    assert render(printing, source) == "1213"


def test_captions_are_counted_anew_in_another_paper():
    for _paper in range(2):
        assert render(Printing(read_styles("", ""), 0), '{{ "Table"|caption }}') == "1"


def test_a_value_in_an_attribute_is_one_line():
    assert make_plain("One\n  two\tthree") == "One two three"
    assert make_plain(3) == "3"


# ---- bold and italic

STYLED = '<w:style w:styleId="Strong"></w:style><w:style w:styleId="Emphasis"></w:style>'
STRONG, EMPHASIS = '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Emphasis"/>'


def runs_of(line, styles=STYLED):
    """Give the runs of a line as they are printed: the properties of each, and its words."""
    xml = Printing(read_styles(styles, ""), 0).print_prose(Prose((line,)), "Body")
    return re.findall(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?<w:t[^>]*>(.*?)</w:t></w:r>", str(xml))


@pytest.mark.parametrize(
    ("styles", "stress", "look"),
    [
        (STYLED, Stress(6, 9, is_bold=True), STRONG),
        (STYLED, Stress(6, 9, is_italic=True), EMPHASIS),
        (STYLED, Stress(6, 9, is_bold=True, is_italic=True), STRONG + "<w:i/>"),
        ("", Stress(6, 9, is_bold=True), "<w:b/>"),
        ("", Stress(6, 9, is_italic=True), "<w:i/>"),
        ("", Stress(6, 9, is_bold=True, is_italic=True), "<w:b/><w:i/>"),
    ],
)
def test_stressed_words_have_the_templates_styles_for_them(styles, stress, look):
    line = Line("Train all officers", stresses=(stress,))
    assert runs_of(line, styles) == [("", "Train "), (look, "all"), ("", " officers")]


@pytest.mark.parametrize(
    ("stresses", "runs"),
    [
        ((Stress(0, 5, is_bold=True),), [(STRONG, "a &lt; b"), ("", " &amp; c")]),
        ((Stress(6, 9, is_italic=True),), [("", "a &lt; b "), (EMPHASIS, "&amp; c")]),
        ((Stress(0, 1, is_bold=True), Stress(1, 9, is_italic=True)), [(STRONG, "a"), (EMPHASIS, " &lt; b &amp; c")]),
        ((), [("", "a &lt; b &amp; c")]),
    ],
    ids=["at the beginning", "at the end", "side by side", "none"],
)
def test_every_word_of_a_line_with_stresses_is_printed_once_and_as_typed(stresses, runs):
    assert runs_of(Line("a < b & c", stresses=stresses)) == runs


@pytest.mark.parametrize("kind", LineKind)
def test_words_are_stressed_in_lists_too(printing, kind):
    prose = Prose((Line("one two", kind, (Stress(4, 7, is_bold=True),)),))
    xml = printing.print_prose(prose, "Body")
    assert [text for _style, _number, text in read(xml)] == ["one two"]
    assert "<w:b/>" in xml


@given(
    st.text(st.characters(codec="ascii", categories=["L", "P", "Zs"]), min_size=1),
    st.lists(st.tuples(st.integers(0, 40), st.booleans(), st.booleans()), max_size=6),
)
def test_stresses_lose_no_letter(text, cuts):
    ends = sorted({min(at, len(text)) for at, _bold, _italic in cuts} | {0})
    stresses = tuple(
        Stress(start, end, is_bold, is_italic)
        for (start, end), (_at, is_bold, is_italic) in zip(pairwise(ends), cuts, strict=False)
    )
    xml = Printing(read_styles(STYLED, ""), 0).print_prose(Prose((Line(text, stresses=stresses),)), "Body")
    assert [words for _style, _number, words in read(xml)] == [text]


CRIME = Names({"sentence": "rose by 4", "entries": "7"})


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{{ figures.crime.sentence }}", "rose by 4"), ('{{ figures["crime"].sentence }}', "rose by 4"),
        ("{{ figures.crime.entries }}", "7"), ('{{ figures.crime["entries"] }}', "7"),
    ],
)  # fmt: skip
def test_a_name_of_the_workbooks_leads_to_its_words_and_never_into_the_program(printing, source, said):
    assert render(printing, source, figures=Names({"crime": CRIME})) == said


@pytest.mark.parametrize("source", ["{{ figures.list_leaves }}", '{{ figures["list_leaves"] }}', "{{ figures[name] }}"])
def test_a_name_that_is_not_there_is_said_with_those_that_are(printing, source):
    with pytest.raises(jinja2.UndefinedError, match=r"there is no “list_leaves” where .*; there are: crime"):
        render(printing, source, figures=Names({"crime": CRIME}), name="list_leaves")


def test_where_there_are_no_names_that_is_said(printing):
    with pytest.raises(jinja2.UndefinedError, match="there is nothing"):
        render(printing, "{{ figures.crime }}", figures=Names())


def test_every_field_of_what_is_missing_is_missing_too(printing):
    assert str(MISSING) in render(printing, "<w:t>{{ shown.theft.title }}</w:t>", shown=Names({"theft": MISSING}))
    assert printing.missing == [MISSING]


def test_a_chart_is_drawn_where_prose_stands_and_said_in_words_elsewhere(printing):
    chart = make_chart()
    assert "<w:drawing>" in printing.print_prose(chart, "Body", (9000, 9000))
    assert 'cx="5715000"' in printing.print_prose(chart, "Body", (9000, 9000))
    assert printing.finish(chart) == describe(chart)
    assert make_plain(chart) == say_alternative_text(chart)


def test_the_table_beside_a_chart_is_printed_whole(printing):
    assert printing.print_prose(make_chart().table, "Body").count("<w:tr>") == 4
