"""Takes the passages of a paper and its sentences; gives the lists that a sentence announces with their number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.parts.enumerations import MARK, Counted, count_listed, count_marks
from orderpaper.checks.proof.parts.skeleton import ANY, COUNT, DATE, PERIOD, WORD, YEAR, Skeleton
from orderpaper.records.manuscript import Passage, PassageKind
from orderpaper.records.quantity import Approach, Quantity

NO_LIST = re.compile(
    r"years|months|weeks|days|hours|minutes|quarters|people|residents|members|visitors|victims|offences|crimes|incidents"
    r"|cases|reports|points|times|places|men|women|children|households|pounds|per|percent|calls|visits|admissions|votes"
    r"|councillors|vacancies|this|these|those|is|was|does|has|us|pages|miles|metres",
    re.IGNORECASE,
)
"""Things that are counted and not listed, where a list of something else may follow."""
DATED = f"[{DATE}{PERIOD}{YEAR}]"
THINGS = rf"(?:(?P<before>(?: (?!and\b|or\b){WORD}){{0,5}}?) (?P<things>[a-z-]*[a-rt-z]s|[a-z]+(?:ia|eria))(?![\w-]))?"
ANNOUNCED = re.compile(
    rf"(?<![^\s(‘“])(?P<count>{COUNT}){THINGS}(?P<tail>(?! ?\))[^{COUNT}]*?)(?P<colon>:[-–—]?\s*)", re.IGNORECASE
)
OUT_OF = re.compile(rf"(?P<count>{COUNT}) (?:out )?of (?:the |our |all )?{COUNT} ", re.IGNORECASE)
BRACKETED = re.compile(
    rf"(?<![^\s(‘“])(?P<count>{COUNT}){THINGS} \((?P<list>[^()]*(?:\([^()]*\)[^()]*)*)\)", re.IGNORECASE
)
MARKED = re.compile(
    rf"(?<![^\s(‘“])(?P<count>{COUNT})(?: {WORD}){{0,4}}?,? ?(?:[:–—-]|namely:?|which are:?|these are:?)?"
    r" ?(?P<list>\(?(?:i|a)\) .*)",
    re.IGNORECASE,
)
# “one of the five priorities”, “in addition to the five above” announce no list of five.
NOT_ANNOUNCING = re.compile(
    r"\b(?:one|each|another|some|most|both|any|either|none|many|all|half|two|three|part|member|instead|addition|besides"
    r"|unlike|other|than|first|last|top|next|previous|additional|further|more|at least|up to|every|over|past)"
    r"(?: of| to| than| with)?(?: the| these| those| our| their| its)?(?: (?:last|first|other|next|past))? ?$",
    re.IGNORECASE,
)
VERBS = re.compile(
    r"\b(?:has|have|had|will|would|should|must|can|could|may|might|need(?:s|ed)?|expected|required|to|by|who|whose|that"
    r"|where|when|because|and|but|so|if|includ\w+|such as|e\.?g|example|work(?:s|ed|ing)? (?:to|with))\b",
    re.IGNORECASE,
)
# The things counted are the last that is named before the colon, but for whose they are, where and when.
OWNER = (
    r"(?:the|this|these|our|its|their|a|each|coming|current|next|last|new|year|years|month|months|quarter|period"
    r"|borough|district|county|city|town|area|partnership|council|committee|board|plan|strategy|report|paper|project"
    rf"|group|service|and|to|[A-Z][\w’'&/-]*|{DATED})"
)
FOLLOWS = (
    r"(?:which |that |and these |these |they |here )?(?:are|is|were|was|be|will be)?"
    r"(?: ?(?:as follows|below|these|the following|namely|set out below|listed below|shown below))?"
)
WHERE = rf"(?i:for|of|in|on|at|within|across|from|under|during|over)(?: {OWNER}){{1,6}}"
LEADS_ON = re.compile(rf"(?:[,;]? ?(?:{WHERE}|\({OWNER}(?: {OWNER}){{0,3}}\)))?(?: of)?[;,]?(?: {FOLLOWS})?\s*$")
# (within Upton and Loose wards) is where they are, and no list of them.
IS_PLACE = re.compile(
    r"\s*(?:with|within|in|at|across|from|under|near|around|on|for|of|by|see|between|among|amongst|during|since|to|into"
    r"|over|mostly|mainly|largely|usually|typically|where|which|who|each|all|both|one|not|excluding|except)\b",
    re.IGNORECASE,
)
TOP = re.compile(rf"\b(?:the|our|their|its) top (?P<count>{COUNT})[^{COUNT}:]*:\s*$", re.IGNORECASE)
ENDED = re.compile(r"[.;!?][)”’\"]*\s*$")
LABEL_BEFORE = re.compile(r"(?<!^)(?<![.:;] )\b(?!The |These |Those |Our |Its |Their |There |All )[A-Z][\w.]* $")
CLAUSE = re.compile(
    r"\s*(?:they|it|this|these|that|we|he|she|there|you|the first|one of|see|please|if|when)\b", re.IGNORECASE
)
FURNITURE = re.compile(r"(?:page )?\d{1,3}(?: of \d{1,3})?", re.IGNORECASE)
FEWEST, MOST, APART = 2, 20, 2
FURTHER = 3
"""So many passages after a list, an item of the same kind may still be the list’s."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A number of things that a sentence says a list has, and how many the list has."""

    skeleton: Skeleton
    said: Quantity
    things: str
    counted: Counted


