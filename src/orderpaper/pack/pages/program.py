"""Takes the surroundings of the program; gives where LibreOffice is installed, on Linux, macOS or Windows."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

VARIABLE = "ORDERPAPER_LIBREOFFICE"
"""The environment’s word on it: the path of the program, or nothing at all where it is not to be used."""
NAMES = ("soffice", "libreoffice")
# The usual places, by sys.platform: the variable or folder that each stands in, and the pattern below it.
PLACES = {
    "win32": tuple(
        (variable, f"LibreOffice*/program/soffice.{ending}")
        for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
        for ending in ("com", "exe")
    ),
    "darwin": tuple((folder, "LibreOffice*.app/Contents/MacOS/soffice") for folder in ("/Applications", "HOME")),
    "linux": (("/opt", "libreoffice*/program/soffice"), ("/usr/lib", "libreoffice/program/soffice")),
}


def is_wanted(environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether LibreOffice may be used: not where ORDERPAPER_LIBREOFFICE is set to nothing."""
    return environ.get(VARIABLE) != ""


def find_program(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path | None:
    """Give the program that LibreOffice is started with; None where it is not there or not to be used.

    It is the one that ORDERPAPER_LIBREOFFICE names, else the one on the path, else the newest in the usual places.
    """
    named = environ.get(VARIABLE)
    if named is not None:
        return Path(named) if named and Path(named).is_file() else None
    on_path = (shutil.which(name, path=environ.get("PATH", "")) for name in NAMES)
    found = next((Path(path) for path in on_path if path), None)
    return found or next(_look_about(environ, platform), None)


def _look_about(environ: Mapping[str, str], platform: str) -> Iterator[Path]:
    for place, pattern in PLACES.get(platform, ()):
        folder = place if place.startswith("/") else environ.get(place, "")
        if folder:
            below = "Applications" if place == "HOME" else ""
            yield from sorted(Path(folder, below).glob(pattern), reverse=True)
