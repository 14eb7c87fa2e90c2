"""Takes Word files and who publishes them; gives a tagged PDF of each, its faults, and what was not done."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from orderpaper.pack.pages.layout import PATIENCE, TAGGED, LayoutError, lay_out
from orderpaper.pack.pages.program import find_program
from orderpaper.pack.tagged.identity import Identity
from orderpaper.pack.tagged.losses import let_rows_break, loses_rows
from orderpaper.pack.tagged.repair import RepairError, repair_pdf
from orderpaper.pack.tagged.source import read_source
from orderpaper.pack.tagged.verdict import UNCHECKED, has_checker, judge_pdf
from orderpaper.records.finding import Finding

GET_IT = (
    "It is free. On Windows and macOS: download it from www.libreoffice.org and install it. "
    "On Linux: sudo apt install libreoffice-writer libreoffice-calc. Then run this again."
)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Whose papers they are, as their PDFs say it, and the day they count as made on."""

    organisation: str
    made_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Tagged:
    """The PDFs by file name, sentences about what was not done, and what in a PDF shuts somebody out."""

    pdfs: Mapping[str, bytes] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    faults: tuple[Finding, ...] = ()


def make_tagged(files: Mapping[str, bytes], publisher: Publisher, patience: float = PATIENCE) -> Tagged:
    """Give a PDF of each Word file, tagged for screen readers; LibreOffice is run once for all of them.

    `files` are Word files by name, and the PDFs have their names, ending .pdf. Where LibreOffice is not there or fails,
    there are no PDFs, and a sentence says why and how to get it. The same files give the same bytes with the same
    LibreOffice and the same fonts.
    """
    if not files:
        return Tagged()
    try:
        laid_out = _lay_out(files, patience)
    except LayoutError as error:
        return Tagged(remarks=(_say_none(error),))
    pdfs, remarks = {}, []
    for name, data in files.items():
        try:
            pdfs[name_pdf(name)] = _repair(data, laid_out.get(name), publisher)
        except RepairError as error:
            remarks.append(f"{name}: no PDF was made of it, because {error}.")
    faults = (fault for name, pdf in pdfs.items() for fault in judge_pdf(name, pdf))
    return Tagged(pdfs, (*remarks, *_say_unchecked(pdfs)), tuple(faults))


def _lay_out(files: Mapping[str, bytes], patience: float) -> dict[str, bytes]:
    """Give the PDFs; a file of which rows were lost is laid out once more with rows that may break."""
    made = lay_out(files, patience, TAGGED)
    losing = {name: let_rows_break(files[name]) for name, pdf in made.items() if loses_rows(pdf)}
    return {**made, **lay_out(losing, patience, TAGGED)} if losing else made


def name_pdf(name: str) -> str:
    """Give the name of a Word file’s PDF."""
    return PurePath(name).with_suffix(".pdf").as_posix()


def _repair(data: bytes, pdf: bytes | None, publisher: Publisher) -> bytes:
    if pdf is None:
        raise RepairError("LibreOffice could make nothing of it")
    if loses_rows(pdf):
        raise RepairError("LibreOffice leaves out rows of a table. Make the PDF in Word: File › Save As › PDF")
    source = read_source(data)
    return repair_pdf(pdf, source, Identity(source.title, publisher.organisation, publisher.made_on), data)


def _say_none(error: LayoutError) -> str:
    """Give the sentence for no PDFs at all; how LibreOffice is got only where it is not there."""
    if find_program() is not None:
        return f"No PDFs were made, because {error}. The Word files are whole without them."
    return f"No PDFs were made, because {error}. {GET_IT}"


def _say_unchecked(pdfs: Mapping[str, bytes]) -> Iterator[str]:
    if pdfs and not has_checker():
        yield UNCHECKED
