"""What was read otherwise than it stands."""

import pytest

from orderpaper.records.errors import WorkbookError
from orderpaper.records.place import Place
from orderpaper.workbooks.imports.log import MOST_FAULTS, MOST_NOTES, Log

HERE = Place("a.csv", "", "line 2")


def test_the_same_reading_is_kept_once_with_its_first_place_and_how_often():
    log = Log()
    for number in (2, 7):
        log.take(Place("a.csv", "", f"line {number}"), "Mar-24", "Mar 2024", times=3)
    (found,) = log.findings()
    assert (found.place.at, found.count, found.held, found.read_as) == ("line 2", 6, "Mar-24", "Mar 2024")
    assert str(found) == "a.csv › line 2 (6 cells): “Mar-24” was read as Mar 2024."


def test_what_is_left_out_says_why():
    log = Log()
    log.take(HERE, "Note 1", "", "It is a note.")
    log.take(HERE, "", "", "It was read so.")
    assert [each.message for each in log.findings()] == ["“Note 1” was left out. It is a note.", "It was read so."]


def test_the_log_does_not_grow_without_bounds():
    log = Log()
    for number in range(MOST_NOTES + 3):
        log.take(HERE, str(number), "x")
    *_listed, last = log.findings()
    assert len(_listed) == MOST_NOTES
    assert last.message == "3 more cells were read so; they are not listed."


def test_what_is_worth_a_look_comes_first_and_once():
    log = Log()
    log.take(HERE, "a", "b")
    log.say(HERE, "a month is missing.")
    log.say(HERE, "a month is missing.")
    assert [each.severity.value for each in log.findings()] == ["query", "note"]


def test_all_faults_are_raised_together_and_of_very_many_the_first():
    log = Log()
    log.raise_faults()
    for number in range(MOST_FAULTS + 2):
        log.refuse(Place("a.csv", "", f"line {number}"), "it is damaged.")
    with pytest.raises(WorkbookError) as raised:
        log.raise_faults()
    lines = str(raised.value).splitlines()
    assert lines[0] == "a.csv › line 0: it is damaged."
    assert (len(lines), lines[-1]) == (MOST_FAULTS + 1, "So it is in 2 more places.")
