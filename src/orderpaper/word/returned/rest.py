"""Takes the lines of a returned copy in which no text stands, and those that were sent; gives what is not the same.

These edits were made without tracking: of a tracked one the lines are those before it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from orderpaper.records.place import Place
from orderpaper.records.returned import OtherEdit
from orderpaper.word.returned.lines import Line, is_entry
from orderpaper.word.returned.views import Views


def find_sent(rest: Sequence[str], lines: Sequence[Line]) -> frozenset[str]:
    """Give the numbers of the lines that were sent so, as far as they stand in the same order."""
    matcher = _compare(rest, lines)
    blocks = matcher.get_matching_blocks()
    return frozenset(lines[second + step].number for _first, second, size in blocks for step in range(size))


def list_untracked(rest: Sequence[str], lines: Sequence[Line], views: Views) -> Iterator[OtherEdit]:
    """Give each stretch of lines that was changed, added or taken out without tracking, with its place.

    What a field says, and a contents list, is worked out anew by Word, and no edit.
    """
    for kind, start, end, first, last in _compare(rest, lines).get_opcodes():
        if kind == "equal":
            continue
        old, new = _leave_fields(rest[start:end], lines[first:last])
        if old or new:
            at = new[0] if new else lines[min(max(first, last - 1), len(lines) - 1)] if lines else None
            place = views.places.get(at.number if at else "", Place(views.file))
            yield OtherEdit(place, "\n".join(old), "\n".join(each.words for each in new))


def _compare(rest: Sequence[str], lines: Sequence[Line]) -> SequenceMatcher[str]:
    old, new = [_plain(each) for each in rest], [_plain(each.words) for each in lines]
    return SequenceMatcher(None, old, new, autojunk=False)


def _plain(words: str) -> str:
    return " ".join(words.split())


def _leave_fields(old: Iterable[str], new: Iterable[Line]) -> tuple[list[str], list[Line]]:
    """Give lines before and after without those that differ in fields alone, and those of a contents list."""
    before = [each for each in old if not is_entry(each)]
    after = []
    for line in new:
        same = next((each for each in before if _is_worked_out(each, line)), None)
        if same is not None:
            before.remove(same)
        elif not line.is_contents:
            after.append(line)
    return before, after


def _is_worked_out(words: str, line: Line) -> bool:
    """Tell whether a line says what it said, but for what its fields say."""
    if len(line.pieces) < 2 or not any(piece.strip() for piece in line.pieces):
        return False
    pattern = ".*?".join(re.escape(_plain(each)) for each in line.pieces)
    return re.fullmatch(pattern, _plain(words), re.DOTALL) is not None
