"""The whole command line as one table: the state of a folder, the words typed, the exit status, the sentence."""

import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import version

import click
import pytest
from click.testing import CliRunner

from orderpaper.cli import main
from orderpaper.cli.commands import KINDS
from orderpaper.records.paper import PaperKind


def run(*words, **more):
    return CliRunner().invoke(main, [str(word) for word in words], **more)


def as_it_is(_folder):
    """Leave the example as it is."""


def without_workbooks(folder):
    for path in (folder / "spreadsheets").iterdir():
        path.unlink()


def without_spreadsheets(folder):
    shutil.rmtree(folder / "spreadsheets")


def with_damaged_workbook(folder):
    path = folder / "spreadsheets" / "plan.xlsx"
    path.write_bytes(path.read_bytes()[:2000])


def with_two_damaged_workbooks(folder):
    with_damaged_workbook(folder)
    (folder / "spreadsheets" / "council.xlsx").write_bytes(b"")


def without_council(folder):
    (folder / "spreadsheets" / "council.xlsx").unlink()


def without_meetings(folder):
    for path in (folder / "spreadsheets").glob("meeting*.xlsx"):
        path.unlink()


def without_plan(folder):
    (folder / "spreadsheets" / "plan.xlsx").unlink()


def with_two_plans(folder):
    shutil.copy(folder / "spreadsheets" / "plan.xlsx", folder / "spreadsheets" / "plan copy.xlsx")


def without_a_template(folder):
    (folder / "templates" / "agenda.docx").unlink()


def with_damaged_template(folder):
    (folder / "templates" / "agenda.docx").write_bytes(b"not a Word file")


def with_lock_files(folder):
    """Leave the files that Excel and Word keep beside a file that is open."""
    (folder / "spreadsheets" / "~$plan.xlsx").write_bytes(b"lock")
    (folder / "templates" / "~$agenda.docx").write_bytes(b"lock")


def with_a_file_for_output(folder):
    (folder / "output" / "README.md").unlink()
    (folder / "output").rmdir()
    (folder / "output").write_text("in the way", encoding="utf-8")


TABLE = {
    "check: the example has faults": (as_it_is, ["check"], 1, "D6:D9 (4 cells): Lead is empty."),
    "check: with the codes": (as_it_is, ["check", "--verbose"], 1, "[required-cell-is-filled]"),
    "check: with the log": (as_it_is, ["check", "--read-as"], 1, "Must fix"),
    "check: with marked copies": (as_it_is, ["check", "--marked-copy"], 1, "plan.checked.xlsx"),
    "check: as JSON": (as_it_is, ["check", "--format", "json"], 1, '"code": "every-lead-is-confirmed"'),
    "check: as a page": (as_it_is, ["check", "--format", "html"], 1, "must be fixed</h1>"),
    "check: a form there is not": (as_it_is, ["check", "--format", "pdf"], 2, "'pdf' is not one of"),
    "check: a code": (as_it_is, ["check", "--explain", "date-can-be-read"], 0, "What stands where a date belongs"),
    "check: a code there is not": (as_it_is, ["check", "--explain", "date-can-be-red"], 2, "Did you mean date-can-be-"),
    "check: a file in the way": (with_a_file_for_output, ["check"], 1, "Must fix"),
    "draft: the example has faults": (as_it_is, ["draft"], 1, "must be put right before these papers are published"),
    "fields: the example": (as_it_is, ["fields"], 0, "{{ report.title }} = 2013-18 Community Safety"),
    "fields: the figures": (as_it_is, ["fields"], 0, "statistics.xlsx › Drug offences › B2:C2"),
    "fields: figures looked for": (as_it_is, ["fields", "--figures", "needle"], 0, "needle_exchanges.change = -116"),
    "fields: figures not found": (as_it_is, ["fields", "--figures", "zzz"], 2, "No figure has “zzz” in its name"),
    "fields: one template": (as_it_is, ["fields", "--template", "Agenda"], 0, "{{ agenda.members }} = Councillor"),
    "draft: one kind": (as_it_is, ["draft", "--only", "agenda"], 1, "Agenda - 28 March 2017.docx"),
    "draft: a kind there is not": (as_it_is, ["draft", "--only", "novel"], 2, "'novel' is not one of"),
    "draft: an option there is not": (as_it_is, ["draft", "--slowly"], 2, "No such option"),
    "draft: lock files are passed over": (with_lock_files, ["draft"], 1, "Agenda - 28 March 2017.docx"),
    "check: no workbooks": (without_workbooks, ["check"], 2, "There are no workbooks in"),
    "draft: no workbooks": (without_workbooks, ["draft"], 2, "There are no workbooks in"),
    "fields: no workbooks": (without_workbooks, ["fields"], 2, "There are no workbooks in"),
    "draft: no spreadsheets folder": (without_spreadsheets, ["draft"], 2, "meeting’s folder: orderpaper new"),
    "draft: a damaged workbook": (with_damaged_workbook, ["draft"], 2, "plan.xlsx is damaged or only partly"),
    "check: a damaged workbook": (with_damaged_workbook, ["check"], 1, "is damaged or only partly"),
    "draft: every damaged workbook": (with_two_damaged_workbooks, ["draft"], 2, "council.xlsx is empty (0 bytes)."),
    "draft: no council workbook": (without_council, ["draft"], 1, "It is not in spreadsheets."),
    "draft: no meeting workbook": (without_meetings, ["draft"], 2, "so there are no papers to make"),
    "draft: no plan workbook": (without_plan, ["draft"], 1, "plan.xlsx"),
    "draft: two plans": (with_two_plans, ["draft"], 2, "There are two: plan copy.xlsx"),
    "draft: no template": (without_a_template, ["draft"], 2, "agenda.docx is not in"),
    "check: no template": (without_a_template, ["check"], 2, "agenda.docx is not in"),
    "draft: a damaged template": (with_damaged_template, ["draft"], 2, "agenda.docx is not a Word file"),
    "draft: a file in the way": (with_a_file_for_output, ["draft"], 2, "The papers could not be written to"),
}  # fmt: skip


