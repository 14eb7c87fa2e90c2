"""The board as data and as tables."""

import datetime as dt
import json

import pytest

from checks.sign_offs.boards import stand
from orderpaper.cli.board_rows import HEADINGS, board_as_data, count_cleared, group_rows, list_tables, say_standing
from orderpaper.records.board import Standing
from orderpaper.records.place import Place
from orderpaper.records.text import Missing

OTHER = {"paper": "parks.xlsx", "title": "Parks"}
STALE = stand(Standing.STALE, cleared="There were 2,258.", text="There were 2,683.")
LATE = stand(Standing.SENT, is_late=True)


def test_each_row_is_an_object_with_its_days_as_programs_write_them():
    (row,) = board_as_data((STALE,))
    assert row == {
        "paper": "report.xlsx",
        "title": "The plan",
        "issue": "Legal",
        "post": "Head of Law",
        "standing": "Cleared, and changed since",
        "is_cleared": False,
        "is_late": False,
        "is_typed": False,
        "name": "A Smith",
        "since": "2017-03-13",
        "answer_by": "2017-03-16",
        "changed": "from 2,258 to 2,683",
        "sheet": "Implications",
        "cell": "B6",
    }


def test_what_is_not_known_is_empty_in_the_data_and_json_can_hold_it():
    (row,) = board_as_data((stand(Standing.NOT_SENT, since=None, answer_by=None, title=Missing("title", Place("r"))),))
    assert (row["since"], row["answer_by"], row["changed"], row["name"]) == ("", "", "", "")
    assert row["title"] == "[To be supplied: title, r]"
    assert json.loads(json.dumps(row)) == row
    assert board_as_data(()) == []


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (stand(), "Cleared, A Smith, since 13 March 2017"),
        (stand(is_typed=True), "Cleared, A Smith, typed in the report, since 13 March 2017"),
        (stand(Standing.WITH_CHANGES), "Cleared with changes, A Smith, since 13 March 2017"),
        (stand(Standing.NOT_CLEARED), "Not cleared, A Smith, since 13 March 2017"),
        (STALE, "Cleared by A Smith on 13 March 2017, and changed since"),
        (
            stand(Standing.STALE, cleared="a", text="b", has_changes=True),
            "Cleared by A Smith on 13 March 2017 with changes that are not in it",
        ),
        (
            stand(Standing.STALE, name="", since=None, is_late=True),
            "Cleared, and changed since, due by 16 March 2017, late",
        ),
        (
            stand(Standing.SENT, since=dt.date(2017, 3, 6)),
            "Sent, no answer, since 6 March 2017, due by 16 March 2017",
        ),
        (
            stand(Standing.SENT, since=None, is_late=True),
            "Sent, no answer, due by 16 March 2017, late",
        ),
        (stand(Standing.NOT_SENT, since=None, answer_by=None), "Not sent"),
    ],
)
def test_how_a_row_stands_is_said_in_a_few_words(row, says):
    assert say_standing(row) == says


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([*([stand()] * 7), *([LATE] * 2), STALE, STALE], "7 of 11 rows are cleared. 2 are late."),
        ([LATE], "0 of 1 row is cleared. 1 is late."),
        ([stand(), stand(Standing.WITH_CHANGES)], "2 of 2 rows are cleared."),
    ],
)  # fmt: skip
def test_the_rows_are_counted(rows, says):
    assert count_cleared(rows) == says


def test_rows_are_grouped_by_their_paper():
    named = group_rows((stand(), stand(issue="Risk"), stand(**OTHER)))
    assert [(name, len(rows)) for name, rows in named] == [("The plan (report.xlsx)", 2), ("Parks (parks.xlsx)", 1)]


def test_each_paper_is_a_table_with_its_count_and_what_changed():
    late = stand(Standing.SENT, is_late=True, since=None, **OTHER)
    first, second = list_tables((stand(), STALE, late))
    assert first == (
        "The plan (report.xlsx): 1 of 2 rows is cleared.",
        [
            (("Legal", ""), ("Head of Law", ""), ("Cleared, A Smith, since 13 March 2017", "")),
            (
                ("Legal", ""),
                ("Head of Law", ""),
                (
                    "Cleared by A Smith on 13 March 2017, and changed since\nChanged: from 2,258 to 2,683",
                    "query",
                ),
            ),
        ],
    )
    assert second[0] == "Parks (parks.xlsx): 0 of 1 row is cleared. 1 is late."
    assert second[1][0][2] == ("Sent, no answer, due by 16 March 2017, late", "stop")
    assert all(len(row) == len(HEADINGS) for _caption, rows in (first, second) for row in rows)
    assert list(list_tables(())) == []
