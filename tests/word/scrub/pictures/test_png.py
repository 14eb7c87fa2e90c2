"""A PNG picture keeps what is drawn."""

import io
import zlib

import pytest
from PIL import Image

from canary_file import chunk, picture
from orderpaper.word.scrub.pictures.png import strip_png

PLAIN = picture("PNG")


def test_what_is_drawn_is_byte_for_byte_the_same():
    assert strip_png(PLAIN) == PLAIN


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"prVt", b"acTL"])
def test_what_is_written_beside_it_goes(kind):
    assert strip_png(PLAIN[:33] + chunk(kind, b"secret") + PLAIN[33:] + b"secret") == PLAIN


def test_what_it_is_drawn_by_stays_and_a_profile_loses_its_name():
    body = b"Alex" + b"\0\0" + zlib.compress(b"colours")
    data = PLAIN[:33] + chunk(b"gAMA", b"\0\1\0\0") + chunk(b"iCCP", body) + PLAIN[33:]
    stripped = strip_png(data)
    assert b"gAMA" in stripped
    assert b"profile\0\0" in stripped
    assert b"Alex" not in stripped


@pytest.mark.parametrize("data", [PLAIN[:-12], PLAIN[:20]])
def test_a_picture_that_is_cut_short_is_refused(data):
    with pytest.raises(ValueError, match="PNG"):
        strip_png(data)


def test_it_is_drawn_as_before():
    data = PLAIN[:33] + chunk(b"tEXt", b"a\0b") + PLAIN[33:]
    assert Image.open(io.BytesIO(strip_png(data))).tobytes() == Image.open(io.BytesIO(data)).tobytes()