@pytest.mark.parametrize("row", TABLE)
def test_a_folder_gives_its_exit_status_and_its_sentence(example, tmp_path, row):
    change, words, status, message = TABLE[row]
    folder = tmp_path / "meeting"
    shutil.copytree(example, folder)
    change(folder)
    command, *options = words
    result = run(command, folder, *options)
    assert (result.exit_code, result.exception is None or isinstance(result.exception, SystemExit)) == (status, True)
    said = result.stderr if status == 2 else result.stdout
    assert message in " ".join(said.split())
    assert "Traceback" not in result.output
    assert status != 2 or not result.stdout


@pytest.mark.parametrize("command", ["check", "draft", "fields"])
def test_a_folder_that_is_not_there_is_said(tmp_path, command):
    result = run(command, tmp_path / "nowhere")
    assert result.exit_code == 2
    assert "There is no folder" in result.stderr
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("options", [[], ["--example"]])
def test_new_makes_a_folder_once_and_refuses_to_write_over_it(tmp_path, options):
    folder = tmp_path / "meeting"
    first = run("new", folder, *options)
    assert first.exit_code == 0
    assert f'then run: orderpaper draft "{folder}"' in first.stdout
    made = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert {path.parent.name for path in made} == {"spreadsheets", "templates", "output"}
    second = run("new", folder, *options)
    assert second.exit_code == 2
    assert "already, and nothing is overwritten. Name a new folder." in second.stderr
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == made


def test_new_needs_to_be_told_where(tmp_path):
    result = run("new")
    assert result.exit_code == 2
    assert "Missing argument 'FOLDER'" in result.stderr
    assert not list(tmp_path.iterdir())


def test_a_folder_of_blank_workbooks_is_drafted_and_everything_is_to_be_supplied(tmp_path):
    folder = tmp_path / "meeting"
    run("new", folder)
    result = run("draft", folder)
    assert result.exit_code == 1
    assert "Must fix" in result.stdout
    assert list((folder / "output").glob("*.docx"))


def test_a_command_works_where_it_stands(example, tmp_path, monkeypatch):
    shutil.copytree(example, tmp_path / "meeting")
    monkeypatch.chdir(tmp_path / "meeting")
    assert run("draft", "--only", "agenda").exit_code == 1
    assert (tmp_path / "meeting" / "output" / "Agenda - 28 March 2017.docx").is_file()


