"""A returned copy is read whole: what was sent, what was changed and said, and what is to be known of it."""

import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.errors import FolderError
from orderpaper.records.returned import Answer
from orderpaper.word.package import WordFile, read_parts, write_package
from orderpaper.word.returned.reading import read_returned
from reviewer import save_in_libreoffice
from word.returned.copies import (
    ANN,
    BOB,
    COPY,
    FINANCE,
    IN_LEGAL,
    LEGAL,
    answer,
    change_part,
    drop_parts,
    make_sent,
    packed,
    read,
    say,
    say_others,
)
from word_builder import accessible, paragraph


def test_a_copy_that_comes_back_as_it_went_says_nothing():
    returned = read(COPY)
    assert returned.sent == dataclasses.replace(make_sent(), rest=returned.sent.rest)
    assert (returned.edits, returned.others, returned.comments, returned.remarks) == ((), (), (), ())
    assert [each.answer for each in returned.answers] == [None, None]
    assert [each.text for each in returned.answers] == [LEGAL.printed, FINANCE.printed]


def test_edits_without_tracking_where_it_was_switched_off_are_remarked_on():
    off = r"<w:(documentProtection|trackRevisions)[^>]*/>"
    switched = change_part(COPY, lambda xml: re.sub(off, "", xml), "word/settings.xml")
    assert read(switched).remarks == ()
    (remark,) = read(ANN.retype(switched, "no cost", "some cost")).remarks
    assert remark.startswith("Tracking of changes was switched off in it.")
    assert read(ANN.retype(COPY, "no cost", "some cost")).remarks == ()


def test_comments_of_reviewers_and_replies_to_ours_are_kept_and_ours_are_not():
    data = ANN.comment(COPY, "no cost", "Really none?")
    data = BOB.reply(data, 2, "None.")
    data = BOB.resolve_comment(data, 2)
    data = BOB.reply(data, 0, "Done.")
    comments = read(data).comments
    assert [(each.author, each.words, each.key, each.answers, each.is_resolved) for each in comments] == [
        ("Ann Law", "Really none?", "T2", "", True), ("Bob Treasurer", "None.", "T2", "2", True),
        ("Bob Treasurer", "Done.", "", "0", False),
    ]  # fmt: skip
    assert comments[0].about == "no cost"


def test_a_comment_of_ours_that_somebody_wrote_on_in_is_kept():
    data = change_part(COPY, lambda xml: xml.replace("send this file back.", "send it back. No!", 1),
                       "word/comments.xml")  # fmt: skip
    (comment,) = read(data).comments
    assert comment.words.endswith("No!")


def test_a_copy_without_what_was_sent_is_read_for_changes_with_the_cells_of_its_controls():
    data = drop_parts(ANN.within("T2").replace(COPY, "no cost", "some cost"), "customXml/")
    returned = read(ANN.replace(data, "The end.", "That is all."))
    assert (returned.sent, returned.answers, returned.edits) == (None, (), ())
    assert say_others(returned.others) == [
        ("table 1, row 3, cell 2 (report.xlsx › Implications › B3)", "There is no cost.", "There is some cost."),
        ("paragraph 7", "The end.", "That is all."),
    ]  # fmt: skip
    (remark,) = returned.remarks
    assert remark.startswith("It was a review copy, and what was sent is no longer kept in it")


def test_what_was_sent_is_found_under_another_name():
    parts = read_parts(WordFile("x", answer(COPY)))
    parts["customXml/item7.xml"] = parts.pop("customXml/item1.xml")
    assert read(write_package(parts)).answers[0].answer is Answer.CLEARED


def test_what_was_sent_and_was_altered_is_used_and_remarked_on():
    data = change_part(COPY, lambda xml: xml.replace("There is no cost.", "There is a cost."), "customXml/item1.xml")
    returned = read(data)
    assert returned.remarks[0].startswith("What was sent is kept in it, and was altered since")
    assert say(returned.edits) == [("T2", "There is a cost.", "There is no cost.", False, [])]


