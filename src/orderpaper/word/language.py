"""The template language: Jinja in its sandbox, undefined names refused, everything escaped."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, pass_context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from orderpaper.records.context import is_printed_whole
from orderpaper.records.display import Caption, Reference
from orderpaper.records.keyed import KeyedProse, KeyedText
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.text import Line, LineKind, Missing, Prose, Sourced, Text, citations_of
from orderpaper.word.columns import even_columns
from orderpaper.word.contents import Contents
from orderpaper.word.controls import AROUND, IN_RUN, key_of, leave_key
from orderpaper.word.marking import BREAK, Marking, print_between, print_stretch
from orderpaper.word.references import name_sequence
from orderpaper.word.styles import Styles
from orderpaper.word.traces import Mark

if TYPE_CHECKING:
    from orderpaper.records.chart import Chart
    from orderpaper.word.charts.drawings import Drawings

EMPTY = (Line(""),)
NO_PARTS: Mapping[str, bytes] = {}
CHARTS = "word/charts/"
MISSING_STYLE = "ToBeSupplied"
MOST_NAMED = 12


class Printing:
    """What one filling prints with: the template’s styles, the lists it starts, the missing words it meets.

    Figures that know their cells, captions, references and footnotes are marked as they are printed, and put in place
    when all is printed. `name` is the template’s.
    """

    def __init__(
        self, styles: Styles, first_free_number: int, parts: Mapping[str, bytes] = NO_PARTS, name: str = ""
    ) -> None:
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
        self.marking = Marking(styles, parts, Place(name))
        self._parts = parts

    @cached_property
    def drawings(self) -> "Drawings":
        """The charts, and what prints them; most papers have none, and never load it."""
        from orderpaper.word.charts.drawings import Drawings

        drawings = Drawings(self._parts, self._styles, self.print_words)
        drawings.stand_in(self.marking.part)
        return drawings

    @property
    def has_drawings(self) -> bool:
        """Whether anything that was printed asked for charts or tables."""
        return "drawings" in self.__dict__

    @property
    def keeps_charts(self) -> bool:
        """Whether the template has charts of its own: one that was to be filled and was not printed is left out."""
        return any(name.startswith(CHARTS) for name in self._parts)

    @property
    def heading_styles(self) -> Mapping[str, int]:
        """The styles of the template’s headings, with their levels from nought."""
        return self._styles.outline

    def begin_part(self, name: str) -> None:
        """Say which part of the file is printed from now on."""
        self.marking.part = name
        if self.has_drawings:
            self.drawings.stand_in(name)

    def list_charts(self) -> Mapping[tuple[str, str], "Chart"]:
        """Give the charts that were printed, by the part they stand in and what leads from it to them."""
        return self.drawings.list_charts() if self.has_drawings else {}

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
        printed = _MARKED.get(type(value))
        return printed(self, value) if printed else value

    def print_words(self, words: Text) -> Markup:
        """Give words as they stand inside a run of text, the figures in them marked; missing words highlighted."""
        if isinstance(words, Missing):
            return Markup(self.finish(words))
        if isinstance(words, KeyedText):
            controls = self.marking.controls
            return Markup(controls.wrap(words.key, IN_RUN, lambda: self.print_words(leave_key(words))))
        return self.print_sourced(words) if citations_of(words) else print_between(words)

    def print_sourced(self, words: str) -> Markup:
        """Give words that know their cells."""
        return print_stretch(words, self.marking.mark_words(words, (), self._mark_note), (0, len(words)))

    def print_keyed(self, value: KeyedText | KeyedProse) -> Markup:
        """Give a text of a cell inside a run, in a content control of its own where these are asked for."""
        return Markup(self.marking.controls.wrap(key_of(value), IN_RUN, lambda: self._escape(leave_key(value))))

    def _escape(self, value: str | Prose) -> Markup:
        return escape(self.finish(value))

    def print_lines(self, prose: Prose) -> Markup:
        """Give prose inside a run of text: its lines one under the other, without their lists."""
        return BREAK.join(
            self.finish(line.text) if isinstance(line.text, Missing)
            else print_stretch(line.text, self._mark_line(line), (0, len(line.text)))
            for line in prose.lines
        )  # fmt: skip

    def print_caption(self, caption: Caption) -> Markup:
        """Give a caption, whose number is counted now."""
        number = self.count_caption(name_sequence(caption.label))
        return self.marking.mark_caption(caption, number) + ": " + self.print_words(caption.title)

    def print_reference(self, reference: Reference) -> Markup:
        """Give what points at a caption, whose number may not be known yet."""
        return self.marking.mark_reference(reference)

    def write_reference(self, index: int, look: str) -> str:
        """Give the runs of what points at a caption; missing words, marked, where the paper has no such caption."""
        written = self.marking.references.write_reference(index, look)
        if isinstance(written, Missing):
            self.missing.append(written)
            return self._mark_missing(written)
        return written

    def _mark_line(self, line: Line) -> Sequence[Mark]:
        """Give the marks of a line: of its figures, of what points at captions, of its footnotes."""
        return [] if isinstance(line.text, Missing) else self.marking.mark_words(line.text, line.notes, self._mark_note)

    def _mark_note(self, words: Prose) -> str:
        return self.marking.mark_note(
            lambda style: self.print_prose(words, style, is_alone=True), lambda: self.print_lines(words)
        )

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
        key, words = key_of(value), leave_key(value)
        lines = words.lines if isinstance(words, Prose) else (Line(words),)
        shown = lines or (EMPTY if is_alone else ())
        return Markup(self.marking.controls.wrap(key, AROUND, lambda: self._print_paragraphs(shown, home)))

    def _print_paragraphs(self, lines: Sequence[Line], home: str) -> str:
        """Give a paragraph for each line, the first in the style that asked for them."""
        bullet, letter, continued = self._family(home)
        printed = []
        number = 0
        for index, line in enumerate(lines):
            if line.kind is LineKind.LETTER:
                number = number or self._start_letters(letter)
                printed.append(self._paragraph(letter, line, number))
                continue
            number = 0
            style = bullet if line.kind is LineKind.BULLET else continued if index else home
            printed.append(self._paragraph(style, line))
        return "".join(printed)

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
        run = self.marking.controls.wrap(key_of(text), AROUND, lambda: self._print_runs(line))
        listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
        leads = "<w:keepNext/>" if isinstance(text, str) and text.endswith(":") else ""
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        return f"<w:p><w:pPr>{named}{leads}{listed}</w:pPr>{run}</w:p>"

    def _print_runs(self, line: Line) -> str:
        """Give the runs of a line."""
        text = leave_key(line.text)
        if isinstance(text, Missing):
            self.missing.append(text)
            return self._mark_missing(text)
        if line.stresses or line.notes or type(text) is not str:
            return "".join(self._print_marked_runs(line))
        return self._print_run(text)

    def _print_run(self, text: str, look: str = "") -> str:
        words = self.break_lines(text) if "\n" in text else escape(text)
        return f'<w:r>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'

    def _print_marked_runs(self, line: Line) -> Iterator[str]:
        """Give the runs of a line some of whose words are stressed, or know their cells, or have footnotes."""
        if not isinstance(line.text, str):
            yield self._print_run(self.finish(line.text))
            return
        marks = self._mark_line(line)
        for stretch, look in self._cut(line):
            yield self._print_run(print_stretch(line.text, marks, stretch), look)

    def _cut(self, line: Line) -> Iterator[tuple[tuple[int, int], str]]:
        """Give the stretches of a line, each with its look: bold and italic are the template’s styles for them."""
        at, length = 0, len(str(line.text))
        for each in line.stresses:
            if at < each.start:
                yield (at, each.start), ""
            yield (each.start, each.end), self._looks[each.is_bold, each.is_italic]
            at = each.end
        if at < length or not line.stresses:
            yield (at, length), ""

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


_MARKED: Mapping[type, Callable[[Printing, Any], Markup]] = {
    Sourced: Printing.print_sourced,
    Prose: Printing.print_lines,
    KeyedText: Printing.print_keyed,
    KeyedProse: Printing.print_keyed,
    Caption: Printing.print_caption,
    Reference: Printing.print_reference,
}
"""What prints that which is marked, until its place is known."""


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
        """Give a field of a record at once; anything else is asked for the sandbox's leave.

        Of names that the workbooks give, give what one leads to; of what is missing, every field is missing too.
        """
        if type(obj) is Names:
            return obj.entries[attribute] if attribute in obj.entries else self.undefined(_say_unknown(obj, attribute))
        if type(obj) is Missing:
            return obj
        if attribute in getattr(type(obj), "__dataclass_fields__", ()):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Give one of a list by its number; of names that the workbooks give, what one of them leads to."""
        return self.getattr(obj, str(argument)) if type(obj) is Names else super().getitem(obj, argument)


def _say_unknown(names: Names, name: str) -> str:
    known = ", ".join(list(names.entries)[:MOST_NAMED])
    return f"there is no “{name}” where it is looked for; there {f'are: {known}' if known else 'is nothing'}"


def make_plain(value: Any) -> str:  # noqa: ANN401 - as finish
    """Give a value as one line of text without marks, for the attributes of a picture or a table."""
    if is_printed_whole(type(value)):
        from orderpaper.word.charts.words import say_plainly

        return say_plainly(value)
    return " ".join(str(value).split())
