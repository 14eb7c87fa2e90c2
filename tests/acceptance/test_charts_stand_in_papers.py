"""Charts stand in papers that go on being edited: valid, accessible, the same each time, with today's figures."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfReader

from acceptance.charted import (
    CHARTED,
    PROPERTIES,
    caption,
    draw_in_template,
    make_context,
    make_paper,
    make_template,
    p,
    unpack,
)  # fmt: skip
from acceptance.folders import VALIDATOR
from acceptance.validity import complaints_of
from acceptance.word_text import read_paragraphs, read_tables
from orderpaper.checks.accessible import judge
from orderpaper.records.chart import ChartKind
from orderpaper.records.errors import TemplateError
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.word.charts.words import describe, say_alternative_text
from orderpaper.word.facts.document import read_facts
from orderpaper.word.fill import fill
from word.charts.examples import (
    DISTRICTS,
    EVERY_KIND,
    HOSTILE,
    STEADY,
    draw_chart,
    figures,
    make_chart,
    make_control_chart,
    months,
    read_cache,
    read_charts,
    read_workbook,
)  # fmt: skip

CHARTS = (
    *EVERY_KIND.values(),
    make_control_chart((*STEADY, *(value + 40 for value in STEADY)), rebase_at=16, target=45),
)
TESTS = Path(__file__).resolve().parents[1]
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MAGENTA = "FF00CC"


@pytest.fixture(scope="module")
def paper():
    """Give a paper with a chart of every kind."""
    return make_paper(*CHARTS)


@pytest.fixture
def saved(paper, tmp_path):
    path = tmp_path / "Strategic Assessment.docx"
    path.write_bytes(paper)
    return path


def drawings_of(data):
    root = etree.fromstring(unpack(data)["word/document.xml"])
    return [
        (
            each.find(f"{WP}docPr").get("id"),
            each.find(f"{WP}docPr").get("descr"),
            next(each.iter(f"{C}chart")).get(f"{R}id"),
        )
        for each in root.iter(f"{WP}inline")
    ]


def check_validity(data, tmp_path, *options):
    if not VALIDATOR.is_file():
        pytest.skip("the validator of Word files is not here")
    path = tmp_path / "checked.docx"
    path.write_bytes(data)
    assert complaints_of([path], *options) == ""


def test_a_paper_with_charts_is_a_valid_word_file(paper, tmp_path):
    check_validity(paper, tmp_path)


def test_a_paper_with_charts_is_accessible(paper):
    assert [str(each) for each in judge(read_facts(paper, "Strategic Assessment.docx"))] == []


def test_every_chart_stands_once_with_its_words_and_a_number_of_its_own(paper):
    drawings = drawings_of(paper)
    assert [words for _id, words, _relation in drawings] == [say_alternative_text(chart) for chart in CHARTS]
    for part in zip(*drawings, strict=True):
        assert len(set(part)) == len(CHARTS)


def test_picture_workbook_and_table_in_the_paper_agree(paper, saved):
    tables = read_tables(saved)
    for chart, (root, workbook) in zip(CHARTS, read_charts(paper), strict=True):
        drawn = read_cache(root)
        assert drawn == read_workbook(workbook)
        assert drawn[0] == list(chart.names)
    for chart, table in zip(CHARTS[1:], tables, strict=True):
        assert table == [
            [chart.table.rows_are, *chart.table.headings], *([row.name, *row.cells] for row in chart.table.rows)
        ]  # fmt: skip


def test_captions_are_counted_and_a_chart_can_be_said_in_a_sentence(saved):
    lines = read_paragraphs(saved)
    assert [line for line in lines if line.startswith("Chart ")] == [
        f"Chart {number}: {chart.title}" for number, chart in enumerate(CHARTS, 1)
    ]
    assert describe(CHARTS[0]) in lines


def test_the_same_charts_give_the_same_bytes(paper):
    assert make_paper(*CHARTS) == paper


def test_the_parts_stand_in_order_and_every_chart_is_declared(paper):
    names = list(unpack(paper))
    first = ["[Content_Types].xml", "_rels/.rels"]
    assert names == [*first, *sorted(set(names) - set(first))]
    assert names.count("word/charts/chart1.xml") == 1
    assert sum(name.startswith("word/embeddings/") for name in names) == len(CHARTS)


@pytest.mark.xdist_group("libreoffice")
def test_libreoffice_draws_every_chart(saved, tmp_path):
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed: no soffice")
    profile = (tmp_path / "profile").as_uri()
    command = [
        soffice,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, str(saved)], capture_output=True, check=True, timeout=300)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(saved.with_suffix(".pdf")).pages).split())
    for words in ("Special cause, worse", "Outside limits", "Upper limit", "Tonbridge and Malling", "Maidstone: 3.6"):
        assert words in text


def test_hostile_text_stands_in_a_chart_as_typed(tmp_path):
    chart = make_chart(
        ChartKind.BAR, (HOSTILE, figures(1, 2, 3)), title=HOSTILE, unit=HOSTILE, rows_are=HOSTILE, period="",
        source=HOSTILE, categories=(HOSTILE, "=1+1", "http://x.y"),
    )  # fmt: skip
    data = make_paper(chart, chart)
    check_validity(data, tmp_path, "--ignore", "template")
    assert drawings_of(data)[0][1] == say_alternative_text(chart)
    root, workbook = read_charts(data)[1]
    assert read_cache(root) == read_workbook(workbook) == ([HOSTILE, "=1+1", "http://x.y"], {HOSTILE: [1, 2, 3]})


def test_a_chart_in_a_cell_is_as_wide_as_the_cell():
    cell = (
        '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>'
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>{p("TableText", "{{p chart }}")}'
        "</w:tc></w:tr></w:tbl>"
    )
    root = etree.fromstring(unpack(make_paper(CHARTS[0], body=(p("Heading1", "A"), cell)))["word/document.xml"])
    assert next(root.iter(f"{WP}extent")).get("cx") == str((5000 - 216) * 635)


def test_a_table_can_be_printed_in_a_template_of_its_own():
    row = "<w:tr>{}</w:tr>".format
    tc = '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{}</w:tc>'.format
    text = lambda words: tc(p("TableText", words))  # noqa: E731 - a notation
    rows = (
        row(text("{{ chart.table.rows_are }}") + text("{%tc for heading in chart.table.headings %}")
            + text("{{ heading }}") + text("{%tc endfor %}")),
        row(text("{%tr for row in chart.table.rows %}")),
        row(text("{{ row.name }}") + text("{%tc for cell in row.cells %}")
            + text("{{ cell }}") + text("{%tc endfor %}")),
        row(text("{%tr endfor %}")),
    )  # fmt: skip
    grid = '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>'
    table = f'<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>{grid}{"".join(rows)}</w:tbl>'
    root = etree.fromstring(unpack(make_paper(make_chart(), body=(p("Heading1", "A"), table)))["word/document.xml"])
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    assert [["".join(cell.itertext()) for cell in each.iter(f"{w}tc")] for each in root.iter(f"{w}tr")] == [
        ["Year", "Burglary (Recorded crimes)"], ["2013-14", "3"], ["2014-15", "1"], ["2015-16", "2"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("{{p chart.tabel }}", "Did you mean “chart.table”"),
        ("{{p chrt }}", "Did you mean “chart”"),
        ("{{ chart.series }}", "there is no field “chart.series”"),
        ("{{ chart.table.rows }}", "is a list"),
    ],
)
def test_a_misspelt_chart_is_refused_with_the_nearest_name(field, words):
    with pytest.raises(TemplateError, match=words):
        make_paper(CHARTS[0], body=(p("BodyText", field),))


def test_what_is_missing_in_a_chart_is_printed_as_missing():
    lacking = Missing("title", Place("statistics.xlsx", "Tables", "B2"))
    filled = fill(make_template(*CHARTED), make_context(make_chart(title=lacking)), PROPERTIES)
    assert filled.missing == (lacking,)
    assert "To be supplied" in drawings_of(filled.data)[0][1]


def make_drawn_by_an_officer():
    """Give a chart as an officer may have drawn it: columns of their own colour, with two sets of sample figures."""
    sample = make_chart(
        ChartKind.COLUMN, ("Sample 1", figures(4, 5)), ("Sample 2", figures(6, 7)), categories=("a", "b")
    )
    xml = etree.tostring(draw_chart(sample)).decode()
    unique = (
        '<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/'
        'drawing/2014/chart"><c16:uniqueId val="{00000000-1111-2222-3333-444444444444}"/></c:ext></c:extLst></c:ser>'
    )
    xml = xml.replace("1F3864", MAGENTA).replace("</c:ser>", unique)
    return xml.replace("</c:chartSpace>", '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
                       "<c:printSettings><c:headerFooter/></c:printSettings></c:chartSpace>")  # fmt: skip


def fill_drawn(words, *charts, body=()):
    template = draw_in_template(make_drawn_by_an_officer(), words, *body)
    return fill(template, make_context(*charts), PROPERTIES).data


def test_a_chart_drawn_in_the_template_is_filled_and_keeps_its_look(tmp_path):
    chart = make_chart(ChartKind.COLUMN, *[(name, figures(*range(12))) for name in "ABC"], categories=DISTRICTS)
    data = fill_drawn("{{ chart }}", chart)
    check_validity(data, tmp_path)
    ((root, workbook),) = read_charts(data)
    assert read_cache(root) == read_workbook(workbook)
    assert read_cache(root)[0] == list(DISTRICTS)
    assert [each.get("val") for each in root.iter(f"{A}srgbClr")].count(MAGENTA) >= 1
    assert drawings_of(data)[0][1] == say_alternative_text(chart)
    names = list(unpack(data))
    assert [name for name in names if "/charts/" in name and "_rels" not in name] == [
        "word/charts/chart2.xml", "word/charts/colors1_2.xml", "word/charts/style1_2.xml",
    ]  # fmt: skip


def test_nothing_is_left_of_the_sample_figures():
    parts = unpack(fill_drawn("{{ chart }}", CHARTS[1]))
    assert b"sample figures" not in parts.values()
    assert not [name for name, content in parts.items() if b"Sample" in content]
    assert b"rId77" not in parts["word/_rels/document.xml.rels"]
    assert b"chart1.xml" not in parts["[Content_Types].xml"]


def test_fewer_figures_than_the_template_has_leave_none_of_its_own():
    (root, _workbook), = read_charts(fill_drawn("{{ chart }}", make_chart(ChartKind.COLUMN)))  # fmt: skip
    assert list(read_cache(root)[1]) == ["Burglary"]


def test_a_chart_drawn_in_a_loop_is_filled_for_each(tmp_path):
    body = (
        p("Heading1", "Strategic Assessment"), p("TemplateTag", "{%p for theme in themes %}"),
        caption("Chart", "{{ theme.title }}"), None, p("TemplateTag", "{%p endfor %}"), p("BodyText", "{{p chart }}"),
    )  # fmt: skip
    data = fill_drawn("{{ theme.chart }}", CHARTS[2], CHARTS[0], CHARTS[1], body=body)
    check_validity(data, tmp_path)
    assert [words for _id, words, _relation in drawings_of(data)] == [
        say_alternative_text(chart) for chart in (CHARTS[0], CHARTS[1], CHARTS[2])
    ]
    assert len({each for each, _words, _relation in drawings_of(data)}) == 3
    assert [list(read_cache(root)[1]) for root, _ in read_charts(data)] == [["2014-15", "2015-16"]] * 3


def test_a_chart_that_is_not_printed_leaves_no_sample_figures(tmp_path):
    body = (p("TemplateTag", "{%p for theme in themes %}"), None, p("TemplateTag", "{%p endfor %}"), p("BodyText", "A"))
    data = fill_drawn("{{ theme.chart }}", CHARTS[0], body=body)
    check_validity(data, tmp_path)
    assert not [name for name in unpack(data) if "charts" in name or "embeddings" in name]


def test_a_chart_with_other_words_for_it_is_left_as_it_is():
    for words in ("Crime since 2013", "{{ chart.title }}"):
        parts = unpack(fill_drawn(words, CHARTS[0]))
        assert parts["word/charts/chart1.xml"] == make_drawn_by_an_officer().encode()
        assert parts["word/embeddings/Microsoft_Excel_Worksheet.xlsx"] == b"sample figures"


def test_a_chart_of_a_kind_that_has_no_names_is_refused_in_a_sentence():
    drawn = re.sub(r"barChart\b", "scatterChart", make_drawn_by_an_officer())
    template = draw_in_template(drawn, "{{ chart }}")
    with pytest.raises(TemplateError, match=r"is of a kind that cannot be filled\. Draw bars"):
        fill(template, make_context(CHARTS[0]), PROPERTIES)


def test_nothing_of_charts_is_loaded_where_none_is_printed():
    code = (
        f"import sys\nsys.path.insert(0, {str(TESTS)!r})\nfrom acceptance.charted import *\n"
        "from orderpaper.records.chart import *\nfrom orderpaper.records.figure import Figure\n"
        "series = ChartSeries('A', (Figure(1, None),))\n"
        "chart = Chart(kind=ChartKind.BAR, title='A', rows_are='B', unit='C', categories=('D',), series=(series,))\n"
        "make_paper(chart, body=(p('BodyText', '{{ chart.title }}: {{ chart }}'),))\n"
        "make_paper(chart, body=(p('BodyText', '{{p chart.table }}'),))\n"
        "print('pptx' in sys.modules)\nmake_paper(chart, body=(p('BodyText', '{{p chart }}'),))\n"
        "print('pptx' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "True"]


def test_hundreds_of_points_are_drawn_in_one_chart(tmp_path):
    chart = make_chart(ChartKind.LINE, ("A", figures(*range(500))), categories=months(500), rows_are="Month")
    data = make_paper(chart)
    check_validity(data, tmp_path)
    assert read_cache(read_charts(data)[0][0])[1]["A"] == list(range(500))
