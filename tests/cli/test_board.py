"""The board as it appears on the terminal."""

import shutil

import pytest

from checks.sign_offs.boards import stand
from orderpaper.cli import screen
from orderpaper.cli.board import say_board
from orderpaper.records.board import Standing

BOARD = (
    stand(),
    stand(Standing.SENT, issue="Financial", post="Head of Finance", since=None, is_late=True),
    stand(Standing.STALE, issue="Risk", cleared="There were 2,258.", text="There were 2,683."),
    stand(Standing.NOT_SENT, issue="Drones", post="", paper="parks.xlsx", title="Parks", since=None, answer_by=None),
)


def test_the_rows_are_listed_paper_by_paper_each_in_a_line_and_counted(capsys):
    say_board(BOARD)
    assert capsys.readouterr().out.splitlines() == [
        "",
        "Sign-offs",
        "",
        "The plan (report.xlsx)",
        "  Legal — Head of Law — Cleared, A Smith, since 13 March 2017",
        "  Financial — Head of Finance — Sent, no answer, due by 16 March 2017, late",
        "  Risk — Head of Law — Cleared by A Smith on 13 March 2017, and changed since. Changed: from 2,258 to 2,683",
        "",
        "Parks (parks.xlsx)",
        "  Drones — no post is named — Not sent",
        "",
        "1 of 4 rows is cleared. 1 is late.",
    ]


def test_without_a_report_nothing_is_said(capsys):
    say_board(())
    assert capsys.readouterr().out == ""


def test_an_issue_over_two_lines_stays_one_line(capsys):
    say_board((stand(issue="Legal\nand other"),))
    assert "  Legal and other — Head of Law — Cleared" in capsys.readouterr().out


@pytest.mark.parametrize("width", [50, 80])
def test_on_a_terminal_a_long_line_goes_on_further_in(capsys, monkeypatch, width):
    monkeypatch.setattr(screen.sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(shutil, "get_terminal_size", lambda: __import__("os").terminal_size((width, 24)))
    say_board(BOARD)
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= width
    assert any(line.startswith("      ") for line in lines)
