"""The templates of a folder are read with their chapters, and judged with the names there are today."""

import io

import docx
import pytest

from acceptance.assessed import add_assessment
from assembly.journeys import change_template, copy_folder
from orderpaper.assembly.journey import describe_folder, make_papers
from orderpaper.assembly.templates import list_remarks, read_templates
from orderpaper.records.errors import TemplateError

ASSESSMENT = "strategic assessment.docx"


@pytest.fixture(scope="module")
def described(tmp_path_factory):
    settings = copy_folder(tmp_path_factory.mktemp("assessed"))
    add_assessment(settings.folder)
    papers = describe_folder(settings).papers
    return settings, {paper.template: paper.context for paper in papers}


def write(settings, name, *texts):
    document, buffer = docx.Document(), io.BytesIO()
    for text in texts:
        document.add_paragraph(text)
    document.save(buffer)
    folder = settings.templates / "chapters"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(buffer.getvalue())
    return folder / name


def test_the_templates_are_given_by_name_as_they_lie_in_the_folder(described):
    settings, contexts = described
    templates = read_templates(settings, contexts)
    assert list(templates) == sorted(contexts)
    assert templates["agenda.docx"].data == (settings.templates / "agenda.docx").read_bytes()
    assert list(list_remarks(templates.values())) == []


def test_only_the_assessment_has_chapters(described):
    settings, contexts = described
    path = write(settings, "SM.docx", "Typed in Word.")
    templates = read_templates(settings, contexts)
    path.unlink()
    assert [name for name, file in templates.items() if file.woven] == [ASSESSMENT]
    assert [file.name for file in templates[ASSESSMENT].sources] == [ASSESSMENT, "chapters/SM.docx"]
    assert [finding.message for finding in list_remarks(templates.values())] == [
        "this is printed, and not the words typed for chapter SM in the workbook. Keep one of them."
    ]


def test_a_name_that_the_workbooks_do_not_give_today_stops_the_papers_with_the_place_of_the_template(tmp_path):
    settings = copy_folder(tmp_path)
    change_template(tmp_path, "agenda.docx", "{{ meeting.venue }}", "{{ figures.domestic_abuse.sentense }}")
    change_template(tmp_path, "minutes.docx", "minutes.present", "minutes.presents")
    with pytest.raises(TemplateError) as raised:
        make_papers(settings)
    first, second = raised.value.findings
    assert (first.place.file, first.code) == ("agenda.docx", "field-is-known")
    assert first.message.startswith("there is no figure “figures.domestic_abuse.sentense”.")
    assert second.place.file == "minutes.docx"


def test_a_fault_of_the_type_and_a_name_there_is_not_today_are_told_together(described):
    settings, contexts = described
    path = write(settings, "SM.docx", "{{ chapter.titel }} and {{ figures.zzz }}")
    with pytest.raises(TemplateError) as raised:
        read_templates(settings, contexts)
    path.unlink()
    stops = [finding for finding in raised.value.findings if finding.severity == "stop"]
    assert [finding.message.split(".")[0] for finding in stops] == [
        "there is no field “chapter", "there is no figure “figures",
    ]  # fmt: skip
    assert {str(finding.place) for finding in stops} == {"chapters/SM.docx › paragraph 1"}


def test_a_chapter_that_cannot_be_carried_over_stops_the_papers(described):
    settings, contexts = described
    path = settings.templates / "chapters" / "SM.docx"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"not a Word file")
    with pytest.raises(TemplateError, match="is not a Word file, or is damaged"):
        read_templates(settings, contexts)
    path.unlink()
