"""Takes the bytes of XML or HTML, whole or not; gives all its text: as it reads, as it is cut, and with all its tags.

A word may be cut in two by a change of its look, and two words may stand side by side with nothing but tags between.
"""

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

TAG = re.compile(
    r"<!\[CDATA\[(?P<words>.*?)\]\]>|<!--.*?-->|<\??/?\s*(?:[\w.-]+:)?(?P<name>[\w.-]*)[^<>]*+>", re.DOTALL
)
PARTING = frozenset((
    *("p", "tab", "ptab", "br", "cr", "tc", "tr", "tbl", "fldChar", "fldSimple", "noBreakHyphen", "drawing"),
    *("pict", "object", "footnoteReference", "endnoteReference", "sym", "c", "row", "v", "f", "si", "pt"),
    *("div", "li", "td"),
))
"""Elements that part words: paragraphs, cells, breaks. The others only say how words look."""
MEASURES = frozenset(("posOffset", "pctPosHOffset", "pctPosVOffset", "pctWidth", "pctHeight", "fldData", "binData"))
"""Elements whose text is a measure, which no reader sees."""
ATTRIBUTE = re.compile(r"""(?<![\w.-])(?P<name>[\w.-]++)\s*+=\s*(?:"|')(?P<words>[^"'<]*+)""")
DRAWN_BY = frozenset(("style", "path", "d", "points", "coordsize", "adj", "formula"))
WORD = re.compile(r"[^\W\d_]{3,}")
DECLARED = re.compile(rb"""<\?xml[^>]*encoding=["']([\w.-]+)["']""")


def read_markup(data: bytes) -> Iterator[tuple[str, bool]]:
    """Give the text of some XML in several ways, so that nothing stays unread; and whether a reader sees it so."""
    text = _decode(data)
    yield unquote(html.unescape(text)), False
    yield "\n".join(_list_described(text)), True
    read: list[str] = []
    cut: list[str] = []
    at = 0
    measure = False
    for tag in TAG.finditer(text):
        words = "" if measure else text[at : tag.start()] + (tag["words"] or "")
        read += (words, " " if tag["name"] in PARTING else "")
        cut += (words, " ")
        measure = tag["name"] in MEASURES and not tag[0].startswith("</")
        at = tag.end()
    yield html.unescape("".join((*read, text[at:]))), True
    yield html.unescape("".join((*cut, text[at:]))), True


def _list_described(text: str) -> Iterator[str]:
    """Give the attributes that are sentences, as the words that stand for a picture are."""
    for attribute in ATTRIBUTE.finditer(text):
        if attribute["name"] not in DRAWN_BY and len(WORD.findall(attribute["words"])) > 1:
            yield html.unescape(attribute["words"])


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if data[:2] in {b"<\0", b"\0<"}:
        return data.decode("utf-16-le" if data[1] == 0 else "utf-16-be", "replace")
    declared = DECLARED.match(data.lstrip())
    try:
        return data.decode(declared[1].decode("ascii") if declared else "utf-8-sig")
    except (LookupError, UnicodeDecodeError):
        return data.decode("cp1252", "replace")