def test_what_was_sent_and_cannot_be_read_is_remarked_on():
    data = change_part(COPY, lambda xml: xml.replace(' key="T2"', ""), "customXml/item1.xml")
    returned = read(ANN.replace(data, "The end.", "That is all."))
    assert returned.sent is None
    assert returned.remarks[0].startswith("What was sent is kept in it in a form that")
    assert len(returned.others) == 1


def test_a_word_file_that_is_not_ours_is_read_for_comments_and_changes_and_nothing_more():
    data = packed(accessible(paragraph("It is here."), paragraph("Answer: Cleared")))
    data = ANN.comment(ANN.replace(data, "is here", "was here"), "The plan", "Which?")
    returned = read(data, "letter.docx")
    assert (returned.file, returned.sent, returned.answers, returned.edits) == ("letter.docx", None, (), ())
    assert say_others(returned.others) == [("paragraph 3", "It is here.", "It was here.")]
    assert [each.words for each in returned.comments] == ["Which?"]
    assert returned.remarks == ()


def test_the_file_says_which_it_is():
    returned = read(COPY, "Copy of Legal (2).docx")
    assert returned.file == "Copy of Legal (2).docx"
    assert re.fullmatch("[0-9a-f]{64}", returned.sha256)
    assert read(COPY) == read(COPY)


@pytest.mark.usefixtures("libreoffice")
def test_a_copy_that_libreoffice_saved_is_read_by_titles_and_words():
    plain = read(save_in_libreoffice(COPY))
    assert plain.edits == plain.others == ()
    data = answer(COPY, item="Cleared with changes", is_tracked=False)
    data = ANN.within("T1").retype(data, "required by", "a duty in")
    data = ANN.replace(data, "The end.", "That is all.")
    data = BOB.comment(data, "Head of Law", "Me.")
    returned = read(save_in_libreoffice(data))
    assert say(returned.edits) == [("T1", IN_LEGAL, IN_LEGAL.replace("required by", "a duty in"), False, [])]
    assert say_others(returned.others) == [("paragraph 7", "The end.", "That is all.")]
    assert [(each.author, each.words) for each in returned.comments] == [("Bob Treasurer", "Me.")]
    first, second = returned.answers
    assert (first.answer, first.name, first.date) == (Answer.WITH_CHANGES, "A. Solicitor", "2017-03-14")
    assert second.answer is None
    assert returned.remarks[0].startswith("LibreOffice saved it")


@settings(max_examples=25)
@given(st.data())
def test_no_harm_done_to_a_copy_is_more_than_a_sentence(data):
    parts = read_parts(WordFile("x", answer(ANN.within("T1").replace(COPY, "required by", "a duty in"))))
    name = data.draw(st.sampled_from(sorted(each for each in parts if each.endswith((".xml", ".rels")))))
    text = parts[name].decode()
    places = [match.span() for match in re.finditer(r"<[^<>]+/>|<w:(\w+)\b[^<>]*>[^<>]*</w:\1>|\"[^\"]*\"", text)]
    for start, end in sorted(data.draw(st.lists(st.sampled_from(places or [(0, 0)]), max_size=4, unique=True)),
                             reverse=True):  # fmt: skip
        text = text[:start] + ('""' if text[start:end].startswith('"') else "") + text[end:]
    said = try_to_read(write_package({**parts, name: text.encode()}))
    assert not said or said.startswith("x.docx ")


def try_to_read(data):
    """Give why a file is refused; nothing where it is read."""
    try:
        read_returned(WordFile("x.docx", data))
    except FolderError as refused:
        return str(refused)
    return ""


def test_bytes_changed_in_the_package_are_told_in_a_sentence():
    for at in range(50, len(COPY), len(COPY) // 40):
        said = try_to_read(COPY[:at] + bytes([COPY[at] ^ 0xFF]) + COPY[at + 1 :])
        assert not said or said.endswith(".")
