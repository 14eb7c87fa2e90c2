"""The templates in templates/ are what tools/make_templates.py makes: valid, accessible, and fit to be filled."""

import datetime as dt
import importlib
import io
import subprocess
import sys
import typing
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from orderpaper.papers.assessment_contexts import AssessmentContext
from orderpaper.papers.contexts import AgendaContext, MinutesContext, PlanContext, ReportContext
from orderpaper.papers.displays import say_display
from orderpaper.records.context import shapes_of
from orderpaper.records.display import DisplaySaid
from orderpaper.records.printed_table import PrintedTable
from orderpaper.records.quotation import Names
from orderpaper.records.text import Line, LineKind, Prose
from orderpaper.word.fill import Properties, fill
from orderpaper.word.package import WordFile
from papers.made_assessment import DISPLAYS

ROOT = Path(__file__).resolve().parents[1]
VALIDATOR = Path(__file__).resolve().parents[2] / "shared" / "tools" / "validate_docx.py"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CONTEXTS = {
    "agenda.docx": AgendaContext,
    "minutes.docx": MinutesContext,
    "committee report.docx": ReportContext,
    "committee report with executive summary.docx": ReportContext,
    "implications.docx": ReportContext,
    "plan refresh.docx": PlanContext,
    "strategic assessment.docx": AssessmentContext,
}
DISPLAYED = say_display(DISPLAYS.made[3])
every_template = pytest.mark.parametrize("name", CONTEXTS)


@pytest.fixture(scope="module")
def make_templates():
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        return importlib.import_module("make_templates")
    finally:
        sys.path.remove(str(ROOT / "tools"))


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def read_part(name, part):
    return etree.fromstring(parts_of((ROOT / "templates" / name).read_bytes())[part])


def assert_valid(path, *options):
    if not VALIDATOR.is_file():
        pytest.skip(f"the validator is not at {VALIDATOR}")
    command = [sys.executable, str(VALIDATOR), "--strict", "--ignore", "xsd-tolerated", "--ignore", "style", *options]
    told = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def make_context(kind, *, is_full):
    """Give a context with something in every field, or with nothing in any that may be empty."""
    hints = typing.get_type_hints(kind)
    return kind(**{
        name: make_value(hints[name], shape, name, is_full=is_full) for name, shape in shapes_of(kind).items()
    })


def make_value(hint, shape, name, *, is_full):
    made = {DisplaySaid: DISPLAYED, PrintedTable: DISPLAYED.table if is_full else None}
    if hint is Names or shape.record in made:
        return made[shape.record] if shape.record else Names()
    if shape.element is not None:
        inner = typing.get_args(hint)[0]
        return tuple(make_value(inner, shape.element, name, is_full=is_full) for _ in range(2)) if is_full else ()
    if shape.record is not None:
        return make_context(shape.record, is_full=is_full)
    if shape.is_prose:
        kinds = (LineKind.PARAGRAPH, LineKind.BULLET, LineKind.LETTER, LineKind.PARAGRAPH)
        return Prose(tuple(Line(f"{name} & {each.value}", each) for each in kinds) if is_full else ())
    if hint is bool:
        return is_full
    return f"{name} < & > {{{{ x }}}}" if is_full else ""


def test_the_folder_holds_what_the_script_makes(make_templates):
    made = make_templates.build()
    assert {path.name for path in (ROOT / "templates").glob("*.docx")} == set(made) == set(CONTEXTS)
    for name, data in made.items():
        assert parts_of((ROOT / "templates" / name).read_bytes()) == parts_of(data), (
            f"run tools/make_templates.py: {name}"
        )


def test_the_examples_have_what_the_script_makes(make_templates):
    made = make_templates.build_examples()
    assert set((ROOT / "examples").rglob("*.docx")) - set((ROOT / "examples").glob("*/output/*")) == set(made)
    for path, data in made.items():
        assert parts_of(path.read_bytes()) == parts_of(data), f"run tools/make_templates.py: {path}"


def test_the_script_makes_the_same_bytes_each_time(make_templates):
    assert make_templates.build() == make_templates.build()


@every_template
def test_a_template_is_a_valid_word_file(name):
    assert_valid(ROOT / "templates" / name, "--allow-tags")


