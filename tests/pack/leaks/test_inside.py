"""Everything in a file is read, packed or not, listed or not, to any depth."""

import base64
import gzip
import io
import struct
import zipfile
import zlib

import pytest

from canary_file import chunk, picture, zip_parts
from orderpaper.pack.leaks import inside
from orderpaper.pack.leaks.inside import read_everything
from orderpaper.records.errors import FolderError
from pack.leaks.pdfs import make_pdf, stream
from steps import count_steps

SAID = "Alex Finch"
LONG = f"<old>{SAID} was here, {SAID} and nobody but {SAID}</old>".encode()


def where(data, said=SAID):
    """Give the parts in which words can be read."""
    return list(dict.fromkeys(part for part, text, _is_read in read_everything(data, "x.docx") if said in text))


def nested(data, depth):
    for _ in range(depth):
        data = zip_parts({"inner.zip": data})
    return data


@pytest.mark.parametrize("depth", [1, 2, 5])
def test_packages_are_read_to_any_depth(depth):
    data = nested(zip_parts({"word/document.xml": LONG}), depth - 1)
    assert where(data) == [" › ".join([*["inner.zip"] * (depth - 1), "word/document.xml"])]


def test_packages_that_never_end_are_refused():
    with pytest.raises(FolderError, match="too deep to be searched"):
        where(nested(LONG, 30))


def test_a_package_that_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(inside, "MOST_BYTES", 1000)
    with pytest.raises(FolderError, match="more than a paper can hold"):
        where(zip_parts({"a": b"x" * 5000}))


def test_a_member_that_is_locked_or_damaged_is_refused():
    data = bytearray(zip_parts({"a.xml": LONG}))
    data[40] ^= 0xFF
    with pytest.raises(FolderError, match=r"x\.docx › a\.xml is locked or damaged"):
        where(bytes(data))


def test_a_member_that_is_not_listed_is_read():
    hidden = zip_parts({"old.xml": LONG})
    with zipfile.ZipFile(io.BytesIO(hidden)) as package:
        data = hidden[: package.start_dir] + zip_parts({"new.xml": b"<x/>"})
    assert any(part.startswith("unlisted part") for part in where(data))


def test_what_stands_beside_the_members_is_read():
    plain = zip_parts({"a.xml": b"<x/>"})
    assert where(plain + SAID.encode()) == [""]
    assert "beside its parts" in where(SAID.encode() + plain)
    out = io.BytesIO(plain)
    with zipfile.ZipFile(out, "a") as package:
        package.comment = SAID.encode()
    assert "beside its parts" in where(out.getvalue())


PACKED = {
    "gzip": gzip.compress(LONG, mtime=0),
    "text of a picture": picture("PNG")[:33]
    + chunk(b"zTXt", b"Author\0\0" + zlib.compress(LONG))
    + picture("PNG")[33:],
    "base64": b"<x>" + base64.b64encode(LONG) + b"</x>",
    "base64 in lines": b"<x>" + base64.encodebytes(LONG * 2) + b"</x>",
    "package in base64": b"<x>" + base64.b64encode(zip_parts({"a": LONG})) + b"</x>",
    "base64 without its end": b"<x>" + base64.b64encode(LONG).rstrip(b"=") + b"</x>",
    "XML in two bytes": LONG.decode().encode("utf-16"),
    "two bytes": b"\x07\x08" + SAID.encode("utf-16-le"),
    "notes of a camera": b"\xff\xd8\xff\xe1" + struct.pack(">H", 30) + b"Exif\0\0" + SAID.encode(),
}


@pytest.mark.parametrize("data", PACKED.values(), ids=PACKED)
def test_packed_and_coded_bytes_are_read(data):
    assert where(data)
    assert where(zip_parts({"word/x.bin": data}))


def test_a_pdf_is_read_with_its_streams():
    assert where(make_pdf(SAID))
    assert where(make_pdf(metadata=SAID))
    assert where(make_pdf(packed=False, metadata=SAID))


def test_what_an_earlier_saving_left_in_a_pdf_is_read():
    assert where(make_pdf(after=b"\n9 0 obj\n" + stream(SAID.encode()) + b"\nendobj\n"))


def test_a_file_within_a_pdf_is_read():
    assert where(make_pdf(after=stream(zip_parts({"a.xml": LONG}))))


def test_what_only_a_program_reads_is_told_from_what_a_reader_sees():
    data = zip_parts({"word/document.xml": b'<w:p w:rsid="12450"><w:t>Read this</w:t></w:p>', "a.csv": b"Year,12450"})
    read = {(part, "12450" in text) for part, text, is_read in read_everything(data, "x") if is_read}
    assert ("word/document.xml", True) not in read
    assert ("a.csv", True) in read
    drawn = [text for _part, text, is_read in read_everything(make_pdf("Hello"), "x") if is_read]
    assert any("Hello" in text for text in drawn)
    assert not any("720 Td" in text for text in drawn)


def test_reading_costs_twice_as_much_of_twice_as_much():
    def cost(many):
        data = zip_parts({f"part{number}.xml": LONG for number in range(many)})
        return count_steps(lambda: list(read_everything(data, "x")))

    assert cost(100) <= cost(50) * 2.2
