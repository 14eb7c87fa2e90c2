"""Takes the drafts of a paper; gives what each is: a heading with its level, an item, a caption, a cell, words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.pack.manuscript.drafts import Draft, Role
from orderpaper.pack.manuscript.figures import list_periods
from orderpaper.pack.manuscript.marks import MarkKind, count_words, is_in_capitals
from orderpaper.records.manuscript import PassageKind

TITLE_WORDS = 20
SHORT_WORDS = 16
HEAD_WORDS = 12
RUN = 3
"""So many short lines together, none of them a sentence, are what is left of a table or a drawing."""
FAR = 40
CLOSED = re.compile(r"[.;,!?]['’”)]*$|:\s?[-–—]$")
CAPITAL = re.compile(r"[‘“]?(?:(?:19|20)\d\d\S* )?[A-Z]")
NO_TITLE = re.compile(
    r"https?:|www\.|@|\b0\d{3,}|[=;]|(?:^|[\s–-])\d{1,3}$|\d/\d\d/\d|\w:\s|:$|\bTel\b|[a-z)\d]\.\s+[A-Z]"
    r"|^(?:\w+day )?\w+ \d\S* \d{4}$|^\d+\S* \w+ \d{4}$"
)
"""What no heading without a number has: addresses, definitions, labels, dates, sentences, a number at its end."""
PAGE = re.compile(r"(?:\.{3,}|\s|…)\s*\d{1,3}$")
SEPARATED = re.compile(r"\s*[:.–—-]|,\s+[‘“\"]")
BRACKETED = re.compile(r"\(\d{1,3}\)")
"""A count in brackets that stands alone, as “(76)” under “58%”, is a table’s and no item’s."""
STARRED = re.compile(r"\w\*")
SOURCE = re.compile(r"(?i:(?:data )?sources?\s?:)")
BY_ROLE = {
    Role.ROW: PassageKind.ROW,
    Role.FIGURE: PassageKind.CELL,
    Role.FURNITURE: PassageKind.CELL,
    Role.NOTE: PassageKind.NOTE,
}
LEFTOVER = {PassageKind.ROW, PassageKind.CELL, PassageKind.NOTE}


@dataclass(frozen=True, slots=True)
class Kind:
    """What a draft is, what is printed before its words, and how deep a heading is, from 1."""

    kind: PassageKind
    number: str = ""
    level: int = 0


def tell_kinds(drafts: tuple[Draft, ...]) -> tuple[Kind, ...]:
    """Give the kind of each draft."""
    kinds = [_tell(drafts, at) for at in range(len(drafts))]
    for first, last in _list_short_runs(drafts, kinds):
        for at in range(first, last):
            kinds[at] = Kind(_tell_short(drafts, kinds, at, is_alone=last - first < RUN))
    return tuple(_set_levels(kinds))


def _tell(drafts: tuple[Draft, ...], at: int) -> Kind:
    """Give the kind of a draft by itself and by the items beside it; short words without a mark are left as words."""
    draft = drafts[at]
    if draft.role in BY_ROLE:
        return Kind(BY_ROLE[draft.role], draft.mark.number)
    if list_periods(draft.text):
        return Kind(PassageKind.CELL)
    if draft.mark.kind is MarkKind.NONE:
        return Kind(PassageKind.NOTE if SOURCE.match(draft.text) else PassageKind.TEXT)
    return _tell_marked(drafts, at)


def _tell_marked(drafts: tuple[Draft, ...], at: int) -> Kind:
    draft, number = drafts[at], _strip(drafts[at].mark.number)
    if BRACKETED.fullmatch(draft.text):
        return Kind(PassageKind.CELL)
    match draft.mark.kind:
        case MarkKind.BULLET:
            is_note = number == "*" and any(STARRED.search(each.text) for each in drafts[max(0, at - FAR) : at])
            return Kind(PassageKind.NOTE if is_note else PassageKind.ITEM, number)
        case MarkKind.CAPTION:
            is_caption = SEPARATED.match(draft.text.removeprefix(number)) or not _is_closed(draft)
            return Kind(PassageKind.CAPTION if is_caption else PassageKind.TEXT, number)
        case MarkKind.TITLE:
            level = 1 if number[:1].upper() in "AS" else 2
            return Kind(PassageKind.HEADING, number, level) if _is_title(draft) else Kind(PassageKind.TEXT, number)
        case MarkKind.SECTION:
            is_heading = _is_title(draft) and not _is_listed(drafts, at) and not _leads_in(drafts, at)
            return Kind(PassageKind.HEADING, number, number.count(".") + 1) if is_heading else _number(drafts, at)
    is_heading = number.isdigit() and _is_title(draft) and not _is_one_of_list(drafts, at)
    return Kind(PassageKind.HEADING, number, 1) if is_heading else Kind(PassageKind.ITEM, number)


def _number(drafts: tuple[Draft, ...], at: int) -> Kind:
    """Give the kind of words with a section’s number that are no heading: a paragraph, or a line of the contents."""
    kind = PassageKind.ITEM if _is_listed(drafts, at) else PassageKind.TEXT
    return Kind(kind, _strip(drafts[at].mark.number))


def _strip(number: str) -> str:
    """Give a list’s number without its stop; brackets stay as printed."""
    return number.rstrip(".")


def _is_closed(draft: Draft) -> bool:
    return bool(CLOSED.search(draft.text))


def _is_title(draft: Draft) -> bool:
    """Tell whether words with a number before them could be a heading: not many, and no sentence."""
    may_close = draft.text.endswith("?") or (draft.text.endswith(".") and is_in_capitals(draft.text))
    return count_words(draft.text) <= TITLE_WORDS and (may_close or not _is_closed(draft))


def _leads_in(drafts: tuple[Draft, ...], at: int) -> bool:
    """Tell whether words end in a colon with a list below."""
    below = drafts[at + 1] if at + 1 < len(drafts) else None
    return drafts[at].text.endswith(":") and below is not None and below.mark.kind in {MarkKind.BULLET, MarkKind.LIST}


def _is_listed(drafts: tuple[Draft, ...], at: int) -> bool:
    """Tell whether a numbered line is one of a contents list: it and its neighbour end in a page’s number."""
    beside = [each for each in drafts[max(0, at - 1) : at + 2] if each.mark.kind in {MarkKind.SECTION, MarkKind.LIST}]
    return len(beside) > 1 and all(PAGE.search(each.text) for each in beside)


def _is_one_of_list(drafts: tuple[Draft, ...], at: int) -> bool:
    """Tell whether a number is one of a list: the next or the last is right beside it, or a colon above it."""
    number = int(_strip(drafts[at].mark.number))
    above = drafts[at - 1] if at else None
    below = drafts[at + 1] if at + 1 < len(drafts) else None
    if above and (_is_number(above, number - 1) or (above.text.endswith(":") and number == 1)):
        return True
    return _is_listed(drafts, at) or bool(below and _is_number(below, number + 1))


def _is_number(draft: Draft, number: int) -> bool:
    return draft.mark.kind is MarkKind.LIST and _strip(draft.mark.number) == str(number)


def _list_short_runs(drafts: tuple[Draft, ...], kinds: list[Kind]) -> Iterator[tuple[int, int]]:
    """Give where runs of short words without marks begin and end."""
    first = None
    for at in range(len(drafts) + 1):
        is_short = at < len(drafts) and kinds[at].kind is PassageKind.TEXT and _is_short(drafts[at])
        if is_short and first is None:
            first = at
        if not is_short and first is not None:
            yield first, at
            first = None


def _is_short(draft: Draft) -> bool:
    has_mark = draft.mark.kind is not MarkKind.NONE
    return not has_mark and count_words(draft.text) <= SHORT_WORDS and not re.search(r"[.;,!?:]['’”)]*$", draft.text)


def _tell_short(drafts: tuple[Draft, ...], kinds: list[Kind], at: int, *, is_alone: bool) -> PassageKind:
    """Give the kind of short words: a heading where they may be one and are set off, else words or a table’s cell."""
    if _may_head(drafts[at]):
        if is_in_capitals(drafts[at].text) and count_words(drafts[at].text) > 1:
            return PassageKind.HEADING
        if _has_words_below(drafts, kinds, at) and _is_apart(drafts[at]):
            return PassageKind.HEADING
    if not is_alone or _is_column(drafts[at]) or _is_in_table(drafts, kinds, at):
        return PassageKind.CELL
    return PassageKind.HEADING if _may_head(drafts[at]) else PassageKind.TEXT


def _may_head(draft: Draft) -> bool:
    """Tell whether words could be a heading: not many, from a capital, with nothing that headings do not have."""
    is_worded = bool(CAPITAL.match(draft.text)) and not NO_TITLE.search(draft.text)
    return is_worded and count_words(draft.text) <= HEAD_WORDS and not _is_column(draft)


def _is_apart(draft: Draft) -> bool:
    """Tell whether more than the usual gap is above."""
    first = draft.first
    return first.starts_page or first.is_parted or first.gap > max(1, first.usual)


def _has_words_below(drafts: tuple[Draft, ...], kinds: list[Kind], at: int) -> bool:
    """Tell whether a paragraph or a list comes next."""
    if at + 1 >= len(drafts):
        return False
    below = drafts[at + 1]
    is_words = kinds[at + 1].kind in {PassageKind.TEXT, PassageKind.ITEM}
    is_label = below.mark.kind is MarkKind.NONE and below.text.endswith(":") and count_words(below.text) <= HEAD_WORDS
    return is_words and not is_label and not _is_short(below) and not _is_column(below)


def _is_in_table(drafts: tuple[Draft, ...], kinds: list[Kind], at: int) -> bool:
    """Tell whether short words stand with what is left of a table: below it without a gap, or above its rows."""
    if at and kinds[at - 1].kind in LEFTOVER and not _is_apart(drafts[at]):
        return True
    if at + 1 == len(drafts):
        return False
    if at and kinds[at - 1].kind is PassageKind.CAPTION and not _has_words_below(drafts, kinds, at):
        return True
    is_above = kinds[at + 1].kind in {PassageKind.ROW, PassageKind.CELL} or _is_column(drafts[at + 1])
    return is_above or bool(list_periods(drafts[at + 1].text))


def _is_column(draft: Draft) -> bool:
    """Tell whether words run over several lines of a narrow column."""
    return draft.first.is_narrow and len(draft.lines) > 1


def _set_levels(kinds: list[Kind]) -> Iterator[Kind]:
    """Give headings without a number the level below the last that has one."""
    last = 0
    for kind in kinds:
        if kind.kind is PassageKind.HEADING and kind.level:
            last = kind.level
        is_bare = kind.kind is PassageKind.HEADING and not kind.level
        yield Kind(kind.kind, kind.number, last + 1) if is_bare else kind
