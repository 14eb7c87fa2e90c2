"""Takes the notes and the words of a paper; gives the populations its rates are counted against, and for which rows."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.manuscript import Grid, Manuscript, PassageKind
from orderpaper.records.names import fold

RATE = re.compile(r"\bper\s+(?:100,?000|10,?000|1,?000|1k|thousand)\b", re.IGNORECASE)
PEOPLE = re.compile(
    r"\b(?:population|pop|households?|dwellings?|homes|residents?|premises|people|persons|inhabitants|propert(?:y|ies)"
    r"|denominator)\b",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?<![\w.,/£])(?P<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s?(?P<scale>million|m|thousand|k))?(?![\w%/]|[.,]\d)",
    re.IGNORECASE,
)
SCALES = {"million": 10**6, "m": 10**6, "thousand": 1000, "k": 1000, "": 1}
PER = re.compile(r"\b(?:per|every|each)\s+$", re.IGNORECASE)
YEAR = re.compile(r"(?:19|20)\d\d")
SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z\d(])")
EXCEPT = re.compile(r"^\W*(?:except|excluding|apart|other than|but not|with the exception)\b", re.IGNORECASE)
ACRONYM = re.compile(r"(?P<words>(?:[A-Za-z][\w’'-]*[ -]+){1,6})\((?P<letters>[A-Z]{2,6})\)")
WORD = re.compile(r"[^\W\d_]+")
PLAIN_WORDS = """
    a adult adults aged all and apart april are area as at august based been borough but by calculate calculated
    calculating
    calculation census count counted county december denominator denominators district each estimate estimated
    estimates every except excepting exception excluding february figure figures for from given head home homes
    household households in inhabitants is it its january july june march may mid not note notes november
    number numbers october of on ons or other others over people per person persons pop population populations
    premises properties property rate rates resident residents september source than that the these this
    thousand to total under use used uses using value values was were where which while whilst who whose with
    within year years
"""
"""The words of such a note that name no row of a table."""
LEAST = 1000
SCALED = frozenset((1000, 10_000, 100_000))
AGED = re.compile(
    r"\b(?:aged?|under|over|years?|yrs?|youth|young|older|children|child|adults?|juveniles?|pupils?|teenage\w*|males?"
    r"|females?|m[ae]n|wom[ae]n)\b|\d+\s?\+|[<>]\s?\d|\b\d{1,2}\s?[-–]\s?\d{2}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Base:
    """A number that rates are counted against, as a note states it: `words` are what says which rows it is for.

    `slack` is how far rounding may have moved it: 50 for 155,800.
    """

    number: Decimal
    words: tuple[str, ...] = ()

    @property
    def slack(self) -> Decimal:
        """Half of its last place that is not nought."""
        exponent = self.number.normalize().as_tuple().exponent
        return Decimal("0.5").scaleb(exponent) if isinstance(exponent, int) else Decimal(0)


def read_notes(grid: Grid) -> tuple[Base, ...]:
    """Give the populations that the caption and the notes of a table state.

    The first is the main one, for all rows that no other is for; a number that is stated twice is given once.
    """
    return read_bases((grid.caption, *grid.notes), is_beside=True)


def find_stated(manuscript: Manuscript) -> tuple[Base, ...]:
    """Give the populations that rates are said to be counted against anywhere in a paper."""
    words = (each.text for each in manuscript.passages if each.kind not in {PassageKind.CELL, PassageKind.ROW})
    noted = (note for grid in manuscript.grids for note in grid.notes)
    return read_bases((*words, *noted))


def read_bases(texts: Iterable[str], *, is_beside: bool = False) -> tuple[Base, ...]:
    """Give the populations of sentences about those a rate is counted against, in texts that speak of a rate.

    What stands beside the table (`is_beside`) need not name the rate.
    """
    found: dict[Decimal, Base] = {}
    for sentence in _list_sentences(text for text in texts if is_beside or RATE.search(text)):
        for each in _read(sentence):
            found.setdefault(each.number, each)
    # What is for all rows is said in the fewest words; the first of those that are said alike.
    return tuple(sorted(found.values(), key=lambda each: bool(each.words)))


def _list_sentences(texts: Iterable[str]) -> Iterator[str]:
    """Give the sentences that name those who are counted."""
    parts = (part for text in texts if PEOPLE.search(text) for part in SENTENCE.split(text))
    return (part for part in parts if PEOPLE.search(part))


def _read(sentence: str) -> Iterator[Base]:
    """Give each large number of a sentence with the words since the one before; what has exceptions has no words."""
    numbers = [match for match in NUMBER.finditer(sentence) if _is_population(sentence, match)]
    end = 0
    for at, match in enumerate(numbers):
        after = sentence[match.end() : numbers[at + 1].start()] if at + 1 < len(numbers) else ""
        is_main = bool(EXCEPT.match(after))
        before = sentence[end : match.start()].rpartition(";")[2]
        yield Base(_count(match), () if is_main else tuple(_pick(before)))
        end = match.end()


def _is_population(sentence: str, match: re.Match[str]) -> bool:
    is_year = not match["scale"] and bool(YEAR.fullmatch(match["digits"]))
    number = _count(match)
    return not is_year and not PER.search(sentence[: match.start()]) and number >= LEAST and number not in SCALED


def _count(match: re.Match[str]) -> Decimal:
    return (Decimal(match["digits"].replace(",", "")) * SCALES[(match["scale"] or "").casefold()]).to_integral_value()


def _pick(text: str) -> list[str]:
    plain = set(split_words(PLAIN_WORDS))
    return [word for word in split_words(text) if word not in plain]


def split_words(text: str) -> list[str]:
    """Give the words of a text as they are compared: small letters, one and many alike."""
    return [_stem(word) for word in WORD.findall(fold(text))]


def _stem(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


# ---- which rows a base is for


def match_bases(names: Sequence[str], bases: Sequence[Base], texts: Iterable[str] = ()) -> dict[str, Base]:
    """Give the base of each row: the one whose words the row’s name has, acronyms in full; otherwise the main one.

    Where no row has all the words of one, it is for those that have its first: “domestic violence” for Domestic Abuse.
    """
    acronyms = read_acronyms((*names, *texts))
    held = {name: _widen(name, acronyms) for name in names}
    special = [each for each in bases if each.words]
    named = {each.number: {name for name, words in held.items() if words.issuperset(each.words)} for each in special}
    for each in special:
        named[each.number] |= (
            set() if named[each.number] else {n for n, words in held.items() if each.words[0] in words}
        )
    main = bases[0]
    found = {}
    for name in names:
        own = [each for each in special if name in named[each.number]]
        found[name] = max(own, key=lambda each: len(each.words), default=main)
    return found


def read_acronyms(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Give the words that acronyms stand for, where a text says them in full just before: Domestic Abuse (DA)."""
    found: dict[str, tuple[str, ...]] = {}
    for text in texts:
        for match in ACRONYM.finditer(text) if "(" in text else ():
            letters = match["letters"]
            words = re.split(r"[ -]+", match["words"].strip(" -"))[-len(letters) :]
            if "".join(word[0] for word in words).upper() == letters:
                found.setdefault(letters, tuple(split_words(" ".join(words))))
    return found


def _widen(name: str, acronyms: dict[str, tuple[str, ...]]) -> set[str]:
    words = set(split_words(name))
    for letters in re.findall(r"\b[A-Z]{2,6}\b", name):
        words.update(acronyms.get(letters, ()))
    return words


def is_loose(name: str, base: Base) -> bool:
    """Tell whether a row is of an age or a sex, so that the number it is counted against is not the one for all."""
    return not base.words and bool(AGED.search(name))
