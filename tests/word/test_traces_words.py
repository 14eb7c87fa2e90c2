"""The words of some XML are read as they are on the page."""

import pytest

from orderpaper.word.traces import END, write_mark
from orderpaper.word.traces_words import read_words
from word_builder import paragraph, run


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (paragraph("R&D  “x” "), "R&D “x”"),
        (paragraph(run("a"), run("b")), "ab"),
        (paragraph("a") + paragraph("b"), "a b"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>", "a b c"),
        (f"<w:t>to {write_mark('f', 0)}8{END}.</w:t>", "to 8."),
        ("<w:r><w:instrText>SEQ Table</w:instrText></w:r><w:r><w:t>3</w:t></w:r>", "3"),
        ("<w:t>2012/\N{ZERO WIDTH SPACE}2013</w:t>", "2012/2013"),
        ("", ""),
    ],
)
def test_words_are_read_in_one_line(xml, words):
    assert read_words(xml) == words
