"""Takes people, organisations and committees; gives a finding where two rows seem to be one name in two spellings."""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold

LONG = 7
"""From so many letters on, a word with one changed is rather mistyped than another word, as policy is to police."""


def names_have_one_spelling(bundle: Bundle) -> Iterator[Finding]:
    """Give the names that differ from one above in punctuation, in “and” or “&”, or by one letter of a long word."""
    council = bundle.council
    sheets: tuple[tuple[Sequence[Entry], tuple[str, ...]], ...] = (
        (council.people, ("name",)),
        (council.organisations, ("short", "full")),
        (council.committees, ("short", "full")),
    )
    for rows, keys in sheets:
        told: set[int] = set()
        for key in keys:
            for row, other in _find_twins([each for each in rows if each.origin.row not in told], key):
                told.add(row.origin.row)
                name, first = str(getattr(row, key)), str(getattr(other, key))
                said = (
                    f"“{name}” is much like “{first}” in {other.origin.place(key).at}. If they are one, keep one "
                    "row and spell the name so everywhere; if they are two, leave them."
                )
                yield query("names-have-one-spelling", row.origin.place(key), said, name)


def _find_twins(rows: Iterable[Entry], key: str) -> Iterator[tuple[Entry, Entry]]:
    """Give each row whose name is a spelling of an earlier row’s, with that row; equal names are told of as keys."""
    first: dict[Hashable, Entry] = {}
    beside: dict[tuple[str, str], dict[str, Entry]] = {}
    twins: dict[int, tuple[Entry, Entry]] = {}
    for row in rows:
        name = getattr(row, key)
        if not isinstance(name, str) or not name:
            continue
        words = _split(name)
        other = first.setdefault(_letters(words), row)
        if fold(getattr(other, key)) != fold(name):
            twins[row.origin.row] = row, other
        for at, word in enumerate(words):
            if len(word) >= LONG and not word.isdigit():
                beside.setdefault((" ".join(words[:at]), " ".join(words[at + 1 :])), {}).setdefault(word, row)
    for words_there in beside.values():
        for row, other in _find_mistyped(words_there) if len(words_there) > 1 else ():
            twins.setdefault(row.origin.row, (row, other))
    yield from (twins[number] for number in sorted(twins))


def _split(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|\d+", re.sub(r"['’.]", "", fold(name).replace("&", " and ")))


def _letters(words: Sequence[str]) -> Hashable:
    """Give what names have in common that differ in punctuation only.

    Numbers, and letters that stand alone as in Councillor A, tell two names apart.
    """
    apart = tuple(word for word in words if word.isdigit() or len(word) == 1)
    return "".join(word for word in words if not word.isdigit()), apart


def _find_mistyped(words: Mapping[str, Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Give the rows of words with one letter changed, moved, added or lost, each with an earlier such row.

    Two such words become one when a letter of either is taken away; the first letter stays.
    """
    seen: dict[str, Entry] = {}
    for word, row in words.items():
        shorter = [word, *(word[:cut] + word[cut + 1 :] for cut in range(1, len(word)))]
        other = next((seen[each] for each in shorter if each in seen), None)
        if other:
            yield row, other
        for each in shorter:
            seen.setdefault(each, row)
