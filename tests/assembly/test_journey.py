import dataclasses
import hashlib
import io
import zipfile

import pytest

from assembly.journeys import change_template, copy_folder, pretend, settings_of, words_of
from orderpaper.assembly.journey import describe_folder, fill_paper, make_papers
from orderpaper.assembly.templates import read_templates
from orderpaper.records.errors import FolderError, TemplateError
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Prose
from papers.example import ROOT, read_example, with_meeting, with_meeting_before, with_plan, with_report

COUNCIL = "council-is-in-the-timetable-when-council-decides"
DRAFTED = "Draft: "
KINDS = ["agenda", "minutes", "report", "implications", "plan"]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_papers(settings_of(tmp_path_factory.mktemp("made")))


def file_of(made, kind):
    return next(each for each in made.files if each.kind == kind)


def test_every_paper_of_the_evening_is_made(made):
    assert [each.kind for each in made.files] == KINDS
    assert all(each.data.startswith(b"PK") for each in made.files)
    assert len({each.name for each in made.files}) == len(KINDS)


def test_every_workbook_and_every_template_that_went_in_is_hashed(made):
    used = {f"spreadsheets/{path.name}" for path in (ROOT / "spreadsheets").glob("*.xlsx")}
    templates = ("agenda", "committee report", "implications", "minutes", "plan refresh")
    assert set(made.inputs) == used | {f"templates/{name}.docx" for name in templates}
    for name, digest in made.inputs.items():
        assert digest == hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def test_the_findings_of_reading_come_before_those_of_the_checks(made):
    codes = [each.code for each in made.findings]
    assert codes[:8] == ["required-cell-is-filled"] * 8
    assert codes[8:] == [
        "every-priority-has-actions",
        "every-priority-has-actions",
        "every-lead-is-confirmed",
        COUNCIL,
        "every-implication-has-a-sentence",
        "background-papers-are-listed",
        "acronyms-have-one-meaning",
    ]


def test_missing_words_that_a_finding_has_named_are_not_told_again(made):
    assert "lead agency" in words_of(file_of(made, "plan").data)
    places = [each.place for each in made.findings if each.code == "words-are-supplied"]
    assert places == []


def test_the_agenda_is_ready_and_the_plan_with_its_faults_is_a_draft(made):
    assert DRAFTED not in words_of(file_of(made, "agenda").data)
    assert DRAFTED in words_of(file_of(made, "plan").data)


def test_each_step_is_said_as_it_begins(tmp_path):
    steps = []
    make_papers(settings_of(tmp_path, only="agenda", progress=steps.append))
    assert steps == ["Reading the workbooks", "Checking", "Writing Agenda - 28 March 2017.docx"]


