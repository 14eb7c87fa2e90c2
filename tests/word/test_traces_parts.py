"""Figures are found where they stand on the page, and nothing of how they were found is left in the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from orderpaper.records.place import Place
from orderpaper.records.text import (
    Line,
    LineKind,
    Note,
    Prose,
    Stress,
    join_sourced,
    paragraph,
    source,
)
from orderpaper.word import fill as filling
from orderpaper.word.traces import END, MARKED, write_mark
from orderpaper.word.traces_parts import _list_plotted
from word.charts.examples import make_chart
from word.templates import W, make_template, read_lines, read_part
from word.traced import D5, E5, FELL, PROPERTIES, WITH_ADDRESSES, fill_traced, make_traced, one
from word_builder import cell, header_row, row, run, table
from word_builder import paragraph as write


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def places(filled):
    return [(each.printed_at.within, each.printed_at.at, each.words) for each in filled.figures]


def lines(filled):
    return [text for _style, text in read_lines(filled.data)]


def test_a_figure_is_given_with_its_place_its_name_and_its_cells():
    filled = fill_traced(write("Crime", style="Section"), write("First."), write("It {{ title }}"), title=FELL)
    (figure,) = filled.figures
    assert (figure.words, figure.name, figure.cells) == ("8,296", "figures.asb.value", (D5,))
    assert figure.printed_at == Place("", "Crime", "paragraph 2")
    assert lines(filled) == ["Crime", "First.", "It fell to 8,296."]
    assert MARKED not in read_part(filled.data).encode()


def test_a_heading_is_said_with_those_above_it_but_not_the_title_of_the_paper():
    body = [write(words, style=style) for words, style in (
        ("{{ title }}", "Title"), ("Drugs", "Section"), ("Figures", "Part"), ("{{ title }}", "Body"),
        ("Crime", "Section"), ("{{ title }}", "Body"),
    )]  # fmt: skip
    filled = fill_traced(*body, title=source("8", (D5,)))
    assert [within for within, _at, _words in places(filled)] == ["8", "Drugs › Figures", "Crime"]


def test_words_print_as_they_would_without_their_cells():
    body = (write(run("It {{ title }}", "<w:b/>")), write("{{p prose }}", style="Body"))
    prose = Prose((Line(FELL, stresses=(Stress(5, 10, is_bold=True),)), Line(FELL, LineKind.BULLET)))
    plain = Prose((Line(str(FELL), stresses=prose.lines[0].stresses), Line(str(FELL), LineKind.BULLET)))
    traced, typed = fill_traced(*body, title=FELL, prose=prose), fill_traced(*body, title=str(FELL), prose=plain)
    assert traced.data == typed.data
    assert [each.words for each in traced.figures] == ["8,296"] * 3


def test_the_same_figure_printed_twice_stands_in_the_list_twice():
    filled = fill_traced(write("{{ title }}"), write("{{ title }}"), title=FELL)
    assert [at for _within, at, _words in places(filled)] == ["paragraph 1", "paragraph 2"]


def test_a_figure_of_a_table_is_found_by_its_row_and_its_column():
    many = (one("All crime", source("8,873", (D5,))), one("Drugs & “alcohol”", source("12", (E5,))))
    body = (
        table(row("One"), row("Two")),
        write(run("Table "), "<w:r><w:instrText> SEQ Table \\* ARABIC </w:instrText></w:r>", run("7"),
              run(": Crimes & changes"), style="Caption"),
        table(
            header_row("Offence", "2012/2013"),
            row("{%tr for each in many %}", ""), row("{{ each.name }}", cell(write("{{p each.words }}"))),
            row("{%tr endfor %}", ""),
        ),
    )  # fmt: skip
    assert places(fill_traced(*body, many=many)) == [
        ("", "table 7 (Crimes & changes), row “All crime”, column “2012/2013”", "8,873"),
        ("", "table 7 (Crimes & changes), row “Drugs & “alcohol””, column “2012/2013”", "12"),
    ]


def test_a_table_without_a_caption_goes_by_its_title_and_one_without_either_is_counted():
    properties = "<w:tblStyle w:val='Grid'/><w:tblCaption w:val=\"Made &amp; kept\"/>"
    body = (table(row("One")), table(row("{{ title }}", "x"), row("y", "{{ title }}"), properties=properties),
            table(row("z", "{{ title }}")))  # fmt: skip
    title = source("5", (D5,))
    assert [at for _within, at, _words in places(fill_traced(*body, title=title))] == [
        "table without a number (Made & kept), row 1, column 1",
        "table without a number (Made & kept), row “y”, column 2",
        "table 3 of the paper, row “z”, column 2",
    ]


def test_a_heading_over_several_columns_is_said_with_each_and_the_figures_of_headings_are_found():
    wide = cell("Crimes in {{ title }}", '<w:gridSpan w:val="2"/>')
    body = table(header_row("Area", wide), header_row("Area", "2013", "Change"), row("Kent", "x", "{{ title }}"))
    assert [at for _within, at, _words in places(fill_traced(body, title=source("2", (D5,))))] == [
        "table 1 of the paper, headings",
        "table 1 of the paper, row “Kent”, column “Crimes in 2 › Change”",
    ]


def test_in_a_table_of_two_blocks_a_figure_belongs_to_the_row_of_its_own_block():
    body = table(header_row("Ward", "2013", "Ward", "2013"), row("Allington", "1", "Shepway", "{{ title }}"))
    (place,) = places(fill_traced(body, title=source("2", (D5,))))
    assert place[1] == "table 1 of the paper, row “Shepway”, column “2013”"


def test_figures_in_headings_headers_and_notes_are_found_there():
    body = (write("{{ title }}", style="Section"), write("{{p prose }}", style="Body"))
    note = Note(4, paragraph(join_sourced(("Of ", source("122,000", (E5,))))))
    filled = fill_traced(*body, header=write("{{ title }}"), title=FELL, prose=Prose((Line("Text", notes=(note,)),)))
    assert places(filled) == [
        ("fell to 8,296.", "the heading", "8,296"),
        ("Footnotes", "footnote 1, paragraph 1", "122,000"),
        ("Header", "paragraph 1", "8,296"),
    ]


def test_the_contents_list_repeats_a_heading_without_its_marks():
    body = (write("{{p contents }}", style="TOC2"), write("{{ title }}", style="Section"))
    filled = fill_traced(*body, title=FELL)
    assert lines(filled) == ["1. fell to 8,296.", "fell to 8,296."]
    assert len(filled.figures) == 1


def test_each_point_of_a_chart_is_listed_once_with_its_cell():
    chart = make_chart()
    figures = [figure for series in chart.series for figure in series.figures]
    listed = list(_list_plotted(chart, Place("", "Crime", "paragraph 3"), 2))
    drawn = [figure for figure in figures if figure.value is not None]
    assert sorted(each.cells[0].at for each in listed) == sorted(figure.place.at for figure in drawn)
    assert all(each.printed_at.at.startswith("chart 2: ") for each in listed)


def test_a_chart_and_the_table_beside_it_are_found_on_the_page_and_the_chart_gets_no_addresses():
    body = (write("Crime", style="Section"), write("{{p chart }}"), write("{{p chart.table }}"))
    filled = fill_traced(*body, chart=make_chart(), properties=WITH_ADDRESSES)
    assert places(filled)[0] == ("Crime", "chart 1: 2013-14, Burglary", "3")
    assert places(filled)[3] == (
        "Crime", "table without a number (Burglary), row “2013-14”, column “Burglary (Recorded crimes)”", "3",
    )  # fmt: skip
    assert len(filled.figures) == 6
    assert read_part(filled.data).count("<w:sdt>") == 3


def test_with_addresses_each_figure_stands_in_a_control_that_names_its_cell():
    body = (write(run("It {{ title }}", "<w:b/>")), write("{{p prose }}", style="Body"))
    filled = fill_traced(*body, properties=WITH_ADDRESSES, title=FELL, prose=paragraph(FELL))
    xml = read_part(filled.data)
    assert xml.count('<w:alias w:val="statistics.xlsx › ASB by ward › D5"/><w:tag w:val="figures.asb.value"/>') == 2
    assert lines(fill_traced(*body, title=FELL, prose=paragraph(FELL))) == ["It fell to 8,296.", "fell to 8,296."]
    assert '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">8,296</w:t></w:r></w:sdtContent>' in xml


def test_a_paper_without_figures_is_the_same_with_addresses_and_is_never_read_back(monkeypatch):
    body = (write("{{ title }}"), write("{{p prose }}", style="Body"))
    monkeypatch.setattr(filling, "read_parts", None)
    values = {"title": "8,296", "prose": paragraph("Words")}
    filled, addressed = fill_traced(*body, **values), fill_traced(*body, properties=WITH_ADDRESSES, **values)
    assert filled == addressed
    assert filled.figures == ()


SIGNS = ("a", " ", "<", "&", "\n", "]", write_mark("f", 0), write_mark("n", 0), END, "<!--", "-->", "op:")
HOSTILE = st.lists(st.sampled_from(SIGNS), max_size=8).map("".join)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_text_that_looks_like_a_mark_prints_as_it_is_typed(before, words, after):
    said = join_sourced((before, source(words, (D5,)), after))
    template = make_template(write("{{ title }}"), write("{{p prose }}", style="Body"))
    for properties in (PROPERTIES, WITH_ADDRESSES):
        filled = filling.fill(template, make_traced(title=said, prose=paragraph(said)), properties)
        assert text_of(filled.data) == str(said) * 2
        assert MARKED not in read_part(filled.data).replace("&lt;", "").encode()
        assert [each.words for each in filled.figures] == [words] * 2 * bool(words)


def text_of(data):
    root = etree.fromstring(read_part(data).encode())
    return "".join("\n" if node.tag == f"{W}br" else node.text or "" for node in root.iter(f"{W}t", f"{W}br"))
