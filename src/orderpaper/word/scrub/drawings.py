"""Takes a part of a Word file; gives its drawings with their alternative text, and without names, paths and objects."""

from collections import Counter

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.word.facts.styles import Element, W
from orderpaper.word.scrub.fields import is_public
from orderpaper.word.scrub.opened import Part, R
from orderpaper.word.scrub.tree import drop, take_out, take_out_all, unwrap

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - Word’s own prefix for it
LINKS = ("hlinkClick", "hlinkHover", "hlinkMouseOver")
OBJECTS = (f"{O}OLEObject", f"{W}objectEmbed", f"{W}objectLink", f"{W}control", f"{W}movie")
ADDRESSES = (
    f"{R}href",
    f"{O}href",
    "href",
    f"{O}title",
    "title",
    "src",
    f"{O}src",
    "target",
    f"{O}gfxdata",
    f"{O}button",
)
PRINTED_EXTENSIONS = frozenset((
    "decorative",
    "dataModelExt",
    "useLocalDpi",
    "datalabelsRange",
    "dlblFieldTable",
    "layout",
))
PRINTED_EXTENSIONS |= {"showDataLabelsRange", "showLeaderLines", "leaderLines", "xForSave"}
"""What programs add to drawings and is seen on the page; the rest is hidden series, histories and names."""


def clean_drawings(part: Part, counted: Counter[str], name: str) -> None:
    """Leave what is drawn; raise FolderError where a picture is not in the file but only named there."""
    root = part.root
    if root is None:
        return
    _leave_pictures_of_objects(root)
    _name_anew(root, counted)
    _take_out_extensions(root)
    _cut_links(part)
    for blip in root.iter(f"{A}blip"):
        drop(blip, f"{R}link")
        if not blip.get(f"{R}embed"):
            raise FolderError(_say_linked(name))
    for data in root.iter(f"{V}imagedata"):
        if not (data.get(f"{R}id") or data.get(f"{R}pict") or data.get(f"{O}relid")):
            raise FolderError(_say_linked(name))


def _say_linked(name: str) -> str:
    return (
        f"{name} shows a picture that is not in it, but in a file on somebody’s computer. "
        "In Word, take the picture out, put it in with Insert › Pictures, and save."
    )


def _leave_pictures_of_objects(root: Element) -> None:
    """Leave of a sheet, slide or form of another program the picture that is printed, and not the file behind it."""
    for node in list(root.iter(f"{W}object")):
        drawing = node.find(f"{W}drawing")
        take_out_all(node, *OBJECTS)
        if drawing is not None:
            unwrap(node, (drawing,))
            continue
        node.attrib.clear()
        node.tag = f"{W}pict"
    take_out_all(root, *OBJECTS)


def _name_anew(root: Element, counted: Counter[str]) -> None:
    """Name drawings by their number: a name is not printed, and often is that of a file on somebody’s computer."""
    for node in root.iter("{*}docPr", "{*}cNvPr"):
        counted["drawing"] += 1
        node.set("name", f"Drawing {counted['drawing']}")
    for node in root.iter(f"{PIC}cNvPr"):
        around = next(node.iterancestors("{*}inline", "{*}anchor"), None)
        named = None if around is None else around.find("{*}docPr")
        for key in ("descr", "title"):
            if node.get(key) and (named is None or node.get(key) != named.get(key)):
                del node.attrib[key]


def _take_out_extensions(root: Element) -> None:
    for extension in [node for node in root.iter("{*}ext") if node.get("uri") is not None]:
        for child in [each for each in extension if etree.QName(each).localname not in PRINTED_EXTENSIONS]:
            take_out(child)
        if not len(extension):
            take_out(extension)
    for holder in [node for node in root.iter("{*}extLst") if not len(node)]:
        take_out(holder)


def _cut_links(part: Part) -> None:
    """Cut what leads into somebody’s computer; words that were a link stay words."""
    root = part.root
    if root is None:
        return
    public = {key for key, each in part.relations.items() if each.part is None and is_public(each.address)}
    for node in list(root.iter(f"{W}hyperlink")):
        drop(node, f"{W}tooltip", f"{W}tgtFrame", f"{W}docLocation")
        if node.get(f"{R}id") and node.get(f"{R}id") not in public:
            unwrap(node)
    for node in list(root.iter(*(f"{A}{name}" for name in LINKS))):
        drop(node, "tooltip")
        if node.get(f"{R}id") not in public:
            take_out(node)
    for node in root.iter(f"{V}*"):
        drop(node, *(each for each in ADDRESSES if not is_public(node.get(each, ""))))