def read_inline(skeleton: Skeleton) -> Iterator[Announced]:
    """Give the lists that a sentence announces and holds: after a colon, in brackets, or with marks as i) and ii)."""
    taken: set[int] = set()
    for match, words in _find_inline(skeleton):
        said = _find_said(skeleton, match)
        counted = count_listed(words) if said else None
        is_near = counted is not None and counted.least - APART <= (said.value if said else 0) <= counted.most + APART
        if said and counted and is_near and said.start not in taken and not _is_of_pairs(said, counted):
            taken.add(said.start)
            yield Announced(skeleton, said, _name(match), counted)


def _find_inline(skeleton: Skeleton) -> Iterator[tuple[re.Match[str], str]]:
    for match in MARKED.finditer(skeleton.text):
        words = skeleton.spell(match["list"], match.start("list"))
        if count_marks(words) > 1 and not _goes_on(skeleton):
            yield match, words
    for match in BRACKETED.finditer(skeleton.text):
        if _is_listable(match) and not re.search(ANY, match["list"]) and not IS_PLACE.match(match["list"]):
            yield match, match["list"]
    # What stands behind the colon without an end is the first item of a list that goes on below.
    for match in ANNOUNCED.finditer(skeleton.text) if ENDED.search(skeleton.text) else ():
        words = skeleton.spell(skeleton.text[match.end() :], match.end())
        if words.strip() and _announces(skeleton, match) and ":" not in words and not CLAUSE.match(words):
            yield match, words


def _goes_on(skeleton: Skeleton) -> bool:
    """Tell whether the next sentence of the passage begins with a mark, so that the list is not at its end."""
    sentence = skeleton.sentence
    return MARK.match(sentence.passage.text[sentence.start + len(sentence.text) :].lstrip()) is not None


def read_following(skeleton: Skeleton, passages: Sequence[Passage], at: int) -> Iterator[Announced]:
    """Give the list that follows a passage whose last sentence announces it; `at` is the passage’s number."""
    for match in ANNOUNCED.finditer(skeleton.text):
        said = _find_said(skeleton, match)
        if said and match.end() == len(skeleton.text) and _announces(skeleton, match):
            counted = count_items(passages, at)
            is_near = abs(said.value - counted) <= APART
            if counted and is_near and not _has_mark_glued(said, counted):
                yield Announced(skeleton, said, _name(match), Counted(counted, counted))
                return
    yield from _read_top(skeleton, passages, at)


def _read_top(skeleton: Skeleton, passages: Sequence[Passage], at: int) -> Iterator[Announced]:
    """Give the numbered list of the top five or six that a sentence leads to."""
    match = TOP.search(skeleton.text)
    counted = count_items(passages, at) if match and _has_numbers(passages, at) else 0
    if match and counted:
        (said,) = skeleton.read(match, "count")
        if FEWEST <= said.value <= MOST and abs(said.value - counted) <= APART:
            yield Announced(skeleton, said, "", Counted(counted, counted))


