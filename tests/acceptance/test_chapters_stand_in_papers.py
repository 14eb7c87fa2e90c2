"""Chapters that officers write in Word stand in the assessment as if they had been typed into its template."""

import re
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

from acceptance.assessed import add_assessment
from acceptance.charted import unpack
from acceptance.folders import VALIDATOR, copy_example
from acceptance.validity import complaints_of
from acceptance.word_text import read_paragraphs, read_tables
from orderpaper.assembly.check import check
from orderpaper.assembly.draft import draft
from orderpaper.checks.accessible import judge
from orderpaper.records.errors import TemplateError
from orderpaper.records.settings import Settings
from orderpaper.word.facts.document import read_facts

PICTURE = Path(__file__).resolve().parents[2] / "docs" / "pictures"
FIELD = '<w:r {ns}><w:fldChar w:fldCharType="{kind}"/></w:r>'


def add_caption(document, label, title):
    """Write a caption as Word's own command does."""
    caption = document.add_paragraph(f"{label} ", style="Caption")
    instruction = f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> SEQ {label} \\* ARABIC </w:instrText></w:r>'
    for xml in (
        FIELD.format(ns=nsdecls("w"), kind="begin"), instruction, FIELD.format(ns=nsdecls("w"), kind="separate"),
        f'<w:r {nsdecls("w")}><w:rPr><w:noProof/></w:rPr><w:t>1</w:t></w:r>', FIELD.format(ns=nsdecls("w"), kind="end"),
    ):  # fmt: skip
        caption._p.append(parse_xml(xml))
    caption.add_run(f": {title}")


def add_link(document, words, address):
    paragraph = document.add_paragraph("See ")
    identifier = document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    paragraph._p.append(
        parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{identifier}"><w:r><w:t>{words}</w:t></w:r></w:hyperlink>')
    )


