"""Takes a review copy and what was sent in it; gives it with the part that keeps that, and properties that say so."""

from lxml import etree

from orderpaper.records.sent import Sent
from orderpaper.word.charts.parts import FORMATS
from orderpaper.word.review.opened import DOCUMENT, Opened
from orderpaper.word.review.sent_part import NAMESPACE, hash_sent, write_sent

STORE = f"{FORMATS}/officeDocument/2006/customXml"
STORE_KIND = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
CUSTOM, CUSTOM_KIND = "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"
PROPERTIES = f"{FORMATS}/officeDocument/2006/custom-properties"
TYPES = f"{FORMATS}/officeDocument/2006/docPropsVTypes"
NO_PROPERTIES = f'<Properties xmlns="{PROPERTIES}" xmlns:vt="{TYPES}"/>'.encode()
FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set that Word keeps a file’s own properties in."""
FIRST_NUMBER = 2
VERSION = "review 1"


def keep_sent(opened: Opened, sent: Sent) -> None:
    """Put what was sent into the file, where Word keeps other programs’ data, and name it in the file’s properties."""
    names = set(opened.names)
    number = next(each for each in range(1, len(names) + 2) if f"customXml/item{each}.xml" not in names)
    opened.add(f"customXml/item{number}.xml", write_sent(sent))
    store = etree.Element(f"{{{STORE}}}datastoreItem", nsmap={"ds": STORE})
    store.set(f"{{{STORE}}}itemID", _name_store(hash_sent(sent)))
    schemas = etree.SubElement(store, f"{{{STORE}}}schemaRefs")
    etree.SubElement(schemas, f"{{{STORE}}}schemaRef").set(f"{{{STORE}}}uri", NAMESPACE)
    opened.add(f"customXml/itemProps{number}.xml", _write(store), STORE_KIND)
    opened.relate(f"customXml/item{number}.xml", "customXmlProps", f"itemProps{number}.xml")
    opened.relate(DOCUMENT, "customXml", f"../customXml/item{number}.xml")
    _add_properties(opened, {"orderpaper": VERSION, "orderpaper-review": hash_sent(sent)})


def _name_store(digest: str) -> str:
    """Give the name that Word asks of such a part, made of what it holds, so that it is the same every time."""
    said = digest[:32].upper()
    return f"{{{'-'.join((said[:8], said[8:12], said[12:16], said[16:20], said[20:]))}}}"


def _add_properties(opened: Opened, values: dict[str, str]) -> None:
    name = opened.find_part("", "custom-properties")
    if name is None or name not in opened.names:
        name = CUSTOM
        opened.add(name, NO_PROPERTIES, CUSTOM_KIND)
        opened.relate("", "custom-properties", name)
    root = opened.root(name)
    for each in list(root):
        if each.get("name") in values:
            root.remove(each)
    taken = (each.get("pid", "") for each in root)
    number = max((int(each) for each in taken if each.isdecimal()), default=FIRST_NUMBER - 1) + 1
    for index, (key, value) in enumerate(values.items()):
        held = etree.SubElement(root, f"{{{PROPERTIES}}}property", fmtid=FORMAT_ID, pid=str(number + index), name=key)
        etree.SubElement(held, f"{{{TYPES}}}lpwstr").text = value


def _write(root: etree._Element) -> bytes:
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