@every_template
@pytest.mark.parametrize("is_full", [True, False], ids=["everything said", "nothing said"])
def test_a_filled_template_is_a_valid_word_file(name, is_full, tmp_path):
    template = WordFile(name, (ROOT / "templates" / name).read_bytes())
    context = make_context(CONTEXTS[name], is_full=is_full)
    filled = fill(template, context, Properties("A title", "A council", dt.date(2017, 3, 28), {"MinuteHeading": 19}))
    assert b"{%" not in parts_of(filled.data)["word/document.xml"]
    (tmp_path / name).write_bytes(filled.data)
    assert_valid(tmp_path / name, "--allow-tags")  # the words of the full context hold {{ x }}, and print it


@every_template
def test_a_template_has_one_title_and_skips_no_level(name):
    styles = (node.get(f"{W}val") for node in read_part(name, "word/document.xml").iter(f"{W}pStyle"))
    levels = {
        "Heading1": 1,
        "HeadingCover": 1,
        "Heading2": 2,
        "HeadingUnnumbered": 2,
        "MinuteHeading": 2,
        "HeadingNewPage": 2,
        "HeadingAppendix": 2,
        "Heading3": 3,
        "Heading4": 4,
    }
    used = [levels[style] for style in styles if style in levels]
    assert used[0] == 1
    assert used.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(used))


@every_template
def test_all_letters_are_arial_of_twelve_point_or_more_and_no_formatting_is_direct(name):
    styles = read_part(name, "word/styles.xml")
    assert all(int(node.get(f"{W}val")) >= 24 for node in styles.iter(f"{W}sz"))
    assert not list(styles.iter(f"{W}caps", f"{W}smallCaps"))
    aligned = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style") if style.find(f".//{W}jc") is not None}
    assert {each for each in aligned if not each.endswith("Figure")} == set(), "only figures stand at the right"
    slanted = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style") if style.find(f".//{W}i") is not None}
    assert slanted == {"Emphasis"}, "only words that an officer set in italics are in italics"
    faces = read_part(name, "word/theme/theme1.xml").iterfind(".//{*}fontScheme//{*}latin")
    assert {face.get("typeface") for face in faces} == {"Arial"}
    for part in ("document", "header1", "header2", "footer1", "footer2"):
        root = read_part(name, f"word/{part}.xml")
        assert {node.tag for run in root.iter(f"{W}rPr") for node in run} <= {f"{W}rStyle"}
        assert {node.tag for paragraph in root.iter(f"{W}pPr") for node in paragraph} <= {f"{W}pStyle", f"{W}sectPr"}


@every_template
def test_every_style_named_is_there(name):
    there = {node.get(f"{W}styleId") for node in read_part(name, "word/styles.xml").iter(f"{W}style")}
    named = {
        node.get(f"{W}val")
        for part in ("document", "styles", "numbering", "header1", "header2", "footer1", "footer2")
        for node in read_part(name, f"word/{part}.xml").iter(
            f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle", f"{W}basedOn", f"{W}next"
        )
    }
    assert named | {"ToBeSupplied", "ListBullet", "ListLetter", "TableTextBullet", "TableTextLetter"} <= there


@every_template
def test_tables_have_a_header_row_words_for_them_and_rows_that_stay_whole(name):
    for table in read_part(name, "word/document.xml").iter(f"{W}tbl"):
        properties = table.find(f"{W}tblPr")
        assert properties.find(f"{W}tblStyle").get(f"{W}val") == "CouncilTable"
        assert properties.find(f"{W}tblLook").get(f"{W}firstRow") == "1"
        assert properties.find(f"{W}tblCaption").get(f"{W}val")
        assert properties.find(f"{W}tblDescription").get(f"{W}val")
        rows = table.findall(f"{W}tr")
        assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * (len(rows) - 1)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert not list(table.iter(f"{W}gridSpan", f"{W}vMerge"))


@every_template
def test_draft_stands_in_every_header_and_page_of_pages_in_every_footer(name):
    for kind in ("1", "2"):
        header = "".join(read_part(name, f"word/header{kind}.xml").itertext())
        assert header.startswith("{% if paper.standing %}{{ paper.standing }}: {% endif %}")
        footer = " ".join("".join(read_part(name, f"word/footer{kind}.xml").itertext()).split())
        assert footer == "Page PAGE 1 of NUMPAGES 1"
