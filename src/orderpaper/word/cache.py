"""Takes a template; gives its program from the cache, or makes it and keeps it for the next draft.

A template is read, checked and compiled once; after that a draft needs neither docxtpl nor an XML parser. What is kept
is Python's own compiled code, as in `__pycache__`, in the user's own cache folder and nowhere else. Its name is the
hash of everything it depends on, so a changed template or program is another name. Nothing depends on it: a cache that
cannot be read or written is done without.
"""

import hashlib
import marshal
import os
import sys
from contextlib import suppress
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from types import CodeType
from typing import Any

from orderpaper.records.errors import TemplateError
from orderpaper.word.package import WordFile
from orderpaper.word.program import Program, assemble, make_program

VARIABLE = "ORDERPAPER_CACHE"
NAMED = ("chart", "context", "text")
"""The records whose fields templates name."""


def load_program(template: WordFile, context: type) -> Program:
    """Give the program of a template; raise TemplateError with every fault where it may not be filled.

    `context` is the type of record that it will be filled with.
    """
    return _load(template, context)


@lru_cache(maxsize=32)
def _load(template: WordFile, context: Any) -> Program:  # noqa: ANN401 - mypy does not take a class for hashable
    path = _path_of(template, context)
    kept = _read(path)
    if kept is not None:
        printed, has_contents = kept
        return assemble(template, printed, has_contents=has_contents)
    from orderpaper.word.vocabulary import check_template

    faults = check_template(template, context)
    if faults:
        raise TemplateError(faults)
    program = make_program(template)
    _keep(path, (dict(program.printed), program.has_contents))
    return program


def find_cache_folder() -> Path | None:
    """Give the user's own folder for what can be made again; None where ORDERPAPER_CACHE is set to nothing."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named) if named else None
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "orderpaper" / "Cache" if local else None
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() raises where there is no home
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "orderpaper"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "orderpaper"


def _path_of(template: WordFile, context: type) -> Path | None:
    folder = find_cache_folder()
    program = _hash_of_program()
    if folder is None or not program:
        return None
    key = hashlib.sha256(template.data + f"{template.name}|{context.__qualname__}|{program}".encode()).hexdigest()
    return folder / f"{key[:40]}.template"


@cache
def _hash_of_program() -> str:
    """Give the hash of all that decides what a template compiles to; nothing where the sources cannot be read."""
    import jinja2

    found = hashlib.sha256(f"{sys.implementation.cache_tag} {jinja2.__version__}".encode())
    house = Path(__file__).parents[1]
    try:
        records = (*(house / "records" / f"{name}.py" for name in NAMED), house / "papers" / "contexts.py")
        sources = (*sorted((house / "word").glob("*.py")), house / "word" / "charts" / "template.py")
        for path in (*sources, *records, _find_docxtpl()):
            found.update(path.read_bytes())
    except OSError:
        return ""
    return found.hexdigest()


def _find_docxtpl() -> Path:
    """Give the file of docxtpl that makes Jinja source of Word’s XML, without importing it."""
    found = find_spec("docxtpl")
    return Path(found.origin or "").with_name("template.py") if found else Path()


def _read(path: Path | None) -> tuple[dict[str, CodeType], bool] | None:
    """Give what is kept under a name, None where there is nothing that can be used."""
    if path is None:
        return None
    try:
        data = path.read_bytes()
        digest, body = data[:32], data[32:]
        if hashlib.sha256(body).digest() != digest:
            return None
        printed, has_contents = marshal.loads(body)  # noqa: S302 - our own file
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return printed, has_contents


def _keep(path: Path | None, program: tuple[dict[str, CodeType], bool]) -> None:
    if path is None:
        return
    body = marshal.dumps(program)
    beside = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_bytes(hashlib.sha256(body).digest() + body)
        beside.replace(path)
