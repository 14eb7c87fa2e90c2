"""The answer of a row is what its boxes say, or stands beside their labels; silence is no answer."""

import dataclasses
import re

import pytest

from orderpaper.records.returned import Answer
from orderpaper.word.package import WordFile, read_parts
from word.returned.copies import (
    ANN,
    BOB,
    COPY,
    LEGAL,
    TEXTS,
    Numbers,
    answer,
    change_part,
    cut_control,
    inline,
    make_copy,
    make_text,
    read,
    take_out,
    unwrap,
)  # fmt: skip
from word.templates import add_part
from word_builder import paragraph, run


@pytest.mark.parametrize("is_tracked", [True, False])
@pytest.mark.parametrize("chosen", list(Answer))
def test_an_answer_is_read_tracked_or_not(chosen, is_tracked):
    returned = read(answer(COPY, item=chosen.value, is_tracked=is_tracked))
    first, second = returned.answers
    assert (first.sent, first.answer, first.name, first.date) == (LEGAL, chosen, "A. Solicitor", "2017-03-14")
    assert (first.remark, second.answer, second.remark) == ("", None, "No answer was given.")
    assert (returned.edits, returned.others, returned.remarks) == ((), (), ())


def test_the_last_of_several_answers_counts_and_a_missing_name_stays_missing():
    data = ANN.choose(COPY, "T1.answer", "Cleared")
    data = BOB.choose(data, "T1.answer", "Not cleared")
    first = read(data).answers[0]
    assert (first.answer, first.name) == (Answer.NOT_CLEARED, "")
    assert first.remark == "By Word, the answer is from Bob Treasurer on 11 March 2017."


def say_in_box(data, key, words):
    """Give a copy with other words in the box of an answer, and no sign that it is empty."""
    said = rf'(<w:tag w:val="{key}"/>.*?)<w:showingPlcHdr/>(.*?<w:t[^>]*>)[^<]*'
    return change_part(data, lambda xml: re.sub(said, rf"\1\2{words}", xml, count=1, flags=re.DOTALL))


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("cleared", Answer.CLEARED), (" Cleared. ", Answer.CLEARED), ("CLEARED  WITH CHANGES", Answer.WITH_CHANGES),
        ("not cleared!", Answer.NOT_CLEARED), ("Choose an answerCleared", Answer.CLEARED),
    ],
)  # fmt: skip
def test_an_answer_typed_over_the_list_is_read_where_it_is_plain(words, answer):
    assert read(say_in_box(COPY, "T1.answer", words)).answers[0].answer is answer


@pytest.mark.parametrize("words", ["OK", "Cleared subject to comments", "ClearedNot cleared", "Yes"])
def test_any_other_answer_counts_as_none_and_is_remarked_on(words):
    returned = read(say_in_box(COPY, "T1.answer", words))
    first = returned.answers[0]
    assert first.answer is None
    assert first.remark == (
        f"“{words}” is none of the answers (Cleared, Cleared with changes, Not cleared), so it counts as not answered: "
        "ask again."
    )
    assert returned.remarks == (f"Legal: {first.remark}",)


def test_a_box_that_still_asks_holds_no_answer_whatever_it_says():
    data = change_part(COPY, lambda xml: xml.replace("Choose an answer", "Cleared"))
    assert [each.answer for each in read(data).answers] == [None, None]
    data = say_in_box(say_in_box(COPY, "T1.name", "Type your name"), "T1.date", "Choose the date")
    assert (read(data).answers[0].name, read(data).answers[0].date) == ("", "")


def test_an_answer_typed_beside_a_box_that_is_still_there_is_read_and_said_to_be():
    box = r'(<w:tag w:val="T1.answer"/>.*?</w:sdt>)'
    data = change_part(COPY, lambda xml: re.sub(box, rf"\1{run(' Cleared')}", xml, count=1, flags=re.DOTALL))
    first = read(data).answers[0]
    assert (first.answer, first.remark) == (
        Answer.CLEARED, "The answer was typed beside its box, and read from there.",
    )  # fmt: skip


def test_answers_whose_boxes_are_gone_are_read_by_their_labels():
    data = answer(COPY, "T1", "Cleared with changes", is_tracked=False)
    for part in ("answer", "name", "date"):
        data = unwrap(data, f"T1.{part}")
    returned = read(data)
    first, second = returned.answers
    assert (first.answer, first.name, first.date) == (Answer.WITH_CHANGES, "A. Solicitor", "14 March 2017")
    assert first.remark == "The answer was typed beside its box, and read from there."
    assert second.answer is None
    assert (returned.edits, returned.others) == ((), ())


