"""What is no Word file, or a dangerous one, is refused in a sentence; a Word file put together otherwise is read."""

import zipfile
from io import BytesIO

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.word.package import WordFile, read_parts, write_package
from orderpaper.word.returned.opened import open_returned
from word.returned.copies import COPY, change_part, read
from word_builder import paragraph, word_file, zipped


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7 ...", "is a PDF. Ask for the Word file itself"),
        (b"{\\rtf1}", "is a Rich Text file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"WordDocument", "is in the old Word format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (COPY[: len(COPY) // 2], "is not a Word file, or was cut short"),
        (b"", "is not a Word file"),
    ],
)
def test_what_is_no_word_file_is_refused_in_a_sentence(data, says):
    with pytest.raises(FolderError, match=says):
        read(data)


def test_tables_too_deep_to_read_are_refused_in_a_sentence():
    deep = "<w:tbl><w:tr><w:tc>" * 600 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 600
    with pytest.raises(FolderError, match="too deep to read"):
        read(word_file([deep, paragraph("y")]))


def test_a_bomb_is_refused_before_it_is_unpacked():
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in read_parts(WordFile("x", COPY)).items():
            package.writestr(name, content)
        package.writestr("word/media/image1.png", bytes(1_000))
        package.getinfo("word/media/image1.png").file_size = 401_000_000
    with pytest.raises(FolderError, match="too large to be a paper"):
        read(buffer.getvalue())


def test_one_part_of_xml_may_not_be_a_bomb_either():
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("word/styles.xml", "<x/>")
        package.writestr("word/document.xml", "<x/>")
        package.getinfo("word/document.xml").file_size = 61_000_000
    with pytest.raises(FolderError, match="too large to be a paper"):
        read(buffer.getvalue())


def test_the_document_may_have_another_name_as_word_for_the_web_gives_it():
    parts = read_parts(WordFile("x", COPY))
    renamed = {
        name.replace("word/document.xml", "word/document2.xml").replace("document.xml.rels", "document2.xml.rels"): each
        for name, each in parts.items()
    }
    for name in ("[Content_Types].xml", "_rels/.rels"):
        renamed[name] = renamed[name].replace(b"word/document.xml", b"word/document2.xml")
    opened = open_returned(WordFile("x.docx", write_package(renamed)))
    assert set(opened) == set(parts)
    assert read(write_package(renamed)).answers == read(COPY).answers


def test_a_file_put_together_in_an_unusual_way_is_refused_with_a_remedy():
    relations = read_parts(WordFile("x", COPY))["_rels/.rels"].decode().replace("word/document.xml", "body.xml")
    body = f"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>{''}</w:document>"
    with pytest.raises(FolderError, match="save it under another name"):
        read(zipped({"_rels/.rels": relations, "body.xml": body}))


@pytest.mark.parametrize("part", ["word/comments.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
def test_a_damaged_part_is_named(part):
    with pytest.raises(FolderError, match=f"is damaged in {part}"):
        read(change_part(COPY, lambda xml: xml[:-5], part))


def test_remarks_and_entities_in_the_xml_are_left_out():
    entities = "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
    data = change_part(COPY, lambda xml: xml.replace("<w:document", entities + "<w:document", 1)
                       .replace("The end.", "The &b;end<!-- x -->.<?y z?>"))  # fmt: skip
    assert read(data).others == ()
