"""Takes nothing; gives the workbooks of the worked example."""

from pathlib import Path

from orderpaper.records.errors import FolderError


def read_example() -> dict[str, bytes]:
    """Give the workbooks by file name: from the installed package, or from the repository it is worked on in."""
    installed = Path(__file__).parent / "example"
    folder = installed if installed.is_dir() else Path(__file__).parents[3] / "spreadsheets"
    workbooks = {path.name: path.read_bytes() for path in sorted(folder.glob("*.xlsx")) if path.name[:2] != "~$"}
    if not workbooks:
        raise FolderError("The worked example that comes with orderpaper is not there. Install it again.")
    return workbooks
