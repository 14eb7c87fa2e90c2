"""Takes two plain Word files; gives the comparison engine’s redline of them.

The engine is Docxodus, a program of its own that python-redlines carries. It is unpacked once into the user’s cache,
asks nothing of the network, and is ended when it takes too long.
"""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from orderpaper.records.errors import FolderError
from orderpaper.word.cache import find_cache_folder

PATIENCE = 180.0
"""Seconds that a comparison may take; forty pages take two."""
PACKAGE = "python_redlines_docxodus"
GET_IT = (
    'To compare papers, orderpaper needs an engine that is not installed. Run: pip install "orderpaper[compare]", and '
    "then this again."
)
NO_ICU = {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
"""It then asks for no library of languages, which a small Linux lacks; what it gives is the same."""


@dataclass(frozen=True, slots=True)
class Hand:
    """In whose name the changes stand, and when they were made, as 2017-03-28T09:30:00Z."""

    author: str
    made_at: str


class EngineError(Exception):
    """The engine gave no redline; the message is what follows “because” in a sentence."""


def _require_engine() -> None:
    """Raise FolderError, with how to get it, where the engine is not installed."""
    if find_spec("python_redlines") is None or find_spec(PACKAGE) is None:
        raise FolderError(GET_IT)


def run_engine(old: bytes, new: bytes, hand: Hand, patience: float = PATIENCE) -> bytes:
    """Give the redline; raise EngineError where there is none, FolderError where the engine is not installed."""
    _require_engine()
    with tempfile.TemporaryDirectory(prefix="orderpaper-", ignore_cleanup_errors=True) as held:
        folder = Path(held)
        paths = [folder / name for name in ("old.docx", "new.docx", "redline.docx")]
        for path, data in zip(paths, (old, new), strict=False):
            path.write_bytes(data)
        told = (f"--author={hand.author}", f"--date-time={hand.made_at}")
        _run([str(_find_program(folder)), *map(str, paths), *told], patience)
        if not paths[-1].is_file():
            raise EngineError("the engine wrote nothing")
        return paths[-1].read_bytes()


def _run(command: list[str], patience: float) -> None:
    try:
        subprocess.run(  # noqa: S603 - the engine’s own program; the files are named by us
            command, check=True, capture_output=True, timeout=patience, env={**os.environ, **NO_ICU}
        )
    except subprocess.TimeoutExpired:
        raise EngineError(f"the engine had not finished after {patience:g} seconds") from None
    except subprocess.CalledProcessError as error:
        raise EngineError(f"the engine gave up ({_say(error.stderr) or error.returncode})") from None
    except OSError as error:
        raise EngineError(f"the engine did not start ({error.strerror or error})") from None


def _say(told: bytes) -> str:
    """Give the first line of what the engine complained of."""
    lines = [line.strip() for line in told.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines[0] if lines else ""


def _find_program(spare: Path) -> Path:
    """Give the engine’s program, unpacked into the user’s cache; where that cannot be, into the spare folder."""
    from python_redlines import DocxodusEngine

    cache = find_cache_folder()
    home = cache / "compare" / version("python-redlines-docxodus") if cache else spare / "engine"
    try:
        if not home.is_dir():
            _unpack(home)
        return Path(DocxodusEngine(target_path=str(home)).extracted_binaries_path)
    except (OSError, ImportError) as error:
        raise EngineError(f"the engine could not be unpacked ({error})") from None


def _unpack(home: Path) -> None:
    """Unpack the engine beside its place and move it there, so that none is ever half unpacked."""
    from python_redlines import DocxodusEngine

    home.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix="~", dir=home.parent))
    try:
        DocxodusEngine(target_path=str(draft))
        draft.rename(home)
    except OSError:
        if not home.is_dir():  # another run may have been quicker
            raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
