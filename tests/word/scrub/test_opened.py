"""A file is opened as far as it prints something, and written anew whatever its parts were called."""

import pytest
from lxml import etree

import canary
import canary_file
from orderpaper.records.errors import FolderError
from orderpaper.word.scrub.kinds import DOCUMENT
from orderpaper.word.scrub.opened import find_asked, open_package, write_parts

PARTS = canary_file.make_parts()


def opened(parts):
    return open_package(parts, "x.docx")


def test_all_that_prints_something_is_reached():
    kinds = sorted(part.kind for part in opened(PARTS).document.walk())
    assert kinds == sorted([
        DOCUMENT,
        "chart",
        "footer",
        "footnotes",
        "header",
        "image",
        "image",
        "package",
        "settings",
        "styles",
        "theme",
    ])


def test_what_else_there_is_is_counted_and_left_out():
    found = opened(canary.data_part(canary.custom(PARTS)))
    assert found.left_out["customXml"] == found.left_out["custom-properties"] == 1


def test_parts_are_named_by_their_kind_and_every_relation_leads_to_them():
    parts = canary.renamed_relation(canary.renamed_media(PARTS))
    document = opened(parts).document
    for part in document.walk():
        part.ending = ".png" if part.kind == "image" else ""
    written = write_parts(document, {})
    assert {name for name in written if "media" in name} == {"word/media/image1.png", "word/media/image2.png"}
    asked = {value for _node, _name, value in find_asked(etree.fromstring(written["word/document.xml"]))}
    led = etree.fromstring(written["word/_rels/document.xml.rels"])
    assert asked <= {each.get("Id") for each in led}
    assert all(each.get("TargetMode") or f"word/{each.get('Target')}" in written for each in led)


def test_an_address_is_escaped():
    document = opened(PARTS).document
    next(each for each in document.relations.values() if each.kind == "hyperlink").address = 'https://a.uk/?a="b"&c'
    for part in document.walk():
        part.ending = ".png" if part.kind == "image" else ""
    assert b"?a=&#34;b&#34;&amp;c" in write_parts(document, {})["word/_rels/document.xml.rels"]


def test_a_part_that_two_others_lead_to_is_one():
    parts = canary.lead(canary_file.relation("rIdTwo", "header", "header1.xml"), PARTS)
    assert sum(part.kind == "header" for part in opened(parts).document.walk()) == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [("word/styles.xml", "x.docx › word/styles.xml is damaged"), ("_rels/.rels", "x.docx › _rels/.rels is damaged")],
)
def test_a_damaged_part_is_said_in_a_sentence(name, said):
    with pytest.raises(FolderError, match=said):
        opened({**PARTS, name: b"<w:styles>"})


def test_a_file_without_a_document_is_refused():
    with pytest.raises(FolderError, match="no document in it"):
        opened({"word/document.xml": b"<x/>"})


def test_notes_to_programs_are_not_read():
    document = opened(canary.say("<!-- secret --><?secret?>", PARTS)).document
    assert b"secret" not in document.write()
