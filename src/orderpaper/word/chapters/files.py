"""Takes the folder of the chapters; gives the Word files in it, and a finding for what is no chapter’s file."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.word.package import WordFile, read_word_file

FOLDER = "chapters"
ENDING = ".docx"
NOT_OURS = ("~$", ".")
CODE = "chapter-file-is-of-a-chapter"


@dataclass(frozen=True, slots=True)
class Listed:
    """A chapter of the paper: its ID, and whether words are typed for it in the workbook too."""

    id: str
    has_words: bool = False


def read_chapters(templates: Path) -> tuple[WordFile, ...]:
    """Give what lies in the folder of the chapters, by name; nothing where there is no such folder."""
    folder = templates / FOLDER
    if not folder.is_dir():
        return ()
    paths = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(NOT_OURS))
    return tuple(WordFile(f"{FOLDER}/{path.name}", read_word_file(path).data) for path in paths)


def name_of(file: WordFile) -> str:
    """Give what a chapter’s file is called, without its folder and its ending."""
    return PurePosixPath(file.name).stem


def choose_chapters(files: Iterable[WordFile], listed: Iterable[Listed]) -> dict[str, WordFile]:
    """Give the file of each chapter of the paper that has one, by the chapter’s ID, in the order of the paper."""
    named = {fold(name_of(file)): file for file in reversed([*files]) if _is_word_file(file)}
    return {each.id: named[fold(each.id)] for each in listed if fold(each.id) in named}


def find_strays(files: Collection[WordFile], listed: Iterable[Listed]) -> Iterator[Finding]:
    """Give a finding for each file that is no chapter’s, with the nearest ID, and for a chapter said in two places."""
    ids = {fold(each.id): each for each in listed}
    first: dict[str, str] = {}
    for file in files:
        key, place = fold(name_of(file)), Place(file.name)
        if not _is_word_file(file):
            yield query(CODE, place, "this is no Word document (.docx), and is not printed. Save it as one in Word.")
        elif key not in ids:
            yield query(CODE, place, f"there is no chapter “{name_of(file)}”, so this is not printed.{_near(key, ids)}")
        elif key in first:
            yield query(CODE, place, f"this is chapter {ids[key].id} again, and {first[key]} is printed. Keep one.")
        elif ids[key].has_words:
            said = (
                f"this is printed, and not the words typed for chapter {ids[key].id} in the workbook. Keep one of them."
            )
            yield query(CODE, place, said)
        first.setdefault(key, file.name)


def _is_word_file(file: WordFile) -> bool:
    return file.name.casefold().endswith(ENDING)


def _near(key: str, ids: dict[str, Listed]) -> str:
    import difflib

    near = difflib.get_close_matches(key, ids, 1, 0.5)
    if near:
        return f" Did you mean {ids[near[0]].id}{ENDING}?"
    known = ", ".join(each.id for each in ids.values())
    return f" The chapters are: {known}." if known else " This paper has no chapters."
