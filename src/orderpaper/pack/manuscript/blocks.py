"""Takes the drafts of a paper; gives the rows of figures of each table, whole: with their names and all their cells."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from orderpaper.pack.manuscript.drafts import Draft, Role
from orderpaper.pack.manuscript.figures import Row, is_year, list_periods, split_figures
from orderpaper.pack.manuscript.marks import MarkKind, count_words

WRAPPED = re.compile(r"\([a-z ]+\)$")
"""A word in brackets, as in “-102 (better)”, that has come to stand on the next line."""
NAME_WORDS = 25
BETWEEN = 2
"""So many short lines may stand between two rows of a table: the name of the next. More are the headings of another."""


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of one table: where each is among the drafts, and how many figures most of them have."""

    places: tuple[int, ...]
    count: int


def join_rows(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Give the drafts with the rows of tables whole: the figures below put to them, and the name above."""
    joined: list[Draft | None] = list(drafts)
    for block in list_blocks(drafts):
        for at in block.places:
            if joined[at] and _lacks(drafts, at, block.count):
                joined[at], joined[at + 1] = _put_together(drafts[at], drafts[at + 1]), None
    for at in range(1, len(joined)):
        above, row = joined[at - 1], joined[at]
        if above and row and row.row and not row.row.name and _may_name(above, row):
            joined[at - 1], joined[at] = None, _put_name(above, row)
    return tuple(draft for draft in joined if draft)


def list_blocks(drafts: tuple[Draft, ...]) -> Iterator[Block]:
    """Give the blocks of rows: what stands between their rows is the name of the next."""
    places: list[int] = []
    for at, draft in enumerate(drafts):
        if not draft.row:
            continue
        if places and not _are_together(drafts[places[-1] + 1 : at]):
            yield _make_block(drafts, places)
            places = []
        places.append(at)
    if places:
        yield _make_block(drafts, places)


def _make_block(drafts: tuple[Draft, ...], places: list[int]) -> Block:
    """Give a block; of two counts that are as frequent the smaller, since a name may end in a figure."""
    counts = Counter(_count(drafts, at) for at in places if not _is_rest(drafts, at))
    return Block(tuple(places), min(counts, key=lambda count: (-counts[count], count)))


def _count(drafts: tuple[Draft, ...], at: int) -> int:
    """Give how many figures a row has, those of a line below that has no name too."""
    row = drafts[at].row
    return (len(row.cells) if row else 0) + (len(_list_rest(drafts[at + 1])) if _has_rest(drafts, at) else 0)


def _has_rest(drafts: tuple[Draft, ...], at: int) -> bool:
    """Tell whether the draft below is figures without a name, and this one has a name."""
    row, below = drafts[at].row, drafts[at + 1] if at + 1 < len(drafts) else None
    return bool(row and row.name and below and _list_rest(below)) and not WRAPPED.match(row.name if row else "")


def _is_rest(drafts: tuple[Draft, ...], at: int) -> bool:
    return at > 0 and _has_rest(drafts, at - 1)


def _are_together(between: tuple[Draft, ...]) -> bool:
    """Tell whether rows are of one table by what is between them: nothing, a figure, or the next one’s name."""
    return len(between) <= BETWEEN and all(
        draft.role in {Role.FIGURE, Role.FURNITURE} or (draft.role is Role.PLAIN and _is_name(draft))
        for draft in between
    )


def _is_name(draft: Draft) -> bool:
    has_mark = draft.mark.kind not in {MarkKind.NONE, MarkKind.LIST}
    return not (has_mark or draft.is_ended or list_periods(draft.text)) and count_words(draft.text) <= NAME_WORDS


def _lacks(drafts: tuple[Draft, ...], at: int, count: int) -> bool:
    """Tell whether a row has all its figures only with those of the line below."""
    row = drafts[at].row
    if not row or len(row.cells) >= count or not _has_rest(drafts, at):
        return False
    spare = _count(drafts, at) - count
    return spare == 0 or (spare == 1 and is_year(row.cells[0]))


def _list_rest(draft: Draft) -> tuple[str, ...]:
    """Give the cells of a draft that is all figures, but for a word in brackets that belongs to the figure above."""
    row = draft.row or split_figures(draft.text)
    is_bare = not row.name or bool(WRAPPED.match(row.name))
    return row.cells if draft.role in {Role.ROW, Role.FIGURE} and is_bare else ()


def _put_together(draft: Draft, below: Draft) -> Draft:
    rest = _list_rest(below)
    row = draft.row or Row("", ())
    return replace(draft, lines=(*draft.lines, *below.lines), row=Row(row.name, (*row.cells, *rest), len(rest)))


def _may_name(above: Draft, row: Draft) -> bool:
    """Tell whether words right above figures are their name."""
    is_near = row.first.gap <= max(1, row.first.usual) and not row.first.is_parted and not row.first.starts_page
    return is_near and above.role is Role.PLAIN and _is_name(above)


def _put_name(above: Draft, draft: Draft) -> Draft:
    row = draft.row or Row("", ())
    return replace(draft, lines=(*above.lines, *draft.lines), row=replace(row, name=above.text))
