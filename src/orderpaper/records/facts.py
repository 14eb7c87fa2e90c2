"""What a finished Word file says of itself: its paragraphs, tables, drawings and controls, as they look on the page.

Everything is resolved: a paragraph's size is the size it prints at, wherever in the chain of styles it was said.
Sizes are in half-points, as Word keeps them: 24 is 12 point.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from orderpaper.records.place import Place


class Story(StrEnum):
    """The part of a Word file that words stand in, as Word's own menus call it."""

    BODY = "Body"
    HEADER = "Header"
    FOOTER = "Footer"
    FOOTNOTE = "Footnotes"
    ENDNOTE = "Endnotes"


class Holder(StrEnum):
    """What holds a paragraph within its story."""

    PAGE = "page"
    CELL = "cell"
    TEXT_BOX = "text box"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands in a Word file; `heading` is the heading above it, empty before the first.

    `at` counts from the story's start: "paragraph 12", or "table 2, row 3, cell 1". Paragraphs in tables are not
    counted, and those in a text box stand where the box is anchored.
    """

    story: Story
    heading: str
    at: str
    holder: Holder = Holder.PAGE

    def place(self, file: str) -> Place:
        """Give the place as a finding says it."""
        return Place(file, self.heading if self.story is Story.BODY else self.story.value, self.at)


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run prints: `size` in half-points, `language` as en-GB, empty where nothing says it."""

    font: str = "Times New Roman"
    size: int = 20
    language: str = ""
    is_bold: bool = False
    is_italic: bool = False
    is_capitals: bool = False
    is_small_capitals: bool = False
    is_underlined: bool = False
    is_hidden: bool = False
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class RunFact:
    """Neighbouring words of one look; hidden words and words deleted under tracked changes are left out."""

    text: str
    look: RunLook
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """What a paragraph is: its style's name, and its heading level from 1 to 9, or 0 for body text.

    `alignment` is Word's own word (left, both, center, right …). `is_list` is true of numbers and bullets Word makes.
    """

    style: str = ""
    level: int = 0
    alignment: str = "left"
    is_list: bool = False
    is_framed: bool = False
    ends_section: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphFact:
    """One paragraph; `holds_more` is true where it holds a picture, field, symbol or the like beside its words."""

    spot: Spot
    text: str
    look: ParagraphLook
    runs: tuple[RunFact, ...] = ()
    holds_more: bool = False
    breaks_page: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is seen of the paragraph."""
        return not (self.holds_more or self.breaks_page or self.look.ends_section or self.text.strip())


@dataclass(frozen=True, slots=True)
class CellFact:
    """One cell; `span` is the columns it covers, `is_continued` true of the lower part of a cell merged downwards."""

    text: str
    span: int = 1
    is_merged: bool = False
    is_continued: bool = False
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class RowFact:
    """One row of a table; `skipped` is how many columns it leaves out before its first and after its last cell."""

    cells: tuple[CellFact, ...]
    is_header: bool = False
    may_break: bool = True
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class TableFact:
    """One table; `is_header_styled` is whether Table Design › Header Row is ticked, None where nothing says."""

    spot: Spot
    rows: tuple[RowFact, ...]
    style: str = ""
    is_header_styled: bool | None = None
    is_nested: bool = False


class Shape(StrEnum):
    """What a drawing is."""

    PICTURE = "picture"
    TEXT_BOX = "text box"
    WORD_ART = "WordArt"


@dataclass(frozen=True, slots=True)
class DrawingFact:
    """One picture, chart, shape or box, and the words that stand for it to a reader who cannot see it."""

    spot: Spot
    shape: Shape
    name: str = ""
    alternative_text: str = ""
    is_inline: bool = True
    is_decorative: bool = False


@dataclass(frozen=True, slots=True)
class ControlFact:
    """One content control; `title` is empty where it has none. Those that Word makes of itself are `is_built_in`."""

    spot: Spot
    title: str = ""
    is_built_in: bool = False


@dataclass(frozen=True, slots=True)
class WordFacts:
    """Everything that checks ask of one Word file; `name` is the file's, `title` the one in its properties.

    `language` is that of its plain paragraphs. `font_families` gives Word's own class of each font the file lists:
    swiss, roman, modern, script, decorative or auto.
    """

    name: str
    title: str = ""
    language: str = ""
    paragraphs: tuple[ParagraphFact, ...] = ()
    tables: tuple[TableFact, ...] = ()
    drawings: tuple[DrawingFact, ...] = ()
    controls: tuple[ControlFact, ...] = ()
    font_families: Mapping[str, str] = field(default_factory=dict, hash=False)
