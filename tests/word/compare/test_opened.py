"""What cannot be compared is refused in a sentence that names the file and says what to do."""

import io
import zipfile

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.word.compare.opened import open_word_file
from word.compare.papers import file, make_plain_paper, parts_of, swap

PAPER = make_plain_paper()
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MAIN = "wordprocessingml.document.main+xml"
SCHEMA = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def make_zip(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), data)
    return out.getvalue()


def test_a_word_file_that_is_not_ours_is_opened():
    assert open_word_file(file(PAPER)) == parts_of(PAPER)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is not a Word file, or is damaged"),
        (b"PK\x03\x04 cut off", "is not a Word file, or is damaged"),
        (PAPER[: len(PAPER) // 2], "is not a Word file, or is damaged"),
        (b"%PDF-1.7", "is not a Word file, or is damaged"),
        (COMPOUND, "has a password, or is an old .doc file"),
        (make_zip(xl__workbook_xml="<x/>"), "is not a Word document"),
        (swap(PAPER, "word/document.xml", ("</w:body>", "")), "is damaged in word/document.xml"),
        (swap(PAPER, "word/header1.xml", ("<w:hdr", "<w:hdr &")), "is damaged in word/header1.xml"),
        (
            swap(PAPER, "word/document.xml", (SCHEMA, "http://purl.oclc.org/ooxml/wordprocessingml/main")),
            "Strict Open XML",
        ),
        (swap(PAPER, "[Content_Types].xml", (MAIN, "wordprocessingml.template.main+xml")), "is a template or holds"),
        (make_zip(word__document_xml=f'<w:document xmlns:w="{SCHEMA}"/>'), "is a template or holds"),
    ],
)
def test_it_is_refused_in_a_sentence(data, said):
    with pytest.raises(FolderError, match=said) as caught:
        open_word_file(file(data))
    assert str(caught.value).startswith("Paper.docx ")
    assert str(caught.value).endswith(".")
