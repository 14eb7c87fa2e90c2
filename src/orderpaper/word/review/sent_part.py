"""Takes what was sent; gives the custom part of the review copy that keeps it, and reads that part back.

Every letter comes back as it went, those that XML may not hold too: they are spelt as Excel spells them, _x0001_.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from orderpaper.records.place import Place
from orderpaper.records.sent import Sent, SentFigure, SentText, fingerprint

NAMESPACE = "urn:orderpaper:review:1"
OURS = f"{{{NAMESPACE}}}"
ROOT = f"{OURS}review"
PART = re.compile(r"customXml/item\d+\.xml")
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
SPELT = re.compile(r"_x([0-9A-F]{4})_")
UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML may not hold, and the carriage return, which would come back from it as a line feed."""
LIKE_SPELT = re.compile(r"_(?=x[0-9A-F]{4})")
DATES = ("meeting-on", "answer-by")
WHERE = ("file", "within", "at")


def write_sent(sent: Sent) -> bytes:
    """Give the part that keeps what was sent; same input, same bytes."""
    root = etree.Element(ROOT, nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # the stubs know no default
    root.set("sha256", hash_sent(sent))
    _set(root, paper=sent.paper, title=sent.title, committee=sent.committee, to=sent.to)
    for name, day in zip(DATES, (sent.meeting_on, sent.answer_by), strict=True):
        if day is not None:
            root.set(name, day.isoformat())
    for post in sent.posts:
        _add_words(root, "post", post)
    for text in sent.texts:
        _add_text(root, text)
    for words in sent.rest:
        _add_words(root, "rest", words)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def read_sent(data: bytes) -> Sent | None:
    """Give what was sent; None where the part is not ours, of another version, or cannot be read.

    One that was altered is read all the same: `is_intact` tells of it.
    """
    root = _parse(data)
    try:
        return None if root is None else _read_review(root)
    except (KeyError, ValueError):
        return None


def is_intact(data: bytes) -> bool:
    """Tell whether the part says what was written into it: its own hash agrees, and that of each of its texts."""
    root, sent = _parse(data), read_sent(data)
    if root is None or sent is None or root.get("sha256") != hash_sent(sent):
        return False
    hashes = [each.get("sha256") for each in root.iterfind(f"{OURS}text")]
    return hashes == [each.fingerprint for each in sent.texts]


def find_sent_part(parts: Mapping[str, bytes]) -> str | None:
    """Give the name of the part of a Word file that keeps what was sent; None where there is none.

    It is known by what it holds: other programs give parts other names.
    """
    named = (name for name in sorted(parts) if PART.fullmatch(name) and NAMESPACE.encode() in parts[name])
    return next((name for name in named if _parse(parts[name]) is not None), None)


def hash_sent(sent: Sent) -> str:
    """Give the fingerprint of all that was sent: the same however another program writes the part again."""
    return fingerprint(*map(_spell, _list_words(sent)))


def _list_words(sent: Sent) -> Iterator[str]:
    """Give everything in a record as words, so that no two records give the same."""
    yield from (sent.paper, sent.title, sent.committee, sent.to)
    yield from (str(day or "") for day in (sent.meeting_on, sent.answer_by))
    yield from (str(len(each)) for each in (sent.posts, sent.texts, sent.rest))
    yield from sent.posts
    for text in sent.texts:
        yield from (text.key, *_say_place(text.place), text.row, text.heading)
        yield from (text.typed, text.printed, text.post, text.cleared, str(len(text.figures)))
        for figure in text.figures:
            yield from (str(figure.start), str(figure.end), figure.typed, str(len(figure.cells)))
            yield from (part for cell in figure.cells for part in _say_place(cell))
    yield from sent.rest


def _say_place(place: Place) -> tuple[str, str, str]:
    return place.file, place.within, place.at


# ---- writing


def _add_text(root: etree._Element, text: SentText) -> None:
    holder = etree.SubElement(root, f"{OURS}text")
    _set(holder, key=text.key, row=text.row, heading=text.heading, post=text.post, sha256=text.fingerprint)
    _add_place(holder, "cell", text.place)
    _add_words(holder, "typed", text.typed)
    _add_words(holder, "printed", text.printed)
    _add_words(holder, "cleared", text.cleared)
    for each in text.figures:
        figure = etree.SubElement(holder, f"{OURS}figure")
        _set(figure, start=str(each.start), end=str(each.end), typed=each.typed)
        for cell in each.cells:
            _add_place(figure, "cell", cell)


def _add_place(holder: etree._Element, name: str, place: Place) -> None:
    _set(etree.SubElement(holder, f"{OURS}{name}"), **dict(zip(WHERE, _say_place(place), strict=True)))


def _add_words(holder: etree._Element, name: str, words: str) -> None:
    element = etree.SubElement(holder, f"{OURS}{name}")
    element.set(XML_SPACE, "preserve")
    element.text = _spell(words)


def _set(element: etree._Element, **values: str) -> None:
    for name, words in values.items():
        element.set(name, _spell(words))


def _spell(words: str) -> str:
    """Give words in letters that XML may hold; what looks like a letter that is spelt has its own first sign spelt."""
    return UNWRITABLE.sub(lambda letter: f"_x{ord(letter[0]):04X}_", LIKE_SPELT.sub("_x005F_", words))


def _read_spelt(words: str) -> str:
    return SPELT.sub(lambda spelt: chr(int(spelt[1], 16)), words)


# ---- reading


def _parse(data: bytes) -> etree._Element | None:
    """Give the root of the part; None where it is not ours, or no XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return root if root.tag == ROOT else None


def _read_review(root: etree._Element) -> Sent:
    meeting_on, answer_by = (_read_day(root, name) for name in DATES)
    return Sent(
        paper=_get(root, "paper"),
        title=_get(root, "title"),
        committee=_get(root, "committee"),
        meeting_on=meeting_on,
        to=_get(root, "to"),
        posts=_list_texts(root, "post"),
        answer_by=answer_by,
        texts=tuple(_read_text(each) for each in root.iterfind(f"{OURS}text")),
        rest=_list_texts(root, "rest"),
    )


def _read_text(holder: etree._Element) -> SentText:
    (place,) = _read_cells(holder)
    (typed,), (printed,), (cleared,) = (_list_texts(holder, name) for name in ("typed", "printed", "cleared"))
    return SentText(
        key=_get(holder, "key"),
        place=place,
        row=_get(holder, "row"),
        heading=_get(holder, "heading"),
        typed=typed,
        printed=printed,
        figures=tuple(_read_figure(each) for each in holder.iterfind(f"{OURS}figure")),
        post=_get(holder, "post"),
        cleared=cleared,
    )


def _read_figure(figure: etree._Element) -> SentFigure:
    start, end = int(_get(figure, "start")), int(_get(figure, "end"))
    return SentFigure(start, end, _get(figure, "typed"), _read_cells(figure))


def _read_cells(holder: etree._Element) -> tuple[Place, ...]:
    return tuple(Place(*(_get(each, name) for name in WHERE)) for each in holder.iterfind(f"{OURS}cell"))


def _read_day(root: etree._Element, name: str) -> dt.date | None:
    return dt.date.fromisoformat(_get(root, name)) if name in root.attrib else None


def _get(element: etree._Element, name: str) -> str:
    """Give an attribute; raise KeyError where there is none."""
    found = element.get(name)
    if found is None:
        raise KeyError(name)
    return _read_spelt(found)


def _list_texts(holder: etree._Element, name: str) -> tuple[str, ...]:
    return tuple(_read_spelt(each.text or "") for each in holder.iterfind(f"{OURS}{name}"))
