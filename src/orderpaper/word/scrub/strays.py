"""Takes a part of a Word file; gives it without what no reader is shown: traces of work, stray words, strange tags.

What is in a language that prints nothing here goes whole; and so do words that stand where no words may.
"""

from lxml import etree

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.scrub.tree import take_out, take_out_all
from orderpaper.word.scrub.wrappings import MC, MICROSOFT

FORMATS = "http://schemas.openxmlformats.org"
W14 = f"{MICROSOFT}/word/2010/wordml"
WP14 = f"{MICROSOFT}/word/2010/wordprocessingDrawing"
XML = "http://www.w3.org/XML/1998/namespace"
KNOWN = frozenset([
    *(
        f"{FORMATS}/wordprocessingml/2006/main",
        f"{FORMATS}/officeDocument/2006/relationships",
        XML,
        W14,
        WP14,
        MC[1:-1],
    ),
    *(f"{FORMATS}/officeDocument/2006/{name}" for name in ("math", "sharedTypes")),
    *(f"{FORMATS}/drawingml/2006/{name}" for name in ("main", "picture", "chart", "chartDrawing", "diagram")),
    *(f"{FORMATS}/drawingml/2006/{name}" for name in ("wordprocessingDrawing", "lockedCanvas")),
    *(f"urn:schemas-microsoft-com:{name}" for name in ("vml", "office:office", "office:word")),
    *(f"{MICROSOFT}/word/2010/wordprocessing{name}" for name in ("Shape", "Group", "Canvas")),
    f"{MICROSOFT}/word/2012/wordml",
    f"{MICROSOFT}/drawing/2008/diagram",
    f"{MICROSOFT}/drawing/2010/main",
    f"{MICROSOFT}/drawing/2012/chart",
    f"{MICROSOFT}/drawing/2017/decorative",
])
"""The languages of what is printed."""

WORDS = frozenset(f"{W}{name}" for name in ("t", "instrText", "delText", "delInstrText"))
WORD_PRINTED = f"{{{FORMATS}/wordprocessingml/2006/main}}"
TRACES = frozenset((f"{{{W14}}}paraId", f"{{{W14}}}textId", f"{{{WP14}}}anchorId", f"{{{WP14}}}editId"))
MAY_BE_LEFT_OUT = frozenset((W14, WP14, f"{MICROSOFT}/word/2012/wordml"))
NOTED = tuple(f"{W}{name}" for name in ("rsid", "rsids", "aliases"))


def take_out_strays(root: Element) -> None:
    """Leave of a part what is in the languages of what is printed, with words only where words are printed."""
    take_out_all(root, *NOTED)
    root.text = None if len(root) else root.text
    for node in [each for each in root.iter(etree.Element) if etree.QName(each).namespace not in KNOWN]:
        take_out(node)
    for node in root.iter(etree.Element):
        _take_out_traces(node)
        node.tail = None
        if len(node) or (node.tag.startswith(WORD_PRINTED) and node.tag not in WORDS):
            node.text = None
    _say_what_may_be_left_out(root)


def _take_out_traces(node: Element) -> None:
    for key in list(node.attrib):
        name = etree.QName(key)
        is_strange = name.namespace is not None and name.namespace not in KNOWN - {MC[1:-1]}
        if is_strange or str(key) in TRACES or (name.localname.startswith("rsid") and name.namespace):
            del node.attrib[key]


def _say_what_may_be_left_out(root: Element) -> None:
    """Name in the part the languages that older programs may pass over, and declare no others."""
    asked = {prefix for node in root.iter(f"{MC}Choice") for prefix in node.get("Requires", "").split()}
    etree.cleanup_namespaces(root, keep_ns_prefixes=sorted(asked))
    used = {prefix: uri for node in root.iter(etree.Element) for prefix, uri in node.nsmap.items() if prefix}
    may_be = sorted(prefix for prefix, uri in used.items() if uri in MAY_BE_LEFT_OUT)
    if may_be:
        outer = {prefix: used[prefix] for prefix in may_be}
        kept = sorted({*asked, *may_be, "mc"})
        etree.cleanup_namespaces(root, top_nsmap={**outer, "mc": MC[1:-1]}, keep_ns_prefixes=kept)
        root.set(f"{MC}Ignorable", " ".join(may_be))