def test_only_one_kind_is_written_and_the_others_stay_in_the_register(example, tmp_path):
    folder = tmp_path / "meeting"
    shutil.copytree(example, folder)
    run("draft", folder)
    before = (folder / "output" / "manifest.json").read_text(encoding="utf-8")
    result = run("draft", folder, "--only", "minutes")
    assert result.stdout.count(".docx") == 1
    assert (folder / "output" / "manifest.json").read_text(encoding="utf-8").count('"kind"') == before.count('"kind"')


NAMES = ["Meeting of 28 March", "Rhôs, séance n° 1", "C:\\papers\\28", "& (final) 'draft'", "%TEMP% $HOME {0}"]


def test_a_draft_without_page_numbers_says_so_where_errors_are_said_and_a_quick_one_does_not(
    example, tmp_path, monkeypatch
):
    monkeypatch.setenv("ORDERPAPER_LIBREOFFICE", str(tmp_path / "none"))
    said = run("draft", example, "--output", tmp_path / "output")
    assert said.exit_code == 1
    assert "the page numbers are left out, because ORDERPAPER_LIBREOFFICE names" in said.stderr
    assert run("draft", example, "--quick", "--output", tmp_path / "output").stderr == ""


@pytest.mark.parametrize("name", NAMES)
def test_folders_may_have_any_name(example, tmp_path, name):
    folder = tmp_path / name
    shutil.copytree(example, folder)
    result = run("draft", folder, "--only", "agenda")
    assert result.exit_code == 1, result.output
    assert (folder / "output" / "Agenda - 28 March 2017.docx").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_the_papers_may_be_written_to_a_folder_of_any_name(example, tmp_path, name):
    output = tmp_path / name / "inner"
    result = run("draft", example, "--only", "agenda", "--output", output)
    assert result.exit_code == 1, result.output
    assert {path.name for path in output.iterdir()} == {"Agenda - 28 March 2017.docx", "manifest.json"}
    assert not (example / "output" / "manifest.json").exists()


@pytest.fixture
def copied(example, tmp_path):
    """Give a copy of the example for a command that writes into it."""
    return shutil.copytree(example, tmp_path / "meeting")


@pytest.mark.parametrize(
    ("options", "written"),
    [
        ([], {"findings.xlsx"}),
        (["--format", "json"], {"findings.xlsx"}),
        (["--format", "html"], {"findings.xlsx", "findings.html"}),
        (["--marked-copy"], {"findings.xlsx", "council.checked.xlsx", "plan.checked.xlsx", "report.checked.xlsx"}),
    ],
)
def test_check_writes_its_lists_and_nothing_else(copied, options, written):
    before = {path for path in copied.rglob("*") if path.is_file()}
    run("check", copied, *options)
    after = {path for path in copied.rglob("*") if path.is_file()}
    assert {path.relative_to(copied / "output").as_posix() for path in after - before} == written


def test_an_explanation_needs_no_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run("check", "--explain", "[date-can-be-read]")
    assert result.exit_code == 0
    assert result.stdout.startswith("date-can-be-read\n\nCells\n\nWhat stands")
    assert "`" not in result.stdout
    assert list(tmp_path.iterdir()) == []


def test_json_is_all_that_is_printed_and_tells_every_cell(copied):
    result = run("check", copied, "--format", "json")
    said = json.loads(result.stdout)
    assert (result.exit_code, result.stderr) == (1, "")
    assert set(said) == {"folder", "counts", "findings", "sign_offs"}
    assert {"D6", "D7", "D8", "D9"} <= {each["cell"] for each in said["findings"]}
    assert said["counts"]["stop"] == sum(each["severity"] == "stop" for each in said["findings"])


def test_a_page_that_is_piped_is_the_page_that_was_written(copied):
    result = run("check", copied, "--format", "html")
    assert result.stdout_bytes == (copied / "output" / "findings.html").read_bytes()
    assert "findings.html" in result.stderr


@pytest.mark.parametrize("form", ["json", "html"])
def test_a_word_file_is_told_in_every_form_and_nothing_is_written(example, tmp_path, form):
    run("draft", example, "--only", "agenda", "--output", tmp_path)
    before = sorted(tmp_path.iterdir())
    result = run("check", tmp_path / "Agenda - 28 March 2017.docx", "--format", form)
    assert result.exit_code == 0
    assert ("Nothing was found wrong." in result.stdout) is (form == "html")
    assert (form == "html") or json.loads(result.stdout)["findings"] == []
    assert sorted(tmp_path.iterdir()) == before


