"""Takes Word files and the bookmarks in them; gives the page on which each bookmark stands."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from orderpaper.pack.pages.destinations import read_pages
from orderpaper.pack.pages.layout import PATIENCE, LayoutError, lay_out

Pages = Mapping[str, int]
"""The page of each bookmark, counted from 1."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The pages of each file by name, and why those that are not here are not: what follows “because”."""

    pages: Mapping[str, Pages]
    reason: str = ""


def measure_pages(
    files: Mapping[str, bytes], bookmarks: Mapping[str, Collection[str]], patience: float = PATIENCE
) -> Measured:
    """Give the page of each bookmark of each Word file, both by name; LibreOffice is run once for all the files.

    It has `patience` seconds. A file that could not be laid out, or of whose bookmarks none was found, is not among
    the pages.
    """
    try:
        pdfs = lay_out(files, patience)
        pages = {name: read_pages(pdf, bookmarks[name]) for name, pdf in pdfs.items()}
    except LayoutError as error:
        return Measured({}, str(error))
    found = {name: each for name, each in pages.items() if each}
    return Measured(found, "" if len(found) == len(files) else "LibreOffice could not lay it out")
