"""What a returned copy adds to the record: what was answered and of which text; silence adds nothing."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.answers import sort_returned
from orderpaper.records.new_rows import make_sign_off
from orderpaper.records.place import Place
from orderpaper.records.returned import Answer, OtherEdit
from orderpaper.records.revision import Comment
from orderpaper.records.sent import fingerprint
from returned_copies import DUE, LEGAL, MEETING, POST, RIGHTS, TODAY, answer, make_returned

TOMORROW = TODAY + dt.timedelta(days=1)
CHANGED = "The Act asks for a plan.\nThere is none."
AS_SENT = "Cleared with changes was chosen, and this text is as it was sent: look at the comments and other edits."


def sort_one(**said):
    (row,) = sort_returned(make_returned(answer(**said)), TODAY).sign_offs
    return row


def said_of(row):
    """Give what a row says but its text and place."""
    told = {name: getattr(row, name) for name in row.columns()}
    return {name: value for name, value in told.items() if name not in {"text", "text_sha256"}}


def test_an_answer_is_a_row_with_the_exact_text_that_was_cleared():
    found = sort_returned(make_returned(answer()), TODAY)
    assert found.sign_offs == (
        make_sign_off(
            LEGAL.printed,
            paper="report.xlsx",
            meeting_on=MEETING,
            issue="Legal",
            post=POST,
            name="A Smith",
            state="Cleared",
            on=dt.date(2017, 3, 13),
            answer_by=DUE,
            file="Legal copy.docx",
            file_sha256="ab12",
        ),
    )
    assert found.sign_offs[0].text_sha256 == fingerprint(LEGAL.printed) == LEGAL.fingerprint
    assert found.remarks == ()


def test_silence_is_never_clearance():
    found = sort_returned(make_returned(answer(choice=None), answer(RIGHTS)), TODAY)
    assert [each.issue for each in found.sign_offs] == ["Human Rights Act"]
    assert found.silent == ("Legal",)


def test_a_row_whose_answer_is_gone_from_the_copy_is_silent_too():
    assert sort_returned(make_returned(), TODAY).silent == ("Legal", "Human Rights Act")


def test_cleared_with_the_text_changed_is_cleared_with_changes_and_the_text_is_theirs():
    row = sort_one(text=CHANGED)
    assert (row.state, row.text) == ("Cleared with changes", CHANGED)
    assert row.remark == "Cleared was chosen, and the text was changed: it is cleared with these changes."


def test_a_change_of_spaces_only_is_none_and_the_text_stays_the_one_that_was_sent():
    row = sort_one(text="The Act  asks for a plan. \n\nThere is one.")
    assert (row.state, row.text, row.remark) == ("Cleared", LEGAL.printed, "")


def test_cleared_with_changes_that_are_not_in_the_text_says_so():
    row = sort_one(choice=Answer.WITH_CHANGES)
    assert (row.state, row.text, row.remark) == ("Cleared with changes", LEGAL.printed, AS_SENT)
    assert sort_one(choice=Answer.WITH_CHANGES, text=CHANGED).remark == ""


@pytest.mark.parametrize("text", [LEGAL.printed, CHANGED])
def test_not_cleared_stays_not_cleared_whatever_became_of_the_text(text):
    row = sort_one(choice=Answer.NOT_CLEARED, text=text)
    assert (row.state, row.text, row.remark) == ("Not cleared", text, "")


@pytest.mark.parametrize("typed", ["13 March 2017", "13/03/17", "2017-03-13"])
def test_the_date_is_read_however_it_is_typed(typed):
    assert sort_one(date=typed).on == dt.date(2017, 3, 13)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "No date was typed, so the date is that of the day it was collected."),
        (" soon ", "“soon” is not a date, so the date is that of the day it was collected."),
    ],
)
def test_without_a_date_it_is_dated_the_day_it_was_collected_and_says_so(typed, says):
    row = sort_one(date=typed)
    assert (row.on, row.remark) == (TODAY, says)


def test_where_today_is_not_known_either_there_is_no_date():
    (row,) = sort_returned(make_returned(answer(date="")), None).sign_offs
    assert row.on is None


def test_a_date_still_to_come_is_kept_and_told():
    found = sort_returned(make_returned(answer(date="15 March 2017")), TODAY)
    assert found.sign_offs[0].on == dt.date(2017, 3, 15)
    assert found.remarks == ("Legal: It is dated 15 March 2017, which is still to come.",)


def test_a_copy_without_a_date_says_the_same_when_it_is_read_again_on_another_day():
    returned = make_returned(answer(date=""), answer(RIGHTS, Answer.NOT_CLEARED, date="soon"))
    first = sort_returned(returned, TODAY).sign_offs
    refused = make_sign_off(LEGAL.printed, **{**said_of(first[0]), "state": "Not cleared", "file_sha256": "cd34"})
    held = (*first, refused.changed(on=TOMORROW))
    assert sort_returned(returned, TOMORROW, held).sign_offs == first


def test_a_copy_saved_anew_says_the_same_as_long_as_nothing_else_was_answered():
    (first,) = sort_returned(make_returned(answer(date="")), TODAY).sign_offs
    anew = dataclasses.replace(make_returned(answer(date="")), sha256="ef56", file="Copy of Legal copy.docx")
    (again,) = sort_returned(anew, TOMORROW, (first, first.changed(state="Sent"))).sign_offs
    assert again == first.changed(file_sha256="ef56", file="Copy of Legal copy.docx")
    (later,) = sort_returned(anew, TOMORROW, (first, first.changed(state="Not cleared"))).sign_offs
    assert later.on == TOMORROW


@pytest.mark.parametrize("other", [{"issue": "Risk"}, {"post": "Head of Finance"}, {"meeting_on": None}, {"name": "B"}])
def test_an_answer_to_another_row_or_by_another_lends_no_date(other):
    (first,) = sort_returned(make_returned(answer(date="")), TODAY).sign_offs
    (again,) = sort_returned(make_returned(answer(date="")), TOMORROW, (first.changed(**other),)).sign_offs
    assert again.on == TOMORROW


def test_a_missing_name_is_told_and_none_made_up():
    row = sort_one(name="  ")
    assert (row.name, row.remark) == ("", "No name was typed.")


def test_all_remarks_are_handed_on_with_their_issue():
    read = answer(name="", date="", remark="The list held “OK”.")
    found = sort_returned(make_returned(read, remarks=("LibreOffice saved it.",)), TODAY)
    nobody = "No name was typed. No date was typed, so the date is that of the day it was collected."
    assert found.remarks == ("LibreOffice saved it.", f"Legal: The list held “OK”. {nobody}")


def test_a_file_that_is_no_copy_of_ours_clears_nothing_and_is_read_for_edits_and_comments():
    place = Place("Letter.docx", "", "paragraph 1")
    others, comments = (OtherEdit(place, "a", "b"),), (Comment("1", "B Jones", "", "Why?", "a", place),)
    found = sort_returned(make_returned(answer(), sent=None, others=others, comments=comments), TODAY)
    assert (found.sign_offs, found.silent) == ((), ())
    assert [each.kind for each in found.amendments] == ["Elsewhere", "Comment"]


@given(
    st.sampled_from(list(Answer)),
    st.text(max_size=30),
    st.text(max_size=30),
    st.text(max_size=60),
    st.none() | st.dates(),
)
def test_any_answer_is_a_row_whose_state_is_one_of_ours_and_whose_fingerprint_is_of_its_text(
    choice, name, date, text, today
):
    (row,) = sort_returned(make_returned(answer(choice=choice, name=name, date=date, text=text)), today).sign_offs
    assert row.state in {"Cleared", "Cleared with changes", "Not cleared"}
    assert (row.state == "Not cleared") is (choice is Answer.NOT_CLEARED)
    assert row.text_sha256 == fingerprint(row.text)
    assert row.state != "Cleared" or row.text == LEGAL.printed


def test_a_text_changed_in_a_copy_that_may_mix_old_words_with_new_clears_nothing():
    changed = answer(LEGAL, text=f"{LEGAL.printed} And more.")
    found = sort_returned(make_returned(changed, answer(RIGHTS), may_mix=True), TODAY)
    assert [row.issue for row in found.sign_offs] == [RIGHTS.row]
    assert found.silent == ()
    assert any("Cleared was chosen, and is not recorded" in remark for remark in found.remarks)
