"""What may be said of figures by name: the same name in a template and in a sentence of a workbook."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from orderpaper.records.text import Text

ROOT = "figures"


@dataclass(frozen=True, slots=True)
class Quotation:
    """One thing that may be said of a figure: its name, as annual_changes.all_crime.sentence, what it is, its words.

    The words know the cells they come from.
    """

    name: str
    says: str
    words: Text


@dataclass(frozen=True, slots=True)
class Names:
    """Things that a template calls by names which the workbooks give: figures.annual_changes.all_crime.sentence.

    An entry is something to print, or more names. What a template asks for is looked up before it is filled.
    """

    entries: Mapping[str, object] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return f"{len(self.entries)} of them"

    def list_leaves(self, prefix: str = "") -> Iterator[tuple[str, object]]:
        """Give every name that leads to something to print, in full, with what it leads to."""
        for name, entry in self.entries.items():
            if isinstance(entry, Names):
                yield from entry.list_leaves(f"{prefix}{name}.")
            else:
                yield f"{prefix}{name}", entry
