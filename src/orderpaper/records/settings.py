"""Where a command works, checked at the door and handed down whole."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


def be_quiet(_step: str) -> None:
    """Say nothing of the step that begins."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A meeting's folder and what is asked of it.

    `only` is the kind of paper wanted, empty for all. `made_on` is the day that files count as made where the
    meeting's date cannot be read. A draft that `is_quick` has no page numbers in its contents lists.
    One that `has_addresses` says of each figure, in the Word file, which cells it comes from. `today` is asked only
    where something is recorded as it happens, or is late; no paper has it in it.
    """

    folder: Path
    output: Path
    only: str = ""
    made_on: dt.date | None = None
    progress: Callable[[str], None] = be_quiet
    is_quick: bool = False
    has_addresses: bool = False
    today: dt.date | None = None

    @property
    def spreadsheets(self) -> Path:
        """The folder of the workbooks."""
        return self.folder / "spreadsheets"

    @property
    def templates(self) -> Path:
        """The folder of the Word templates."""
        return self.folder / "templates"
