"""The papers of both examples are PDFs that everybody can read, by page-validation’s verdict, and always the same."""

import datetime as dt
import io
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from docx import Document
from PIL import Image
from pypdf import PdfReader

from acceptance.charted import PROPERTIES, make_template, p
from acceptance.folders import copy_example
from acceptance.tabled import ward_map
from orderpaper.assembly.draft import draft
from orderpaper.pack.pages.program import VARIABLE
from orderpaper.pack.tagged import verdict
from orderpaper.pack.tagged.make import GET_IT, Publisher, Tagged, make_tagged, name_pdf
from orderpaper.pack.tagged.source import read_source
from orderpaper.pack.tagged.tree import find_role, read, read_dictionary, walk
from orderpaper.papers.contexts import CouncilSaid, MeetingSaid, PaperSaid
from orderpaper.records.area_map import AreaMap
from orderpaper.records.chart import Chart
from orderpaper.records.context import said
from orderpaper.records.settings import Settings
from orderpaper.records.text import Prose
from orderpaper.word.fill import fill
from pack.pages.offices import needs_scripts, stand_in, whole_file
from pack.tagged.pdfs import read_root
from word.charts.examples import make_chart
from word.templates import add_part
from word_builder import paragraph

pytestmark = pytest.mark.xdist_group("libreoffice")
ROOT = Path(__file__).resolve().parents[3]
COUNCIL = "Maidstone Borough Council"
PUBLISHER = Publisher(COUNCIL, dt.date(2017, 3, 28))
MIXED = "Mixed.docx"
PLAIN = "Plain.docx"
PHOTO = "A photograph of the High Street, taken in March."


@dataclass(frozen=True)
class MixedContext:
    """A paper with charts and a map."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    charts: tuple[Chart, ...] = said("Its charts")
    map: AreaMap = said("Its map")  # noqa: RUF009 - said(…) gives a dataclass field: that is what it is for


def make_mixed():
    """Give a paper of a picture, a chart, a map and another chart, in this order."""
    context = MixedContext(
        PaperSaid("Mixed", "", ""),
        CouncilSaid(COUNCIL, "", "", Prose(), "", ""),
        MeetingSaid("Committee", "", "", "", "", "", ""),
        (make_chart(title="Burglary"), make_chart(title="Robbery")),
        ward_map(),
    )
    drawn = ("{{p charts[0] }}", "{{p map }}", "{{p charts[1] }}")
    template = make_template(p("Heading1", "Mixed"), *(p("BodyText", each) for each in drawn))
    document = Document(io.BytesIO(fill(template, context, PROPERTIES).data))
    picture = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(picture, "PNG")
    picture.seek(0)
    first = document.paragraphs[0].insert_paragraph_before()
    first.add_run().add_picture(picture)._inline.docPr.set("descr", PHOTO)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def draft_files(folder):
    outcome = draft(Settings(folder, folder / "output", is_quick=True))
    return {path.name: path.read_bytes() for path in outcome.files}


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """Give the papers of the worked example, those of the assessment, and one of a picture, two charts and a map."""
    assessment = tmp_path_factory.mktemp("assessment") / "folder"
    shutil.copytree(ROOT / "examples" / "2014-15-assessment", assessment, ignore=shutil.ignore_patterns("output"))
    example = copy_example(tmp_path_factory.mktemp("example") / "meeting")
    plain = add_part(whole_file(paragraph("One")), "docProps/core.xml", "<untitled/>")
    return {**draft_files(example), **draft_files(assessment), MIXED: make_mixed(), PLAIN: plain}


@pytest.fixture(scope="module")
def tagged(papers):
    """Give what came of all of them, made by LibreOffice in one run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(VARIABLE)
        made = make_tagged(papers, PUBLISHER)
    if any(GET_IT in remark for remark in made.remarks):
        pytest.skip("LibreOffice is not installed: no soffice")
    return made


def figures(pdf):
    root = read_root(pdf)
    roles = read_dictionary(root, "/RoleMap")
    return [str(read(each, "/Alt")) for each in walk(root) if find_role(each, roles) == "Figure"]


