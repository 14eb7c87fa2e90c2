"""Takes texts that know their cell as they are printed; gives each its content control, and tells which have one.

A text stands between two marks until everything is printed. Where Word’s own fields, or a control of the template,
are around it, it is left plain.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import escape

from orderpaper.records.keyed import KeyedProse, KeyedText
from orderpaper.records.ledger import say_cells
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Prose, Sourced, citations_of
from orderpaper.word.letters import clean
from orderpaper.word.traces import Mark, write_mark

IN_RUN, IN_RUN_END = "k", "/k"
"""The marks of a text inside a run of words: the run is cut there."""
AROUND, AROUND_END = "b", "/b"
"""The marks of a text around whole runs or paragraphs."""
LONGEST = 64
"""The most letters that Word takes for the title of a control, and for its tag."""
FIRST = 720_000_000
TAKEN = re.compile(rb'<w:id w:val="(\d+)"')
TOKEN = re.compile(
    r"<!--op:(?P<end>/?)[kb](?P<number>\d+)-->|<(?P<close>/?)w:sdt>|<(?P<ended>/?)w:fldSimple\b[^>]*?(?P<alone>/?)>|"
    r'<w:fldChar\b[^>]*w:fldCharType="(?P<char>begin|end)"'
)


@dataclass(frozen=True, slots=True)
class Control:
    """One control: its tag and title; that of a figure stands only inside that of its text, `within`."""

    tag: str
    alias: str
    within: int | None = None


class Controls:
    """Gathers the texts of one paper that get controls, while it is printed; none, unless they `are_wanted`."""

    def __init__(self) -> None:
        self.are_wanted = False
        self._controls: list[Control] = []
        self._text: int | None = None
        self._figures = 0
        self._put: dict[str, None] = {}
        self._next = 0

    @property
    def are_marked(self) -> bool:
        """Whether any were printed, and wait to be put in place."""
        return bool(self._controls)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the texts that stand in a control, in the order of the page."""
        return tuple(self._put)

    def wrap(self, key: str, kind: str, print_words: Callable[[], str]) -> str:
        """Give a text as it is printed, between its marks; as it is where no controls are wanted."""
        if not self.are_wanted or not key or self._text is not None:
            return print_words()
        number = self._text = self._add(Control(key, key))
        self._figures = 0
        printed = print_words()
        self._text = None
        return f"{write_mark(kind, number)}{printed}{write_mark(f'/{kind}', number)}"

    def say_aside(self, print_words: Callable[[], str]) -> str:
        """Give words that are printed elsewhere than the text they belong to, as a footnote is."""
        held, self._text = self._text, None
        printed = print_words()
        self._text = held
        return printed

    @property
    def is_in_text(self) -> bool:
        """Whether a text that gets a control is being printed."""
        return self._text is not None

    def wrap_figure(self, mark: Mark, cells: Iterable[Place], name: str) -> Mark:
        """Give the mark of a figure with those of its own control, where it stands in a text that has one."""
        if self._text is None:
            return mark
        self._figures += 1
        tag = f"{self._controls[self._text].tag}.{self._figures}"
        said = say_cells(cells, LONGEST - len(tag) - 1) or f"{{{name}}}"
        number = self._add(Control(tag, f"{tag} {said}", self._text))
        opening, closing = write_mark(IN_RUN, number), write_mark(IN_RUN_END, number)
        return mark._replace(opening=f"{opening}{mark.opening}", closing=f"{mark.closing}{closing}")

    def _add(self, control: Control) -> int:
        self._controls.append(control)
        return len(self._controls) - 1

    # ---- when everything is printed

    def number_from(self, parts: Mapping[str, bytes]) -> None:
        """Number the controls on from those that a template has: no two may share a number."""
        taken = {int(number) for part in parts.values() if b"<w:sdt>" in part for number in TAKEN.findall(part)}
        self._next = max((FIRST, *(number + 1 for number in taken if number < 2**31 - 2**24)))

    def put(self, text: str) -> str:
        """Give a printed part with a control wherever two marks stand, and no mark left in it."""
        return "".join(self._put_tokens(text)) if self.are_marked else text

    def _put_tokens(self, text: str) -> Iterator[str]:
        around = _Around()
        is_open: set[int] = set()
        at = 0
        for token in TOKEN.finditer(text):
            yield text[at : token.start()]
            at = token.end()
            if token["number"] is None:
                around.pass_by(token)
                yield token[0]
            elif token["end"]:
                yield from self._close(int(token["number"]), is_open)
            else:
                yield from self._open(int(token["number"]), is_open, is_free=around.is_free)
        yield text[at:]

    def _open(self, number: int, is_open: set[int], *, is_free: bool) -> Iterator[str]:
        control = self._controls[number]
        has_room = is_free if control.within is None else control.within in is_open
        if not has_room:
            return
        is_open.add(number)
        if control.within is None:
            self._put[control.tag] = None
        self._next += 1
        alias, tag = escape(cut_title(control.alias)), escape(cut_title(control.tag))
        yield (
            f'<w:sdt><w:sdtPr><w:alias w:val="{alias}"/><w:tag w:val="{tag}"/>'
            f'<w:id w:val="{self._next}"/></w:sdtPr><w:sdtContent>'
        )

    def _close(self, number: int, is_open: set[int]) -> Iterator[str]:
        if number in is_open:
            is_open.discard(number)
            yield "</w:sdtContent></w:sdt>"


class _Around:
    """What is around a place of a part: controls of the template, and fields."""

    def __init__(self) -> None:
        self._controls = self._fields = 0

    @property
    def is_free(self) -> bool:
        return not self._controls and not self._fields

    def pass_by(self, token: re.Match[str]) -> None:
        if token["char"]:
            self._fields += 1 if token["char"] == "begin" else -1
        elif token["ended"] is not None:
            self._fields += 0 if token["alone"] else -1 if token["ended"] else 1
        else:
            self._controls += -1 if token["close"] else 1


def key_of(value: object) -> str:
    """Give the key of a text; nothing where it has none, or where words that are missing stand in it."""
    if isinstance(value, KeyedText):
        return value.key
    if isinstance(value, KeyedProse) and not any(isinstance(line.text, Missing) for line in value.lines):
        return value.key
    return ""


def leave_key(value: Any) -> Any:  # noqa: ANN401 - Jinja hands over whatever the template names
    """Give a text without its key, as it would be printed if nobody asked for controls; anything else as it is."""
    if isinstance(value, KeyedText):
        return Sourced(str(value), citations_of(value)) if citations_of(value) else str(value)
    return Prose(value.lines) if isinstance(value, KeyedProse) else value


def cut_title(words: str) -> str:
    """Give words for the title or the tag of a control, no longer than Word takes."""
    plain = clean(" ".join(words.split()))
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
