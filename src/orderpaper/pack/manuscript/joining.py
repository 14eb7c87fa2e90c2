"""Takes the lines of a paper; gives them as drafts, joined by the gap between, how full a line is, and its words."""

import re
from dataclasses import dataclass, replace
from itertools import takewhile

from orderpaper.pack.manuscript.drafts import Draft, Role
from orderpaper.pack.manuscript.figures import FEWEST, MONTHS, Row, list_periods, read_row, split_figures
from orderpaper.pack.manuscript.lines import Line
from orderpaper.pack.manuscript.marks import (
    Mark,
    MarkKind,
    begins_small,
    count_words,
    ends_sentence,
    is_in_capitals,
    is_leaning,
    is_left_hanging,
    read_mark,
)
from orderpaper.pack.manuscript.measure import PROSE
from orderpaper.pack.manuscript.notes import NoteLine, list_notes

ROOM_UNFINISHED = 0.25
"""A line that ends no sentence is full unless the next word would have left a quarter of the width free."""
ROOM_FINISHED = 0.12
ROOM_HANGING = 0.5
"""A line that cannot end where it does is full unless half of the width is free."""
ROOM_SHORT = 0.6
BACK = 6
"""How many drafts may stand between the halves of a paragraph that a page’s end parts."""
FEW_WORDS = 6
ALONE = re.compile(r"(?:\(?[£+\-−–]?\d[\d,.]*%?\)?|N/A|[-–*]|[A-Z])$|(?i:page\s+\d+(?:\s+of\s+\d+)?)$|Agenda Item \d+$")
DAY = re.compile(rf"(?i:\b{MONTHS}(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?)$")
YEAR = re.compile(r"(?:19|20)\d\d\b")
CLAUSE = re.compile(r"(?:[:;.]|\b(?:and|or|to))$")
LEADER = re.compile(r"\.{4,}\s*\d+$")
OWN = re.compile(r"[A-Z]\w{1,11} = |(?i:(?:data )?sources?\s?:)")
"""What a definition and the source of a table begin with: they go on nothing."""
BROKEN = re.compile(r"(?:\w-|\xad|\d[–/]|_)$")
DASHES = "-–—"
NUMBERED = {MarkKind.LIST, MarkKind.SECTION}
LISTED = {MarkKind.BULLET, MarkKind.LIST}
FIRST = re.compile(r"\(?[1ai][.)]*$")


@dataclass(frozen=True, slots=True)
class _Seam:
    """Two lines that may belong together, and whether a page ends between them."""

    above: Line
    below: Line
    is_over_page: bool

    @property
    def room(self) -> float:
        """How much of the width the first line leaves free, the first word of the second put to it."""
        return 1 - (len(self.above.text) + 1 + len(self.below.text.split(" ", 1)[0])) / self.above.width

    @property
    def is_open(self) -> bool:
        """Whether the first line ends no sentence."""
        return not ends_sentence(self.above.text)

    @property
    def is_full(self) -> bool:
        """Whether the first line goes as far as it can, or cannot end there."""
        room = ROOM_FINISHED if self.is_over_page else 0 if self.above.is_narrow else ROOM_UNFINISHED
        is_near = self.is_over_page or self.below.gap <= self.above.usual
        may_hang = is_left_hanging(self.above.text) or (is_near and is_leaning(self.above.text))
        return self.room < room or (self.room < ROOM_HANGING and may_hang)

    @property
    def is_wide(self) -> bool:
        """Whether the gap surely parts paragraphs."""
        return not self.is_over_page and (
            self.below.is_parted or (self.below.gap > 1 and self.below.gap > self.above.usual)
        )


def join_lines(lines: tuple[Line, ...]) -> tuple[Draft, ...]:
    """Give the lines as drafts in the order of their first lines; every line is in one."""
    drafts: list[Draft] = []
    is_top, current = False, -1
    rows = _list_rows(lines)
    for line, note, row, below in zip(lines, list_notes(lines), rows, (*rows, None)[1:], strict=True):
        draft = replace(_begin(line, note, row), begins=note.begins if note else below is not None)
        is_top = line.starts_page or is_top
        current = _find_open(drafts, draft, current, is_top=is_top)
        if current >= 0 and _goes_on(drafts[current], draft, is_over_page=is_top):
            drafts[current] = drafts[current].add(line)
        else:
            drafts.append(draft)
            current = len(drafts) - 1
        is_top = is_top and draft.role in {Role.FURNITURE, Role.FIGURE}
    return tuple(drafts)


def _list_rows(lines: tuple[Line, ...]) -> list[Row | None]:
    """Give the lines that are rows of figures; one of two figures only where its neighbour is one too."""
    rows = [read_row(line.text) for line in lines]
    return [
        row if row and (len(row.cells) > FEWEST or any(rows[max(0, at - 1) : at] + rows[at + 1 : at + 2])) else None
        for at, row in enumerate(rows)
    ]


def _begin(line: Line, note: NoteLine | None, row: Row | None) -> Draft:
    """Give the draft that a line would begin."""
    mark = read_mark(line.text)
    if note:
        return Draft((line,), Role.NOTE, Mark(MarkKind.NONE, note.mark))
    if line.is_furniture:
        return Draft((line,), Role.FURNITURE)
    if row and (mark.kind is MarkKind.NONE or (mark.kind in NUMBERED and len(row.cells) > FEWEST)):
        return Draft((line,), Role.ROW, row=row)
    if ALONE.match(line.text) and not mark.kind:
        return Draft((line,), Role.FIGURE)
    return Draft((line,), mark=mark)


