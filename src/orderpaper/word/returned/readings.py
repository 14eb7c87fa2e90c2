"""Takes paragraphs and content controls of a returned copy; gives their words, knowing which letters are figures."""

from collections.abc import Callable, Iterable, Iterator

from orderpaper.records.keyed import write_text
from orderpaper.records.text import Citation, Line, LineKind, Prose, Sourced
from orderpaper.word.returned.opened import Element
from orderpaper.word.shadow import W

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
P, R, T, SDT, CONTENT = (f"{W}{name}" for name in ("p", "r", "t", "sdt", "sdtContent"))
SIGNS = {f"{W}tab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
BREAK = f"{W}br"
PAGE_BREAKS = ("page", "column")
SKIPPED = frozenset((f"{MC}Fallback", *(f"{W}{name}" for name in (
    "pPr", "sdtPr", "sdtEndPr", "txbxContent", "del", "moveFrom", "rPr", "instrText", "delText",
))))  # fmt: skip
PLACEHOLDER = "placeholder"

NameFigure = Callable[[Element], str]
"""Gives the number of the figure that a control holds, in its text; nothing for any other control."""


def _name_no_figure(_control: Element) -> str:
    """Give nothing: no control is looked upon as that of a figure."""
    return ""


class _Gathering:
    """Words as they are met one after the other, with the figures among them."""

    def __init__(self, name_figure: NameFigure, left_out: Element | None = None) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._figures: list[Citation] = []
        self._name_figure, self._left_out = name_figure, left_out

    @property
    def words(self) -> str:
        said = "".join(self._pieces)
        return Sourced(said, self._figures) if self._figures else said

    def gather(self, holder: Element) -> None:
        for node in holder:
            if node.tag == R:
                self._add(_read_run(node))
            elif node.tag == SDT:
                self._enter(node)
            elif isinstance(node.tag, str) and node.tag not in SKIPPED:
                self.gather(node)

    def _enter(self, control: Element) -> None:
        start = self._length
        if control is not self._left_out and not shows_placeholder(control):
            self.gather(control)
        number = self._name_figure(control)
        if number:
            self._figures.append(Citation(start, self._length, (), number))

    def _add(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)


def _read_run(run: Element) -> str:
    return "".join(_read_signs(run))


def _read_signs(run: Element) -> Iterator[str]:
    for node in run:
        if node.tag == T:
            yield node.text or ""
        elif node.tag == BREAK:
            yield "" if node.get(f"{W}type") in PAGE_BREAKS else "\n"
        else:
            yield SIGNS.get(node.tag, "")


def read_inline(holder: Element, name_figure: NameFigure = _name_no_figure, *, left_out: Element | None = None) -> str:
    """Give the words of a paragraph, or of a control in one; of one control in it nothing, where that is `left_out`."""
    gathering = _Gathering(name_figure, left_out)
    gathering.gather(holder)
    return gathering.words


def read_control(control: Element, tell_kind: Callable[[Element], LineKind], name_figure: NameFigure) -> str:
    """Give the words of a control as a cell would hold them: a line for each paragraph, lists with their marks."""
    if shows_placeholder(control):
        return ""
    paragraphs = list_paragraphs(control)
    if not paragraphs:
        return read_inline(control, name_figure)
    return write_lines(read_line(each, tell_kind, name_figure) for each in paragraphs)


def read_line(paragraph: Element, tell_kind: Callable[[Element], LineKind], name_figure: NameFigure) -> Line:
    """Give a paragraph as a line of prose."""
    return Line(read_inline(paragraph, name_figure), tell_kind(paragraph))


def write_lines(lines: Iterable[Line]) -> str:
    """Give lines as a cell would hold them; empty ones are left out."""
    return write_text(Prose(tuple(each for each in lines if str(each.text).strip())))


def list_paragraphs(holder: Element) -> list[Element]:
    """Give the paragraphs in an element, but not those of text boxes that hang on them."""
    boxes = (f"{W}txbxContent", f"{MC}Fallback")
    inside = [each for each in holder.iter(P) if each is not holder]
    return [each for each in inside if not any(around.tag in boxes for around in _climb(each, holder))]


def _climb(node: Element, top: Element) -> Iterator[Element]:
    """Give what stands around an element, within another."""
    for around in node.iterancestors():
        if around is top:
            return
        yield around


def shows_placeholder(control: Element) -> bool:
    """Tell whether a control shows the words that ask for something, and holds nothing."""
    if control.find(f"{W}sdtPr/{W}showingPlcHdr") is None:
        return False
    runs = [each for each in control.iter(R) if _read_run(each).strip()]
    marked = [each for each in runs if PLACEHOLDER in _style_of(each).lower()]
    return not marked or len(marked) == len(runs)


def _style_of(run: Element) -> str:
    style = run.find(f"{W}rPr/{W}rStyle")
    return "" if style is None else style.get(f"{W}val", "")
