import pytest

from assembly.journeys import change_template, copy_folder, pretend, settings_of
from orderpaper.assembly.check import check, check_paper
from orderpaper.assembly.draft import draft
from orderpaper.assembly.journey import make_papers
from orderpaper.records.errors import FolderError
from papers.example import read_example, with_meeting
from signed import make_folder, type_in


def test_checking_finds_what_drafting_finds(tmp_path):
    settings = settings_of(tmp_path)
    outcome = check(settings)
    assert set(make_papers(settings).findings) <= set(outcome.every)
    assert outcome.exit_status == 1


def test_the_papers_of_the_example_can_be_read_by_everybody(tmp_path):
    settings = settings_of(tmp_path)
    others = {each.code for each in set(check(settings).every) - set(make_papers(settings).findings)}
    assert others == {"every-row-is-cleared", "one-measure-has-one-value"}


WRONG = "Needle exchanges fell from 538 to 422, a reduction of 20%."


def test_what_a_paper_says_wrong_is_found_at_the_cell_it_was_typed_in(tmp_path):
    settings = make_folder(tmp_path / "meeting")
    type_in(settings.folder, "plan.xlsx", "Narrative", {"C3": f"So it was last year. {WRONG}"})
    (found,) = (each for each in check(settings).findings if each.code == "change-follows-from-its-numbers")
    assert (str(found.place), found.severity) == ("plan.xlsx › Narrative › C3", "stop")
    assert found.message.startswith("from 538 to 422 is a fall of 21.6%, not 20%.")
    assert found.message.endswith("It is printed in 11 Appendix 1 - Community Safety Partnership Plan 2013–2018.docx.")


def test_in_the_example_only_the_fault_of_the_published_papers_is_found(tmp_path):
    proofed = [each for each in check(copy_folder(tmp_path)).findings if each.code == "one-measure-has-one-value"]
    assert [each.message.split(" at ")[0] for each in proofed] == ["01622 602000 is 01634 602000"]


def test_a_fault_of_a_column_is_told_once_and_each_cell_is_kept(tmp_path):
    outcome = check(settings_of(tmp_path))
    assert "plan.xlsx › Actions › D6:D9 (4 cells): Lead is empty." in " ".join(map(str, outcome.findings))
    assert {"D6", "D7", "D8", "D9"} <= {each.place.at for each in outcome.every}


def test_checking_writes_the_list_and_no_paper(tmp_path):
    outcome = check(settings_of(tmp_path))
    assert [path.name for path in (tmp_path / "output").iterdir()] == ["findings.xlsx"]
    assert outcome.files == (tmp_path / "output" / "findings.xlsx",)


def test_marked_copies_are_made_when_asked_for(tmp_path):
    outcome = check(settings_of(tmp_path), is_marking=True)
    faulty = {f"{each.place.file[:-5]}.checked.xlsx" for each in outcome.every if each.place.file.endswith(".xlsx")}
    assert {path.name for path in outcome.files} == {"findings.xlsx", *faulty}
    assert outcome.remarks == ()


def test_a_workbook_that_cannot_be_opened_is_found_with_the_faults_of_the_others(tmp_path):
    settings = copy_folder(tmp_path)
    (settings.spreadsheets / "report.xlsx").write_bytes(b"")
    outcome = check(settings)
    assert outcome.exit_status == 1
    assert {"plan.xlsx", "report.xlsx"} <= {each.place.file for each in outcome.findings}
    assert [path.name for path in outcome.files] == ["findings.xlsx"]


def test_a_paper_that_not_everybody_can_read_is_found_by_its_name(tmp_path):
    settings = copy_folder(tmp_path)
    change_template(tmp_path, "agenda.docx", '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="BodyText"/>')
    found = [each for each in check(settings).findings if each.place.file == "Agenda - 28 March 2017.docx"]
    assert "headings-begin-with-one-heading-1" in {each.code for each in found}


def test_a_template_that_asks_for_what_is_not_there_is_found_with_the_faults_of_the_workbooks(tmp_path):
    settings = copy_folder(tmp_path)
    change_template(tmp_path, "agenda.docx", "meeting.venue", "meeting.venu")
    outcome = check(settings)
    assert outcome.exit_status == 1
    (fault,) = [each for each in outcome.findings if each.place.file == "agenda.docx"]
    assert fault.code == "field-is-known"
    assert "plan.xlsx" in {each.place.file for each in outcome.findings}


def test_missing_words_are_found_without_drafting(tmp_path, monkeypatch):
    pretend(monkeypatch, with_meeting(read_example(), {"issued_on": None}))
    assert "issue date: to be supplied." in {each.message for each in check(settings_of(tmp_path)).findings}


def test_one_paper_of_ours_is_found_fit_to_read(tmp_path):
    (agenda,) = draft(settings_of(tmp_path, only="agenda")).files
    assert check_paper(agenda).findings == ()


def test_a_file_that_is_no_word_file_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "notes.docx"
    path.write_bytes(b"plain words")
    with pytest.raises(FolderError, match=r"^notes\.docx is not a Word file"):
        check_paper(path)


def test_a_paper_that_is_not_there_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(FolderError, match=r"^lost\.docx is not in"):
        check_paper(tmp_path / "lost.docx")
