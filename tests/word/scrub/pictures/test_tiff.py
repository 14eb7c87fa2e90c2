"""A TIFF picture keeps what is drawn, in its place, and its texts are blank."""

import io
import struct

import pytest
from PIL import Image, TiffImagePlugin

from canary_file import picture
from orderpaper.word.scrub.pictures.tiff import strip_tiff


def written(**more):
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[315], tags[700], tags[306] = "Alex Finch", b"<xmp>Alex Finch</xmp>", "2017:03:28 00:00:00"
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "TIFF", tiffinfo=tags, **more)
    return out.getvalue()


def test_texts_are_blank_and_nothing_moves():
    data = written(description="Alex Finch at work")
    stripped = strip_tiff(data)
    assert len(stripped) == len(data)
    assert b"Alex" not in stripped
    assert Image.open(io.BytesIO(stripped)).tobytes() == Image.open(io.BytesIO(data)).tobytes()


def test_notes_of_a_camera_are_blank():
    note = b"Alex Finch\0"
    outer = struct.pack("<H", 1) + struct.pack("<HHII", 34665, 4, 1, 26) + bytes(4)
    folder = struct.pack("<H", 2) + struct.pack("<HHII", 37510, 7, len(note), 56)
    folder += struct.pack("<HHI4s", 37121, 7, 4, b"Alex") + bytes(4)
    data = b"II*\0" + struct.pack("<I", 8) + outer + folder + note
    assert strip_tiff(data) == data.replace(note, bytes(len(note))).replace(b"Alex", bytes(4))


def test_a_plain_picture_stays_as_it_is():
    assert strip_tiff(picture("TIFF")) == picture("TIFF")


@pytest.mark.parametrize("data", [b"II*\0", b"II*\0\xff\0\0\0", b"MM\0*" + struct.pack(">I", 8) + b"\xff\xff"])
def test_a_picture_that_cannot_be_read_is_refused(data):
    with pytest.raises(ValueError, match="TIFF"):
        strip_tiff(data)


def test_a_list_of_pages_that_runs_in_a_circle_ends():
    data = bytearray(picture("TIFF"))
    (at,) = struct.unpack("<I", data[4:8])
    (count,) = struct.unpack_from("<H", data, at)
    struct.pack_into("<I", data, at + 2 + count * 12, at)
    assert strip_tiff(bytes(data)) == bytes(data)
