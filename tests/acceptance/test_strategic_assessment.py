"""The strategic assessment of a folder: drafted, valid, accessible, and in agreement with itself from end to end."""

import re
import shutil
import subprocess

import pytest
from docx import Document
from pypdf import PdfReader

from acceptance.assessed import add_assessment
from acceptance.folders import VALIDATOR, copy_example, draft_folder, type_in
from acceptance.validity import complaints_of
from acceptance.word_text import read_paragraphs, read_tables
from orderpaper.checks.accessible import judge
from orderpaper.records.finding import Severity
from orderpaper.word.facts.document import read_facts
from orderpaper.workbooks.new import make_blanks

KIND = "assessment"
HEADINGS = [
    "Executive summary", "Headlines", "Introduction", "The purpose of this assessment", "Priorities of 2013/14",
    "Methodology", "Crime overview", "Annual changes",
    "Themes", "Anti-social behaviour", "Substance misuse", "Shoplifting",
    "Key conclusions", "Recommended priorities for 2014/15", "Cross-cutting themes",
    "Further information", "Appendix A: Demographic and contextual information", "Appendix B: Information sources",
    "Appendix C: Terrorism", "Appendix D: Glossary",
]  # fmt: skip


@pytest.fixture(scope="module")
def drafted(tmp_path_factory):
    """Give a folder with an assessment, drafted."""
    return draft_folder(add_assessment(copy_example(tmp_path_factory.mktemp("assessed") / "meeting")))


@pytest.fixture(scope="module")
def paper(drafted):
    return drafted.of_kind(KIND)


@pytest.fixture(scope="module")
def lines(paper):
    return read_paragraphs(paper)


def headings_of(path):
    paragraphs = Document(str(path)).paragraphs
    levels = ("heading 2", "heading 3", "Heading on a new page", "Heading of an appendix", "Heading unnumbered")
    return [each.text for each in paragraphs if each.style.name.lower() in {name.lower() for name in levels}]


def test_every_section_and_chapter_stands_in_its_place(paper):
    assert headings_of(paper) == HEADINGS


def test_the_parts_of_a_chapter_stand_under_it_and_not_in_the_contents_list(paper):
    parts = [each.text for each in Document(str(paper)).paragraphs if each.style.name.lower() == "heading 4"]
    assert parts == [
        *("Definition", "What the figures say", "What was done", "What comes next", "Recommendation"),
        *("What the figures say", "Recommendation"),
        *("What the figures say", "Recommendation"),
    ]


def test_the_contents_list_names_every_heading_in_order(paper):
    entries = [each for each in read_paragraphs(paper, with_contents=True) if each]
    start = entries.index("Contents") + 1
    listed = [re.sub(r"^\d+\.\s|\t\d+$", "", each) for each in entries[start : start + len(HEADINGS)]]
    assert [each.strip() for each in listed] == HEADINGS


def test_the_title_page_has_no_header_and_says_what_the_workbook_says(paper, lines):
    document = Document(str(paper))
    first = document.sections[0]
    assert first.different_first_page_header_footer
    assert first.first_page_header.paragraphs[0].text == ""
    assert first.first_page_footer.paragraphs[0].text.startswith("Page ")
    assert lines[1:4] == ["Strategic Assessment", "“Delivering Safer Communities”", "2014/15, the borough of Maidstone"]


def test_the_headlines_are_worked_out_and_say_what_the_chapters_say(paper, lines):
    headlines = read_tables(paper)[0]
    assert headlines[1:] == [
        ["Anti-social behaviour", "-19.6%\n↓ lower, better",
         "Anti-social behaviour fell by 19.6%, from 5,382 to 4,326 (2011/2012 to 2012/2013)"],
        ["Substance misuse", "-1.7%\n↓ lower, better",
         "Drug offences fell by 1.7%, from 422 to 415 (2011/2012 to 2012/2013)"],
        ["Shoplifting", "+8.9%\n↑ higher, worse", "Shoplifting rose by 8.9%, from 913 to 994 (2011/2012 to 2012/2013)"],
    ]  # fmt: skip
    assert "Incidents fell by 19.6%, from 5,382 to 4,326, as Chart 1 shows." in lines


def test_the_data_period_is_said_once(lines):
    said = [line for line in lines if "April 2010 to March 2013" in line and "Period:" not in line]
    assert said == ["Unless a table or a sentence says otherwise, figures are of April 2010 to March 2013.",
                    "April 2010 to March 2013"]  # fmt: skip
    assert lines.index(said[1]) > lines.index("Appendix B: Information sources")


