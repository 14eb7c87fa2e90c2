"""Takes the parts of a Word file; gives those that print something, opened, each with what it leads to.

Everything around the parts (what each is declared as, what leads where, their names) is written anew.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from posixpath import basename, dirname, join, normpath, relpath
from urllib.parse import unquote

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.word.charts.parts import relations_of
from orderpaper.word.facts.package import parse
from orderpaper.word.facts.styles import Element
from orderpaper.word.scrub.kinds import DOCUMENT, KINDS, PACKAGE, type_of

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION_IDS = frozenset(("{urn:schemas-microsoft-com:office:office}relid", "relId"))
RELS = f"{PACKAGE}/relationships"


@dataclass(slots=True)
class Relation:
    """What leads from a part: its kind, and the part or the address outside that it leads to."""

    kind: str
    part: "Part | None" = None
    address: str = ""


@dataclass(slots=True)
class Part:
    """One part: its kind, its XML or else its bytes, and its relations by their ids."""

    kind: str
    data: bytes = b""
    root: Element | None = None
    relations: dict[str, Relation] = field(default_factory=dict)
    ending: str = ""

    def write(self) -> bytes:
        """Give the bytes of the part."""
        if self.root is None:
            return self.data
        return etree.tostring(self.root, encoding="UTF-8", xml_declaration=True, standalone=True)

    def find_kind(self, kind: str) -> "Part | None":
        """Give the first part of a kind that it leads to."""
        return next((each.part for each in self.relations.values() if each.kind == kind), None)

    def walk(self) -> "Iterator[Part]":
        """Give the part and all that it leads to, each once."""
        seen, waiting = {id(self)}, [self]
        while waiting:
            part = waiting.pop(0)
            yield part
            for relation in part.relations.values():
                if relation.part is not None and id(relation.part) not in seen:
                    seen.add(id(relation.part))
                    waiting.append(relation.part)


@dataclass(slots=True)
class Opened:
    """The document of a Word file with all that it leads to, and how many relations of other kinds it had."""

    name: str
    document: Part
    left_out: Counter[str] = field(default_factory=Counter)


def open_package(parts: Mapping[str, bytes], name: str) -> Opened:
    """Give a Word file opened; raise FolderError where a part that is printed cannot be read."""
    opened = Opened(name, Part(DOCUMENT))
    known: dict[str, Part] = {}
    for kind, target, is_outside, _identifier in _read_relations(parts, "", name):
        if kind == DOCUMENT and not is_outside and target in parts:
            opened.document = _load(parts, target, kind, (opened, known))
        elif kind != DOCUMENT:
            opened.left_out[kind] += 1
    if opened.document.root is None:
        raise FolderError(f"{name} has no document in it. Save it in Word as Word Document (.docx).")
    return opened


def _load(parts: Mapping[str, bytes], target: str, kind: str, found: tuple[Opened, dict[str, Part]]) -> Part:
    opened, known = found
    part = known.setdefault(target, Part(kind, parts[target]))
    if part.root is not None or part.relations or kind not in KINDS:
        return part
    if KINDS[kind].content.endswith("+xml"):
        part.root = _read_xml(parts[target], f"{opened.name} › {target}")
    for led, to, is_outside, identifier in _read_relations(parts, target, opened.name):
        if led not in KINDS:
            opened.left_out[led] += 1
        elif is_outside:
            part.relations[identifier] = Relation(led, None, to)
        elif to in parts:
            part.relations[identifier] = Relation(led, _load(parts, to, led, found))
    return part


def _read_xml(data: bytes, where: str) -> Element:
    """Give the root of a part without notes to programs in it; raise FolderError where it is not XML."""
    try:
        return parse(data)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise FolderError(
            f"{where} is damaged. Open the file in Word, let Word repair it, and save it again."
        ) from fault


def _read_relations(parts: Mapping[str, bytes], holder: str, name: str) -> Iterator[tuple[str, str, bool, str]]:
    """Give what leads from a part: the kind, where to, whether that is outside the file, and the id."""
    path = relations_of(holder) if holder else "_rels/.rels"
    if path not in parts:
        return
    for each in _read_xml(parts[path], f"{name} › {path}"):
        kind = each.get("Type", "").rpartition("/")[2]
        target, is_outside = each.get("Target", ""), each.get("TargetMode") == "External"
        if not is_outside:
            target = normpath(join("/", dirname(holder), unquote(target))).lstrip("/")
        yield kind, target, is_outside, each.get("Id", "")


def find_asked(root: Element) -> Iterator[tuple[Element, str, str]]:
    """Give what asks for relations: the element, the name of the attribute, and the id it holds."""
    for node in root.iter(etree.Element):
        for key, value in node.attrib.items():
            name = str(key)
            if value and (name.startswith(R) or name in RELATION_IDS):
                yield node, name, str(value)


def write_parts(document: Part, properties: Mapping[str, tuple[str, str, bytes]]) -> dict[str, bytes]:
    """Give the parts by name, named anew, with what declares them and what leads to each.

    `properties` are parts that the file itself leads to: the type of what leads there, what it is declared as, its
    bytes.
    """
    names = _name_parts(document)
    declared = {names[id(part)]: _content_of(part) for part in document.walk()}
    written = {names[id(document)]: b""}
    for part in document.walk():
        lines = _renumber(part, names)
        written[names[id(part)]] = part.write()
        if lines:
            written[relations_of(names[id(part)])] = _write_relations(lines)
    first = [(type_of(DOCUMENT), names[id(document)], "")]
    for name, (kind, content, data) in properties.items():
        declared[name], written[name] = content, data
        first.append((kind, name, ""))
    written["_rels/.rels"] = _write_relations(first)
    written["[Content_Types].xml"] = _write_types(declared)
    return written


def _name_parts(document: Part) -> dict[int, str]:
    counted: Counter[str] = Counter()
    names: dict[int, str] = {}
    for part in document.walk():
        pattern = KINDS[part.kind].name
        counted[pattern] += 1
        number = counted[pattern]
        plain = pattern if "{}" in pattern or number == 1 else f"{pattern.removesuffix('.xml')}{number}.xml"
        names[id(part)] = f"{plain.format(number)}{part.ending}"
    return names


def _renumber(part: Part, names: Mapping[int, str]) -> list[tuple[str, str, str]]:
    """Give a part's relations as they are written, and let the part ask for them by their new ids."""
    numbers = {identifier: f"rId{number}" for number, identifier in enumerate(part.relations, 1)}
    if part.root is not None:
        for node, name, value in list(find_asked(part.root)):
            node.set(name, numbers.get(value, value))
    here = dirname(names[id(part)])
    return [
        (
            type_of(each.kind),
            each.address if each.part is None else relpath(names[id(each.part)], here),
            ' TargetMode="External"' if each.part is None else "",
        )
        for each in part.relations.values()
    ]


def _content_of(part: Part) -> str:
    endings = {".png": "image/png", ".jpeg": "image/jpeg", ".gif": "image/gif", ".bmp": "image/bmp"}
    others = {".tiff": "image/tiff", ".emf": "image/x-emf", ".wmf": "image/x-wmf"}
    return KINDS[part.kind].content or {**endings, **others}[part.ending]


def _write_relations(lines: list[tuple[str, str, str]]) -> bytes:
    from markupsafe import escape

    written = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{escape(target)}"{mode}/>'
        for number, (kind, target, mode) in enumerate(lines, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{RELS}">{written}</Relationships>'.encode()


DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def _write_types(declared: Mapping[str, str]) -> bytes:
    usual = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    for name, content in declared.items():
        ending = basename(name).rpartition(".")[2]
        if ending != "xml":
            usual[ending] = content
    defaults = "".join(f'<Default Extension="{end}" ContentType="{usual[end]}"/>' for end in sorted(usual))
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{declared[name]}"/>'
        for name in sorted(declared)
        if name.endswith(".xml")
    )
    return f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">{defaults}{overrides}</Types>'.encode()
