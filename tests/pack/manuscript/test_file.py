"""A plain text is read however its letters are written, and anything else is refused in a sentence."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.manuscript.file import read_plain
from orderpaper.records.errors import FolderError

WORDS = "The council’s budget is £4 million – naïve?\nSecond line"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_text_is_read_however_its_letters_are_written(encoding):
    assert read_plain(WORDS.encode(encoding), "a.txt") == WORDS


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_end_in_a_line_feed_whatever_ended_them(newline):
    assert read_plain(WORDS.replace("\n", newline).encode(), "a.txt") == WORDS


def test_a_form_feed_is_kept_since_a_page_begins_there():
    assert read_plain(b"one\n\x0ctwo", "a.txt") == "one\n\x0ctwo"


def test_a_stray_control_character_is_left_out():
    assert read_plain(b"word " * 60 + b"\x00end\x07", "a.txt") == "word " * 60 + "end"


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)),
        b"\x00\x01\x02\x03 words",
        b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR",
        "\ufeffodd".encode("utf-16") + b"\x00",
        b"\xef\xbb\xbf\xff\xff",
    ],
    ids=["every byte", "NULs", "picture", "half a letter", "wrong mark"],
)
def test_what_is_no_text_is_refused_in_a_sentence(data):
    with pytest.raises(FolderError, match=r"^a\.txt is no text that can be read: save it as"):
        read_plain(data, "a.txt")


@pytest.mark.parametrize("data", [b"", b" \r\n\x0c\n ", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused_in_a_sentence(data):
    with pytest.raises(FolderError, match=r"^a\.txt is empty"):
        read_plain(data, "a.txt")


@given(st.binary(max_size=400))
def test_whatever_the_bytes_there_is_a_text_or_a_sentence(data):
    text = "said"
    with contextlib.suppress(FolderError):
        text = read_plain(data, "a.txt")
    assert text.strip()
    assert not {"\x00", "\r"} & set(text)
