"""Drawings keep their alternative text, and lose names, paths and the objects behind them."""

from collections import Counter

import pytest
from lxml import etree

import canary
import canary_file
from orderpaper.records.errors import FolderError
from orderpaper.word.facts.styles import W
from orderpaper.word.scrub.drawings import clean_drawings
from orderpaper.word.scrub.opened import open_package

DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/'
    'decorative" val="1"/></a:ext></a:extLst>'
)


def cleaned(parts):
    document = open_package(parts, "x.docx").document
    clean_drawings(document, Counter(), "x.docx")
    return document


def test_names_are_numbers_and_alternative_text_stays():
    root = cleaned(canary_file.make_parts()).root
    assert [each.get("name") for each in root.iter("{*}docPr")] == ["Drawing 1", "Drawing 3", "Drawing 5"]
    assert {each.get("descr") for each in root.iter("{*}docPr")} == {"A red square, described"}


@pytest.mark.parametrize(("descr", "stays"), [("A red square, described", True), ("C:\\Users\\x\\a.png", False)])
def test_words_under_a_picture_stay_where_they_are_its_alternative_text(descr, stays):
    parts = canary.edit("word/document.xml", 'name="square"', f'name="s" descr="{descr}"', canary_file.make_parts())
    named = next(cleaned(parts).root.iter("{*}cNvPr"))
    assert (named.get("descr") is not None) == stays


def test_a_drawing_stays_marked_as_decorative():
    old = '<a:blip r:embed="rIdPng"/>'
    new = old.replace("/>", f">{DECORATIVE}</a:blip>")
    parts = canary.edit("word/document.xml", old, new, canary_file.make_parts())
    assert len(list(cleaned(parts).root.iter("{*}decorative"))) == 1


def test_the_picture_of_an_object_stays_and_the_object_goes():
    root = cleaned(canary.objected(canary_file.make_parts())).root
    assert len(list(root.iter(f"{W}pict"))) == 1
    assert not list(root.iter(f"{W}object", "{*}OLEObject"))
    assert b"dxaOrig" not in etree.tostring(root)


def test_an_object_that_is_drawn_anew_leaves_its_drawing():
    new = f"<w:object>{canary_file.drawing(9, 'picture', canary_file.PICTURE.format('rIdPng'))[5:-6]}</w:object>"
    root = cleaned(canary.say(f"<w:r>{new}</w:r>", canary_file.make_parts())).root
    assert [each.get("id") for each in root.iter("{*}docPr")] == ["9", "1", "2", "3"]
    assert not list(root.iter(f"{W}object"))


def test_links_into_a_computer_are_cut_and_their_words_stay():
    root = cleaned(canary.linked(canary.linked_drawing(canary_file.make_parts()))).root
    assert [each.get("{*}id") for each in root.iter(f"{W}hyperlink")] == [None]
    assert "here" in "".join(root.itertext())
    assert not list(root.iter("{*}hlinkClick"))


def test_links_to_the_web_stay_on_drawings_too():
    parts = canary.linked_drawing(canary_file.make_parts())
    parts = canary.edit("word/_rels/document.xml.rels", canary.PATH, "https://www.example.gov.uk", parts)
    assert len(list(cleaned(parts).root.iter("{*}hlinkClick"))) == 1


@pytest.mark.parametrize("old", ['<a:blip r:embed="rIdPng"', '<a:blip r:embed="rIdJpeg"'])
def test_a_picture_that_is_only_linked_is_refused_with_what_to_do(old):
    parts = canary.edit("word/document.xml", old, '<a:blip r:link="rIdPng"', canary_file.make_parts())
    with pytest.raises(FolderError, match="put it in with Insert › Pictures"):
        cleaned(parts)


def test_an_old_picture_that_is_only_linked_is_refused():
    shape = '<w:r><w:pict><v:shape id="a"><v:imagedata r:href="rIdPng" o:title="x"/></v:shape></w:pict></w:r>'
    with pytest.raises(FolderError, match="a picture that is not in it"):
        cleaned(canary.say(shape, canary_file.make_parts()))
