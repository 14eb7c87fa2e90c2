"""What a command has to say when it is done."""

from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.board import Clearance
from orderpaper.records.context import FieldSaid
from orderpaper.records.finding import Finding, has_stop


@dataclass(frozen=True, slots=True)
class Outcome:
    """The findings, the files written, the edited ones put aside (old name and new), and those no longer made.

    `findings` tell the fault of a column once; `every` has each cell’s by itself. `remarks` are sentences about what
    was not done. `lists` are what was written beside the papers. `board` is how each row stands that must be cleared.
    """

    findings: tuple[Finding, ...] = ()
    files: tuple[Path, ...] = ()
    put_aside: tuple[tuple[str, str], ...] = ()
    left_over: tuple[str, ...] = ()
    every: tuple[Finding, ...] = ()
    remarks: tuple[str, ...] = ()
    lists: tuple[Path, ...] = ()
    board: tuple[Clearance, ...] = ()

    @property
    def exit_status(self) -> int:
        """1 while a finding stops publication, else 0."""
        return 1 if has_stop(self.findings) else 0


@dataclass(frozen=True, slots=True)
class FigureSaid:
    """Something that may be said of a figure, as `orderpaper fields` lists it: its name in full, and its words today.

    `says` is what it is, `cells` where it comes from, spelt out.
    """

    name: str
    words: str
    says: str = ""
    cells: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What templates may say: the fields of each, and the figures there are; `more` counts those not listed."""

    templates: tuple["TemplateFields", ...]
    figures: tuple[FigureSaid, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class TemplateFields:
    """The fields that one template may name, each with its value today."""

    template: str
    paper: str
    fields: tuple[FieldSaid, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """What became of the rows of a workbook that was written anew, in plain lines: each opens with where it is."""

    carried: tuple[str, ...] = ()
    to_do: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    def __add__(self, other: "Account") -> "Account":
        return Account(self.carried + other.carried, self.to_do + other.to_do, self.left + other.left)


@dataclass(frozen=True, slots=True)
class NewFolder:
    """A folder made from another: where it is, its files, and what was carried into it."""

    folder: Path
    files: tuple[Path, ...]
    account: Account


@dataclass(frozen=True, slots=True)
class Imported:
    """A workbook of imported tables: where it is, its tables in plain lines, what was found, and what to do with it."""

    path: Path
    tables: tuple[str, ...]
    findings: tuple[Finding, ...]
    to_do: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A workbook and the one written beside it in today’s template, None where it is in that template already."""

    old: Path
    new: Path | None = None
    account: Account = Account()
