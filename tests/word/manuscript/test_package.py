"""A Word file’s parts are found and added to however the file is put together."""

import pytest
from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.word.manuscript.package import LED, TYPES, Package, read_related
from word.manuscript.papers import make_file, read_parts_of
from word_builder import NAMESPACES, OFFICE, PACKAGE, paragraph, zipped

KIND = "application/x+xml"
BODY = f"<w:document {NAMESPACES}><w:body/></w:document>"


def put_together(document="word/document.xml", relations="", types="", more=None):
    folder, _, file = document.rpartition("/")
    main = f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="/{document}"/>'
    files = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{main}</Relationships>',
        document: BODY,
        **(more or {}),
    }
    if relations:
        files[f"{folder}/_rels/{file}.rels".lstrip("/")] = relations
    if types:
        files["[Content_Types].xml"] = types
    return zipped(files)


def open_comments(data):
    package = Package(data, "paper.docx")
    root = package.open_part("comments", etree.Element("comments"), KIND)
    return read_parts_of(package.write()), root


def overrides(parts):
    types = etree.fromstring(parts["[Content_Types].xml"])
    return [each.get("PartName") for each in types.iter(f"{TYPES}Override")]


def targets(parts, path="word/_rels/document.xml.rels"):
    return [each.get("Target") for each in etree.fromstring(parts[path]).iter(f"{LED}Relationship")]


def test_a_part_is_found_by_what_leads_to_it():
    assert read_related(make_file(paragraph("x")), "paper.docx", "numbering").tag.endswith("}numbering")
    assert read_related(make_file(paragraph("x")), "paper.docx", "comments") is None


@pytest.mark.parametrize("document", ["word/document2.xml", "content/main.xml", "document.xml"])
def test_the_document_may_stand_anywhere(document):
    parts, _root = open_comments(put_together(document))
    folder, _, file = document.rpartition("/")
    name = f"{folder}/comments.xml".lstrip("/")
    assert name in parts
    assert overrides(parts) == [f"/{name}"]
    assert targets(parts, f"{folder}/_rels/{file}.rels".lstrip("/")) == ["comments.xml"]


def test_other_prefixes_and_quotes_are_read():
    relations = (
        f"<p:Relationships xmlns:p='{PACKAGE}/relationships'>"
        f"<p:Relationship Id='rIdOrderpaper1' Type='{OFFICE}/styles' Target='styles.xml'></p:Relationship>"
        "</p:Relationships>"
    )
    types = f"<t:Types xmlns:t='{PACKAGE}/content-types'><t:Default Extension='xml' ContentType='x/y'/></t:Types>"
    parts, _root = open_comments(put_together(relations=relations, types=types))
    assert overrides(parts) == ["/word/comments.xml"]
    assert targets(parts) == ["styles.xml", "comments.xml"]
    led = etree.fromstring(parts["word/_rels/document.xml.rels"])
    assert [each.get("Id") for each in led] == ["rIdOrderpaper1", "rIdOrderpaper2"]


def test_a_part_that_is_there_is_used_and_nothing_is_declared_anew():
    data = make_file(paragraph("x"), comments="<w:comment w:id='4'/>")
    package = Package(data, "paper.docx")
    root = package.open_part("comments", etree.Element("x"), KIND)
    assert root[0].get(next(iter(root[0].attrib))) == "4"
    assert set(read_parts_of(package.write())) == set(read_parts_of(data))


def test_a_relation_and_a_declaration_that_lead_nowhere_are_mended():
    relations = (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r9" Type="{OFFICE}/comments" Target="gone.xml"/></Relationships>'
    )
    types = f'<Types xmlns="{PACKAGE}/content-types"><Override PartName="/word/Comments.xml" ContentType="a"/></Types>'
    parts, _root = open_comments(put_together(relations=relations, types=types))
    assert (overrides(parts), targets(parts)) == (["/word/comments.xml"], ["comments.xml"])


def test_a_name_that_is_taken_is_not_used():
    parts, _root = open_comments(put_together(more={"word/Comments.xml": "<x/>"}))
    assert "word/comments1.xml" in parts


def test_parts_that_are_not_changed_stay_byte_for_byte_and_in_their_order():
    data = put_together(more={"word/z.bin": "\x00\x01", "a.xml": "<a  b='c'/>\n"}, types="<Types xmlns='x'/>")
    package = Package(data, "paper.docx")
    assert package.root("a.xml").tag == "a"
    assert read_parts_of(package.write()) == read_parts_of(data)
    assert list(read_parts_of(package.write())) == list(read_parts_of(data))


def test_a_damaged_part_is_refused_in_a_sentence():
    package = Package(put_together(more={"word/bad.xml": "<a"}), "paper.docx")
    with pytest.raises(FolderError, match=r"paper\.docx is damaged in word/bad\.xml"):
        package.root("word/bad.xml")


def test_a_part_whose_bytes_are_damaged_is_refused_in_a_sentence():
    data = bytearray(put_together(more={"word/z.bin": "some bytes that are long enough to be damaged"}))
    at = data.find(b"word/z.bin") + len("word/z.bin") + 4
    data[at] ^= 0xFF
    with pytest.raises(FolderError, match=r"damaged in word/z\.bin"):
        Package(bytes(data), "paper.docx").write()
