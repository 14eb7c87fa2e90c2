"""A picture of any kind is cleaned, or it is said that it cannot be."""

import struct

import pytest

from canary import CANARY, emf, find_canary, gif
from canary_file import picture
from orderpaper.word.scrub.pictures.strip import strip_picture


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (picture("PNG"), ".png"),
        (picture("JPEG"), ".jpeg"),
        (gif(), ".gif"),
        (picture("BMP") + CANARY.encode(), ".bmp"),
        (picture("TIFF", description=CANARY), ".tiff"),
        (emf(), ".emf"),
        (b"\xd7\xcd\xc6\x9a" + bytes(40), ".wmf"),
    ],
    ids=["png", "jpeg", "gif", "bmp", "tiff", "emf", "wmf"],
)
def test_each_kind_is_known_by_its_bytes_and_cleaned(data, ending):
    stripped, said = strip_picture(data)
    assert said == ending
    assert not find_canary(stripped)


@pytest.mark.parametrize(
    "data",
    [
        b"<svg/>",
        b"RIFF0000WEBP",
        b"",
        picture("PNG")[:40],
        b"BM",
        b"\x01\0\0\0" + bytes(90),
        emf()[:60] + struct.pack("<II", 999, 88) + emf()[68:],
    ],
    ids=["svg", "webp", "nothing", "cut", "short", "not EMF", "EMF beyond its end"],
)
def test_what_cannot_be_cleaned_is_refused(data):
    assert strip_picture(data) is None


def test_a_drawing_of_windows_without_a_description_stays_as_it_is():
    plain = emf()[:60] + struct.pack("<II", 0, 0) + emf()[68:]
    assert strip_picture(plain) == (plain, ".emf")
