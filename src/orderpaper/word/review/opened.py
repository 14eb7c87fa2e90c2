"""Takes the bytes of a Word file; gives it opened: its parts as XML, to be changed and added to, and written again."""

from collections.abc import Iterator
from itertools import count

from lxml import etree

from orderpaper.word.charts.parts import RELATION, ChartPackage, Relation
from orderpaper.word.package import WordFile, in_order, read_parts, write_package
from orderpaper.word.page_fields import W

Element = etree._Element  # noqa: SLF001 - lxml gives the class of its elements no public name
DOCUMENT, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
NAMESPACE = W[1:-1]
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
FIRST = 740_000_000
"""Where the numbers of what is added begin; the template’s own may be higher."""
HIGHEST = 2**31 - 2**24


class Opened:
    """A Word file whose parts are looked at as XML where they are to be changed; the others stay as they are."""

    def __init__(self, data: bytes) -> None:
        self._package = ChartPackage(read_parts(WordFile("the review copy", data)))
        self._roots: dict[str, Element] = {}
        self._numbers = self._count()

    @property
    def names(self) -> list[str]:
        """The names of the parts."""
        return list(self._package.parts)

    def root(self, name: str) -> Element:
        """Give a part as XML."""
        if name not in self._roots:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            self._roots[name] = etree.fromstring(self._package.parts[name], parser)
        return self._roots[name]

    def number(self) -> str:
        """Give a number that no control and no change of the file has."""
        return str(next(self._numbers))

    def _count(self) -> Iterator[int]:
        roots = (self.root(name) for name in self.list_stories())
        said = (node.get(f"{W}id") or node.get(f"{W}val") or "" for root in roots for node in root.iter(etree.Element))
        taken = (int(each) for each in said if each.isdecimal() and int(each) < HIGHEST)
        yield from count(max((FIRST, *taken)) + 1)

    def list_stories(self) -> list[str]:
        """Give the parts that hold paragraphs."""
        starts = ("document", "header", "footer", "footnotes", "endnotes")
        return [name for name in self.names if name.startswith(tuple(f"word/{each}" for each in starts))
                and name.endswith(".xml")]  # fmt: skip

    def add(self, name: str, content: bytes, kind: str = "") -> None:
        """Put a part into the file, and say of what kind it is; XML that is data alone needs no saying."""
        if kind:
            self._package.add(name, content, kind)
        else:
            self._package.parts[name] = content

    def relate(self, holder: str, kind: str, target: str) -> None:
        """Lead from a part to another; `holder` is empty for the file itself."""
        taken = {each.id for each in self._package.relations(holder)}
        free = next(each for number in count(1) if (each := f"rIdReview{number}") not in taken)
        self._package.relate(holder, Relation(free, kind if ":" in kind else f"{RELATION}/{kind}", target))

    def find_part(self, holder: str, kind: str) -> str | None:
        """Give the part of a kind that another leads to; None where it leads to none."""
        found = (each.id for each in self._package.relations(holder) if each.kind.endswith(f"/{kind}"))
        return next((self._package.find(holder, each) for each in found), None)

    def open_part(self, kind: str, tag: str) -> Element:
        """Give the part of a kind that the document leads to, as comments; a new one where there is none."""
        name = self.find_part(DOCUMENT, kind)
        if name is None or name not in self._package.parts:
            name = f"word/{kind}.xml"
            root = etree.Element(f"{W}{tag}", nsmap={"w": NAMESPACE})
            self.add(name, etree.tostring(root), KIND.format(kind))
            self.relate(DOCUMENT, kind, f"{kind}.xml")
        return self.root(name)

    def write(self) -> bytes:
        """Give the bytes of the file; same input, same bytes."""
        written = {
            name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            for name, root in self._roots.items()
        }
        parts = {**self._package.parts, **written}
        return write_package({name: parts[name] for name in in_order(parts)})


def make(tag: str, **values: str) -> Element:
    """Give an element of Word’s with its attributes, which are Word’s too."""
    return etree.Element(f"{W}{tag}", {f"{W}{name}": value for name, value in values.items()})


def value_of(holder: Element | None, path: str) -> str:
    """Give what an element somewhere inside another says, as its style: sdtPr/tag; nothing where there is none."""
    found = None if holder is None else holder.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}val", "")