def test_the_screen_of_a_check_is_never_wider_than_a_terminal_needs(copied, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _stream: True, raising=False)
    lines = run("check", copied).stdout.splitlines()
    assert max(len(line) for line in lines if not line.startswith("Written")) <= 80


def test_check_judges_one_word_file(example, tmp_path):
    run("draft", example, "--only", "agenda", "--output", tmp_path)
    result = run("check", tmp_path / "Agenda - 28 March 2017.docx")
    assert (result.exit_code, result.stdout) == (0, "Nothing was found wrong.\n")


def test_check_of_a_word_file_that_is_not_there_is_said(tmp_path):
    result = run("check", tmp_path / "none.docx")
    assert result.exit_code == 2
    assert "none.docx is not in" in result.stderr


def test_verbose_says_each_step_and_the_code_of_each_finding(example, tmp_path):
    result = run("draft", example, "--output", tmp_path, "--verbose")
    assert "Reading the workbooks …\nChecking …\n" in result.stderr
    assert "Writing Agenda - 28 March 2017.docx …" in result.stderr
    assert "[every-priority-has-actions]" in result.stdout
    quiet = run("draft", example, "--output", tmp_path)
    assert quiet.stderr == ""
    assert "[every-priority-has-actions]" not in quiet.stdout


@pytest.fixture(params=["piped", "piped with NO_COLOR"])
def piped(request, example, tmp_path):
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    if request.param == "piped with NO_COLOR":
        environment["NO_COLOR"] = "1"
    command = [sys.executable, "-m", "orderpaper", "draft", str(example), "--only", "agenda", "--output", str(tmp_path)]
    return subprocess.run(command, env=environment, capture_output=True, check=False)


def test_piped_output_has_no_escape_codes_and_no_progress(piped):
    assert piped.returncode == 1
    assert b"\x1b" not in piped.stdout
    assert b"\r" not in piped.stdout.replace(b"\r\n", b"\n")
    assert piped.stderr == b""


def test_a_terminal_has_colours_unless_no_color_is_set(example, tmp_path, monkeypatch):
    words = ("draft", example, "--only", "agenda", "--output", tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[31m" in run(*words, color=True).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run(*words, color=True).stdout


def test_a_terminal_that_cannot_show_a_sign_is_no_reason_to_stop(copied):
    command = [sys.executable, "-m", "orderpaper", "check", str(copied)]
    environment = {**os.environ, "PYTHONIOENCODING": "cp437"}
    told = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert told.returncode == 1, told.stderr
    assert b"plan.xlsx ? Actions" in told.stdout


def test_an_operating_system_fault_is_a_sentence(example, monkeypatch):
    def fail(_settings):
        raise OSError(5, "Input/output error", "meeting.xlsx")

    monkeypatch.setattr("orderpaper.assembly.check.survey_folder", fail)
    result = run("check", example)
    assert result.exit_code == 2
    assert result.stderr == "meeting.xlsx: Input/output error. Nothing more was done.\n"


def test_source_date_epoch_dates_papers_of_a_meeting_without_a_date(tmp_path, monkeypatch):
    folder = tmp_path / "meeting"
    run("new", folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    first = run("draft", folder, "--only", "agenda")
    assert first.exit_code == 1
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "nonsense")
    assert run("draft", folder, "--only", "agenda").exit_code == 1


@pytest.mark.parametrize("word", ["--help", "-h"])
def test_help_names_every_command(word):
    result = run(word)
    assert result.exit_code == 0
    for name in ("new", "check", "draft", "fields"):
        assert f"  {name} " in result.stdout


def test_the_version_is_that_of_the_package():
    assert run("--version").stdout == f"orderpaper {version('orderpaper')}\n"


@pytest.mark.parametrize("name", ["new", "check", "draft", "fields"])
def test_the_help_of_a_command_says_what_it_does(name):
    result = run(name, "--help")
    assert result.exit_code == 0
    command = main.commands[name]
    assert isinstance(command, click.Command)
    assert command.help.split(".", maxsplit=1)[0].split()[0] in result.stdout
    assert all(option.help for option in command.params if isinstance(option, click.Option))


def test_only_takes_every_kind_of_paper_there_is():
    assert set(KINDS) == {kind.value for kind in PaperKind}
