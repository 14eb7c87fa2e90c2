"""What a command has to say when it is done."""

from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.context import FieldSaid
from orderpaper.records.finding import Finding, has_stop
from orderpaper.records.place import Place


@dataclass(frozen=True, slots=True)
class Outcome:
    """The findings, the files written, the edited ones put aside (old name and new), and those no longer made."""

    findings: tuple[Finding, ...] = ()
    files: tuple[Path, ...] = ()
    put_aside: tuple[tuple[str, str], ...] = ()
    left_over: tuple[str, ...] = ()

    @property
    def exit_status(self) -> int:
        """1 while a finding stops publication, else 0."""
        return 1 if has_stop(self.findings) else 0


@dataclass(frozen=True, slots=True)
class FigureSaid:
    """A measure as `orderpaper fields` lists it: what is said of it today, and the cells of its two figures."""

    measure: str
    sentence: str
    earlier: Place
    later: Place


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What templates may say: the fields of each, and the figures there are."""

    templates: tuple["TemplateFields", ...]
    figures: tuple[FigureSaid, ...]


@dataclass(frozen=True, slots=True)
class TemplateFields:
    """The fields that one template may name, each with its value today."""

    template: str
    paper: str
    fields: tuple[FieldSaid, ...]
