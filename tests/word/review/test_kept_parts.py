"""What was sent is kept where Word keeps other programs’ data, and the properties of the file name it."""

import re

import pytest
from lxml import etree

from orderpaper.word.review.kept_parts import CUSTOM, FORMAT_ID, PROPERTIES, STORE, TYPES, keep_sent
from orderpaper.word.review.opened import DOCUMENT, Opened
from orderpaper.word.review.sent_part import find_sent_part, hash_sent, read_sent
from word.review.papers import fill_paper, make_sent, read_parts_of


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def keep(prepare=lambda _opened: None):
    opened = Opened(fill_paper().data)
    prepare(opened)
    keep_sent(opened, make_sent())
    return opened, read_parts_of(opened.write())


def read_properties(parts):
    root = etree.fromstring(parts[CUSTOM])
    return {each.get("name"): (each.get("pid"), each.findtext(f"{{{TYPES}}}lpwstr")) for each in root}


def test_the_document_leads_to_what_was_sent_and_that_to_its_name():
    opened, parts = keep()
    assert opened.find_part(DOCUMENT, "customXml") == find_sent_part(parts) == "customXml/item1.xml"
    assert read_sent(parts["customXml/item1.xml"]) == make_sent()
    assert opened.find_part("customXml/item1.xml", "customXmlProps") == "customXml/itemProps1.xml"
    name = etree.fromstring(parts["customXml/itemProps1.xml"]).get(f"{{{STORE}}}itemID")
    assert re.fullmatch(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", name)


def test_the_properties_say_what_the_file_is_and_the_fingerprint_of_what_was_sent():
    opened, parts = keep()
    assert opened.find_part("", "custom-properties") == CUSTOM
    assert read_properties(parts) == {
        "orderpaper": ("2", "review 1"),
        "orderpaper-review": ("3", hash_sent(make_sent())),
    }


def test_data_and_properties_of_the_template_stay():
    def prepare(opened):
        opened.add("customXml/item1.xml", b"<theirs/>")
        root = etree.Element(f"{{{PROPERTIES}}}Properties")
        held = etree.SubElement(root, f"{{{PROPERTIES}}}property", fmtid=FORMAT_ID, pid="7", name="Department")
        etree.SubElement(held, f"{{{TYPES}}}lpwstr").text = "Housing"
        opened.add(CUSTOM, etree.tostring(root))
        opened.relate("", "custom-properties", CUSTOM)

    _opened, parts = keep(prepare)
    assert parts["customXml/item1.xml"] == b"<theirs/>"
    assert find_sent_part(parts) == "customXml/item2.xml"
    assert read_properties(parts)["Department"] == ("7", "Housing")
    assert read_properties(parts)["orderpaper"] == ("8", "review 1")


def test_a_copy_of_a_copy_has_the_properties_once():
    opened, _parts = keep()
    keep_sent(opened, make_sent(T1="x"))
    assert list(read_properties(read_parts_of(opened.write()))) == ["orderpaper", "orderpaper-review"]
