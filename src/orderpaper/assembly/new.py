"""`orderpaper new`: a meeting's folder, with blank workbooks and the templates, or with the worked example."""

from collections.abc import Mapping
from pathlib import Path

from orderpaper.records.errors import FolderError
from orderpaper.records.outcome import Outcome
from orderpaper.word.blank_templates import read_blank_templates
from orderpaper.workbooks.example import read_example
from orderpaper.workbooks.new import make_blanks

OUTPUT_NOTE = """# Papers appear here

`orderpaper draft` writes the meeting's papers into this folder as Word files, with `manifest.json`,
the list of what went in and what came out. A paper you have edited by hand is never overwritten.
"""


def make_folder(folder: Path, *, with_example: bool) -> Outcome:
    """Make the folder; raise FolderError where it holds something already, or cannot be made."""
    workbooks = read_example() if with_example else make_blanks()
    files = {
        **{f"spreadsheets/{name}": data for name, data in workbooks.items()},
        **{f"templates/{name}": data for name, data in read_blank_templates().items()},
        "output/README.md": OUTPUT_NOTE.encode("utf-8"),
    }
    there = [name for name in files if (folder / name).exists()]
    if there:
        raise FolderError(f"{folder} has {there[0]} already, and nothing is overwritten. Name a new folder.")
    try:
        return Outcome(files=tuple(write_files(folder, files)))
    except OSError as error:
        raise FolderError(f"{folder} could not be made ({error.strerror or error}).") from None


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write files by their names into a folder, which is made; give their paths."""
    written = []
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written.append(path)
    return written
