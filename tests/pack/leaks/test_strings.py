"""Text in plain bytes is read in every way that programs write it."""

import pytest

from orderpaper.pack.leaks.strings import read_strings

SAID = "Alex Finch’s café"


@pytest.mark.parametrize("code", ["utf-8", "cp1252", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("before", [b"", b"\x01", b"\xff\x00\x07"])
def test_text_is_read_in_every_code_wherever_it_begins(code, before):
    data = before + b"\0\0" + SAID.encode(code) + b"\0\0"
    assert any(SAID in text for text in read_strings(data))


def test_plain_text_is_read_once():
    assert list(read_strings(b"Alex Finch")) == ["Alex Finch"]
