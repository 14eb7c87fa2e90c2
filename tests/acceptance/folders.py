"""Meetings' folders for the acceptance tests: the worked example, copied, changed as an officer would, and drafted."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from orderpaper.assembly import journey
from orderpaper.assembly.draft import draft
from orderpaper.assembly.journey import describe_folder
from orderpaper.records.columns import Column, Entry
from orderpaper.records.outcome import Outcome
from orderpaper.records.paper import CommitteePaper
from orderpaper.records.settings import Settings
from orderpaper.workbooks.folder import read_folder

ROOT = Path(__file__).resolve().parents[2]
VALIDATOR = ROOT.parent / "shared" / "tools" / "validate_docx.py"
VARIANTS = {
    "older layout, shape B": ("Final decision question", "B"),
    "newer layout, shape A": ("Executive summary first", "A"),
    "older layout, shape C": ("Final decision question", "C"),
}
Change = Callable[[Any], Any]
Cell = tuple[str, str, str]


@dataclass(frozen=True)
class Drafted:
    """A folder that was drafted, the papers that were described and what came of it."""

    folder: Path
    papers: tuple[CommitteePaper, ...]
    outcome: Outcome

    def files(self) -> dict[Path, CommitteePaper]:
        """Give the paper that each Word file was made from; both stand in the order of the agenda."""
        return dict(zip(self.outcome.files, self.papers, strict=True))

    def of_kind(self, kind: str) -> Path:
        """Give the one Word file of a kind."""
        return next(path for path, paper in self.files().items() if paper.kind == kind)


def copy_example(folder: Path) -> Path:
    """Give the folder with the worked example in it, and nothing drafted yet."""
    for room, pattern in (("spreadsheets", "*.xlsx"), ("templates", "*.docx")):
        (folder / room).mkdir(parents=True)
        for path in (ROOT / room).glob(pattern):
            if not path.name.startswith("~$"):
                shutil.copy(path, folder / room / path.name)
    return folder


def draft_folder(folder: Path) -> Drafted:
    """Give what came of drafting a folder, and the papers as they were described on the way."""
    described: list[journey.Described] = []

    def describe(settings: Settings) -> journey.Described:
        described.append(describe_folder(settings))
        return described[0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journey, "describe_folder", describe)
        outcome = draft(Settings(folder, folder / "output"))
    return Drafted(folder, described[0].papers, outcome)


def type_in(folder: Path, changes: dict[Cell, Change]) -> None:
    """Change cells of a folder's workbooks; a cell is named by workbook, sheet and address."""
    for name in sorted({file for file, _sheet, _cell in changes}):
        path = folder / "spreadsheets" / name
        book = openpyxl.load_workbook(path)
        for (file, sheet, address), change in changes.items():
            if file == name:
                book[sheet][address] = change(book[sheet][address].value)
        book.save(path)


def choices(entries: Iterable[Entry], layout: str, shape: str) -> dict[Cell, Change]:
    """Give the changes that choose the report's layout and the shape of its action plan, as an officer does."""
    entry = next(each for each in entries if type(each).__name__ == "ReportDetails")
    chosen = {"layout": layout, "action_plan_shape": shape}
    cells = {key: cell for key, _column, cell in cells_of(entry)}
    return {cells[key]: lambda _old, value=value: value for key, value in chosen.items()}


def read_entries(folder: Path) -> list[Entry]:
    """Give every record of a folder's workbooks."""
    return list(_find_entries(read_folder(folder / "spreadsheets").bundle))


def _find_entries(value: object) -> Iterator[Entry]:
    if isinstance(value, Entry):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _find_entries(each)
    elif hasattr(value, "__dataclass_fields__") and type(value).__name__ != "Series":
        for each in fields(value):
            yield from _find_entries(getattr(value, each.name))


def cells_of(entry: Entry) -> Iterator[tuple[str, Column, Cell]]:
    """Give the name, the column and the cell of each field of a record that has a cell."""
    for key, column in entry.columns().items():
        place = entry.origin.place(key)
        if place.at and place.at[0].isupper():
            yield key, column, (place.file, place.within, place.at)
