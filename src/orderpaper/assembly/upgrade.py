"""`orderpaper upgrade`: workbooks of an older template written anew, each beside the old one, which is left alone."""

from collections.abc import Iterator
from pathlib import Path

from orderpaper.records.errors import FolderError, OrderpaperError
from orderpaper.records.outcome import Upgrade
from orderpaper.workbooks.catalogue import find_kind_of_file
from orderpaper.workbooks.files import ENDINGS, is_put_aside
from orderpaper.workbooks.folder import read_folder
from orderpaper.workbooks.rollover.book import list_names
from orderpaper.workbooks.rollover.upgrade import name_upgraded, upgrade_workbook
from orderpaper.workbooks.snapshot import take_snapshot


def upgrade(path: Path) -> tuple[Upgrade, ...]:
    """Write each workbook that is of an older template anew; raise FolderError where that would overwrite one."""
    files = list(find_files(path))
    names = _list_names(files[0].parent)
    made = [(file, upgrade_workbook(take_snapshot(file), names)) for file in files]
    for file, book in made:
        new = file.with_name(name_upgraded(file.name))
        if book and new.exists():
            raise FolderError(
                f"{new} is there already, and nothing is overwritten. "
                f"Give it the name of the old workbook, or delete it, and run this again."
            )
    done = []
    for file, book in made:
        if book:
            _write(file.with_name(book.name), book.data)
            done.append(Upgrade(file, file.with_name(book.name), book.account))
        else:
            done.append(Upgrade(file))
    return tuple(done)


def find_files(path: Path) -> Iterator[Path]:
    """Give the file itself, or the workbooks of a folder; raise FolderError where there are none."""
    if path.is_file():
        yield path
        return
    folder = path / "spreadsheets" if (path / "spreadsheets").is_dir() else path
    if not folder.is_dir():
        raise FolderError(f"There is no folder and no workbook {path}.")
    found = sorted(each for each in folder.iterdir() if _is_workbook(each))
    if not found:
        raise FolderError(f"There are no workbooks in {folder}.")
    yield from found


def _is_workbook(path: Path) -> bool:
    is_ours = path.suffix.lower() in ENDINGS and find_kind_of_file(path.name) is not None
    return is_ours and path.name[:2] != "~$" and not is_put_aside(path)


def _list_names(folder: Path) -> dict[str, list[str]]:
    """Give the names for the drop-downs from the workbooks that stand together; none where they cannot be read."""
    try:
        return list_names(read_folder(folder).bundle)
    except OrderpaperError:
        return {}


def _write(path: Path, data: bytes) -> None:
    """Write a file beside its place and then move it there, so that none is ever half written."""
    draft = path.with_name(f"~{path.name}")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise FolderError(f"{path} could not be written ({error.strerror or error}).") from None
