"""Takes the parts of a Word file; gives them with parts put in, copied and left out, and with what leads to each."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import basename, dirname, join, normpath, splitext

from markupsafe import escape

FORMATS = "http://schemas.openxmlformats.org"
RELATION = f"{FORMATS}/officeDocument/2006/relationships"
CONTENT_TYPES = "[Content_Types].xml"
RELATIONSHIP = re.compile(r"<Relationship\b[^>]*?/>")
ATTRIBUTE = re.compile(r'\b(Id|Type|Target|TargetMode)="([^"]*)"')
OVERRIDE = '<Override PartName="/{name}" ContentType="{kind}"/>'
NO_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<Relationships xmlns="{FORMATS}/package/2006/relationships"></Relationships>'
)
FIGURES = ("/package", "/oleObject")
"""The kinds of relation that lead from a chart to the workbook with its figures."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation of a part: its name, its kind, and where it leads."""

    id: str
    kind: str
    target: str
    mode: str = ""

    def __str__(self) -> str:
        mode = f' TargetMode="{self.mode}"' if self.mode else ""
        return f'<Relationship Id="{self.id}" Type="{self.kind}" Target="{self.target}"{mode}/>'


class ChartPackage:
    """The parts of a Word file while charts are put into it; every part is declared, and led to from another."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = dict(parts)

    def add(self, name: str, content: bytes, kind: str) -> None:
        """Put a part into the package, and say of what kind it is."""
        self.parts[name] = content
        declared = OVERRIDE.format(name=escape(name), kind=kind)
        self._edit(CONTENT_TYPES, lambda text: text.replace("</Types>", f"{declared}</Types>"))

    def relate(self, holder: str, *relations: Relation) -> None:
        """Lead from a part to others."""
        written = "".join(map(str, relations))
        self.parts.setdefault(relations_of(holder), NO_RELATIONS.encode("utf-8"))
        self._edit(relations_of(holder), lambda text: text.replace("</Relationships>", f"{written}</Relationships>"))

    def find(self, holder: str, relation: str) -> str:
        """Give the name of the part that a relation leads to."""
        return next(_resolve(holder, each.target) for each in self.relations(holder) if each.id == relation)

    def relations(self, holder: str) -> Iterator[Relation]:
        """Give the relations of a part."""
        for written in RELATIONSHIP.findall(self.parts.get(relations_of(holder), b"").decode("utf-8")):
            said = dict(ATTRIBUTE.findall(written))
            yield Relation(said["Id"], said["Type"], said["Target"], said.get("TargetMode", ""))

    def copy_beside(self, drawn: str, number: int) -> Iterator[Relation]:
        """Give what a chart of the template leads to but its figures, each copied for the chart that takes its look."""
        for each in list(self.relations(drawn)):
            name = _resolve(drawn, each.target)
            if each.kind.endswith(FIGURES) or each.mode == "External" or name not in self.parts:
                continue
            stem, ending = splitext(name)
            copy = f"{stem}_{number}{ending}"
            self.add(copy, self.parts[name], self._kind_of(name))
            if relations_of(name) in self.parts:
                self.parts[relations_of(copy)] = self.parts[relations_of(name)]
            start = each.target[: len(each.target) - len(basename(each.target))]
            yield Relation(each.id, each.kind, f"{start}{basename(copy)}")

    def drop(self, holder: str, relation: str) -> None:
        """Take a chart out, with its figures and all that only it leads to."""
        gone = self.find(holder, relation)
        self._edit(
            relations_of(holder), lambda text: RELATIONSHIP.sub(lambda each: _leave_out(each[0], relation), text)
        )
        self._remove(gone)

    def _remove(self, name: str) -> None:
        if name not in self.parts or name in self._led_to():
            return
        beside = [_resolve(name, each.target) for each in self.relations(name) if each.mode != "External"]
        del self.parts[name]
        self.parts.pop(relations_of(name), None)
        self._edit(
            CONTENT_TYPES, lambda text: re.sub(rf'<Override\b[^>]*PartName="/{re.escape(name)}"[^>]*?/>', "", text)
        )
        for each in beside:
            self._remove(each)

    def _led_to(self) -> set[str]:
        holders = [_holder_of(name) for name in self.parts if name.endswith(".rels")]
        return {_resolve(holder, each.target) for holder in holders for each in self.relations(holder)}

    def _kind_of(self, name: str) -> str:
        text = self.parts.get(CONTENT_TYPES, b"").decode("utf-8")
        declared = re.search(rf'<Override\b[^>]*PartName="/{re.escape(name)}"[^>]*?/>', text)
        extension = splitext(name)[1].removeprefix(".")
        common = re.search(rf'<Default\b[^>]*Extension="{re.escape(extension)}"[^>]*?/>', text, re.IGNORECASE)
        found = declared or common
        kind = re.search(r'ContentType="([^"]*)"', found[0]) if found else None
        return kind[1] if kind else "application/xml"

    def _edit(self, name: str, edit: Callable[[str], str]) -> None:
        if name in self.parts:
            self.parts[name] = edit(_open_up(self.parts[name].decode("utf-8"))).encode("utf-8")


def relations_of(name: str) -> str:
    """Give the name of the part that says where another leads to."""
    return join(dirname(name), "_rels", f"{basename(name)}.rels")


def _holder_of(relations: str) -> str:
    return join(dirname(dirname(relations)), basename(relations).removesuffix(".rels"))


def _resolve(holder: str, target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else normpath(join(dirname(holder), target))


def _open_up(text: str) -> str:
    """Give a list that may be written without an end (<Relationships …/>) with one."""
    return re.sub(r"<(Types|Relationships)\b([^>]*?)/>\s*$", r"<\1\2></\1>", text)


def _leave_out(written: str, relation: str) -> str:
    return "" if dict(ATTRIBUTE.findall(written)).get("Id") == relation else written