def test_nothing_is_written_in_making(tmp_path):
    make_papers(settings_of(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_missing_words_that_nobody_has_named_are_found_and_make_a_draft(tmp_path, monkeypatch):
    pretend(monkeypatch, with_meeting(read_example(), {"issued_on": None}))
    made = make_papers(settings_of(tmp_path, only="agenda"))
    told = [each for each in made.findings if each.code == "words-are-supplied"]
    place = read_example().meeting.details.origin.place("issued_on")
    assert told == [stop("words-are-supplied", place, "issue date: to be supplied.")]
    said = words_of(made.files[0].data)
    assert DRAFTED in said
    assert f"[To be supplied: issue date, {place}]" in said


def test_missing_words_that_stand_in_two_papers_are_told_once(tmp_path, monkeypatch):
    bundle = read_example()
    place = bundle.reports[0].details.origin.place("author")
    pretend(monkeypatch, with_report(bundle, {"author": Missing("report author", place)}))
    made = make_papers(settings_of(tmp_path))
    assert "report author" in words_of(file_of(made, "report").data)
    assert "report author" in words_of(file_of(made, "implications").data)
    assert [each for each in made.findings if each.place == place] == [
        stop("words-are-supplied", place, "report author: to be supplied.")
    ]


def test_two_different_words_missing_at_one_place_are_both_told(tmp_path, monkeypatch):
    bundle = with_report(read_example(), narrative=())
    pretend(monkeypatch, bundle)
    made = make_papers(settings_of(tmp_path, only="report"))
    told = [each.message for each in made.findings if each.place == Place("report.xlsx", "Narrative")]
    assert "paragraphs of “Introduction and background”: to be supplied." in told
    assert "paragraphs of “Next steps”: to be supplied." in told
    assert len(told) == len(set(told))


def test_a_fault_that_was_read_makes_a_draft_though_no_word_is_missing(tmp_path, monkeypatch):
    fault = stop("made", Place("meeting.xlsx", "Agenda", "A3"), "made.")
    pretend(monkeypatch, findings=[fault])
    made = make_papers(settings_of(tmp_path))
    assert made.findings[0] == fault
    assert DRAFTED in words_of(file_of(made, "agenda").data)
    assert DRAFTED not in words_of(file_of(made, "minutes").data)


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_of_paper_may_be_made_alone(tmp_path, made, kind):
    alone = make_papers(settings_of(tmp_path, only=kind))
    assert alone.files == (file_of(made, kind),)


def test_a_kind_that_this_meeting_does_not_have_is_refused_in_a_sentence(tmp_path, monkeypatch):
    pretend(monkeypatch, with_meeting_before(read_example(), minutes=(), attendance=()))
    with pytest.raises(FolderError) as raised:
        make_papers(settings_of(tmp_path, only="minutes"))
    assert str(raised.value) == (
        "This meeting has no paper of the kind “minutes”. It has: agenda, implications, plan, report."
    )


def test_a_folder_without_a_meeting_is_refused_in_a_sentence(tmp_path, monkeypatch):
    pretend(monkeypatch, dataclasses.replace(read_example(), meetings=()))
    with pytest.raises(FolderError) as raised:
        make_papers(settings_of(tmp_path))
    assert str(raised.value) == (
        f"There is no meeting workbook in {ROOT / 'spreadsheets'}, nor an assessment, so there are no papers to make."
    )


def test_a_field_that_does_not_exist_stops_the_papers_with_its_nearest_name(tmp_path):
    settings = copy_folder(tmp_path)
    change_template(tmp_path, "agenda.docx", "meeting.venue", "meeting.venu")
    with pytest.raises(TemplateError) as raised:
        make_papers(settings)
    (found,) = raised.value.findings
    assert found.place.file == "agenda.docx"
    assert found.code == "field-is-known"
    assert found.message.count("venu") == found.message.count("venue") + 1 == 2


def test_the_faults_of_all_templates_are_told_at_once(tmp_path):
    settings = copy_folder(tmp_path)
    change_template(tmp_path, "agenda.docx", "meeting.venue", "meeting.venu")
    change_template(tmp_path, "minutes.docx", "minutes.present", "minutes.presents")
    with pytest.raises(TemplateError) as raised:
        make_papers(settings)
    assert [each.place.file for each in raised.value.findings] == ["agenda.docx", "minutes.docx"]


def test_a_fault_in_a_template_that_is_not_used_stops_nothing(tmp_path):
    settings = copy_folder(tmp_path)
    change_template(tmp_path, "minutes.docx", "minutes.present", "minutes.presents")
    made = make_papers(dataclasses.replace(settings, only="agenda"))
    assert [each.kind for each in made.files] == ["agenda"]


def test_a_template_that_is_not_there_is_refused_in_a_sentence(tmp_path):
    settings = copy_folder(tmp_path)
    (tmp_path / "templates" / "agenda.docx").unlink()
    with pytest.raises(FolderError, match=r"^agenda\.docx is not in"):
        make_papers(settings)


def test_a_plan_that_is_attached_and_not_there_is_told_once_and_still_drafted(tmp_path, monkeypatch):
    pretend(monkeypatch, dataclasses.replace(read_example(), plan=None))
    made = make_papers(settings_of(tmp_path))
    assert [each.code for each in made.findings if each.place.file == "plan.xlsx"] == ["attached-plan-is-there"]
    said = words_of(file_of(made, "plan").data)
    assert DRAFTED in said
    assert "[To be supplied: title of the plan, plan.xlsx]" in said


def test_a_report_that_does_not_attach_the_plan_does_not_print_its_priorities(tmp_path, monkeypatch):
    pretend(monkeypatch, with_report(read_example(), {"attaches_plan": False}))
    made = make_papers(settings_of(tmp_path))
    assert [each.kind for each in made.files] == KINDS[:-1]
    assert "The priorities for 2017/18 are:" not in words_of(file_of(made, "report").data)


def test_the_priorities_of_an_attached_plan_stand_in_the_report(made):
    assert "The priorities for 2017/18 are:" in words_of(file_of(made, "report").data)


def test_a_paper_with_nothing_missing_is_filled_as_it_stands(tmp_path):
    settings = settings_of(tmp_path)
    agenda = describe_folder(settings).papers[0]
    filled = fill_paper(agenda, read_templates(settings, {agenda.template: agenda.context})[agenda.template])
    assert filled.missing == ()
    assert DRAFTED not in words_of(filled.data)


def test_the_files_say_whose_they_are_and_when_they_were_made(made):
    with zipfile.ZipFile(io.BytesIO(made.files[0].data)) as package:
        core = package.read("docProps/core.xml").decode("utf-8")
    assert "<dc:title>Agenda for 28 March 2017</dc:title>" in core
    assert "<dc:creator>Maidstone Borough Council</dc:creator>" in core
    assert "2017-03-28T00:00:00Z" in core


def test_prose_that_is_empty_is_no_missing_word(tmp_path, monkeypatch):
    bundle = read_example()
    quiet = with_plan(bundle, priorities=tuple(each.changed(note=Prose()) for each in bundle.plan.priorities))
    pretend(monkeypatch, quiet)
    made = make_papers(settings_of(tmp_path, only="plan"))
    assert {each.place.within for each in made.findings if each.code == "words-are-supplied"} == {"Actions"}
