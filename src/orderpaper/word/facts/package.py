"""Takes the bytes of a Word file; gives its parts as XML, or says in a sentence why it cannot be read."""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field

from lxml import etree

from orderpaper.records.errors import FolderError

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
STRICT = "http://purl.oclc.org/ooxml/"
MOST_BYTES = 1_000_000_000
"""The most that one part may unpack to; a larger one is not a paper."""

UNPACKING = (
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    MemoryError,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a Word file that checks look at; a part the file does not have is None.

    `stories` are the document, headers, footers and notes, each with the last word of its relationship's type.
    """

    stories: tuple[tuple[str, etree._Element], ...]
    single: dict[str, etree._Element] = field(default_factory=dict)


def open_parts(data: bytes, name: str) -> Parts:
    """Give the parts of a Word file; raises FolderError where it is not one that can be read."""
    with _open_zip(data, name) as archive:
        package = _relationships(archive, "_rels/.rels", "", name)
        document = package.get("officeDocument", ["word/document.xml"])[0]
        body = _part(archive, document, name)
        if body is None:
            raise FolderError(f"{name} has no document in it. Choose a file saved in Word as Word Document (.docx).")
        _refuse_other_kinds(body, name)
        folder, file = posixpath.split(document)
        related = _relationships(archive, f"{folder}/_rels/{file}.rels".lstrip("/"), folder, name)
        stories = [("document", body)]
        for kind in ("header", "footer", "footnotes", "endnotes"):
            roots = (_part(archive, path, name) for path in sorted(set(related.get(kind, []))))
            stories += [(kind, root) for root in roots if root is not None]
        single = {}
        paths = related | {"core-properties": package.get("core-properties", ["docProps/core.xml"])}
        for kind in ("styles", "theme", "settings", "fontTable", "core-properties"):
            root = _part(archive, paths.get(kind, [""])[0], name)
            if root is not None:
                single[kind] = root
    return Parts(tuple(stories), single)


def parse(content: bytes) -> etree._Element:
    """Give the root of a part, without remarks and notes to programs; nothing that it refers to is looked up."""
    parser = etree.XMLParser(
        resolve_entities=False, huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(content, parser)


def _open_zip(data: bytes, name: str) -> zipfile.ZipFile:
    if data.startswith(OLE2):
        if ENCRYPTED in data:
            raise FolderError(
                f"{name} is protected by a password. Open it in Word, take the password off under "
                "File › Info › Protect Document › Encrypt with Password, and save it."
            )
        raise FolderError(f"{name} is in the old Word format. Open it in Word and save it as Word Document (.docx).")
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except UNPACKING as fault:
        raise FolderError(
            f"{name} is not a Word file, or was cut short. Open it in Word and save it as Word Document (.docx)."
        ) from fault


def _refuse_other_kinds(body: etree._Element, name: str) -> None:
    namespace = etree.QName(body).namespace or ""
    if namespace.startswith(STRICT):
        raise FolderError(
            f"{name} is saved as Strict Open XML. Open it in Word and save it as Word Document (.docx), "
            "the kind without “Strict” in its name."
        )
    if etree.QName(body).localname != "document" or "wordprocessingml" not in namespace:
        raise FolderError(f"{name} is not a Word file. Choose a file that Word has saved as Word Document (.docx).")


def _relationships(archive: zipfile.ZipFile, path: str, folder: str, name: str) -> dict[str, list[str]]:
    """Give the paths of the related parts by the last word of their kind."""
    root = _part(archive, path, name)
    found: dict[str, list[str]] = {}
    for each in () if root is None else root:
        if isinstance(each.tag, str) and each.get("TargetMode") != "External":
            kind = each.get("Type", "").rpartition("/")[2]
            target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
            found.setdefault(kind, []).append(target)
    return found


def _part(archive: zipfile.ZipFile, path: str, name: str) -> etree._Element | None:
    """Give one part, or None where the file has no such part."""
    broken = f"{name} is damaged in {path}. Open it in Word, let Word repair it, and save it again."
    try:
        entry = archive.getinfo(path)
    except KeyError:
        return None
    if entry.file_size > MOST_BYTES:
        raise FolderError(f"{name} is too large to be a paper. Take the largest pictures and tables out, and save it.")
    try:
        return parse(archive.read(entry))
    except (etree.XMLSyntaxError, *UNPACKING) as fault:
        raise FolderError(broken) from fault
