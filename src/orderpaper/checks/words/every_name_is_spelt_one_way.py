"""Takes the names of posts and bodies; gives a finding for each that is spelt in two ways, or is one letter off."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.council import Committee, CouncilDetails, ImplicationHeading, Organisation, Person
from orderpaper.records.finding import Finding, query
from orderpaper.records.meeting import AgendaItem
from orderpaper.records.plan import Action, Priority
from orderpaper.records.report import Implication, ReportDetails, TimetableRow

NAMING: dict[type[Entry], tuple[str, ...]] = {
    CouncilDetails: ("signed_by",),
    Person: ("post",),
    ImplicationHeading: ("sign_off",),
    Priority: ("sub_group", "lead"),
    Action: ("lead",),
    ReportDetails: ("decision_maker", "lead_director", "author"),
    Implication: ("sign_off", "signed_by"),
    TimetableRow: ("meeting",),
    AgendaItem: ("presenter",),
}
"""The columns that hold names; a column that refers to a list has been compared with that list already.

Movers and seconders are held against the attendance."""
DECLARING: dict[type[Entry], tuple[str, ...]] = {
    Person: ("name", "also_known_as"),
    Organisation: ("short", "full", "also_known_as"),
    Committee: ("short", "full"),
}
COLUMNS = frozenset(id(record.columns()[key]) for record, keys in NAMING.items() for key in keys)
JOINED = re.compile(r" & |\n")
SIGNS = str.maketrans(dict.fromkeys("&.,;:()[]/-–—‘’“”'\"", " "))
SMALL_WORDS = frozenset(("and", "the"))
PLURAL = re.compile(r"(?<=..)ies$")
SHORTEST_NAME, SHORTEST_WORD = 7, 5
MOST_COMPARED = 2000
"""So many different names are compared letter by letter; no council has more, and it would take seconds."""


def every_name_is_spelt_one_way(bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the names that differ from another by capitals, signs, a plural or one letter; each pair once."""
    declared = _read_declared(bundle)
    typed = _read_names(wording)
    for one, other in pair_up([*declared, *(name for name in typed if name not in declared)]):
        if other not in declared:
            right = declared.get(one) or typed[one].place
            told = f"“{other}” is “{one}” in {right}. Is that the same? Write the name one way."
            yield query("every-name-is-spelt-one-way", typed[other].place, told, other)


def _read_names(wording: Sequence[Said]) -> dict[str, Said]:
    """Give every different name that was typed, and the first cell it stands in."""
    names: dict[str, Said] = {}
    for said in wording:
        if id(said.column) in COLUMNS and said.text not in names:
            names[said.text] = said
            for name in JOINED.split(said.text) if " & " in said.text or "\n" in said.text else ():
                names.setdefault(name, said)
    return names


def _read_declared(bundle: Bundle) -> dict[str, str]:
    """Give the names that are right, as the council's lists have them, and where."""
    listed = (bundle.council.people, bundle.council.organisations, bundle.council.committees)
    return {
        name.strip(): str(entry.origin.place(key))
        for rows in listed
        for entry in rows
        for key in DECLARING[type(entry)]
        for name in str(getattr(entry, key) or "").split("\n")
        if name.strip()
    }


def pair_up(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the pairs of names that are one name in two spellings; the earlier in the sequence stands first."""
    alike: dict[str, list[str]] = {}
    for name in names:
        alike.setdefault(_fold_closely(name), []).append(name)
    for same in alike.values():
        yield from ((same[0], other) for other in same[1:])
    keys = [key for key in alike if len(key) >= SHORTEST_NAME]
    for one, other in _find_slips(keys) if len(keys) <= MOST_COMPARED else ():
        yield alike[one][0], alike[other][0]


def _fold_closely(name: str) -> str:
    """Give the words of a name without capitals, signs, “and”, “the” and the s of a plural."""
    words = [word for word in name.casefold().translate(SIGNS).split() if word not in SMALL_WORDS]
    return " ".join([PLURAL.sub("y", word).removesuffix("s") if len(word) > 3 else word for word in words])


def _find_slips(keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the pairs that one letter tells apart: those that are the same when one or both have lost a letter."""
    without: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        for shorter in {key, *(key[:at] + key[at + 1 :] for at in range(len(key)))}:
            without.setdefault(shorter, []).append(index)
    near = {pair for group in without.values() if len(group) > 1 for pair in pairwise(group)}
    return ((keys[one], keys[other]) for one, other in sorted(near) if _is_slip(keys[one], keys[other]))


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two names differ in one word, long enough for it to be a slip, and in no figure."""
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return one.replace(" ", "") == other.replace(" ", "")
    differing = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and all(len(word) >= SHORTEST_WORD and word.isalpha() for word in differing[0])
