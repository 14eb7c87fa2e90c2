"""Takes a paper; gives the acronyms in them, each where it is used and what it is said to mean."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from orderpaper.checks.acronyms import EVERYBODY_KNOWS, ROMAN, WORDS, is_spelt_by
from orderpaper.records.manuscript import GridRow, Manuscript, Passage, PassageKind

ACRONYM = r"[A-Z](?:[A-Z]|&(?=[A-Z])){1,6}"
USE = re.compile(rf"(?<![\w’'@./&-])({ACRONYM})(?:[’']?s)?(?![\w’'@&]|[./-]\w)")
BRACKETED = re.compile(rf"\(\s*[‘'“\"]?({ACRONYM})(?:[’']?s)?[’'”\"]?\s*\)")
EXPLAINED = re.compile(rf"(?<![\w’'@./&-])({ACRONYM})(?:[’']?s)?\s\(([^()]{{4,100}})\)")
LISTED = re.compile(rf"[‘'“\"]?({ACRONYM})[’'”\"]?\s*(?:=|:|–|-|—)?\s+(\S.{{3,120}})")
WORD = re.compile(r"[^\W_]+(?:[’'&][^\W_]+)*")
SMALL = frozenset(("and", "of", "the", "for", "in", "to", "on", "a", "an", "with", "by", "at", "or", "is", "as"))
BREAKS = re.compile(r"[.;:!?()\[\]“”\"]")
MOST_WORDS = 3
OWNING = re.compile(r"[’']s?$")
SHORTEST_STEM, LONGEST_ENDING = 3, 4


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a paper says an acronym means, and at which letter of which passage the acronym stands there.

    `is_listed` is true of a glossary’s line.
    """

    acronym: str
    words: str
    passage: Passage
    letter: int
    is_listed: bool = False


def list_uses(passages: Iterable[Passage]) -> dict[str, tuple[Passage, int, int]]:
    """Give every acronym with the passage and the letter where it is first used, and how often it is."""
    uses: dict[str, tuple[Passage, int, int]] = {}
    for passage in passages:
        if passage.text.isupper() and " " in passage.text:
            continue
        for match in USE.finditer(passage.text):
            if _is_acronym(match[1]):
                first, letter, count = uses.get(match[1], (passage, match.start(), 0))
                uses[match[1]] = (first, letter, count + 1)
    return uses


def _is_acronym(word: str) -> bool:
    return word not in EVERYBODY_KNOWS and word not in WORDS and ROMAN.fullmatch(word) is None


def list_meanings(manuscript: Manuscript) -> Iterator[Meaning]:
    """Give what acronyms are said to mean: Full Name (FN), FN (Full Name), and lines or rows such as FN = Full Name."""
    for passage in manuscript.passages:
        yield from _read_listed(passage)
        yield from _read_bracketed(passage)
        for match in EXPLAINED.finditer(passage.text):
            words = _take_spelling(match[1], match[2])
            if words:
                yield Meaning(match[1], words, passage, match.start())

    for grid in manuscript.grids:
        for row in grid.rows:
            yield from _read_row(row)


def _read_row(row: GridRow) -> Iterator[Meaning]:
    """Give the meaning in a row of a glossary that is a table: the acronym in one cell, its meaning in the next."""
    if len(row.cells) > 1 and re.fullmatch(ACRONYM, row.name.strip()):
        line = Passage(f"{row.name.strip()} = {row.cells[1].text}", PassageKind.CELL, ((0, row.cells[0].where),))
        yield from _read_listed(line)


def _read_listed(passage: Passage) -> Iterator[Meaning]:
    """Give the meaning in a line of a glossary: an acronym first, and then words whose first letters spell it."""
    match = LISTED.fullmatch(passage.text.rstrip(" ."))
    if match and passage.kind is not PassageKind.ROW and not re.search(r"[.;]\s", match[2]):
        parts = match[2].split(" or ")
        for part in parts if all(is_spelt_by(match[1], each) for each in parts) else [match[2]]:
            words = _take_spelling(match[1], part)
            if words:
                yield Meaning(match[1], words, passage, match.start(1), is_listed=True)


def _take_spelling(acronym: str, words: str) -> str:
    """Give as many of some words as spell the acronym by their first letters, nothing where they do not."""
    letters = [letter for letter in acronym if letter.isalpha()]
    found = list(WORD.finditer(words))
    if not found or found[0][0][0].upper() != letters[0]:
        return ""
    at = 0
    for match in found:
        if at < len(letters) and match[0][0].upper() == letters[at]:
            at += 1
        elif match[0].casefold() not in SMALL:
            break
        if at == len(letters):
            return words[found[0].start() : match.end()]
    return ""


def _read_bracketed(passage: Passage) -> Iterator[Meaning]:
    for match in BRACKETED.finditer(passage.text):
        words = _take_back(match[1], passage.text[: match.start()])
        if words:
            yield Meaning(match[1], words, passage, match.start(1))


def _take_back(acronym: str, before: str) -> str:
    """Give the words just before a bracket that spell the acronym in it; each letter is the first of a word."""
    clause = BREAKS.split(before[-160:])[-1]
    letters = [letter for letter in acronym if letter.isalpha()]
    found = list(WORD.finditer(clause))
    at, skipped = len(letters) - 1, 0
    for match in reversed(found):
        if match[0][0].upper() == letters[at]:
            if at == 0:
                return clause[match.start() :].strip()
            at -= 1
        elif match[0].casefold() not in SMALL:
            skipped += 1
            if skipped > MOST_WORDS - len(letters) + 1:
                return ""
    return ""


def fold_meaning(words: str) -> tuple[str, ...]:
    """Give the words of a meaning without capitals, signs, small words and the s of a plural or of what belongs."""
    found = (match[0].casefold() for match in WORD.finditer(words.replace("-", " ")))
    kept = (OWNING.sub("", word) for word in found if word not in SMALL)
    return tuple(word.removesuffix("s") if len(word) > 3 else word for word in kept)


def is_one_meaning(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two folded meanings are the same words in other forms: therapy and therapies, office and officer."""
    if len(one) != len(other):
        return False
    pairs = zip(one, other, strict=True)
    return all(_count_shared(*pair) >= max(SHORTEST_STEM, min(map(len, pair)) - LONGEST_ENDING) for pair in pairs)


def _count_shared(one: str, other: str) -> int:
    """Give how many letters two words have in common from their beginning."""
    return next(
        (at for at, (first, second) in enumerate(zip(one, other, strict=False)) if first != second),
        min(len(one), len(other)),
    )
