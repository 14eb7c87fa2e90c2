"""The template language: Jinja in its sandbox, undefined names refused, everything escaped."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, pass_context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from orderpaper.records.context import is_printed_whole
from orderpaper.records.text import Line, LineKind, Missing, Prose, Stress
from orderpaper.word.columns import even_columns
from orderpaper.word.contents import Contents
from orderpaper.word.styles import Styles

if TYPE_CHECKING:
    from orderpaper.word.charts.drawings import Drawings

BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
EMPTY = (Line(""),)
NO_PARTS: Mapping[str, bytes] = {}
MISSING_STYLE = "ToBeSupplied"


class Printing:
    """What one filling prints with: the template’s styles, the lists it starts, the missing words it meets."""

    def __init__(self, styles: Styles, first_free_number: int, parts: Mapping[str, bytes] = NO_PARTS) -> None:
        self.missing: list[Missing] = []
        self.letter_lists: list[tuple[int, int]] = []
        self._styles = styles
        self._free = first_free_number
        has_style = MISSING_STYLE in styles.ids
        self._mark = f'<w:rStyle w:val="{MISSING_STYLE}"/>' if has_style else '<w:highlight w:val="yellow"/>'
        self._families: dict[str, tuple[str, str, str]] = {}
        self._captions: dict[str, int] = {}
        self._looks = {stress: _say_look(styles, *stress) for stress in product((False, True), repeat=2)}
        self.contents = Contents(styles)
        self._parts = parts

    @cached_property
    def drawings(self) -> "Drawings":
        """The charts, and what prints them; most papers have none, and never load it."""
        from orderpaper.word.charts.drawings import Drawings

        return Drawings(self._parts, self._styles)

    def finish(self, value: Any) -> Any:  # noqa: ANN401 - Jinja hands over whatever the template names
        """Give a value as it is printed inside a run of text."""
        if type(value) is str:
            return self.break_lines(value) if "\n" in value else value
        if type(value) is Missing:
            self.missing.append(value)
            return Markup("</w:t></w:r>") + self._mark_missing(value) + Markup("<w:r><w:t>")
        if type(value) is bool:
            return "Yes" if value else "No"
        if is_printed_whole(type(value)):
            return self.drawings.say(value)
        return self.finish(str(value)) if type(value) is Prose else value

    def break_lines(self, text: str) -> Markup:
        """Give text with Word’s line breaks."""
        return escape(text).replace("\n", BREAK)

    def _mark_missing(self, missing: Missing) -> Markup:
        return Markup('<w:r><w:rPr>{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>').format(
            Markup(self._mark), self.break_lines(str(missing))
        )

    def print_prose(self, value: Any, home: str, room: Sequence[int] = (), *, is_alone: bool = False) -> Markup:  # noqa: ANN401 - as finish
        """Give whole paragraphs for prose, in the style of the paragraph that asked for it and its list styles.

        No prose is no paragraph, but where the paragraph is all there is in a cell: a cell may not be without one.
        A chart is a drawing in a paragraph of its own, in the room there is on the page: its width and height.
        """
        if isinstance(value, Markup):
            return value
        if is_printed_whole(type(value)):
            return self.drawings.print_whole(value, home, room)
        lines = value.lines if isinstance(value, Prose) else (Line(value),)
        bullet, letter, continued = self._family(home)
        printed = []
        number = 0
        for index, line in enumerate(lines or (EMPTY if is_alone else ())):
            if line.kind is LineKind.LETTER:
                number = number or self._start_letters(letter)
                printed.append(self._paragraph(letter, line, number))
                continue
            number = 0
            style = bullet if line.kind is LineKind.BULLET else continued if index else home
            printed.append(self._paragraph(style, line))
        return Markup("".join(printed))

    def count_caption(self, label: str) -> str:
        """Give the number of the next caption with a label: tables made in a loop are counted as they are printed."""
        self._captions[label] = self._captions.get(label, 0) + 1
        return str(self._captions[label])

    def mark_heading(self, paragraph: Any, style: str) -> Markup:  # noqa: ANN401 - as finish
        """Give a heading’s paragraph with the bookmark that the contents list points to."""
        return self.contents.mark(str(paragraph), style)

    def _family(self, home: str) -> tuple[str, str, str]:
        found = self._families.get(home)
        if found is None:
            choose = self._styles.first_of
            found = self._families[home] = (
                choose(f"{home}Bullet", "ListBullet"),
                choose(f"{home}Letter", "ListLetter"),
                choose(f"{home}Continued", home),
            )
        return found

    def _paragraph(self, style: str, line: Line, number: int = 0) -> str:
        text = line.text
        if isinstance(text, Missing):
            self.missing.append(text)
            run: str = self._mark_missing(text)
        elif line.stresses:
            run = "".join(self._print_run(words, look) for words, look in self._cut(text, line.stresses))
        else:
            run = self._print_run(text)
        listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
        leads = "<w:keepNext/>" if isinstance(text, str) and text.endswith(":") else ""
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        return f"<w:p><w:pPr>{named}{leads}{listed}</w:pPr>{run}</w:p>"

    def _print_run(self, text: str, look: str = "") -> str:
        words = self.break_lines(text) if "\n" in text else escape(text)
        return f'<w:r>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'

    def _cut(self, text: str, stresses: Iterable[Stress]) -> Iterator[tuple[str, str]]:
        """Give the text in pieces, each with its look: bold and italic are the template’s styles for them."""
        at = 0
        for each in stresses:
            if at < each.start:
                yield text[at : each.start], ""
            yield text[each.start : each.end], self._looks[each.is_bold, each.is_italic]
            at = each.end
        if at < len(text):
            yield text[at:], ""

    def _start_letters(self, style: str) -> int:
        """Give the number of a list that begins again at (a), 0 where the style belongs to no list."""
        abstract = self._styles.letter_list(style)
        if abstract is None:
            return 0
        self._free += 1
        self.letter_lists.append((self._free, abstract))
        return self._free


def _say_look(styles: Styles, is_bold: bool, is_italic: bool) -> str:  # noqa: FBT001 - the two are a pair
    """Give the properties of a run that is bold, italic or both."""
    style = "Strong" if is_bold else "Emphasis"
    named = f'<w:rStyle w:val="{style}"/>' if style in styles.ids else "<w:b/>" if is_bold else "<w:i/>"
    both = "<w:i/>" if is_bold and is_italic else ""
    return f"<w:rPr>{named}{both}</w:rPr>" if is_bold or is_italic else ""


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Jinja’s sandbox, with nothing in reach but the context and what is named here."""

    def __init__(self, printing: Printing | None = None) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=True, finalize=printing.finish if printing else str)
        self.globals = {}
        filters: dict[str, Callable[..., Any]] = {
            name: self.filters[name] for name in ("first", "last", "length", "join", "lower", "upper", "default")
        }
        filters["prose"] = printing.print_prose if printing else str
        filters["caption"] = pass_context(lambda _context, label: printing.count_caption(label) if printing else "")
        filters["heading"] = printing.mark_heading if printing else str
        filters["plain"] = make_plain
        filters["refill"] = pass_context(
            lambda _context, value, relation: printing.drawings.refill(value, relation) if printing else ""
        )
        filters["drawing_id"] = pass_context(
            lambda _context, _id: printing.drawings.number_drawing() if printing else ""
        )
        filters["even_columns"] = even_columns
        self.filters = filters

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Give a field of a record at once; anything else is asked for the sandbox's leave."""
        if attribute in getattr(type(obj), "__dataclass_fields__", ()):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


def make_plain(value: Any) -> str:  # noqa: ANN401 - as finish
    """Give a value as one line of text without marks, for the attributes of a picture or a table."""
    if is_printed_whole(type(value)):
        from orderpaper.word.charts.words import say_plainly

        return say_plainly(value)
    return " ".join(str(value).split())
