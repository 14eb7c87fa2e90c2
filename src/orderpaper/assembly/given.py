"""One file that was named on the command line: read, or what is made of it written beside it."""

from pathlib import Path

from orderpaper.pack.register import write_file
from orderpaper.records.errors import FolderError
from orderpaper.word.package import WordFile


def read_given(path: Path) -> WordFile:
    """Give a file as it is, Word or not; raise FolderError, with the remedy, where it cannot be read."""
    if path.is_dir():
        raise FolderError(f"{path} is a folder. Name a file.")
    try:
        return WordFile(path.name, path.read_bytes())
    except FileNotFoundError:
        raise FolderError(f"There is no file {path}.") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise FolderError(f"{path} could not be read ({reason}). If it is open in another program, close it.") from None


def write_made(path: Path, data: bytes) -> str:
    """Write a file; give the sentence about one that was there already, which is kept, or nothing."""
    try:
        kept = write_file(path, data, is_edited=path.is_file())
    except OSError as error:
        reason = error.strerror or str(error)
        raise FolderError(f"{path} could not be written ({reason}). If it is open in Word, close it.") from None
    return f"{path.name} was there already. It is kept as {kept}." if kept else ""
