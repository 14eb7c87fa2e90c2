"""What appears on the terminal."""

import dataclasses
from pathlib import Path

import pytest

from orderpaper.cli import screen
from orderpaper.cli.screen import (
    Progress,
    say_error,
    say_fields,
    say_figures,
    say_findings,
    say_new_folder,
    say_papers,
    say_remarks,
    say_written,
)
from orderpaper.records.context import FieldSaid
from orderpaper.records.errors import FolderError
from orderpaper.records.finding import note, query, stop
from orderpaper.records.outcome import FigureSaid, Outcome, TemplateFields
from orderpaper.records.place import Place

CELL = Place("plan.xlsx", "Actions", "F14")


PRIORITY = Place("plan.xlsx", "Priorities", "G6")


def outcome_of(*findings):
    return Outcome(findings, every=findings)


def test_findings_are_listed_by_how_much_they_matter_and_sheet_by_sheet(capsys):
    findings = (
        stop("s", Place("plan.xlsx"), "there is no sheet “Themes”."),
        stop("s", PRIORITY, "wrong."),
        query("q", CELL, "odd."),
        stop("s", CELL, "“soon” is not a date."),
        dataclasses.replace(stop("s", Place("plan.xlsx", "Actions", "E2:E41"), "Lead is empty."), count=40),
    )
    say_findings(outcome_of(*findings), is_verbose=False)
    assert capsys.readouterr().out.splitlines() == [
        "Must fix (4)",
        "",
        "plan.xlsx",
        "  There is no sheet “Themes”.",
        "",
        "plan.xlsx › Priorities",
        "  G6: wrong.",
        "",
        "plan.xlsx › Actions",
        "  F14: “soon” is not a date.",
        "  E2:E41 (40 cells): Lead is empty.",
        "",
        "Worth a look (1)",
        "",
        "plan.xlsx › Actions",
        "  F14: odd.",
    ]


def test_the_code_of_a_finding_is_said_when_asked_for(capsys):
    say_findings(outcome_of(stop("every-action-has-a-lead", CELL, "wrong.")), is_verbose=True)
    assert "  F14: wrong.  [every-action-has-a-lead]\n" in capsys.readouterr().out


def test_no_finding_is_said_too(capsys):
    say_findings(Outcome(), is_verbose=False)
    assert capsys.readouterr().out == "Nothing was found wrong.\n"


@pytest.mark.parametrize(
    ("count", "says"),
    [
        (1, "1 cell was read otherwise than it was typed."),
        (1200, "1,200 cells were read otherwise than they were typed."),
    ],
)
def test_how_many_cells_were_read_otherwise_is_said_and_how_to_see_them(capsys, count, says):
    said = note("read", CELL, "“28.2.17” was read as 28/02/2017.", "28.2.17", "28/02/2017")
    say_findings(outcome_of(*[said] * count), is_verbose=False)
    assert capsys.readouterr().out == (f"Nothing was found wrong.\n\n{says} To see them: orderpaper check --read-as\n")


def test_the_log_tells_every_cell_and_what_it_became(capsys):
    told = (
        note("read", CELL, "“28.2.17” was read as 28/02/2017.", "28.2.17", "28/02/2017"),
        note("read", Place("plan.xlsx", "Actions", "B9"), "the row is hidden, and was read."),
        note("read", Place("plan.xlsx", "Actions", "B10"), "long.", "a\nb" + "x" * 200, "short"),
    )
    say_findings(Outcome(told[:1], every=told), is_verbose=False, has_log=True)
    assert capsys.readouterr().out.splitlines() == [
        "Nothing was found wrong.",
        "Read as (3)",
        "",
        "plan.xlsx › Actions",
        "  F14: “28.2.17” → 28/02/2017",
        "  B9: the row is hidden, and was read.",
        f"  B10: “a b{'x' * 76}…” → short",
    ]


