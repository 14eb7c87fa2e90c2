"""A text whose control is gone is found by its words, or was taken out, or is said to be lost."""

import re

import pytest

from orderpaper.records.returned import Answer
from word.returned.copies import (
    ANN,
    COPY,
    IN_LEGAL,
    LEGAL,
    answer,
    change_part,
    read,
    say,
    say_others,
    take_out,
    unwrap,
)  # fmt: skip


def test_a_text_taken_out_control_and_all_becomes_nothing():
    data = take_out(COPY, "T2")
    returned = read(data)
    assert say(returned.edits) == [("T2", "There is no cost.", "", False, [])]
    assert returned.answers[1].text == ""


def test_a_control_that_is_gone_while_its_words_stay_is_found_by_them():
    data = unwrap(COPY, "T5")
    returned = read(data)
    assert (returned.edits, returned.others) == ((), ())
    (remark,) = returned.remarks
    assert remark.startswith("The boxes of these texts are gone from it, and they were found by their words: ")
    assert remark.endswith(": report.xlsx › Implications › B7.")


def test_a_text_without_its_control_that_was_changed_too_is_compared_all_the_same():
    data = ANN.retype(unwrap(COPY, "T5"), "must adopt a plan", "should adopt a plan")
    returned = read(data)
    assert say(returned.edits) == [
        ("T5", "The council must adopt a plan every {figures.years} years.",
         "The council should adopt a plan every {figures.years} years.", False, [])
    ]  # fmt: skip
    assert returned.others == ()


def take_off_all(data):
    """Give a copy without any control, as programs leave it that know none; all words stay."""
    around = r"<w:sdtPr>.*?</w:sdtPr>|</?w:sdt>|</?w:sdtContent>"
    return change_part(data, lambda xml: re.sub(around, "", xml, flags=re.DOTALL))


def test_a_copy_that_has_lost_every_control_is_read_by_words_and_labels():
    data = answer(COPY, "T1", "Cleared", is_tracked=False)
    data = ANN.within("T1").retype(data, "required by", "a duty in")
    data = ANN.retype(data, "The end.", "That is all.")
    returned = read(take_off_all(data))
    assert say(returned.edits) == [("T1", IN_LEGAL, IN_LEGAL.replace("required by", "a duty in"), False, [])]
    assert say_others(returned.others) == [("paragraph 7", "The end.", "That is all.")]
    first, second = returned.answers
    assert (first.answer, first.name, first.text) == (
        Answer.CLEARED, "A. Solicitor", LEGAL.printed.replace("required by", "a duty in"),
    )  # fmt: skip
    assert second.answer is None
    (remark,) = returned.remarks
    assert remark.startswith("The boxes of these texts are gone from it")


def test_a_tracked_edit_of_a_text_without_its_control_is_tracked():
    data = ANN.replace(take_off_all(COPY), "no cost", "some cost")
    returned = read(data)
    assert say(returned.edits) == [("T2", "There is no cost.", "There is some cost.", True, [])]
    assert returned.others == ()


def test_a_text_that_is_not_there_any_more_among_others_without_controls_is_not_said_to_be_deleted():
    returned = read(take_off_all(ANN.retype(COPY, "There is no cost.", "x")))
    assert returned.edits == ()
    assert returned.remarks[-1] == (
        "These texts could not be found in it, and were not compared: Finance (report.xlsx › Implications › B3)."
    )


@pytest.mark.parametrize("key", ["T1", "T4", "T5"])
def test_controls_without_their_tags_are_known_by_their_titles(key):
    copy = change_part(COPY, lambda xml: re.sub(r"<w:tag [^>]*/>", "", xml))
    assert read(copy).edits == ()
    told = {"T1": ("required", "asked"), "T4": ("Jane", "Janet"), "T5": ("must adopt", "should adopt")}[key]
    (edit,) = read(ANN.replace(copy, *told)).edits
    assert (edit.sent.key, edit.new, edit.is_tracked) == (key, edit.old.replace(*told), True)


def test_a_tracked_edit_beside_a_text_in_a_line_without_its_control_is_told_elsewhere():
    returned = read(ANN.replace(take_off_all(COPY), "Contact:", "Ask:"))
    assert returned.edits == ()
    assert say_others(returned.others) == [("paragraph 3", "Contact: Jane Doe", "Ask: Jane Doe")]
