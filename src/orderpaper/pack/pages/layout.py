"""Takes Word files as bytes; gives each as a PDF, laid out by LibreOffice in one run that leaves no trace."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from orderpaper.pack.pages.program import VARIABLE, find_program

PATIENCE = 120.0
"""Seconds that a run may take, whatever the number of papers."""
Setting = tuple[str, str, str]
"""One thing asked of LibreOffice: where it is kept in its profile, its name, its value."""
SETTINGS: tuple[Setting, ...] = (
    ("Common/Filter/PDF/Export", "ExportBookmarksToPDFDestination", "true"),
    # A blank page before one that must be on the right counts as a page.
    ("Common/Filter/PDF/Export", "IsSkipEmptyPages", "false"),
    # It forgets drawings above this number, and by itself keeps twenty.
    ("Common/Cache/Writer", "OLE_Objects", "10000"),
)
TAGGED: tuple[Setting, ...] = (
    ("Common/Filter/PDF/Export", "PDFUACompliance", "true"),
    ("Common/Filter/PDF/Export", "UseTaggedPDF", "true"),
    ("Common/Filter/PDF/Export", "ExportNotes", "false"),
)
"""What is asked of it besides for a PDF that a screen reader can read: PDF/UA, and no comments in it."""


class LayoutError(Exception):
    """The files could not be laid out; the message is what follows “because” in a sentence."""


def lay_out(
    files: Mapping[str, bytes], patience: float = PATIENCE, besides: tuple[Setting, ...] = ()
) -> dict[str, bytes]:
    """Give the PDF of each Word file, by name; a file that LibreOffice could make nothing of has none.

    `besides` is what is asked of LibreOffice beyond what it is always asked. Everything happens in a temporary folder
    with a profile of its own, so that a LibreOffice that is open is left alone. Raises LayoutError where it is not
    installed, does not start, or has not ended when `patience` (seconds) has.
    """
    program = find_program()
    if program is None:
        named = os.environ.get(VARIABLE)
        raise LayoutError(f"{VARIABLE} names {named}, which is not there" if named else "LibreOffice is not installed")
    with tempfile.TemporaryDirectory(prefix="orderpaper-", ignore_cleanup_errors=True) as held:
        folder = Path(held)
        _write_profile(folder / "profile", (*SETTINGS, *besides))
        sources = {name: folder / f"{number}.docx" for number, name in enumerate(files)}
        for name, path in sources.items():
            path.write_bytes(files[name])
        _run(program, folder, [path.name for path in sources.values()], patience)
        made = {name: path.with_suffix(".pdf") for name, path in sources.items()}
        return {name: path.read_bytes() for name, path in made.items() if path.is_file()}


def _write_profile(profile: Path, settings: tuple[Setting, ...]) -> None:
    items = "".join(
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in settings
    )
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>\n',
        encoding="utf-8",
    )


def _run(program: Path, folder: Path, names: list[str], patience: float) -> None:
    command = [
        str(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--convert-to", "pdf:writer_pdf_Export", "--outdir", "."),
        *names,
    ]
    nothing = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - the program was looked for by name; the files are named by us
            command, cwd=folder, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
        )
    except OSError as error:
        raise LayoutError(f"LibreOffice did not start ({error.strerror or error})") from None
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        raise LayoutError(f"LibreOffice had not finished after {patience:g} seconds") from None
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program, if it still runs, with what it has started: it is only the door to another."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        end = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(end, capture_output=True, check=False)  # noqa: S603 - Windows’ own program
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