def _has_numbers(passages: Sequence[Passage], at: int) -> bool:
    return any(_sort_mark(passage) == "1" for passage in passages[at + 1 : at + 2])


def _find_said(skeleton: Skeleton, match: re.Match[str]) -> Quantity | None:
    """Give the number that announces a list: a small whole one, and not “one of five”."""
    start = match.start("count")
    out_of = next((each for each in OUT_OF.finditer(skeleton.text) if each.end() - 2 == start), None)
    said = skeleton.at(out_of.start("count") if out_of else start)
    is_small = (
        FEWEST <= said.value <= MOST and said.places == 0 and said.last is None and said.approach is Approach.EXACT
    )
    before = skeleton.text[:start]
    is_of_others = out_of is None and NOT_ANNOUNCING.search(before)
    is_label = said.text.isdecimal() and LABEL_BEFORE.search(before)
    return said if is_small and not is_of_others and not is_label else None


def _is_listable(match: re.Match[str]) -> bool:
    return match["things"] is not None and NO_LIST.fullmatch(match["things"]) is None


def _announces(skeleton: Skeleton, match: re.Match[str]) -> bool:
    """Tell whether the words between the number and the colon lead to a list of the things counted."""
    tail = match["tail"]
    if match["things"] is None:
        return not tail.strip() and "following" in skeleton.text[: match.start()].casefold()
    is_short = len(tail.split()) < 20 and not VERBS.search(tail)
    return _is_listable(match) and is_short and LEADS_ON.match(tail) is not None


def _is_of_pairs(said: Quantity, counted: Counted) -> bool:
    """Tell whether each thing may stand with its address or its post after a comma, so that there are twice as many."""
    return counted.has(2 * int(said.value))


def _has_mark_glued(said: Quantity, counted: int) -> bool:
    """Tell whether the number may be the right one with a footnote’s mark glued to it: 78 for 7 and note 8."""
    return said.text != str(counted) and said.text.startswith(str(counted))


def _name(match: re.Match[str]) -> str:
    words = f"{match.groupdict().get('before') or ''} {match.groupdict().get('things') or ''}"
    return "" if re.search(ANY, words) else " ".join(words.split())


# ---- the items that follow


def count_items(passages: Sequence[Passage], at: int) -> int:
    """Give how many items of one kind follow a passage; 0 where none do, or where it cannot be told."""
    end = _find_end(passages, at + 1)
    items = [passage for passage in passages[at + 1 : end] if passage.kind is PassageKind.ITEM]
    if not items:
        return 0
    kind, own = _sort_mark(items[0]), _sort_mark(passages[at]) if passages[at].kind is PassageKind.ITEM else ""
    until = next((place for place, item in enumerate(items) if own and _sort_mark(item) == own), len(items))
    goes_on = until == len(items) and any(
        passage.kind is PassageKind.ITEM and _sort_mark(passage) == kind for passage in passages[end : end + FURTHER]
    )
    return 0 if goes_on or own == kind else _number_of([item for item in items[:until] if _sort_mark(item) == kind])


def _find_end(passages: Sequence[Passage], at: int) -> int:
    """Give where a list ends: at the first passage that is no item; the number of a page is read past."""
    while at < len(passages):
        passage = passages[at]
        if passage.kind is not PassageKind.ITEM and not FURNITURE.fullmatch(passage.text.strip()):
            break
        at += 1
    return at


def _sort_mark(item: Passage) -> str:
    """Give the kind of an item’s mark: a bullet by its sign, a number or a letter by its style."""
    mark = item.number.strip("(). ")
    return "1" if mark.isdecimal() else "a" if mark.isalpha() and len(mark) < 5 else mark


def _number_of(items: Sequence[Passage]) -> int:
    """Give how many items there are; where numbers do not run on from 1, they are two lists, and it is not told."""
    marks = [item.number.strip("(). ") for item in items]
    if all(mark.isdecimal() for mark in marks) and [int(mark) for mark in marks] != list(range(1, len(marks) + 1)):
        return 0
    return len(items) if len(items) > 1 else 0
