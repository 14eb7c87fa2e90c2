"""Takes the words of a sentence; gives the quantities in it, in their order."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.ages import read_age
from orderpaper.statistics.language.approaches import find_approach
from orderpaper.statistics.language.counts import read_count, read_count_in_words
from orderpaper.statistics.language.days import NAMES, read_date, read_months
from orderpaper.statistics.language.labels import read_label
from orderpaper.statistics.language.marks import find_addresses, read_mark
from orderpaper.statistics.language.nouns import read_noun
from orderpaper.statistics.language.numerals import DOZEN, LARGE, SMALL
from orderpaper.statistics.language.parts import (
    GLYPHS,
    MULTIPLES,
    WHOLES,
    read_fold,
    read_glyph,
    read_multiple,
    read_part,
    read_parts,
)
from orderpaper.statistics.language.ranks import ORDINALS, read_ordinal, read_rank, read_top
from orderpaper.statistics.language.rates import find_bases, give_rates
from orderpaper.statistics.language.wording import HIDDEN, Read, Wording, put_plain
from orderpaper.statistics.language.years import read_quarter, read_year, read_years

Reader = Callable[[Wording, int], Read]
WordReader = Callable[[Wording, int, str], Read]
DIGITS = frozenset("0123456789")
OF_DIGITS: tuple[Reader, ...] = (
    read_mark,
    read_date,
    read_label,
    read_age,
    read_years,
    read_rank,
    read_parts,
    read_year,
    read_count,
)
"""The readers that are asked, in turn, of every place where figures begin."""
JOINTS = frozenset((", ", " and ", " or ", " to ", " & ", ", and "))
"""What may stand between counts of one thing, as in “911, 342 and 333 incidents”."""
NAMELESS = frozenset((Unit.RANK, Unit.YEAR, Unit.PERIOD, Unit.DATE, Unit.LABEL))


def _ask(read: Reader) -> WordReader:
    """Give a reader that does not mind which word it stands at."""
    return lambda words, at, _word: read(words, at)


def _list_readers() -> dict[str, tuple[WordReader, ...]]:
    """Give the readers to ask, in turn, of each word that may be part of a quantity."""
    asked: tuple[tuple[Iterable[str], tuple[WordReader, ...]], ...] = (
        (SMALL, (_ask(read_parts), _ask(read_age), read_count_in_words)),
        ((*LARGE, DOZEN), (read_count_in_words,)),
        (WHOLES, (_ask(read_quarter), read_part)),
        (ORDINALS, (_ask(read_quarter), read_ordinal)),
        (("last", "final", "same", "q", "qtr"), (_ask(read_quarter),)),
        (NAMES, (_ask(read_months), _ask(read_date))),
        (MULTIPLES, (read_multiple,)),
        ((f"{word}fold" for word in SMALL), (read_fold,)),
        (("top",), (_ask(read_top),)),
        (GLYPHS, (read_glyph,)),
    )
    readers: dict[str, tuple[WordReader, ...]] = {}
    for words, each in asked:
        readers |= {word: (*readers.get(word, ()), *each) for word in words}
    return readers


OF_WORDS = _list_readers()


def _compile_cues(words: Iterable[str]) -> re.Pattern[str]:
    """Give the pattern of the places where a quantity may begin: figures, or one of the words.

    The words are parted by their first letter, so that most places are passed by after a look at one letter.
    """
    endings: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        endings.setdefault(word[0], []).append(word[1:])
    grouped = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in endings.items())
    return re.compile(rf"[0-9]+|\b(?:{grouped})(?![a-z])|[{''.join(GLYPHS)}]")


CUE = _compile_cues(OF_WORDS)


def read_quantities(text: str) -> tuple[Quantity, ...]:
    """Give the quantities of a sentence in their order, none inside another."""
    whole = put_plain(text)
    cues = list(CUE.finditer(whole.plain))
    if not cues:
        return ()
    bases = find_bases(whole)
    words = whole.hide((*find_addresses(whole), *((base.start, base.end) for base in bases)))
    found = _walk(words, cues)
    given = [_give_context(words, each) for each in (give_rates(whole, found, bases) if bases else found)]
    return tuple(_share_out(words, given))


def _walk(words: Wording, cues: Iterable[re.Match[str]]) -> Iterator[Quantity]:
    end = 0
    for cue in cues:
        at = cue.start()
        if at < end or words.plain[at] == HIDDEN:
            continue
        read = _read(words, at, cue[0])
        if isinstance(read, Quantity) and read.start >= end:
            yield read
        end = max(end, read.end) if read else end


def _read(words: Wording, at: int, cue: str) -> Read:
    """Give what stands at a letter: the answer of the first reader that has one."""
    if cue[0] in DIGITS:
        return next((read for ask in OF_DIGITS if (read := ask(words, at))), None)
    return next((read for ask in OF_WORDS.get(cue, ()) if (read := ask(words, at, cue))), None)


def _give_context(words: Wording, quantity: Quantity) -> Quantity:
    """Give a quantity with its approach and its noun."""
    if quantity.unit in NAMELESS:
        return quantity
    approach = find_approach(words, quantity)
    noun = read_noun(words, quantity.end)
    return replace(quantity, approach=approach, noun=noun) if approach or noun else quantity


def _share_out(words: Wording, quantities: list[Quantity]) -> Iterator[Quantity]:
    """Give the quantities, each of a run of counts with the noun that follows the last of them, and its `per`."""
    shared: list[Quantity] = []
    for quantity in reversed(quantities):
        is_shared = shared and _is_run(words, quantity, shared[-1])
        shared.append(replace(quantity, noun=shared[-1].noun, per=shared[-1].per) if is_shared else quantity)
    return reversed(shared)


def _is_run(words: Wording, quantity: Quantity, after: Quantity) -> bool:
    are_counts = quantity.unit is after.unit is Unit.COUNT
    return are_counts and not (quantity.noun or quantity.per) and words.plain[quantity.end : after.start] in JOINTS
