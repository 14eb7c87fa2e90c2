"""A map of areas shaded by their figures: outlines, classes, and the table of the figures beside it."""

from dataclasses import dataclass, field
from typing import ClassVar

from orderpaper.records.context import said
from orderpaper.records.printed_table import PrintedTable
from orderpaper.records.statistics import Outline
from orderpaper.records.text import Text


@dataclass(frozen=True, slots=True)
class MapClass:
    """One class of a map: what its figures lie between, in words, and the names of its areas.

    The areas without a figure are a class of their own, which is hatched, never shaded as the lowest.
    """

    words: str
    areas: tuple[str, ...]
    is_without: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaMap:
    """A map; what a template may say of it is what is said() here. Its classes stand lowest first."""

    IS_PRINTED_WHOLE: ClassVar[bool] = True

    title: Text = said("The title, for its caption")
    unit: str
    outlines: tuple[Outline, ...]
    classes: tuple[MapClass, ...]
    words: str = said("What the map shows, in words")
    table: PrintedTable = said("The table of its figures, to stand beside it")
    period: Text = field(default="", metadata={"says": "The period its figures are of"})
    source: Text = field(default="", metadata={"says": "Where its figures come from"})
    notes: tuple[Text, ...] = field(default=(), metadata={"says": "What must be read with it"})
    ours: str = ""

    def __str__(self) -> str:
        return self.words
