"""Takes two Word files; gives one that holds both: accept all is the new one, reject all the old, or it is refused."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from orderpaper.records.errors import FolderError
from orderpaper.word.compare.bookmarks import drop_doubles
from orderpaper.word.compare.engine import EngineError, Hand, run_engine
from orderpaper.word.compare.opened import open_word_file
from orderpaper.word.compare.plain import Plain, make_plain, say_margins
from orderpaper.word.compare.sections import restore_sections
from orderpaper.word.compare.spaces import hide_spaces, show_spaces
from orderpaper.word.compare.stories import find_difference, read_named
from orderpaper.word.compare.unshown import list_unshown
from orderpaper.word.package import WordFile, in_order, read_parts, write_package
from orderpaper.word.revisions.changes import list_revisions
from orderpaper.word.revisions.resolve import accept_all, reject_all
from orderpaper.word.revisions.trees import read_tree, write_tree

DOCUMENT, CORE = "word/document.xml", "docProps/core.xml"
MODIFIED = "{http://purl.org/dc/terms/}modified"
DAY = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?")
LONG_AGO = dt.date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Compared:
    """The redline, None where old and new say the same, the number of changes, and what there is to say of it."""

    data: bytes | None
    changes: int = 0
    remarks: tuple[str, ...] = ()


def compare_files(old: WordFile, new: WordFile, author: str, made_on: dt.date | None = None) -> Compared:
    """Give the redline of two Word files, its changes in the author’s name.

    They are dated as the new file was last saved; where it does not say, the day that files count as `made_on`, else
    1 January 2000. Raises FolderError where a file is no Word document, or where accepting all would not give the new
    file or rejecting all not the old, in any story.
    """
    first, second = make_plain(open_word_file(old)), make_plain(open_word_file(new))
    hand = Hand(author, read_day(second.parts) or f"{made_on or LONG_AGO:%Y-%m-%d}T00:00:00Z")
    left_out = (*_say_left_out(old, first), *_say_left_out(new, second))
    if first.parts == second.parts:
        return Compared(None, remarks=left_out)
    redline = _redline(old, new, (first, second), hand)
    _refuse_unless_exact(old, new, (first, second), redline)
    remarks = (*left_out, *_say_unshown(new, list_unshown(first.parts, second.parts, redline)))
    changes = sum(1 for each in list_revisions(redline, new.name) if each.author)  # a table’s grid has no author
    if not changes:
        return Compared(None, remarks=remarks)
    return Compared(_pack(redline), changes, remarks)


def read_day(parts: Mapping[str, bytes]) -> str:
    """Give when a Word file says that it was last saved, as 2017-03-28T09:30:00Z; nothing where it does not."""
    if CORE not in parts:
        return ""
    said = DAY.fullmatch((read_tree(CORE, parts[CORE]).findtext(MODIFIED) or "").strip())
    return f"{said[1]}T{said[2]}Z" if said else ""


def _redline(old: WordFile, new: WordFile, plain: tuple[Plain, Plain], hand: Hand) -> dict[str, bytes]:
    first, second = (_pack(hide_spaces(each.parts)) for each in plain)
    try:
        made = show_spaces(read_parts(WordFile("The redline", run_engine(first, second, hand))))
    except EngineError as error:
        raise FolderError(f"{old.name} and {new.name} could not be compared, because {error}.") from None
    document = read_tree(DOCUMENT, made[DOCUMENT])
    say_margins(document)
    return drop_doubles(restore_sections({**made, DOCUMENT: write_tree(document)}, plain[0].parts))


def _pack(parts: Mapping[str, bytes]) -> bytes:
    return write_package({name: parts[name] for name in in_order(parts)})


def _refuse_unless_exact(
    old: WordFile, new: WordFile, plain: tuple[Plain, Plain], redline: Mapping[str, bytes]
) -> None:
    """Raise FolderError where the redline does not hold both files exactly."""
    outcomes = (("accepted", new, plain[1], accept_all(redline)), ("rejected", old, plain[0], reject_all(redline)))
    for done, file, meant, outcome in outcomes:
        found = find_difference(read_named(outcome), read_named(meant.parts))
        if found is not None:
            raise FolderError(
                f"{old.name} and {new.name} could not be compared exactly: with all changes {done}, the comparison "
                f"would not say what {file.name} says. The first difference is in its {found}. Nothing was written. "
                "Word can compare them too: Review › Compare."
            )


def _say_left_out(file: WordFile, plain: Plain) -> Iterator[str]:
    if plain.had_changes:
        yield f"{file.name} has tracked changes of its own. It was compared as if they were all accepted."
    if plain.had_comments:
        yield f"{file.name} has comments. They are not in the comparison."


def _say_unshown(new: WordFile, unshown: Iterator[str]) -> Iterator[str]:
    found = list(unshown)
    if found:
        *others, last = found
        said = f"{', '.join(others)} and {last}" if others else last
        yield f"Tracked changes do not show all that changed in {said}. For these, look at {new.name} itself."
