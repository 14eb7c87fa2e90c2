"""Takes a Word file's styles, theme and the direct formatting of a run or paragraph; gives how it looks on the page.

Order of what wins (ECMA-376 Part 1, 17.7.2): document defaults, table style, paragraph style, character style, direct
formatting. Bold, italic, capitals and hidden are toggles: said in an odd number of those styles they are on.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from lxml import etree

from orderpaper.records.facts import ParagraphLook, RunLook

Element = etree._Element  # noqa: SLF001 - lxml gives the class of its elements no public name
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
OFF = frozenset(("0", "false", "off", "none"))
LINK_STYLES = frozenset(("hyperlink", "followedhyperlink"))
BUILT_IN_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
TOGGLES = ("is_bold", "is_italic", "is_capitals", "is_small_capitals", "is_hidden")

Said = dict[str, str | int | bool]
"""What one level of formatting says; what it does not say is absent."""


def is_on(node: etree._Element | None) -> bool:
    """Tell whether an on-off element is there and not switched off."""
    return node is not None and node.get(f"{W}val", "true").lower() not in OFF


def first_child(node: etree._Element, tag: str) -> etree._Element | None:
    """Give the first child where it is of that kind: properties stand first, and a search costs ten times this."""
    child = node[0] if len(node) else None
    return child if child is not None and child.tag == tag else None


def whole(words: str | None, otherwise: int = 0) -> int:
    """Give the whole number written in an attribute, or another where there is none; Word may write 24.0."""
    try:
        return int(float(words or ""))
    except (ValueError, OverflowError):
        return otherwise


@dataclass(frozen=True, slots=True)
class Style:
    """One style as the file writes it."""

    id: str
    name: str
    kind: str
    based_on: str
    node: etree._Element


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one file, and the looks worked out so far, so that each is worked out once."""

    by_id: dict[str, Style]
    usual: dict[str, str]
    theme: dict[str, str]
    defaults: Said
    run_looks: dict[object, RunLook] = field(default_factory=dict)
    paragraph_looks: dict[object, tuple[str, ParagraphLook]] = field(default_factory=dict)
    chains: dict[tuple[str, str], Said] = field(default_factory=dict)

    def named(self, style_id: str | None, kind: str) -> str:
        """Give the id that holds: the one asked for, where the file has it, or the usual one of its kind."""
        return style_id if style_id in self.by_id and style_id else self.usual.get(kind, "")


def read_styles(styles: etree._Element | None, theme: etree._Element | None) -> Styles:
    """Give the styles of a file from its two parts, either of which may be absent."""
    if styles is None:
        return Styles({}, {}, {}, {})
    found, usual = {}, {}
    for node in styles.iterchildren(f"{W}style"):
        style = Style(
            node.get(f"{W}styleId", ""),
            _val(node, "name"),
            node.get(f"{W}type", "paragraph"),
            _val(node, "basedOn"),
            node,
        )
        found[style.id] = style
        if node.get(f"{W}default", "0").lower() not in OFF:
            usual[style.kind] = style.id
    fonts = _theme_fonts(theme)
    return Styles(found, usual, fonts, _run_says(styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), fonts))


def run_look(styles: Styles, direct: etree._Element | None, paragraph_style: str, table_style: str = "") -> RunLook:
    """Give how a run prints, from its direct formatting and the ids of the styles it stands in."""
    key = (_key(direct), paragraph_style, table_style)
    look = styles.run_looks.get(key)
    if look is None:
        character = "" if direct is None else _val(direct, "rStyle")
        said = [
            _style_says(styles, "table", table_style),
            _style_says(styles, "paragraph", paragraph_style),
            _style_says(styles, "character", character),
        ]
        look = _join(styles.defaults, said, _run_says(direct, styles.theme), is_link=_is_link(styles, character))
        styles.run_looks[key] = look
    return look


def paragraph_look(styles: Styles, direct: etree._Element | None, table_style: str = "") -> tuple[str, ParagraphLook]:
    """Give the id of a paragraph's style, and what the paragraph is."""
    key = (_key(direct), table_style)
    known = styles.paragraph_looks.get(key)
    if known is None:
        style_id = styles.named(None if direct is None else _val(direct, "pStyle"), "paragraph")
        said: Said = {}
        for chain_id in (table_style, style_id):
            for style in _chain(styles, chain_id):
                said |= _paragraph_says(style.node.find(f"{W}pPr"))
                said |= _built_in_level(style)
        said |= _paragraph_says(direct)
        name = styles.by_id[style_id].name if style_id else ""
        known = style_id, ParagraphLook(style=name, **said)  # type: ignore[arg-type]  # each reader gives its own type
        styles.paragraph_looks[key] = known
    return known


def rows_may_break(styles: Styles, table_style: str) -> bool:
    """Tell whether rows of a table style break across pages unless they say otherwise."""
    may_break = True
    for style in _chain(styles, table_style):
        said = style.node.find(f"{W}trPr/{W}cantSplit")
        may_break = may_break if said is None else not is_on(said)
    return may_break


def _join(defaults: Said, styles: list[Said], direct: Said, *, is_link: bool) -> RunLook:
    joined = dict(defaults)
    for said in (*styles, direct):
        joined |= said
    for toggle in TOGGLES:
        if toggle not in direct:
            joined[toggle] = bool(defaults.get(toggle)) or sum(bool(said.get(toggle)) for said in styles) % 2 == 1
    return RunLook(**joined, is_link=is_link)  # type: ignore[arg-type]  # each reader gives its field's own type


