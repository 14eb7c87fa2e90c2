"""`orderpaper next`: the folder of next year, or of the next meeting, made from this one, which is left as it is."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from orderpaper.assembly.new import OUTPUT_NOTE, write_files
from orderpaper.papers.agenda import name_item
from orderpaper.records.bundle import Bundle
from orderpaper.records.errors import FolderError
from orderpaper.records.outcome import Account, NewFolder
from orderpaper.records.text import Missing
from orderpaper.word.blank_templates import read_blank_templates
from orderpaper.workbooks.folder import read_folder
from orderpaper.workbooks.rollover.folder import Following, follow, name_next_year, read_typed_day
from orderpaper.workbooks.rollover.meeting import say_held

DATED = re.compile(r"\d{4}-\d{2}-\d{2}|\d{4}[-–]\d{2}(?:\d{2})?(?![\d-])")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: the folder to go on from, the new one where it was named, and the day as it was typed."""

    folder: Path
    new: Path | None = None
    is_meeting: bool = False
    date: str = ""


def make_next_folder(asked: Asked) -> NewFolder:
    """Make the folder that follows; raise FolderError where it holds something already, or cannot be made."""
    following = Following(not asked.is_meeting, read_typed_day(asked.date))
    read = read_folder(asked.folder / "spreadsheets")
    new = asked.new or name_sibling(asked.folder, _choose_word(read.bundle, following))
    _refuse(asked.folder, new)
    books = follow(read, following)
    account = sum((book.account for book in books), Account())
    account += say_held(read.bundle, _name_items(read.bundle)) + _say_reports(
        read.bundle, [book.name for book in books]
    )
    files = {
        **{f"spreadsheets/{book.name}": book.data for book in books},
        **{f"templates/{name}": data for name, data in _read_templates(asked.folder / "templates").items()},
        "output/README.md": OUTPUT_NOTE.encode("utf-8"),
    }
    return NewFolder(new, _write(new, files), account)


def name_sibling(folder: Path, word: str) -> Path:
    """Give the folder’s neighbour, named after it and the year or day; what dates the old name gives way."""
    here = folder.resolve()
    stem = DATED.sub("", here.name).strip(" -–_") or here.name
    return here.with_name(f"{stem} {word}")


def _choose_word(bundle: Bundle, following: Following) -> str:
    """Give what tells the new folder from the old: the year, or the day of its meeting."""
    if following.is_year:
        word = name_next_year(bundle).replace("/", "-").replace(" ", "")
        what = "the plan’s year cannot be read"
    else:
        word = f"{following.day:%Y-%m-%d}" if following.day else ""
        what = "the day of the next meeting is not known"
    if not word:
        raise FolderError(
            f"The new folder has no name, because {what}. Name it: orderpaper next FOLDER NEW"
            + ("" if following.is_year else "; or give the day: --date 28/02/2017")
        )
    return word


def _refuse(folder: Path, new: Path) -> None:
    old, place = folder.resolve(), new.resolve()
    if place != old and place.is_relative_to(old):
        raise FolderError(f"{new} is inside the folder it would follow, which is left as it is. Name one elsewhere.")
    if place.is_file() or (place.is_dir() and any(place.iterdir())):
        raise FolderError(f"{new} is there already, and nothing is overwritten. Name a new folder.")


def _read_templates(folder: Path) -> Mapping[str, bytes]:
    """Give the folder’s own templates, or where it has none those of a new folder; and the chapters written in Word."""
    found, chapters = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths if path.name[:2] != "~$"}
        for paths in (sorted(folder.glob("*.do[ct]*")), sorted(folder.glob("chapters/*.docx")))
    )
    return {**(found or read_blank_templates()), **chapters}


def _name_items(bundle: Bundle) -> dict[int, str]:
    """Give the words that papers print for items of the meeting that have none of their own, by number."""
    named = {
        each.number: name_item(bundle, meeting, each)
        for meeting in bundle.meetings[:1]
        for each in meeting.agenda
        if each.number and not each.item and each.kind != "Minutes"
    }
    return {number: said for number, said in named.items() if not isinstance(said, Missing)}


def _say_reports(bundle: Bundle, names: list[str]) -> Account:
    """Give which papers do not come again: reports but for one, and at the next meeting an assessment."""
    return _say_assessment(bundle, names) + _say_other_reports(bundle, names)


def _say_assessment(bundle: Bundle, names: list[str]) -> Account:
    book = bundle.assessment
    stays = book is not None and not any(name.startswith("assessment") for name in names)
    return Account(left=(f"{book.file}: it was for this meeting",)) if book and stays else Account()


def _say_other_reports(bundle: Bundle, names: list[str]) -> Account:
    made = sum(1 for name in names if name.startswith("report"))
    others = len(bundle.reports) - made
    if not others:
        return Account()
    many = "1 report" if others == 1 else f"{others} reports"
    return Account(left=(f"{many}: only one that attaches the plan, or is the only one, comes again",))


def _write(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write the files; where that fails, leave nothing half made."""
    was_there = folder.is_dir()
    try:
        return tuple(write_files(folder, files))
    except OSError as error:
        for part in {name.partition("/")[0] for name in files} if was_there else ():
            shutil.rmtree(folder / part, ignore_errors=True)
        if not was_there:
            shutil.rmtree(folder, ignore_errors=True)
        raise FolderError(f"{folder} could not be made ({error.strerror or error}).") from None