def test_a_line_too_long_for_the_terminal_goes_on_further_in(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    say_findings(
        outcome_of(stop("s", CELL, "the agency that leads is not one of those in the list.")), is_verbose=False
    )
    assert capsys.readouterr().out.splitlines()[3:5] == [
        "  F14: the agency that leads is not one",
        "      of those in the list.",
    ]


def test_what_was_written_and_what_was_not_is_said(capsys):
    say_written([Path("output") / "findings.xlsx"])
    say_written([Path("output") / "findings.html"], is_error=True)
    say_remarks(["findings.xlsx could not be written."])
    out, err = capsys.readouterr()
    assert out == f"\nWritten: {Path('output') / 'findings.xlsx'}\n"
    assert err == f"Written: {Path('output') / 'findings.html'}\nfindings.xlsx could not be written.\n"


@pytest.mark.parametrize(
    ("stops", "says"), [(0, ""), (1, "1 thing must be put right"), (2, "2 things must be put right")]
)
def test_the_papers_are_listed_with_what_stands_in_the_way(capsys, stops, says):
    findings = (*[stop("s", CELL, "wrong.")] * stops, note("n", CELL, "noted."))
    say_papers(Outcome(findings, (Path("out") / "Agenda.docx", Path("out") / "Minutes.docx")))
    out = capsys.readouterr().out
    assert "Written to out:\n  Agenda.docx\n  Minutes.docx\n" in out
    assert says in out
    assert ("put right" in out) is bool(stops)


def test_a_paper_put_aside_is_said(capsys):
    say_papers(Outcome((), (Path("a.docx"),), (("a.docx", "a (edited copy 1).docx"),)))
    assert "a.docx had been edited since it was written. Your copy is kept as a (edited copy 1).docx." in (
        capsys.readouterr().out
    )


def test_a_paper_of_an_earlier_draft_is_said(capsys):
    say_papers(Outcome((), (Path("b.docx"),), left_over=("a.docx",)))
    said = "a.docx is from an earlier draft, and is not made any more. Delete it if you do not need it."
    assert said in capsys.readouterr().out


def test_a_new_folder_is_said_with_what_to_do_next(capsys):
    folder = Path("28 March")
    say_new_folder(folder, Outcome(files=(folder / "templates" / "agenda.docx",)))
    out = capsys.readouterr().out
    assert "Made 28 March:\n  templates/agenda.docx\n" in out
    assert 'orderpaper draft "28 March"' in out


def test_fields_are_listed_with_what_they_say_today(capsys):
    fields = (
        FieldSaid("{{ paper.title }}", "The title", "One\ntwo"),
        FieldSaid("{{ a.b }}", "", ""),
        FieldSaid("{{ c }}", "C", "x" * 99),
    )
    say_fields([TemplateFields("agenda.docx", "Agenda", fields)])
    assert capsys.readouterr().out.splitlines() == [
        "agenda.docx  (Agenda)", "  {{ paper.title }}  =  One two", "      The title", "  {{ a.b }}  =  (nothing)",
        f"  {{{{ c }}}}  =  {'x' * 57}…", "      C", "",
    ]  # fmt: skip


def test_figures_are_listed_with_the_cells_they_come_from(capsys):
    said = FigureSaid("figures.asb.incidents.way", "rose", "Rose or fell", "statistics.xlsx › ASB › B2:C2")
    say_figures([said])
    assert capsys.readouterr().out.splitlines() == [
        "Figures",
        "  In a template write {{ figures.… }}, in a sentence of a workbook {figures.…}, with the whole name.",
        "  Much more can be said of each. To list it, name the figure: orderpaper fields --figures NAME",
        "  figures.asb.incidents.way  =  rose",
        "      Rose or fell. statistics.xlsx › ASB › B2:C2",
    ]


def test_figures_that_were_looked_for_are_listed_without_how_to_find_more_and_the_rest_is_counted(capsys):
    said = FigureSaid("figures.asb.incidents.way", "rose")
    say_figures([said], is_search=True)
    assert "--figures" not in capsys.readouterr().out
    say_figures([said], 1200)
    assert "  … and 1,200 more. To find one: orderpaper fields --figures NAME\n" in capsys.readouterr().out


def test_without_figures_nothing_is_said_of_them(capsys):
    say_figures([])
    assert capsys.readouterr() == ("", "")


def test_an_error_is_said_where_errors_are_said(capsys):
    say_error("The disk is full.")
    assert capsys.readouterr() == ("", "The disk is full.\n")


class Clock:
    def __init__(self, monkeypatch):
        self.now = 100.0
        monkeypatch.setattr(screen.time, "monotonic", lambda: self.now)


def test_progress_is_quiet_when_piped(capsys, monkeypatch):
    clock = Clock(monkeypatch)
    with Progress(is_verbose=False) as progress:
        clock.now += 10
        progress.begin("Reading")
    assert capsys.readouterr() == ("", "")


def test_progress_on_a_terminal_waits_a_second_and_cleans_up_after_itself(capsys, monkeypatch):
    clock = Clock(monkeypatch)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with Progress(is_verbose=False) as progress:
        progress.begin("Reading the workbooks")
        assert capsys.readouterr().err == ""
        clock.now += 1.5
        progress.begin("Writing the agenda")
        progress.begin("Short")
    said = capsys.readouterr().err
    lines = said.split("\r")
    assert lines[1] == "Writing the agenda …"
    assert lines[2].startswith("Short …")
    assert len(lines[2]) >= len(lines[1])
    assert lines[-2].isspace()
    assert lines[-1] == ""


def test_progress_says_every_step_at_once_when_asked(capsys):
    with Progress(is_verbose=True) as progress:
        progress.begin("Reading")
        progress.begin("Checking")
    assert capsys.readouterr() == ("", "Reading …\nChecking …\n")


def test_progress_is_cleaned_up_when_the_work_fails(capsys, monkeypatch):
    clock = Clock(monkeypatch)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)

    def work():
        with Progress(is_verbose=False) as progress:
            clock.now += 2
            progress.begin("Reading")
            raise FolderError("The disk is full.")

    with pytest.raises(FolderError):
        work()
    assert capsys.readouterr().err.endswith("\r")


def test_a_log_with_nothing_in_it_says_so(capsys):
    say_findings(Outcome(), is_verbose=False, has_log=True)
    assert capsys.readouterr().out == "Nothing was found wrong.\n\nEvery cell was read as it was typed.\n"
