"""A returned copy is looked at as it went out and as it came back; paragraphs and controls are found in both."""

import pytest
from lxml import etree

from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.returned.views import Views, cut_key, name_figure, split_key
from word.returned.copies import ANN, COPY
from word_builder import NAMESPACES, control, run


def view(data):
    return Views(read_parts(WordFile("x", data)), "x.docx")


def number(views, key):
    return next(each for each, held in views.marked.controls.items() if split_key(held) == (key, ""))


def test_a_text_is_read_as_it_went_out_and_as_it_came_back():
    views = view(ANN.within("T2").replace(COPY, "no cost", "some cost"))
    read = [views.read(each, number(views, "T2")) for each in (views.original, views.final)]
    assert read == ["There is no cost.", "There is some cost."]
    assert views.read(views.final, "99999") == ""


def test_a_paragraph_that_is_not_there_in_a_view_is_none():
    views = view(ANN.add_paragraph(COPY, "The end.", "One more."))
    last = max(views.marked.paragraphs, key=int)
    added = next(each for each, held in views.final.paragraphs.items() if "One more." in etree.tounicode(held))
    assert views.read_paragraph(views.original, added) is None
    assert views.read_paragraph(views.final, added) == "One more."
    assert str(views.places[added]) == "x.docx › Reasons › paragraph 8"
    assert last in views.places


def test_no_paragraph_or_control_is_counted_twice():
    views = view(COPY)
    assert len(set(views.marked.paragraphs) | set(views.marked.controls)) == len(views.marked.paragraphs) + len(
        views.marked.controls
    )
    assert views.marked.paragraphs.keys() == views.original.paragraphs.keys() == views.final.paragraphs.keys()


@pytest.mark.parametrize(
    ("properties", "key"),
    [
        ('<w:tag w:val="T12"/>', ("T12", "")), ('<w:tag w:val="T12.3"/>', ("T12", "3")),
        ('<w:tag w:val="T12.answer"/>', ("T12", "answer")), ('<w:tag w:val="T12.3#77"/>', ("T12", "3")),
        ('<w:alias w:val="T12 report.xlsx"/>', ("T12", "")),
        ('<w:tag w:val=""/><w:alias w:val="T1.1 x"/>', ("T1", "1")),
        ('<w:tag w:val="figures.crime"/>', ("", "")), ('<w:tag w:val="T12.other"/>', ("", "")), ("", ("", "")),
    ],
)  # fmt: skip
def test_the_key_of_a_control_is_its_tag_or_the_first_word_of_its_title(properties, key):
    held = etree.fromstring(f"<x {NAMESPACES}>{control(run('x'), properties)}</x>")[0]
    assert split_key(held) == key
    assert name_figure(held) == (key[1] if key[1].isdigit() else "")


def test_keys_and_numbers_are_parted():
    assert [cut_key(each) for each in ("T1#4", "#5", "figures.x#6", "T1", "a#b", "")] == [
        ("T1", "4"), ("", "5"), ("figures.x", "6"), ("T1", ""), ("a#b", ""), ("", ""),
    ]  # fmt: skip
