"""What is to be known of a returned copy is said in sentences."""

import dataclasses

import pytest

from orderpaper.records.returned import RowAnswer
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.returned import remarks
from orderpaper.word.returned.held import Held
from word.returned.copies import CONTACT, COPY, FINANCE, LEGAL, change_part


def application(name):
    return {"docProps/app.xml": (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>'
        f"{name}</Application></Properties>").encode()}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "is_libreoffice"),
    [
        ("LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2", True), ("OpenOffice/4.1", True),
        ("Collabora_Office/22.05", True), ("Microsoft Office Word", False), ("Microsoft Macintosh Word", False),
        ("", False),
    ],
)  # fmt: skip
def test_a_file_says_which_program_saved_it(name, is_libreoffice):
    assert remarks.was_saved_by_libreoffice(application(name)) is is_libreoffice


def test_a_file_that_does_not_say_it_was_not():
    assert not remarks.was_saved_by_libreoffice({})
    assert not remarks.was_saved_by_libreoffice({"docProps/app.xml": b"<broken"})


def test_tracking_is_on_until_it_is_switched_off():
    assert remarks.is_tracking(read_parts(WordFile("x", COPY)))
    off = change_part(COPY, lambda xml: xml.replace("<w:trackRevisions/>", '<w:trackRevisions w:val="0"/>'),
                      "word/settings.xml")  # fmt: skip
    assert not remarks.is_tracking(read_parts(WordFile("x", off)))
    assert not remarks.is_tracking({})


def test_texts_are_named_by_row_and_cell_and_many_are_counted():
    assert list(remarks.say_found([], [])) == []
    (said,) = remarks.say_found([], [LEGAL, CONTACT])
    assert said == (
        "These texts could not be found in it, and were not compared: Legal (report.xlsx › Implications › B2); "
        "report.xlsx › Implications › B9."
    )
    (said,) = remarks.say_found([], [LEGAL] * 8)
    assert said.endswith("; and 2 more.")


def test_two_places_of_a_text_that_say_the_same_are_not_worth_a_word():
    places = [Held("T1", "a", "b"), Held("T1", "a", " b ")]
    assert list(remarks.say_differing(LEGAL, places)) == list(remarks.say_differing(LEGAL, [])) == []
    assert len(list(remarks.say_differing(LEGAL, [*places, Held("T1", "a", "c")]))) == 1


def test_silence_is_not_remarked_on_and_what_could_not_be_read_is():
    silent, unread = (RowAnswer(LEGAL, None, "", "", ""), RowAnswer(FINANCE, None, "", "", "", "“OK” …"))
    answers = [dataclasses.replace(silent, remark="No answer was given."), unread]
    assert list(remarks.say_unread(answers)) == ["Finance: “OK” …"]


def test_changes_of_the_look_are_counted():
    assert list(remarks.say_formats(0)) == []
    assert next(remarks.say_formats(2)).startswith("2 tracked changes are of the look alone")
