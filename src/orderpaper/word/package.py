"""Takes the bytes of a Word file; gives its parts; writes parts back so that the same parts give the same bytes."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from orderpaper.records.errors import FolderError
from orderpaper.records.finding import Finding

LEVEL = 6
FIRST_PARTS = ("[Content_Types].xml", "_rels/.rels")
OLDEST = (1980, 1, 1, 0, 0, 0)
BATCH = 1 << 18


@dataclass(frozen=True, slots=True)
class WordFile:
    """A Word file in memory: the name people know it by, and its bytes; how it was woven, if it has chapters."""

    name: str
    data: bytes
    woven: "Woven | None" = None

    @property
    def sources(self) -> tuple["WordFile", ...]:
        """The files that were read for it: itself, or what it was woven of."""
        return self.woven.sources if self.woven else (self,)


class Span(NamedTuple):
    """Some paragraphs of a part, from one up to another, counted from 0, and the file they came from."""

    part: str
    first: int
    last: int
    file: str


@dataclass(frozen=True, slots=True)
class Woven:
    """What a template with chapters was made of, which of its paragraphs came from which, and what was found."""

    sources: tuple[WordFile, ...]
    spans: tuple[Span, ...]
    findings: tuple[Finding, ...] = ()


def read_word_file(path: Path) -> WordFile:
    """Give a Word file; raise FolderError, with the remedy, where it is not there or cannot be read."""
    try:
        return WordFile(path.name, path.read_bytes())
    except FileNotFoundError:
        where = "this folder" if path.parent == Path() else path.parent
        raise FolderError(f"{path.name} is not in {where}. If it is a template, a new folder has it.") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise FolderError(f"{path.name} could not be read ({reason}). If it is open in Word, close it.") from None


def read_parts(file: WordFile) -> dict[str, bytes]:
    """Give the parts of a Word file by name; raise FolderError where it is not one."""
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as package:
            parts = {info.filename: package.read(info) for info in package.infolist() if not info.is_dir()}
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError):
        raise FolderError(
            f"{file.name} is not a Word file, or is damaged. Open it in Word and save it as .docx."
        ) from None
    if "word/document.xml" not in parts:
        raise FolderError(f"{file.name} is not a Word document. Save it in Word as Word Document (.docx).")
    return parts


def in_order(names: Iterable[str]) -> list[str]:
    """Give part names in the order they are written: what Word looks for first, then by name."""
    return sorted(names, key=lambda name: (FIRST_PARTS.index(name) if name in FIRST_PARTS else len(FIRST_PARTS), name))


def write_package(parts: Mapping[str, bytes | Iterable[str]]) -> bytes:
    """Give the bytes of a package; a part given as pieces of text is written as it is made, and never held whole."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        for name, content in parts.items():
            with package.open(_timeless(name), "w") as part:
                part.writelines([content] if isinstance(content, bytes) else _batch(content))
    return out.getvalue()


def _timeless(name: str) -> zipfile.ZipInfo:
    """Give a member’s entry with nothing in it of the clock or the machine."""
    info = zipfile.ZipInfo(name, OLDEST)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0
    info.external_attr = 0
    return info


def _batch(pieces: Iterable[str]) -> Iterator[bytes]:
    """Give many small pieces as few large ones, encoded."""
    held: list[str] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size > BATCH:
            yield "".join(held).encode("utf-8")
            held.clear()
            size = 0
    yield "".join(held).encode("utf-8")