def _find_open(drafts: list[Draft], draft: Draft, current: int, *, is_top: bool) -> int:
    """Give the draft that a line may go on: the current, or a paragraph that the page before left open; -1 for none."""
    if not drafts or draft.role in {Role.ROW, Role.FURNITURE}:
        return -1
    before = drafts[current].role if current >= 0 else Role.FURNITURE
    if draft.role is Role.NOTE or (before is Role.NOTE and not is_top):
        return current if before is draft.role else -1
    if not is_top and before is not Role.FURNITURE:
        return current if before is Role.PLAIN else -1
    last = len(drafts) - 1
    back = takewhile(lambda at: drafts[at].role is not Role.ROW, range(last, max(-1, last - BACK), -1))
    return next((at for at in back if _may_wait(drafts[at])), -1)


def _may_wait(draft: Draft) -> bool:
    """Tell whether a paragraph may go on after a page’s end: not a note, nor a word or two in a corner."""
    return draft.role is Role.PLAIN and (count_words(draft.text) >= FEW_WORDS or bool(DAY.search(draft.tail)))


def _goes_on(old: Draft, new: Draft, *, is_over_page: bool) -> bool:
    """Tell whether a line goes on a draft."""
    if new.role is Role.NOTE:
        return not new.begins
    seam = _Seam(old.last, new.first, is_over_page)
    if new.role is Role.FIGURE:
        return _takes_figure(old, seam)
    if (new.mark.kind and not _is_false(old, new.mark, seam)) or _is_complete(old, new, seam):
        return False
    if old.mark.kind in LISTED and old.mark.number == seam.above.text and not seam.is_wide:
        return True
    return _is_broken(old, seam) or _flows(old, seam)


def _takes_figure(old: Draft, seam: _Seam) -> bool:
    """Tell whether a figure alone on its line ends a sentence: the year of a date, or the last words of a paragraph."""
    if _is_broken(old, seam):
        return True
    if seam.below.text.isalpha():
        return False
    is_prose = count_words(old.text) >= FEW_WORDS and seam.above.width >= PROSE
    return is_prose and not seam.is_wide and not seam.is_over_page and seam.is_open and seam.is_full


def _is_false(old: Draft, mark: Mark, seam: _Seam) -> bool:
    """Tell whether what looks like the number of an item is a number within a sentence, at the beginning of a line."""
    if mark.kind is MarkKind.BULLET and (mark.number not in DASHES or old.mark.kind is MarkKind.BULLET):
        return False
    if seam.is_wide or seam.is_over_page or not seam.is_open or CLAUSE.search(seam.above.text[-5:]):
        return False
    if seam.below.text == mark.number and seam.below.gap > seam.above.usual:
        return False
    if mark.kind in NUMBERED and (old.mark.kind is mark.kind or FIRST.match(mark.number)):
        return False
    return seam.is_full


def _is_complete(old: Draft, new: Draft, seam: _Seam) -> bool:
    """Tell whether a draft is a heading, a caption over a table, a line of a table or of the contents."""
    above, below = seam.above.text, seam.below.text
    if new.begins and old.mark.kind is MarkKind.CAPTION and not begins_small(below):
        return True
    if len(old.lines) == 1 and (list_periods(above) or (old.mark.kind is MarkKind.TITLE and above == old.mark.number)):
        return True
    if _are_rows(seam) or OWN.match(below) or LEADER.search(above[-12:]):
        return True
    return is_in_capitals(above) and count_words(above) > 1 and bool(re.search("[a-z]{2}", below))


def _are_rows(seam: _Seam) -> bool:
    """Tell whether both lines end in two figures, as rows of a table do that are not all figures."""
    return all(len(split_figures(line.text).cells) >= FEWEST for line in (seam.above, seam.below))


def _is_broken(old: Draft, seam: _Seam) -> bool:
    """Tell whether a word or a date is broken between two lines."""
    if seam.is_wide:
        return False
    is_dated = YEAR.match(seam.below.text) and DAY.search(old.tail)
    return bool(BROKEN.search(seam.above.text[-2:]) or is_dated)


def _flows(old: Draft, seam: _Seam) -> bool:
    """Tell whether a paragraph runs on, by the letter that begins the line and how full the line above is."""
    is_second = len(old.lines) > 1 and not seam.above.starts_page
    is_far = seam.below.gap > (seam.above.gap if is_second else seam.above.usual)
    if begins_small(seam.below.text):
        return _flows_small(seam, is_far=is_far)
    if seam.is_wide:
        return False
    if seam.is_open:
        return seam.is_full and (seam.above.width >= PROSE or not (is_far or seam.is_over_page))
    room = 0 if seam.above.is_narrow else ROOM_FINISHED
    return seam.room < room and not seam.is_over_page and (not is_far or _hangs_out(old, seam))


def _flows_small(seam: _Seam, *, is_far: bool) -> bool:
    """Tell whether a line that begins with a small letter goes on the one above."""
    if seam.is_open:
        return seam.is_over_page or seam.below.gap == 0 or seam.room < ROOM_SHORT or seam.above.width < PROSE
    return not seam.is_wide and not seam.is_over_page and not is_far and seam.is_full


def _hangs_out(old: Draft, seam: _Seam) -> bool:
    """Tell whether the first line of an item is set apart from its others, as conversions do with its mark."""
    return len(old.lines) == 1 and bool(old.mark.kind) and seam.below.gap == 1
