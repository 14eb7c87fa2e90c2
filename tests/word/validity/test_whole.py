"""A package is read as far as it can be, and what cannot is told."""

import canary_file
from orderpaper.word.validity.whole import Fault, read_whole


def test_a_package_is_read_with_its_kinds_and_relations():
    whole = read_whole(canary_file.make_file())
    assert whole.faults == []
    assert whole.list_led("", "officeDocument") == ["word/document.xml"]
    assert whole.list_led("word/document.xml", "image") == ["word/media/image1.png", "word/media/image2.jpeg"]
    assert whole.kinds["word/media/image1.png"] == "image/png"
    assert "word/media/image1.png" not in whole.roots


def test_a_relation_outside_leads_to_no_part():
    whole = read_whole(canary_file.make_file())
    assert whole.list_led("word/document.xml", "hyperlink") == []
    assert whole.relations["word/document.xml"]["rIdWeb"].target == "https://www.example.gov.uk/plan"


def test_the_rest_is_read_where_a_part_is_broken():
    parts = {**canary_file.make_parts(), "word/styles.xml": b"<w:styles>"}
    whole = read_whole(canary_file.zip_parts(parts))
    assert [fault.part for fault in whole.faults] == ["word/styles.xml"]
    assert "word/document.xml" in whole.roots


def test_a_folder_in_a_package_is_no_part():
    assert read_whole(canary_file.zip_parts({**canary_file.make_parts(), "word/": b""})).faults == []


def test_nothing_is_told_as_nothing():
    assert read_whole(b"").faults == [Fault("", "it is no Word file, or was cut short.")]