def test_every_paper_has_its_pdf(papers, tagged):
    assert list(tagged.pdfs) == [name_pdf(name) for name in papers]
    assert len(tagged.pdfs) > 6
    assert tagged.remarks == ()


def test_page_validation_finds_every_paper_of_ours_fit_for_everybody(tagged):
    assert verdict.has_checker()
    assert [str(each) for each in tagged.faults if each.place.file != name_pdf(PLAIN)] == []


def test_a_paper_without_a_title_is_the_one_that_is_found(tagged):
    assert [each.place.file for each in tagged.faults] == [name_pdf(PLAIN)]


def test_every_chart_and_map_of_the_assessment_has_its_words(papers, tagged):
    texts = {name: read_source(data).drawings for name, data in papers.items()}
    charted = [name for name, drawings in texts.items() if len(drawings) > 5]
    assert charted
    for name in charted:
        assert figures(tagged.pdfs[name_pdf(name)]) == list(texts[name])


def test_a_picture_and_a_map_keep_their_words_and_the_charts_get_theirs(papers, tagged):
    drawings = read_source(papers[MIXED]).drawings
    assert [words.split()[0] for words in drawings] == ["A", "Column", "Map:", "Column"]
    assert figures(tagged.pdfs[name_pdf(MIXED)]) == list(drawings)


def test_every_pdf_says_title_organisation_and_day_and_nothing_else(papers, tagged):
    for name, data in papers.items():
        pdf = tagged.pdfs[name_pdf(name)]
        said_of_itself = dict(PdfReader(io.BytesIO(pdf)).metadata)
        title = read_source(data).title
        day = "D:20170328000000Z"
        expected = {"/Title": title, "/Author": COUNCIL, "/CreationDate": day, "/ModDate": day}
        assert said_of_itself == {key: value for key, value in expected.items() if value}
        assert b"LibreOffice" not in PdfReader(io.BytesIO(pdf)).root_object["/Metadata"].get_data()


@pytest.mark.usefixtures("libreoffice")
def test_the_same_papers_give_the_same_bytes_in_another_run(papers, tagged):
    some = {name: data for name, data in papers.items() if name == MIXED or name.startswith("Agenda")}
    assert len(some) == 2
    again = make_tagged(dict(reversed(some.items())), PUBLISHER)
    assert {name: tagged.pdfs[name] for name in again.pdfs} == dict(again.pdfs)


def test_without_libreoffice_there_are_no_pdfs_and_one_sentence_says_how_to_get_it():
    made = make_tagged({"a.docx": whole_file(paragraph("One"))}, PUBLISHER)
    assert made.pdfs == {}
    assert len(made.remarks) == 1
    assert made.remarks[0] == f"No PDFs were made, because LibreOffice is not installed. {GET_IT}"
    assert all(word in GET_IT for word in ("Windows", "macOS", "Linux"))


@needs_scripts
def test_a_libreoffice_that_fails_is_not_to_be_installed_again(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "import time; time.sleep(60)")
    made = make_tagged({"a.docx": b"a"}, PUBLISHER, patience=0.3)
    assert "had not finished after 0.3 seconds" in made.remarks[0]
    assert GET_IT not in made.remarks[0]


@needs_scripts
def test_a_paper_that_nothing_can_be_made_of_is_named(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "")
    assert make_tagged({"a.docx": b"a"}, PUBLISHER).remarks == (
        "a.docx: no PDF was made of it, because LibreOffice could make nothing of it.",
    )


@pytest.mark.usefixtures("libreoffice")
def test_without_page_validation_a_remark_says_that_nobody_checked(monkeypatch):
    monkeypatch.setattr("orderpaper.pack.tagged.make.has_checker", lambda: False)
    assert make_tagged({PLAIN: whole_file(paragraph("One"))}, PUBLISHER).remarks == (verdict.UNCHECKED,)


def test_of_no_papers_nothing_is_made():
    assert make_tagged({}, PUBLISHER) == Tagged()
