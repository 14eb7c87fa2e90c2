"""Takes the stories of a Word file; gives them with the bookmarks that are pointed at, under names that say nothing."""

import re
from collections.abc import Iterable, Iterator

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.scrub.fields import POINTING, Field, find_fields, kind_of, read_words, write_instruction
from orderpaper.word.scrub.tree import drop, take_out

OF_WORD = re.compile(r"_(?:Toc|Ref)\d+")
KIND = re.compile(r"\s*\S*")
NAME = re.compile(r'[^\s"\\]+')
FIRST = 900_000_000


def settle_bookmarks(stories: Iterable[Element]) -> int:
    """Leave the bookmarks that are pointed at; give how many others there were."""
    roots = list(stories)
    asked = {name.lower() for root in roots for name in _list_asked(root)}
    names = _name_anew(roots, asked)
    gone = 0
    for root in roots:
        gone += _take_out_others(root, names)
        for start in root.iter(f"{W}bookmarkStart"):
            start.set(f"{W}name", names[start.get(f"{W}name", "").lower()])
            drop(start, f"{W}displacedByCustomXml")
        _point_anew(root, names)
    return gone


def _list_asked(root: Element) -> Iterator[str]:
    """Give every name that a link or a field points at."""
    for link in root.iter(f"{W}hyperlink"):
        yield link.get(f"{W}anchor", "")
    for words in _list_instructions(root):
        if kind_of(words) in POINTING:
            yield from read_words(words)[1:]


def _list_instructions(root: Element) -> Iterator[str]:
    yield from (each.get(f"{W}instr", "") for each in root.iter(f"{W}fldSimple"))
    yield from (each.words for each in _fields_of(root))


def _fields_of(root: Element) -> Iterator[Field]:
    return find_fields([child for run in root.iter(f"{W}r") for child in run if child.tag != f"{W}rPr"])


def _name_anew(roots: Iterable[Element], asked: set[str]) -> dict[str, str]:
    """Give the new name of each bookmark that is pointed at, by its old one in small letters."""
    starts = [each for root in roots for each in root.iter(f"{W}bookmarkStart")]
    found = list(dict.fromkeys(each.get(f"{W}name", "") for each in starts))
    kept = [name for name in found if name.lower() in asked]
    taken = {name for name in kept if OF_WORD.fullmatch(name)}
    names: dict[str, str] = {}
    number = FIRST
    for name in kept:
        if name not in taken:
            number += 1
            while f"_Ref{number}" in taken:
                number += 1
        names[name.lower()] = name if name in taken else f"_Ref{number}"
    return names


def _take_out_others(root: Element, names: dict[str, str]) -> int:
    gone = [each for each in root.iter(f"{W}bookmarkStart") if each.get(f"{W}name", "").lower() not in names]
    ids = {each.get(f"{W}id") for each in root.iter(f"{W}bookmarkStart")} - {each.get(f"{W}id") for each in gone}
    ends = [each for each in root.iter(f"{W}bookmarkEnd") if each.get(f"{W}id") not in ids]
    for each in (*gone, *ends):
        take_out(each)
    return len(gone)


def _point_anew(root: Element, names: dict[str, str]) -> None:
    for link in root.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor", "")
        if anchor.lower() in names:
            link.set(f"{W}anchor", names[anchor.lower()])
    for simple in root.iter(f"{W}fldSimple"):
        simple.set(f"{W}instr", _rename(simple.get(f"{W}instr", ""), names))
    for each in _fields_of(root):
        renamed = _rename(each.words, names)
        if renamed != each.words:
            write_instruction(each, renamed)


def _rename(instruction: str, names: dict[str, str]) -> str:
    if kind_of(instruction) not in POINTING:
        return instruction
    first = KIND.match(instruction)
    start = first.end() if first else 0
    return instruction[:start] + NAME.sub(lambda word: names.get(word[0].lower(), word[0]), instruction[start:])
