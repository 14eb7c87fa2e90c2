"""Papers with charts for the acceptance tests: a template of the house with a body of its own, filled."""

# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

import datetime as dt
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from orderpaper.papers.contexts import CouncilSaid, MeetingSaid, PaperSaid
from orderpaper.records.chart import Chart
from orderpaper.records.context import said
from orderpaper.records.text import Prose
from orderpaper.word.fill import Properties, fill
from orderpaper.word.package import WordFile

HOUSE = Path(__file__).resolve().parents[2] / "templates" / "agenda.docx"
PROPERTIES = Properties("Strategic Assessment", "Maidstone Borough Council", dt.date(2015, 2, 10))
FORMATS = "http://schemas.openxmlformats.org"
RELATION = f"{FORMATS}/officeDocument/2006/relationships"
DRAWN_IN_WORD = (
    '<w:r><w:drawing><wp:inline xmlns:wp="{formats}/drawingml/2006/wordprocessingDrawing"><wp:extent cx="5400000" '
    'cy="3000000"/><wp:docPr id="5" name="Chart 5" descr="{words}"/><wp:cNvGraphicFramePr/><a:graphic '
    'xmlns:a="{formats}/drawingml/2006/main"><a:graphicData uri="{formats}/drawingml/2006/chart"><c:chart '
    'xmlns:c="{formats}/drawingml/2006/chart" xmlns:r="{formats}/officeDocument/2006/relationships" r:id="rId77"/>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


@dataclass(frozen=True)
class ThemeSaid:
    """One theme of the assessment."""

    title: str = said("The theme")
    chart: Chart = said("Its chart")


@dataclass(frozen=True)
class AssessmentContext:
    """What a paper with charts may say."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    chart: Chart = said("The chart at the beginning")
    themes: tuple[ThemeSaid, ...] = said("The themes")


def make_context(chart, *more):
    """Give a context of a chart and of others, a theme each."""
    themes = tuple(ThemeSaid(f"Theme {number}", each) for number, each in enumerate(more, 1))
    return AssessmentContext(
        PaperSaid("Strategic Assessment", "", ""),
        CouncilSaid("Maidstone Borough Council", "", "", Prose(), "", ""),
        MeetingSaid("Committee", "", "", "", "", "", ""),
        chart,
        themes,
    )


def p(style, text):
    """Give a paragraph of a template; text that is XML stands as it is."""
    runs = text if text.startswith("<") else f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def caption(label, title):
    """Give a caption whose number is a field."""
    field = (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ {label} \\* ARABIC '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'.format
    return p("Caption", f"{run(f'{label} ')}{field}{run(f': {title}')}")


CHARTED = (
    p("Heading1", "Strategic Assessment"),
    caption("Chart", "{{ chart.title }}"),
    p("BodyText", "{{p chart }}"),
    p("BodyText", "{{ chart }}"),
    p("TemplateTag", "{%p for theme in themes %}"),
    p("HeadingUnnumbered", "{{ theme.title }}"),
    caption("Chart", "{{ theme.chart.title }}"),
    p("BodyText", "{{p theme.chart }}"),
    caption("Table", "{{ theme.chart.title }}"),
    p("TableText", "{{p theme.chart.table }}"),
    p("Note", "Source: {{ theme.chart.source }}. {{ theme.chart.key }}"),
    p("TemplateTag", "{%p endfor %}"),
)
"""A body as the manual shows it: captions, drawings, tables and their keys, in a loop too."""


def make_template(*body, parts=None):
    """Give a template of the house with another body; `parts` are put into it, or take the place of its own."""
    with zipfile.ZipFile(HOUSE) as package:
        made = {name: package.read(name).decode("utf-8") for name in package.namelist()}
    end = re.search(r"<w:sectPr\b.*</w:sectPr>", made["word/document.xml"], re.DOTALL)[0]
    start = made["word/document.xml"].split("<w:body>")[0]
    made["word/document.xml"] = f"{start}<w:body>{''.join(body)}{end}</w:body></w:document>"
    made.update(parts or {})
    return WordFile("assessment.docx", pack(made))


def pack(parts):
    """Give the bytes of a package of texts and bytes by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def unpack(data):
    """Give the parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def make_paper(*charts, body=CHARTED):
    """Give a filled paper with charts."""
    return fill(make_template(*body), make_context(*charts), PROPERTIES).data


def draw_in_template(drawn, words, *body):
    """Give a template with a chart that an officer drew in Word; `words` are its alternative text.

    `drawn` is the XML of the chart. It has a workbook with sample figures, colours and a style of its own, as Word
    makes them.
    """
    office = "application/vnd.openxmlformats-officedocument"
    kinds = {
        "charts/chart1.xml": f"{office}.drawingml.chart+xml",
        "charts/colors1.xml": "application/vnd.ms-office.chartcolorstyle+xml",
        "charts/style1.xml": "application/vnd.ms-office.chartstyle+xml",
        "embeddings/Microsoft_Excel_Worksheet.xlsx": f"{office}.spreadsheetml.sheet",
    }
    own = unpack(HOUSE.read_bytes())
    types = own["[Content_Types].xml"].decode()
    declared = "".join(f'<Override PartName="/word/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    related = own["word/_rels/document.xml.rels"].decode()
    leads = f'<Relationship Id="rId77" Type="{RELATION}/chart" Target="charts/chart1.xml"/>'
    word = "http://schemas.microsoft.com/office/2011/relationships"
    beside = (
        f'<Relationship Id="rId1" Type="{RELATION}/package" Target="../embeddings/Microsoft_Excel_Worksheet.xlsx"/>'
        f'<Relationship Id="rId2" Type="{word}/chartColorStyle" Target="colors1.xml"/>'
        f'<Relationship Id="rId3" Type="{word}/chartStyle" Target="style1.xml"/>'
    )
    space = "http://schemas.microsoft.com/office/drawing/2012/chartStyle"
    parts = {
        "[Content_Types].xml": types.replace("</Types>", f"{declared}</Types>"),
        "word/_rels/document.xml.rels": related.replace("</Relationships>", f"{leads}</Relationships>"),
        "word/charts/chart1.xml": drawn,
        "word/charts/_rels/chart1.xml.rels": (
            f'<Relationships xmlns="{FORMATS}/package/2006/relationships">{beside}</Relationships>'
        ),
        "word/charts/colors1.xml": f'<cs:colorStyle xmlns:cs="{space}" meth="cycle" id="10"/>',
        "word/charts/style1.xml": f'<cs:chartStyle xmlns:cs="{space}" id="201"/>',
        "word/embeddings/Microsoft_Excel_Worksheet.xlsx": b"sample figures",
    }
    drawing = p("BodyText", DRAWN_IN_WORD.format(formats=FORMATS, words=words))
    return make_template(*(drawing if each is None else each for each in body or (None,)), parts=parts)
