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
from typing import Any

from orderpaper.records.errors import TemplateError
from orderpaper.records.place import Place
from orderpaper.word.package import WordFile
from orderpaper.word.program import Compiled, Program, assemble, make_program
from orderpaper.word.wanted import Open, Wanted

VARIABLE = "ORDERPAPER_CACHE"
NAMED = ("area_map", "chart", "context", "display", "printed_table", "quotation", "text")
"""The records whose fields templates name, besides the contexts."""


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
        return assemble(template, kept)
    from orderpaper.word.vocabulary import read_tags

    reading = read_tags(template, context)
    if reading.findings:
        raise TemplateError(reading.findings)
    program = make_program(template, reading.wanted)
    _keep(path, program.compiled)
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
    said = f"{template.name}|{context.__qualname__}|{program}|{template.woven.spans if template.woven else ''}"
    key = hashlib.sha256(template.data + said.encode()).hexdigest()
    return folder / f"{key[:40]}.template"


@cache
def _hash_of_program() -> str:
    """Give the hash of all that decides what a template compiles to; nothing where the sources cannot be read."""
    import jinja2

    found = hashlib.sha256(f"{sys.implementation.cache_tag} {jinja2.__version__}".encode())
    house = Path(__file__).parents[1]
    try:
        records = (*(house / "records" / f"{name}.py" for name in NAMED), *(house / "papers").glob("*contexts.py"))
        sources = (*(house / "word").glob("*.py"), house / "word" / "charts" / "template.py")
        for path in (*sorted((*sources, *records)), _find_docxtpl()):
            found.update(path.read_bytes())
    except OSError:
        return ""
    return found.hexdigest()


def _find_docxtpl() -> Path:
    """Give the file of docxtpl that makes Jinja source of Word’s XML, without importing it."""
    found = find_spec("docxtpl")
    return Path(found.origin or "").with_name("template.py") if found else Path()


def _read(path: Path | None) -> Compiled | None:
    """Give what is kept under a name, None where there is nothing that can be used."""
    if path is None:
        return None
    try:
        data = path.read_bytes()
        digest, body = data[:32], data[32:]
        if hashlib.sha256(body).digest() != digest:
            return None
        printed, has_contents, wanted = marshal.loads(body)  # noqa: S302 - our own file
        return Compiled(printed, has_contents, tuple(_unpack(each) for each in wanted))
    except (OSError, ValueError, EOFError, TypeError):
        return None


def _keep(path: Path | None, made: Compiled) -> None:
    if path is None:
        return
    wanted = tuple(_pack(each) for each in made.wanted)
    body = marshal.dumps((dict(made.printed), made.has_contents, wanted))
    beside = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_bytes(hashlib.sha256(body).digest() + body)
        beside.replace(path)


def _pack(wanted: Wanted) -> tuple[Any, ...]:
    reached, place = wanted.reached, wanted.place
    return reached.path, reached.judged, wanted.use, (place.file, place.within, place.at)


def _unpack(packed: tuple[Any, ...]) -> Wanted:
    path, judged, use, place = packed
    return Wanted(Open(path, judged), use, Place(*place))
