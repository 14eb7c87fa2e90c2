"""Takes the bytes of a Word file, whoever wrote it; gives its parts as XML, to be looked at and to be added to.

Nothing is taken for granted that the format leaves open: where the document is, which prefixes are used, how a part
is declared.
"""

import io
import zipfile
from itertools import count
from posixpath import basename, dirname, join, normpath, relpath
from urllib.parse import unquote

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.word.facts.package import UNPACKING
from orderpaper.word.facts.styles import Element
from orderpaper.word.package import write_package

CONTENT_TYPES, RELATIONS = "[Content_Types].xml", "_rels/.rels"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
LED = "{http://schemas.openxmlformats.org/package/2006/relationships}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN, DOCUMENT = "officeDocument", "word/document.xml"
NO_TYPES = f'<Types xmlns="{TYPES[1:-1]}"/>'.encode()
NO_RELATIONS = f'<Relationships xmlns="{LED[1:-1]}"/>'.encode()


class Package:
    """A Word file whose parts are read when they are asked for; those that were changed are written anew.

    `file` is what it is called where a part of it is damaged, which raises FolderError.
    """

    def __init__(self, data: bytes, file: str) -> None:
        self._file = file
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._names = {each.filename: each for each in self._zip.infolist() if not each.is_dir()}
        self._roots: dict[str, Element] = {}
        self._changed: set[str] = set()
        self.document = next(iter(self.find_related("", MAIN)), DOCUMENT)

    def root(self, name: str) -> Element | None:
        """Give a part as XML; None where the file has no such part."""
        if name not in self._roots and name in self._names:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            try:
                self._roots[name] = etree.fromstring(self._unpack(name), parser)
            except etree.XMLSyntaxError as fault:
                raise self._refuse(name) from fault
        return self._roots.get(name)

    def find_related(self, holder: str, kind: str) -> list[str]:
        """Give the parts that one leads to, by the last word of the relation’s kind; `holder` is empty for the file."""
        root = self.root(_relations_of(holder))
        return [
            normpath(join("/", dirname(holder), unquote(each.get("Target", "")))).lstrip("/")
            for each in (() if root is None else root.iter(f"{LED}Relationship"))
            if each.get("TargetMode") != "External" and each.get("Type", "").rpartition("/")[2] == kind
        ]

    def open_part(self, kind: str, empty: Element, content_type: str) -> Element:
        """Give the part of a kind that the document leads to, to be changed; where there is none `empty` is one."""
        name = next((each for each in self.find_related(self.document, kind) if each in self._names), None)
        if name is not None:
            root = self.root(name)
            assert root is not None  # noqa: S101 - the name is one of the file’s
            self._changed.add(name)
            return root
        name = self._name_new(kind)
        self._put(name, empty)
        self._declare(name, content_type)
        self._relate(kind, name)
        return empty

    def change(self, name: str) -> None:
        """Note that a part has been changed."""
        self._changed.add(name)

    def write(self) -> bytes:
        """Give the bytes of the file, its parts in the order they stood in; those that are not changed are the same."""
        names = [*self._names, *sorted(self._changed - set(self._names))]
        return write_package({name: self._write_part(name) for name in names})

    def _write_part(self, name: str) -> bytes:
        if name not in self._changed:
            return self._unpack(name)
        return etree.tostring(self._roots[name], xml_declaration=True, encoding="UTF-8", standalone=True)

    def _unpack(self, name: str) -> bytes:
        try:
            return self._zip.read(self._names[name])
        except UNPACKING as fault:
            raise self._refuse(name) from fault

    def _refuse(self, name: str) -> FolderError:
        return FolderError(
            f"{self._file} is damaged in {name}. Open it in Word, let Word repair it, and save it again."
        )

    def _put(self, name: str, root: Element) -> None:
        self._roots[name] = root
        self._changed.add(name)

    def _name_new(self, kind: str) -> str:
        taken = {each.casefold() for each in self._names}
        names = (join(dirname(self.document), f"{kind}{number or ''}.xml") for number in count())
        return next(each for each in names if each.casefold() not in taken)

    def _declare(self, name: str, content_type: str) -> None:
        """Say of what kind a new part is; what was said of it before, when it was not there, is replaced."""
        root = self.root(CONTENT_TYPES)
        if root is None:
            root = etree.fromstring(NO_TYPES)
        path = f"/{name}"
        for each in [each for each in root if each.get("PartName", "").casefold() == path.casefold()]:
            root.remove(each)
        etree.SubElement(root, f"{TYPES}Override", PartName=path, ContentType=content_type)
        self._put(CONTENT_TYPES, root)

    def _relate(self, kind: str, name: str) -> None:
        """Lead from the document to a new part; a relation that led nowhere is led to it."""
        path = _relations_of(self.document)
        root = self.root(path)
        if root is None:
            root = etree.fromstring(NO_RELATIONS)
        for each in [each for each in root.iter(f"{LED}Relationship") if each.get("Type", "").endswith(f"/{kind}")]:
            root.remove(each)
        taken = {each.get("Id") for each in root}
        free = next(key for number in count(1) if (key := f"rIdOrderpaper{number}") not in taken)
        target = relpath(name, dirname(self.document) or ".")
        etree.SubElement(root, f"{LED}Relationship", Id=free, Type=f"{OFFICE}/{kind}", Target=target)
        self._put(path, root)


def read_related(data: bytes, file: str, kind: str) -> Element | None:
    """Give the part of a kind that the document of a Word file leads to, as numbering; None where it leads to none."""
    package = Package(data, file)
    return next((package.root(name) for name in package.find_related(package.document, kind)), None)


def _relations_of(name: str) -> str:
    return join(dirname(name), "_rels", f"{basename(name)}.rels") if name else RELATIONS
