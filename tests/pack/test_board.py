"""The board: the last answer of a row’s own post stands, and clears its own text only."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.board import read_board
from orderpaper.records.board import STANDS, Clearance, Standing
from orderpaper.records.place import Place
from orderpaper.records.sent import fingerprint
from orderpaper.records.sign_off import SignOff
from orderpaper.records.text import Missing
from orderpaper.records.wanted_rows import WantedRow
from papers.example import make
from returned_copies import DUE, MEETING, POST, SENT_ON

CLEARED_ON = dt.date(2017, 3, 13)
IN_TIME, LATE = DUE, DUE + dt.timedelta(days=1)
OLD, NEW = "There were 2,258 offences.", "There were 2,683 offences."
ASKED = WantedRow(
    paper="report.xlsx",
    title="The plan",
    issue="Legal",
    post=POST,
    text=OLD,
    place=Place("report.xlsx", "Implications", "B6"),
    meeting_on=MEETING,
    answer_by=DUE,
)


def wanted(**said):
    return WantedRow(**{name: said.get(name, getattr(ASKED, name)) for name in WantedRow.__dataclass_fields__})


def step(number, state="Cleared", text=OLD, **said):
    """Give a row of the record: of this paper, issue, post and meeting, unless something else is said."""
    usual = {
        "paper": "report.xlsx",
        "issue": "Legal",
        "post": POST,
        "meeting_on": MEETING,
        "name": "" if state == "Sent" else "A Smith",
        "on": SENT_ON if state == "Sent" else CLEARED_ON,
        "answer_by": DUE,
        "text_sha256": fingerprint(text),
    }
    return make(SignOff, number + 1, "r.xlsx", number=number, state=state, text=text, **{**usual, **said})


def read(*steps, row=ASKED, today=IN_TIME):
    (found,) = read_board((row,), steps, today)
    return found


def test_a_row_that_was_never_sent_is_not_sent():
    assert read() == Clearance(
        "report.xlsx", "The plan", "Legal", POST, OLD, ASKED.place, Standing.NOT_SENT, answer_by=DUE
    )


def test_a_row_that_went_out_waits_for_an_answer_and_silence_is_no_clearance():
    found = read(step(1, "Sent"))
    assert (found.standing, found.since, found.name, found.stands) == (Standing.SENT, SENT_ON, "", False)


@pytest.mark.parametrize("state", ["Cleared", "Cleared with changes"])
def test_a_clearance_of_the_text_as_it_is_stands_with_name_and_day(state):
    found = read(step(1, "Sent"), step(2, state))
    assert (found.standing.value, found.stands, found.name, found.since) == (state, True, "A Smith", CLEARED_ON)
    assert (found.is_typed, found.cleared) == (False, "")


def test_a_clearance_of_another_text_is_stale_and_says_which_text_it_was_of():
    found = read(step(1, "Sent"), step(2), row=wanted(text=NEW))
    assert (found.standing, found.stands) == (Standing.STALE, False)
    assert (found.cleared, found.text, found.name, found.since) == (OLD, NEW, "A Smith", CLEARED_ON)


def test_spaces_do_not_make_a_clearance_stale():
    assert read(step(1), row=wanted(text=f" {OLD.replace(' ', '  ')}\n")).standing is Standing.CLEARED


def test_a_text_that_was_changed_in_the_record_clears_nothing():
    forged = step(1, text=NEW, text_sha256=fingerprint(OLD))
    assert read(forged, row=wanted(text=NEW)).standing is Standing.STALE
    assert read(forged).standing is Standing.CLEARED


def test_what_was_cleared_with_changes_stands_once_the_changes_are_in_the_text():
    answered = step(2, "Cleared with changes", NEW)
    assert read(step(1, "Sent"), answered).standing is Standing.STALE
    assert read(step(1, "Sent"), answered, row=wanted(text=NEW)).standing is Standing.WITH_CHANGES


def test_the_last_answer_stands():
    assert read(step(1), step(2, "Not cleared")).standing is Standing.NOT_CLEARED
    assert read(step(1, "Not cleared"), step(2)).standing is Standing.CLEARED
    assert read(step(1), step(2, text=NEW)).standing is Standing.STALE


def test_the_last_is_told_by_its_number_wherever_it_stands_in_the_sheet():
    assert read(step(2, "Not cleared"), step(1)).standing is Standing.NOT_CLEARED


def test_sending_again_does_not_undo_the_clearance_of_an_unchanged_text():
    assert read(step(1), step(2, "Sent"), today=LATE) == read(step(1), today=LATE)


def test_what_was_not_cleared_waits_for_an_answer_once_another_text_went_out():
    refused = step(1, "Not cleared")
    assert read(refused, step(2, "Sent")).standing is Standing.NOT_CLEARED
    assert read(refused, row=wanted(text=NEW)).standing is Standing.NOT_CLEARED
    again = read(refused, step(2, "Sent", NEW, on=CLEARED_ON), row=wanted(text=NEW))
    assert (again.standing, again.since, again.name) == (Standing.SENT, CLEARED_ON, "")


@pytest.mark.parametrize(
    "other",
    [
        {"post": "Head of Finance"},
        {"issue": "Financial"},
        {"paper": "report parks.xlsx"},
        {"meeting_on": dt.date(2017, 2, 14)},
        {"state": "Perhaps"},
        {"state": Missing("state", Place("r.xlsx"))},
    ],
)
def test_a_step_of_another_post_issue_paper_or_meeting_clears_nothing(other):
    assert read(step(1, **other)).standing is Standing.NOT_SENT


def test_a_post_that_was_changed_in_the_workbook_has_not_cleared_the_row():
    assert read(step(1), row=wanted(post="Mid Kent Legal")).standing is Standing.NOT_SENT


@pytest.mark.parametrize(
    "same",
    [
        {"post": POST.upper(), "issue": " legal", "paper": "Report"},
        {"meeting_on": None},
        {"meeting_on": Missing("meeting", Place("r.xlsx"))},
    ],
)
def test_names_are_compared_as_everywhere_and_a_meeting_left_open_is_any(same):
    assert read(step(1, **same)).standing is Standing.CLEARED


def test_where_the_day_of_the_meeting_is_not_known_any_will_do():
    assert read(step(1), row=wanted(meeting_on=None)).standing is Standing.CLEARED


def test_a_row_without_a_post_is_cleared_by_nobody():
    assert read(step(1, post=""), row=wanted(post="")).standing is Standing.NOT_SENT


def test_what_an_officer_typed_counts_where_the_record_has_nothing_of_the_row():
    row = wanted(signed_by="B Jones", signed_on=CLEARED_ON)
    found = read(row=row)
    assert (found.standing, found.stands, found.is_typed) == (Standing.CLEARED, True, True)
    assert (found.name, found.since) == ("B Jones", CLEARED_ON)
    assert read(step(1, "Sent"), row=row).standing is Standing.SENT
    assert read(step(1, post="Head of Finance"), row=row).standing is Standing.NOT_SENT
    assert read(step(1, issue="Financial"), row=row).is_typed


@pytest.mark.parametrize("half", [{"signed_by": "B Jones"}, {"signed_on": CLEARED_ON}])
def test_half_of_a_typed_sign_off_is_none(half):
    assert read(row=wanted(**half)).standing is Standing.NOT_SENT


def test_the_day_to_answer_by_is_that_of_the_last_copy_that_went_out():
    later = DUE + dt.timedelta(days=4)
    asked = (step(1, "Sent"), step(2, "Sent", answer_by=later))
    assert read(*asked).answer_by == later
    assert read(step(1, "Sent", answer_by=None)).answer_by == DUE
    assert not read(*asked, today=LATE).is_late
    assert read(*asked, today=later + dt.timedelta(days=1)).is_late


@pytest.mark.parametrize(
    ("steps", "text", "is_late"),
    [
        ((), OLD, True),
        ((step(1, "Sent"),), OLD, True),
        ((step(1),), OLD, False),
        ((step(1, "Not cleared"),), OLD, False),
        ((step(1),), NEW, False),
        ((step(1), step(2, "Sent", NEW)), NEW, True),
        ((step(1, "Not cleared"), step(2, "Sent", NEW)), NEW, True),
    ],
)
def test_a_row_is_late_after_its_day_while_an_answer_is_waited_for(steps, text, is_late):
    assert read(*steps, row=wanted(text=text), today=LATE).is_late is is_late
    assert not read(*steps, row=wanted(text=text), today=IN_TIME).is_late
    assert not read(*steps, row=wanted(text=text), today=None).is_late
    assert not read(row=wanted(answer_by=None), today=LATE).is_late


def test_a_day_or_a_name_that_cannot_be_read_in_the_record_is_left_out():
    lost = Missing("date", Place("r.xlsx"))
    found = read(step(1).changed(on=lost, name=lost, text=lost))
    assert (found.standing, found.since, found.name) == (Standing.CLEARED, None, "")


def test_the_rows_keep_their_order_and_each_has_its_own_standing():
    rows = (wanted(issue="Risk"), ASKED)
    found = read_board(rows, (step(1),), IN_TIME)
    assert [(each.issue, each.standing) for each in found] == [("Risk", Standing.NOT_SENT), ("Legal", Standing.CLEARED)]


STATES = st.sampled_from(["Sent", "Cleared", "Cleared with changes", "Not cleared"])


@given(st.lists(st.tuples(STATES, st.sampled_from([OLD, NEW])), max_size=6))
def test_a_row_stands_only_where_its_post_last_answered_that_exact_text_is_cleared(steps):
    found = read(*(step(number, state, text) for number, (state, text) in enumerate(steps, 1)), today=LATE)
    answers = [each for each in steps if each[0] != "Sent"]
    stands = bool(answers) and answers[-1][0].startswith("Cleared") and answers[-1][1] == OLD
    assert found.stands is stands
    assert (found.standing in STANDS) is stands
    assert not (stands and found.is_late)


MOVED = dt.date(2017, 4, 11)


def test_what_was_cleared_for_another_meeting_is_not_sent_and_says_for_which():
    row = wanted(meeting_on=MOVED)
    assert (read(step(1), row=row).standing, read(step(1), row=row).for_meeting) == (Standing.NOT_SENT, MEETING)


@pytest.mark.parametrize("said", [{"state": "Not cleared"}, {"state": "Sent"}, {"post": "Other"}, {"issue": "Risk"}])
def test_only_a_clearance_of_the_same_row_by_its_post_is_told_of(said):
    assert read(step(1, **said), row=wanted(meeting_on=MOVED)).for_meeting is None


def test_once_it_is_sent_for_its_own_meeting_the_other_is_not_told_of():
    row = wanted(meeting_on=MOVED)
    assert read(step(1), step(2, "Sent", meeting_on=MOVED), row=row).for_meeting is None
