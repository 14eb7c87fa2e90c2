"""Takes the bytes of a package; gives its parts with their XML, kinds and relations, and what is wrong with those."""

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import basename, dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from orderpaper.word.facts.styles import Element

TYPES, RELATIONS = "[Content_Types].xml", ".rels"
UNREADABLE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError)
MOST_BYTES = 500_000_000


class Fault(NamedTuple):
    """What is wrong, and in which part."""

    part: str
    said: str


@dataclass(frozen=True, slots=True)
class Led:
    """What leads from a part: the last word of its kind, and the part or address it leads to."""

    kind: str
    target: str
    is_outside: bool = False


@dataclass(slots=True)
class Whole:
    """A package: its parts, the XML of those that are XML, what each is declared as, and its relations by id."""

    parts: dict[str, bytes] = field(default_factory=dict)
    roots: dict[str, Element] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    relations: dict[str, dict[str, Led]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def list_led(self, holder: str, *kinds: str) -> list[str]:
        """Give the parts that one leads to by relations of some kinds."""
        led = self.relations.get(holder, {}).values()
        return [each.target for each in led if each.kind in kinds and not each.is_outside]


def read_whole(data: bytes) -> Whole:
    """Give a package as far as it can be read; its faults say what cannot."""
    whole = Whole()
    whole.faults += _read_zip(data, whole.parts)
    if not whole.parts:
        return whole
    whole.faults += _read_kinds(whole)
    for name in whole.parts:
        if _is_xml(name, whole):
            whole.faults += _read_part(name, whole)
    for name in sorted(name for name in whole.roots if name.endswith(RELATIONS)):
        whole.faults += _read_relations(name, whole)
    return whole


def _read_zip(data: bytes, parts: dict[str, bytes]) -> Iterator[Fault]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except UNREADABLE:
        yield Fault("", "it is no Word file, or was cut short.")
        return
    known: set[str] = set()
    for info in archive.infolist():
        name = info.filename
        if name.endswith("/"):
            continue
        if name.lower() in known:
            yield Fault(name, "it is in the file twice.")
        known.add(name.lower())
        try:
            parts[name] = _read_member(archive, info)
        except UNREADABLE:
            yield Fault(name, "it cannot be unpacked.")


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.file_size > MOST_BYTES or info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise ValueError(info.filename)
    return archive.read(info)


def _read_kinds(whole: Whole) -> Iterator[Fault]:
    if TYPES not in whole.parts:
        yield Fault(TYPES, "it is missing, and every part is declared in it.")
        return
    yield from _read_part(TYPES, whole)
    declared = list(whole.roots[TYPES]) if TYPES in whole.roots else []
    usual = {each.get("Extension", "").lower(): each.get("ContentType", "") for each in declared}
    named = [(each.get("PartName", "").lstrip("/"), each.get("ContentType", "")) for each in declared]
    for name, times in Counter(name for name, _kind in named if name).items():
        if times > 1:
            yield Fault(TYPES, f"{name} is declared twice.")
    own = dict(named)
    for name in own:
        if name and name not in whole.parts:
            yield Fault(TYPES, f"{name} is declared and not there.")
    for name in whole.parts:
        kind = own.get(name) or usual.get(basename(name).rpartition(".")[2].lower(), "")
        whole.kinds[name] = kind
        if not kind and name != TYPES:
            yield Fault(name, "nothing says what kind of part it is.")


def _is_xml(name: str, whole: Whole) -> bool:
    is_declared = whole.kinds.get(name, "").endswith(("+xml", "/xml"))
    return name not in whole.roots and (name.endswith(RELATIONS) or is_declared)


def _read_part(name: str, whole: Whole) -> Iterator[Fault]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root = etree.fromstring(whole.parts[name], parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        yield Fault(name, f"it is not whole XML ({str(fault).partition(', line')[0]}).")
        return
    whole.roots[name] = root
    if b"<!DOCTYPE" in whole.parts[name][:1000]:
        yield Fault(name, "it begins with a DOCTYPE, which Word refuses.")


def _read_relations(name: str, whole: Whole) -> Iterator[Fault]:
    folder = dirname(dirname(name))
    holder = "" if name == "_rels/.rels" else join(folder, basename(name).removesuffix(RELATIONS))
    if holder and holder not in whole.parts:
        yield Fault(name, f"it leads from {holder}, which is not there.")
    table = whole.relations.setdefault(holder, {})
    for each in whole.roots[name].iter("{*}Relationship"):
        identifier, target = each.get("Id", ""), each.get("Target", "")
        kind = each.get("Type", "").rpartition("/")[2]
        is_outside = each.get("TargetMode") == "External"
        if identifier in table:
            yield Fault(name, f"two relations have the id {identifier}.")
        if not is_outside:
            target = normpath(join("/", folder, unquote(target.partition("#")[0]))).lstrip("/")
            if target not in whole.parts:
                yield Fault(name, f"{identifier} leads to {target}, which is not there.")
        table[identifier] = Led(kind, target, is_outside)
