"""What is not a Word file, or is a dangerous one, is refused in a sentence."""

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.word.facts.document import read_facts
from word_builder import accessible, word_file, zipped


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is not a Word file"),
        (b"plain words", "is not a Word file"),
        (word_file(accessible())[:400], "is not a Word file"),
        (zipped({"mimetype": "x"}), "has no document in it"),
        (zipped({"word/document.xml": "<w:document"}), "is damaged in word/document.xml"),
        (zipped({"word/document.xml": "<html/>"}), "is not a Word file"),
        (zipped({"word/document.xml": "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'/>"}),
         "Strict Open XML"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"WordDocument", "old Word format"),
    ],
    ids=["nothing", "words", "cut short", "another package", "broken", "a web page", "strict", "locked", "old"],
)  # fmt: skip
def test_what_is_not_a_word_file_is_refused_in_a_sentence(data, says) -> None:
    with pytest.raises(FolderError, match=says) as refused:
        read_facts(data, "paper.docx")
    assert str(refused.value).startswith("paper.docx ")
    assert str(refused.value).endswith(".")


def test_an_entity_bomb_is_not_unpacked() -> None:
    bomb = "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
    xml = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    body = "<w:body><w:p><w:r><w:t>&b;</w:t></w:r>&b;</w:p></w:body></w:document>"
    assert "a" not in read_facts(zipped({"word/document.xml": bomb + xml + body}), "x.docx").paragraphs[0].text