def _is_link(styles: Styles, character: str) -> bool:
    return any(style.name.lower() in LINK_STYLES for style in _chain(styles, character))


def _style_says(styles: Styles, kind: str, style_id: str) -> Said:
    """Give what a style and those it is based on say of runs, the nearest last; worked out once."""
    key = (kind, style_id)
    if key not in styles.chains:
        said: Said = {}
        for style in _chain(styles, style_id):
            said |= _run_says(style.node.find(f"{W}rPr"), styles.theme)
        styles.chains[key] = said
    return styles.chains[key]


def _chain(styles: Styles, style_id: str) -> list[Style]:
    """Give a style after those it is based on; a style based on itself ends the chain."""
    chain: dict[str, Style] = {}
    while style_id in styles.by_id and style_id not in chain:
        chain[style_id] = styles.by_id[style_id]
        style_id = styles.by_id[style_id].based_on
    return list(reversed(chain.values()))


def _key(node: etree._Element | None) -> object:
    """Give a key that two nodes share only where they say the same; a third of the price of writing them out."""
    if node is None:
        return None
    return tuple([(child.tag, *child.items(), *(_key(child) if len(child) else ())) for child in node])  # type: ignore[misc]


def _val(node: etree._Element, name: str) -> str:
    child = node.find(f"{W}{name}")
    return "" if child is None else child.get(f"{W}val", "")


def _theme_fonts(theme: etree._Element | None) -> dict[str, str]:
    """Give the Latin fonts of the theme by what asciiTheme calls them."""
    fonts: dict[str, str] = {}
    for kind in () if theme is None else ("major", "minor"):
        latin = theme.find(f".//{A}fontScheme/{A}{kind}Font/{A}latin") if theme is not None else None
        face = "" if latin is None else latin.get("typeface", "")
        fonts |= {f"{kind}HAnsi": face, f"{kind}Ascii": face} if face else {}
    return fonts


def _run_says(node: etree._Element | None, theme: dict[str, str]) -> Said:
    return {} if node is None else dict(_says(node, RUN, theme))


def _paragraph_says(node: etree._Element | None) -> Said:
    return {} if node is None else dict(_says(node, PARAGRAPH, {}))


Reader = Callable[[Element, dict[str, str]], Iterator[tuple[str, str | int | bool]]]


def _says(
    node: etree._Element, readers: dict[str, Reader], theme: dict[str, str]
) -> Iterator[tuple[str, str | int | bool]]:
    for child in node:
        reader = readers.get(child.tag)
        if reader:
            yield from reader(child, theme)


def _switch(name: str, node: etree._Element, _theme: dict[str, str]) -> Iterator[tuple[str, bool]]:
    yield name, is_on(node)


def _font(node: etree._Element, theme: dict[str, str]) -> Iterator[tuple[str, str]]:
    by_theme = theme.get(node.get(f"{W}asciiTheme") or node.get(f"{W}hAnsiTheme") or "")
    face = by_theme or node.get(f"{W}ascii") or node.get(f"{W}hAnsi")
    if face:
        yield "font", face


def _size(node: etree._Element, _theme: dict[str, str]) -> Iterator[tuple[str, int]]:
    size = whole(node.get(f"{W}val"))
    if size > 0:
        yield "size", size


def _language(node: etree._Element, _theme: dict[str, str]) -> Iterator[tuple[str, str]]:
    if node.get(f"{W}val"):
        yield "language", node.get(f"{W}val", "")


def _level(node: etree._Element, _theme: dict[str, str]) -> Iterator[tuple[str, int]]:
    level = whole(node.get(f"{W}val"), 9)
    yield "level", level + 1 if 0 <= level < 9 else 0


def _built_in_level(style: Style) -> Said:
    """Give the level of Word's own headings, which hold it whatever the file says."""
    built_in = BUILT_IN_HEADING.fullmatch(style.name)
    return {"level": int(built_in[1])} if built_in else {}


def _numbered(node: etree._Element, _theme: dict[str, str]) -> Iterator[tuple[str, bool]]:
    number = node.find(f"{W}numId")
    if number is not None:
        yield "is_list", number.get(f"{W}val") != "0"


def _aligned(node: etree._Element, _theme: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield "alignment", node.get(f"{W}val", "left")


RUN: dict[str, Reader] = {
    f"{W}rFonts": _font,
    f"{W}sz": _size,
    f"{W}lang": _language,
    f"{W}b": partial(_switch, "is_bold"),
    f"{W}i": partial(_switch, "is_italic"),
    f"{W}caps": partial(_switch, "is_capitals"),
    f"{W}smallCaps": partial(_switch, "is_small_capitals"),
    f"{W}u": partial(_switch, "is_underlined"),
    f"{W}vanish": partial(_switch, "is_hidden"),
}

PARAGRAPH: dict[str, Reader] = {
    f"{W}outlineLvl": _level,
    f"{W}numPr": _numbered,
    f"{W}jc": _aligned,
    f"{W}framePr": partial(_switch, "is_framed"),
    f"{W}sectPr": partial(_switch, "ends_section"),
}
