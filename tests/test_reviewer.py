"""The reviewer of the tests acts as Word does: runs are cut and keep their format, marks are numbered once."""

import re

import pytest

from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.revisions.stories import read_stories
from reviewer import Reviewer
from word_builder import control, paragraph, run, word_file

ANN = Reviewer("Ann Law", "2017-03-01T09:30:00Z")
BEN = Reviewer("Ben Finance", "2017-03-02T16:05:00Z")
DATA = word_file([paragraph(run("It will ", "<w:b/>"), run("save £1,204 a year.")), paragraph("Second.")])
PLACEHOLDER = "<w:r><w:rPr><w:rStyle w:val='PlaceholderText'/></w:rPr><w:t>Choose</w:t></w:r>"
ITEMS = "".join(f"<w:listItem w:displayText='{word}' w:value='{word}'/>" for word in ("Cleared", "Not cleared"))
FORM = word_file([
    paragraph(
        control(PLACEHOLDER, f"<w:tag w:val='T1.answer'/><w:showingPlcHdr/><w:dropDownList>{ITEMS}</w:dropDownList>")
    ),
    paragraph(control(run("Jo"), "<w:alias w:val='T1.name Name for Legal'/><w:text/>")),
    paragraph(control(PLACEHOLDER, "<w:tag w:val='T1.date'/><w:showingPlcHdr/><w:date/>")),
])


def document(data):
    return read_parts(WordFile("paper.docx", data))["word/document.xml"].decode()


def seen(data):
    return read_stories(read_parts(WordFile("paper.docx", data)))["word/document.xml"]


def test_words_typed_take_the_format_of_those_before_them():
    assert '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">not </w:t>' in document(ANN.insert(DATA, "It will ", "not "))


def test_a_replacement_over_two_runs_deletes_both_and_keeps_their_formats():
    xml = document(ANN.replace(DATA, "will save", "may save"))
    assert re.findall(r"<w:delText[^>]*>([^<]*)<", xml) == ["will ", "save"]
    assert xml.count("<w:del ") == 1
    assert seen(ANN.replace(DATA, "will save", "may save"))[0] == "It may save £1,204 a year."


def test_marks_are_numbered_once_each_and_leave_nothing_of_the_kit():
    data = BEN.delete(ANN.insert(ANN.delete(DATA, "1,204"), "It", " surely"), "year")
    numbers = re.findall(r'<w:(?:ins|del) w:id="(\d+)"', document(data))
    assert len(numbers) == len(set(numbers)) == 3
    assert "fresh" not in document(data)


def test_ones_own_new_words_are_deleted_without_a_trace_and_anothers_are_marked():
    data = ANN.insert(DATA, "It will ", "surely ")
    assert document(ANN.delete(data, "surely ")).count("<w:del ") == 0
    assert "surely" not in document(ANN.delete(data, "surely "))
    assert "surely" in document(BEN.delete_inside_insert(data, "surely "))
    with pytest.raises(AssertionError):
        ANN.delete_inside_insert(data, "surely ")


def test_words_changed_with_tracking_off_leave_no_mark():
    data = ANN.retype(DATA, "1,204", "1,402")
    assert seen(data)[0] == "It will save £1,402 a year."
    assert "<w:ins" not in document(data)


def test_words_that_are_not_there_are_refused():
    with pytest.raises(AssertionError, match="“nowhere” is not there"):
        ANN.delete(DATA, "nowhere")


def test_words_are_found_the_time_that_is_asked_for():
    assert seen(ANN.at(1).retype(DATA, "e", "E"))[0] == "It will save £1,204 a yEar."


def test_a_drop_down_is_chosen_from_its_items():
    data = ANN.choose(FORM, "T1.answer", "Not cleared")
    assert seen(data)[0] == "Not cleared"
    assert "Choose" not in re.sub(r"(?s).*?<w:p>", "", document(data), count=1).split("</w:p>")[0]
    assert 'w:lastValue="Not cleared"' in document(data)
    with pytest.raises(AssertionError, match="has no item"):
        ANN.choose(FORM, "T1.answer", "Maybe")


def test_a_control_is_filled_by_the_first_word_of_its_title_and_the_old_words_are_marked():
    xml = document(ANN.fill(FORM, "T1.name", "Jo Smith"))
    assert ">Jo</w:delText>" in xml
    assert seen(ANN.fill(FORM, "T1.name", "Jo Smith", is_tracked=False))[1] == "Jo Smith"


def test_a_date_is_picked_in_words_and_in_the_controls_own_way():
    data = ANN.pick_date(FORM, "T1.date", "2017-03-09")
    assert seen(data)[2] == "9 March 2017"
    assert 'w:fullDate="2017-03-09T00:00:00Z"' in document(data)
