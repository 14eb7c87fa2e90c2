"""Takes nothing; gives the templates that come with the program."""

from pathlib import Path

from orderpaper.records.errors import FolderError


def read_blank_templates() -> dict[str, bytes]:
    """Give the templates and any chapters by file name: from the installed package, or from the repository."""
    installed = Path(__file__).parent / "templates"
    folder = installed if installed.is_dir() else Path(__file__).parents[3] / "templates"
    found = (*sorted(folder.glob("*.docx")), *sorted(folder.glob("chapters/*.docx")))
    templates = {path.relative_to(folder).as_posix(): path.read_bytes() for path in found if path.name[:2] != "~$"}
    if not templates:
        raise FolderError("The templates that come with orderpaper are not there. Install it again.")
    return templates