def test_an_answer_typed_as_a_tracked_change_where_the_box_is_gone_counts():
    data = change_part(COPY, lambda xml: cut_control(xml, "T1.answer", run("x")))
    data = ANN.replace(data, "x", "Cleared")
    returned = read(data)
    assert returned.answers[0].answer is Answer.CLEARED
    assert returned.others == ()


def test_a_row_answered_twice_differently_is_not_answered():
    data = answer(COPY, item="Cleared", is_tracked=False)
    box = re.search(r'<w:sdt><w:sdtPr><w:alias [^>]*/><w:tag w:val="T1.answer"/>.*?</w:sdt>',
                    read_parts(WordFile("x", data))["word/document.xml"].decode(), re.DOTALL)[0]  # fmt: skip
    twin = box.replace(">Cleared<", ">Not cleared<")
    data = change_part(data, lambda xml: xml.replace("The end.</w:t></w:r>", f"The end.</w:t></w:r>{twin}"))
    first = read(data).answers[0]
    assert first.answer is None
    assert first.remark.startswith("It was answered twice, “Cleared” and “Not cleared”, so it counts as not answered")


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("14 March 2017", "2017-03-14"), ("14/03/2017", "2017-03-14"), ("14.3.17", "2017-03-14"),
        ("15 March 2017", "15 March 2017"), ("14 April 2017", "14 April 2017"), ("14 March 2018", "14 March 2018"),
        ("soon", "soon"),
    ],
)  # fmt: skip
def test_the_date_chosen_counts_as_long_as_the_words_do_not_say_another(words, date):
    data = answer(COPY, is_tracked=False)
    data = change_part(data, lambda xml: xml.replace(">14 March 2017<", f"> {words}<"))
    assert read(data).answers[0].date == date


def test_a_date_that_is_none_is_kept_as_it_was_typed():
    data = change_part(answer(COPY, is_tracked=False), lambda xml: xml.replace("2017-03-14T", "2017-13-14T"))
    assert read(data).answers[0].date == "14 March 2017"


def test_rows_outside_tables_are_answered_after_their_text():
    reason = dataclasses.replace(TEXTS[4], row="Reasons", post="Head of Policy")
    copy = make_copy(texts=(*TEXTS[:4], reason))
    data = answer(copy, "T5", "Not cleared", is_tracked=False)
    assert [each.answer for each in read(data).answers] == [None, None, Answer.NOT_CLEARED]
    for part in ("answer", "name", "date"):
        data = unwrap(data, f"T5.{part}")
    last = read(data).answers[2]
    assert (last.answer, last.name, last.date) == (Answer.NOT_CLEARED, "A. Solicitor", "14 March 2017")


def test_a_text_that_only_a_header_prints_is_answered_under_its_name():
    header = make_text("T6", "For decision", row="Decision", post="Clerk")
    parts = {"header": paragraph(inline(header, Numbers()))}
    copy = make_copy(texts=(*TEXTS, header), parts=parts)
    data = answer(copy, "T6", "Cleared", is_tracked=False)
    assert read(data).answers[2].answer is Answer.CLEARED
    for part in ("answer", "name", "date"):
        data = unwrap(data, f"T6.{part}")
    assert (read(data).answers[2].answer, read(data).answers[2].name) == (Answer.CLEARED, "A. Solicitor")
    assert [each.answer for each in read(data).answers[:2]] == [None, None]


def test_a_row_whose_text_another_program_has_lost_is_not_cleared():
    data = take_out(answer(COPY, "T2", is_tracked=False), "T2")
    assert read(data).answers[1].answer is Answer.CLEARED  # in Word, they cleared the row without its words
    lost = add_part(data, "docProps/app.xml", LIBREOFFICE)
    returned = read(lost)
    assert returned.answers[1].answer is None
    assert returned.answers[1].text == "There is no cost."
    assert "could not be found in the copy, so it counts as not answered" in returned.answers[1].remark
    assert returned.remarks[-1] == f"Finance: {returned.answers[1].remark}"


LIBREOFFICE = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>'
    "LibreOffice/7.4.7.2$Linux_X86_64</Application></Properties>"
)


def test_the_text_that_was_answered_is_the_changed_one_of_two_printings():
    data = answer(ANN.within("T2").replace(COPY, "no cost", "some cost"), "T2")
    second = read(data).answers[1]
    assert (second.answer, second.text) == (Answer.CLEARED, "There is some cost.")