def write_chapter(path, *, wards="{{ figures.crime.anti_social_behaviour.sentence }}"):
    """Write a chapter with something of everything in it, as a new document of Word's."""
    document = docx.Document()
    document.add_paragraph(
        f"Incidents {wards}, as {{{{ shown.asb_chart.reference }}}} shows in {{{{ chapter.title }}}}."
    )
    document.add_heading("Where it happens", 4)
    document.add_paragraph("Three wards had the most:")
    for ward in ("High Street", "Park Wood", "Fant"):
        document.add_paragraph(ward, style="List Bullet")
    for step in ("Patrols began.", "Lights were mended."):
        document.add_paragraph(step, style="List Number")
    add_caption(document, "Table", "Incidents by ward")
    table = document.add_table(2, 2, style="Table Grid")
    for cell, words in zip(table._cells, ("Ward", "Incidents", "High Street", "911"), strict=True):
        cell.text = words
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for row in table.rows:
        row._tr.get_or_add_trPr().insert(0, parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
    add_link(document, "the figures of the police", "https://www.police.uk/?a=1&b=2")
    document.add_paragraph("{%p if figures.crime.anti_social_behaviour.sentence %}")
    document.add_paragraph("R&D & <b> print as typed.")
    document.add_paragraph("{%p endif %}")
    path.parent.mkdir(exist_ok=True)
    document.save(path)


@pytest.fixture
def folder(tmp_path):
    return add_assessment(copy_example(tmp_path / "meeting"))


def settings_of(folder):
    return Settings(folder, folder / "output", only="assessment", is_quick=True)


def draft_paper(folder):
    outcome = draft(settings_of(folder))
    return next(path for path in outcome.files if path.suffix == ".docx"), outcome


def test_the_words_lists_tables_and_figures_of_a_chapter_stand_in_its_place(folder):
    write_chapter(folder / "templates" / "chapters" / "asb.docx")
    paper, outcome = draft_paper(folder)
    lines = read_paragraphs(paper)
    start = lines.index("Incidents fell by 19.6%, from 5,382 to 4,326, as Chart 1 shows in Anti-social behaviour.")
    assert lines[start + 1 : start + 8] == [
        "Where it happens", "Three wards had the most:", "High Street", "Park Wood", "Fant", "Patrols began.",
        "Lights were mended.",
    ]  # fmt: skip
    assert "See the figures of the police" in lines
    assert "R&D & <b> print as typed." in lines
    assert ["Ward", "Incidents"] in [table[0] for table in read_tables(paper)]
    assert not [line for line in lines if "as Chart 1 shows." in line]
    assert [line for line in lines if re.match(r"Table \d+: Incidents by ward$", line)]
    said = {finding.code for finding in outcome.every if finding.place.file == "chapters/asb.docx"}
    assert said == {"chapter-keeps-to-the-styles", "chapter-file-is-of-a-chapter"}


def test_captions_are_counted_through_the_paper_and_the_chapters(folder):
    write_chapter(folder / "templates" / "chapters" / "ASB.docx")
    paper, _outcome = draft_paper(folder)
    numbers = [int(each[1]) for each in (re.match(r"Table (\d+): ", line) for line in read_paragraphs(paper)) if each]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_paper_with_a_chapter_is_valid_accessible_and_has_its_headings_in_the_contents(folder):
    write_chapter(folder / "templates" / "chapters" / "ASB.docx")
    paper, _outcome = draft_paper(folder)
    assert [str(each) for each in judge(read_facts(paper.read_bytes(), paper.name))] == []
    assert "Where it happens" in read_paragraphs(paper, with_contents=True)
    if not VALIDATOR.is_file():
        pytest.skip("the validator of Word files is not here")
    assert complaints_of([paper]) == ""


def test_the_same_chapters_give_the_same_bytes_and_are_in_the_register(folder):
    write_chapter(folder / "templates" / "chapters" / "ASB.docx")
    first, _outcome = draft_paper(folder)
    before = first.read_bytes()
    assert draft_paper(folder)[0].read_bytes() == before
    assert '"templates/chapters/ASB.docx"' in (folder / "output" / "manifest.json").read_text(encoding="utf-8")


def test_a_chapter_that_is_changed_makes_another_paper(folder):
    write_chapter(folder / "templates" / "chapters" / "ASB.docx")
    first, _outcome = draft_paper(folder)
    write_chapter(folder / "templates" / "chapters" / "ASB.docx", wards="fell")
    first.unlink()
    assert any(line.startswith("Incidents fell, as Chart 1") for line in read_paragraphs(draft_paper(folder)[0]))


def test_a_misspelt_figure_in_a_chapter_is_said_with_its_place_there(folder):
    write_chapter(folder / "templates" / "chapters" / "ASB.docx", wards="{{ figures.crime.anti_socail.sentence }}")
    with pytest.raises(TemplateError) as raised:
        draft(settings_of(folder))
    (found,) = [each for each in raised.value.findings if each.severity == "stop"]
    assert str(found) == (
        "chapters/ASB.docx › paragraph 1: there is no figure “figures.crime.anti_socail.sentence”. "
        "Did you mean “figures.crime.anti_social_behaviour.sentence”?"
    )


def test_what_cannot_be_carried_over_makes_no_paper_and_is_said_with_all_else(folder):
    path = folder / "templates" / "chapters" / "ASB.docx"
    write_chapter(path, wards="{{ figures.nothing }}")
    document = docx.Document(path)
    document.add_picture(str(next(PICTURE.glob("*.png"))), Cm(4))
    document.add_comment(document.paragraphs[0].runs, "Is this right?", author="Policy", initials="P")
    document.save(path)
    outcome = check(settings_of(folder))
    told = [
        str(each) for each in outcome.findings if each.place.file == "chapters/ASB.docx" and each.severity == "stop"
    ]
    assert [re.sub(r"^.*?: |\..*$", "", each) for each in told] == [
        "a comment cannot be carried over into the paper", "a picture cannot be carried over into the paper",
    ]  # fmt: skip


def test_nothing_of_a_file_that_is_no_chapter_gets_into_the_paper(folder):
    write_chapter(folder / "templates" / "chapters" / "Secret.docx", wards="are secret")
    paper, outcome = draft_paper(folder)
    assert not any(b"are secret" in part or b"police.uk" in part for part in unpack(paper.read_bytes()).values())
    (found,) = [each for each in outcome.every if each.place.file == "chapters/Secret.docx"]
    assert found.message.startswith("there is no chapter “Secret”, so this is not printed.")
