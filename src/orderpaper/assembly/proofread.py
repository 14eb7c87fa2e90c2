"""`orderpaper proofread`: any paper, ours or not, read as an accountant would: where it does not agree with itself."""

import datetime as dt
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from orderpaper.assembly.given import read_given, write_made
from orderpaper.checks.manuscript import check_manuscript
from orderpaper.pack.manuscript.file import read_plain
from orderpaper.pack.manuscript.text import read_text
from orderpaper.pack.names import add_to_name
from orderpaper.records.claim import Claim
from orderpaper.records.errors import FolderError
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Form, Manuscript
from orderpaper.records.proofread import Proofread
from orderpaper.records.reading import Reading
from orderpaper.records.remark import Remark
from orderpaper.records.settings import be_quiet
from orderpaper.statistics.language.sentences import read_sentences
from orderpaper.statistics.tabled.judged import judge_grids
from orderpaper.word.manuscript.document import read_manuscript

OTHERS = {
    ".xlsx": "an Excel workbook: orderpaper check reads those",
    ".xlsm": "an Excel workbook: orderpaper check reads those",
    ".xls": "an Excel workbook: orderpaper check reads those, saved as .xlsx",
    ".doc": "in Word’s old format: open it in Word and save it as .docx",
    ".odt": "an OpenDocument text: open it in Word or LibreOffice and save it as .docx",
    ".rtf": "in Rich Text Format: open it in Word and save it as .docx",
    ".pptx": "a presentation, and no paper",
}
PROOFED = " proofread"
SAID = {Severity.STOP: "Cannot be right", Severity.QUERY: "Worth a look", Severity.NOTE: "For information"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: the paper; whether a copy with comments is wanted, where, and the day they are dated with.

    Notes get no comment unless they are asked for: names and acronyms would hide the figures.
    """

    path: Path
    is_annotating: bool = False
    has_notes: bool = False
    output: Path | None = None
    made_on: dt.date | None = None


def proofread(asked: Asked, progress: Callable[[str], None] = be_quiet) -> Proofread:
    """Proofread a Word file, a PDF or a plain text; raise FolderError where it is none, or cannot be read."""
    progress(f"Reading {asked.path.name}")
    data = _read_file(asked.path)
    manuscript = _read_manuscript(data, asked.path.name)
    if asked.is_annotating and manuscript.form is not Form.WORD:
        raise FolderError(f"{asked.path.name} is no Word file: comments can be put into Word files only.")
    progress("Checking what it says")
    claims = check_reading(manuscript)
    faults = tuple(claim for claim in claims if claim.answer is not None)
    done = Proofread(asked.path.name, len(claims), faults, remarks=_say_what_was_not_read(manuscript))
    return _annotate(asked, data, done) if asked.is_annotating else done


def check_reading(manuscript: Manuscript) -> tuple[Claim, ...]:
    """Give every claim of a manuscript that was checked, in reading order."""
    with _keeping_everything():
        sentences = read_sentences(manuscript.passages)
        judged, rows = judge_grids(manuscript)
        return check_manuscript(Reading(manuscript, sentences, rows, judged))


@contextmanager
def _keeping_everything() -> Iterator[None]:
    """Let Python look for nothing to throw away meanwhile: a paper’s records are all in use until it is told."""
    is_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_looking:
            gc.enable()


def _read_file(path: Path) -> bytes:
    if (what := OTHERS.get(path.suffix.lower())) is not None:
        raise FolderError(f"{path.name} is {what}.")
    return read_given(path).data


def _read_manuscript(data: bytes, name: str) -> Manuscript:
    """Give a file as a manuscript, by what it holds and not by its name."""
    if data.startswith(b"PK"):
        return read_manuscript(data, name)
    if data.lstrip()[:5] == b"%PDF-":
        from orderpaper.pack.manuscript.pdf import read_pdf_paper

        return read_pdf_paper(data, name)
    return read_text(read_plain(data, name), name)


def _say_what_was_not_read(manuscript: Manuscript) -> tuple[str, ...]:
    if manuscript.form is Form.WORD:
        return ()
    what = "a PDF" if manuscript.form is Form.PDF else "a plain text"
    return (f"The tables of {what} are put together from its lines: where that was not sure they were left alone.",)


def _annotate(asked: Asked, data: bytes, done: Proofread) -> Proofread:
    """Write a copy of the paper with a comment at each fault; nothing where there is none."""
    from orderpaper.word.manuscript.annotate import annotate

    told = [each for each in done.faults if asked.has_notes or each.answer is not Severity.NOTE]
    if not told:
        return done
    remarks = [Remark(each.where, each.quote, _say(each)) for each in told]
    path = _choose_path(asked)
    kept = write_made(path, annotate(data, asked.path.name, remarks, asked.made_on))
    return replace(done, annotated=path, remarks=(*done.remarks, *((kept,) if kept else ())))


def _choose_path(asked: Asked) -> Path:
    """Give where the copy goes, beside the paper if nothing is said; never in the paper’s own place."""
    folder, name = asked.path.parent, add_to_name(asked.path.name, PROOFED)
    if asked.output is not None:
        is_folder = asked.output.is_dir()
        folder, name = (asked.output, name) if is_folder else (asked.output.parent, asked.output.name)
    path = folder / name
    if path.suffix.lower() != asked.path.suffix.lower():
        raise FolderError(
            f"{path} is not the name of a Word file. Let the name after --output end in {asked.path.suffix}."
        )
    if path.resolve() == asked.path.resolve():
        raise FolderError(f"{path} is the paper itself, and is left as it is. Name another file after --output.")
    return path


def _say(claim: Claim) -> str:
    """Give what a comment says: how much it matters, and the message."""
    return f"{SAID[claim.answer]}: {claim.sentence}" if claim.answer else claim.message
