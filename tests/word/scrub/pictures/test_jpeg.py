"""A JPEG picture keeps what is drawn, and which way up it is."""

import io
import struct

import pytest
from PIL import Image

from canary_file import picture
from orderpaper.word.scrub.pictures.jpeg import strip_jpeg

PLAIN = picture("JPEG")


def segment(marker, body):
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def exif(turned):
    shot = Image.Exif()
    shot[0x013B], shot[0x0112] = "Alex Finch", turned
    return shot.tobytes()


def drawn(data):
    return Image.open(io.BytesIO(data)).tobytes()


@pytest.mark.parametrize("kind", ["JPEG"])
@pytest.mark.parametrize("more", [{}, {"progressive": True}, {"quality": 20, "restart_marker_blocks": 1}])
def test_what_is_drawn_is_the_same(kind, more):
    data = picture(kind, **more)
    assert drawn(strip_jpeg(data)) == drawn(data)
    assert len(strip_jpeg(data)) == len(data)


@pytest.mark.parametrize(
    "extra",
    [
        segment(0xFE, b"secret"),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0secret"),
        segment(0xE0, b"JFXX\0\x10secret"),
        segment(0xED, b"Photoshop 3.0\0secret"),
        segment(0xE2, b"MPF\0secret"),
        segment(0xE1, exif(1)),
        b"\xff\xff" + segment(0xFE, b"secret"),
    ],
)
def test_what_is_written_beside_it_goes(extra):
    assert strip_jpeg(PLAIN[:2] + extra + PLAIN[2:] + b"secret") == PLAIN


def test_a_thumbnail_in_its_head_goes():
    at = PLAIN.index(b"JFIF\0")
    thumbnail = b"JFIF\0\1\1\0\0\1\0\1\1\1secret"[:20]
    size = struct.unpack(">H", PLAIN[at - 2 : at])[0]
    data = PLAIN[:2] + segment(0xE0, thumbnail) + PLAIN[at - 2 + size :]
    assert b"secre" not in strip_jpeg(data)


@pytest.mark.parametrize("turned", [3, 6, 8])
def test_a_picture_taken_sideways_stays_so(turned):
    stripped = strip_jpeg(picture("JPEG", exif=exif(turned)))
    assert Image.open(io.BytesIO(stripped)).getexif() == {0x0112: turned}
    assert b"Alex" not in stripped


@pytest.mark.parametrize("body", [b"Exif\0\0", b"Exif\0\0XX*\0", b"Exif\0\0MM\0*\0\0\0\x60"])
def test_broken_notes_of_a_camera_go(body):
    assert strip_jpeg(PLAIN[:2] + segment(0xE1, body) + PLAIN[2:]) == PLAIN


def test_colours_of_printing_stay():
    body = b"Adobe\0\x64\0\0\0\0\1"
    assert segment(0xEE, body) in strip_jpeg(PLAIN[:2] + segment(0xEE, body + b"secret") + PLAIN[2:])
    assert b"ICC_PROFILE\0\1\1x" in strip_jpeg(PLAIN[:2] + segment(0xE2, b"ICC_PROFILE\0\1\1x") + PLAIN[2:])


@pytest.mark.parametrize("data", [PLAIN[:-2], PLAIN[:30], b"\xff\xd8\xff\xe0\0\1", b"\xff\xd8\xffx"], ids=range(4))
def test_a_picture_that_cannot_be_read_is_refused(data):
    with pytest.raises(ValueError, match="JPEG"):
        strip_jpeg(data)