def test_what_is_recommended_at_the_end_is_what_the_chapters_recommend(paper, lines):
    start = lines.index("It is recommended that the Safer Maidstone Partnership confirms two priorities for 2014/15:")
    assert lines[start + 1 : start + 5] == [
        "Anti-social behaviour (remains a priority)", "Theft from shops (new)",
        "These are recommended to become cross-cutting themes:", "Substance misuse",
    ]  # fmt: skip
    bold = [run.text for each in Document(str(paper)).paragraphs for run in each.runs if run.style.name == "Strong"]
    assert bold == [
        "It is recommended that Anti-social behaviour remains a priority.",
        "It is recommended that Substance misuse becomes a cross-cutting theme.",
        "It is recommended that Shoplifting is added as a priority, under the title “Theft from shops”.",
    ]
    matrix = next(table for table in read_tables(paper) if table[0][-1] == "Theft from shops")
    assert matrix == [
        ["Theme", "Anti-social behaviour", "Theft from shops"], ["Safeguarding", "Yes", "No"],
        ["Substance misuse", "Yes", "Yes"],
    ]  # fmt: skip


def test_tables_and_charts_have_captions_that_sentences_point_at(lines):
    captions = [line for line in lines if re.match(r"(?:Table|Chart) \d+: ", line)]
    assert captions == [
        "Table 1: How the headline figure of each theme has changed",
        "Table 2: Recorded crime in Maidstone, three years",
        "Chart 1: Incidents of anti-social behaviour",
        "Table 3: The key conclusion of each theme",
        "Table 4: Themes and the priorities they run through",
        "Table 5: Information sources",
        "Table 6: Acronyms",
    ]
    assert "See Table 2." in lines
    assert "The figures of Chart 1:" in lines


def test_what_is_missing_is_said_and_makes_a_draft(drafted, lines):
    assert "Status: Draft" in lines
    lacking = [line for line in lines if "To be supplied" in line]
    assert lacking == ["[To be supplied: what the figures say of Shoplifting, assessment.xlsx › Chapters › K4]"]
    found = [str(each) for each in drafted.outcome.findings if each.place.file == "assessment.xlsx"]
    assert found == ["assessment.xlsx › Chapters › K4: what the figures say of Shoplifting: to be supplied."]


def test_it_is_a_valid_word_file(paper):
    if not VALIDATOR.is_file():
        pytest.skip("the validator of Word files is not here")
    assert complaints_of([paper]) == ""


def test_it_is_accessible(paper):
    found = [each for each in judge(read_facts(paper.read_bytes(), paper.name)) if each.severity is not Severity.NOTE]
    assert [str(each) for each in found] == []


@pytest.mark.xdist_group("libreoffice")
def test_libreoffice_prints_all_of_it(paper, lines, tmp_path):
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed: no soffice")
    copy = shutil.copy(paper, tmp_path / "assessment.docx")
    profile = (tmp_path / "profile").as_uri()
    command = [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(tmp_path), str(copy)], capture_output=True, check=True, timeout=300)
    pages = [page.extract_text() for page in PdfReader(tmp_path / "assessment.pdf").pages]
    shown = re.sub(r"\W+", "", "".join(pages))
    assert [line for line in lines if re.sub(r"\W+", "", line) not in shown] == []
    assert "Draft: " not in pages[0]
    assert all("Draft: Strategic Assessment" in page for page in pages[1:])


def test_without_the_missing_words_it_is_no_draft(tmp_path):
    folder = add_assessment(copy_example(tmp_path / "meeting"))
    type_in(folder, {("assessment.xlsx", "Chapters", "K4"): lambda _old: "It grew."})
    lines = read_paragraphs(draft_folder(folder).of_kind(KIND))
    assert "It grew." in lines
    assert not [line for line in lines if "Draft" in line]


def test_a_blank_workbook_makes_no_assessment_and_no_finding(tmp_path):
    folder = copy_example(tmp_path / "meeting")
    before = draft_folder(folder)
    (folder / "spreadsheets" / "assessment.xlsx").write_bytes(make_blanks()["assessment.xlsx"])
    after = draft_folder(folder)
    assert [paper.kind for paper in after.papers] == [paper.kind for paper in before.papers]
    assert [str(each) for each in after.outcome.findings] == [str(each) for each in before.outcome.findings]
