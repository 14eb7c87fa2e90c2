"""Takes the bundle and the names of figures; gives the bundle with every {figures.…} in its sentences filled in."""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.names import fold, spell_name, spell_names
from orderpaper.records.place import Place
from orderpaper.records.quotation import ROOT, Names
from orderpaper.records.quoted import QuotedName, QuotedText
from orderpaper.records.rows import change_rows
from orderpaper.records.statistics import Display, Statistics
from orderpaper.records.text import Line, Missing, Prose, Stress, Text, cut_words, join_sourced, source
from orderpaper.statistics.quotations.catalogue import find_move

SHOWN = "shown"
SIGNS = (f"{{{ROOT}.", f"{{{SHOWN}.", f"{{ {ROOT}.", f"{{ {SHOWN}.")
QUOTED = re.compile(rf"(?<!\{{)\{{ ?((?:{ROOT}|{SHOWN})\.[^{{}}\n]{{0,300}}?) ?\}}(?!\}})", re.IGNORECASE)
DOUBLED = re.compile(rf"\{{\{{\s*(?:p\s+)?((?:{ROOT}|{SHOWN})\.[^{{}}\n]{{0,300}}?)\s*\}}\}}", re.IGNORECASE)
PRIVATE = "its table is shared in confidence, so nothing of it may be quoted"
DRAWN = {"Map": "map", "Table": "table", "Table in two blocks": "table", "Top and bottom three": "table"}


def quote_bundle(bundle: Bundle, names: Names) -> Bundle:
    """Give the bundle with its sentences filled in; `quoted` tells which they were and how the figures moved.

    {figures.annual_changes.all_crime.sentence} becomes words that know their cells; {shown.asb_by_ward} becomes what
    points at a table, chart or map. A name that leads nowhere leaves words that say so. Whatever else stands in
    brackets stays as it was typed.
    """
    statistics = bundle.statistics
    private = {spell_name(each.id) for each in statistics.tables if each.standing == "In confidence"}
    quoting = _Quoting(names, name_displays(statistics), frozenset(private))
    quoted = change_rows(bundle, quoting.quote_entry)
    return dataclasses.replace(quoted, quoted=tuple(quoting.texts)) if quoting.texts else bundle


def name_displays(statistics: Statistics) -> dict[str, str]:
    """Give the name that each row of the sheet Shown is called by, and the words that stand for it without a number."""
    displays = [each for each in statistics.displays if isinstance(each.id, str) and each.id]
    titles = {fold(each.id): each.title for each in statistics.tables}
    names = spell_names([each.id for each in displays])
    return {name: _say_display(each, titles) for name, each in zip(names, displays, strict=True)}


def _say_display(display: Display, titles: Mapping[str, Text]) -> str:
    kind = DRAWN.get(str(display.shown_as), "chart")
    title = display.title or titles.get(fold(display.table), "") or display.id
    return f"the {kind} “{title}”"


def quote_paragraphs(paragraphs: Iterable[tuple[Place, str]], names: Names) -> Iterator[QuotedText]:
    """Give the paragraphs of a template that call figures by name, {{ figures.… }}, as sentences of a workbook do.

    One that says this or that, as {% if … %} has it, is left out: not all of it is printed.
    """
    for place, words in paragraphs:
        if f"{ROOT}." in words and "{%" not in words:
            single = DOUBLED.sub(lambda match: f"{{{match[1]}}}", words)
            quoting = _Quoting(names, {})
            quoting.quote_words(single, place)
            yield from quoting.texts


class _Quoting:
    """Walks the records of the workbooks, and gathers the texts in which it finds a name."""

    def __init__(self, names: Names, shown: Mapping[str, str], private: frozenset[str] = frozenset()) -> None:
        self.texts: list[QuotedText] = []
        self._names, self._shown, self._private = names, shown, private

    def quote_entry(self, entry: Entry) -> Entry:
        changed = {}
        for key in entry.columns():
            value = getattr(entry, key)
            if isinstance(value, Prose):
                said: object = self._quote_prose(value, entry.origin.place(key)) if _has_sign(str(value)) else value
            elif isinstance(value, str) and _has_sign(value):
                said = self.quote_words(value, entry.origin.place(key))
            else:
                continue
            if said is not value:
                changed[key] = said
        return entry.changed(**changed) if changed else entry

    def _quote_prose(self, prose: Prose, place: Place) -> Prose:
        return Prose(tuple(self._quote_line(each, place) for each in prose.lines))

    def _quote_line(self, line: Line, place: Place) -> Line:
        if not isinstance(line.text, str) or not _has_sign(line.text):
            return line
        names = self._read(line.text, place)
        return dataclasses.replace(
            line,
            text=fill_names(line.text, names),
            stresses=tuple(_move_stress(each, names) for each in line.stresses),
            notes=tuple(each._replace(at=_move(each.at, names)) for each in line.notes),
        )

    def quote_words(self, words: str, place: Place) -> str:
        """Give words with the names in them filled in."""
        return fill_names(words, self._read(words, place))

    def _read(self, words: str, place: Place) -> tuple[QuotedName, ...]:
        """Give the names in some words, and remember the words for the checks."""
        found = [self._find(match, place) for match in QUOTED.finditer(words)]
        found += [_refuse_doubled(match) for match in DOUBLED.finditer(words)]
        names = tuple(sorted(found, key=lambda each: each.start))
        if names:
            self.texts.append(QuotedText(place, words, names))
        return names

    def _find(self, match: re.Match[str], place: Place) -> QuotedName:
        named = QuotedName(match[1], match.start(), match.end())
        found = self._look_up(match[1].casefold())
        if isinstance(found, QuotedName):
            unknown = str(Missing("name of a figure", place, match[1]))
            return dataclasses.replace(
                named, words=unknown, lack=found.lack, astray=found.astray, choices=found.choices
            )
        if isinstance(found, Missing):
            return dataclasses.replace(named, words=str(found), lack=f"it needs {found.what}: see {found.place}")
        root, _, rest = match[1].casefold().partition(".")
        return dataclasses.replace(named, words=found, move=find_move(self._names, rest) if root == ROOT else None)

    def _look_up(self, name: str) -> Text | QuotedName:
        """Give the words that a name leads to, or at what part it leads nowhere, and what there is instead."""
        root, *path = (part.strip() for part in name.split("."))
        if root == SHOWN:
            return self._point_at(".".join(path))
        found: object = self._names
        for part in path:
            if not isinstance(found, Names):
                return _lead_astray(part, "nothing comes after what is said of a figure")
            if part not in found.entries:
                why = PRIVATE if part in self._private else "there is no figure of that name"
                return _lead_astray(part, why, found.entries)
            found = found.entries[part]
        if isinstance(found, Names):
            return _lead_astray("", "it has names of its own: say which is meant", found.entries)
        return found if isinstance(found, Missing | str) else str(found)

    def _point_at(self, name: str) -> Text | QuotedName:
        if name not in self._shown:
            return _lead_astray(name, "no row of the sheet Shown has that name", self._shown)
        return source(self._shown[name], (), f"{SHOWN}.{name}")


def _lead_astray(part: str, why: str, choices: Iterable[str] = ()) -> QuotedName:
    return QuotedName("", 0, 0, lack=why, astray=part, choices=tuple(choices))


def _refuse_doubled(match: re.Match[str]) -> QuotedName:
    """Give what is to be said of a name as templates write it, in two brackets: it stays as it was typed."""
    why = f"two brackets are for templates; in a workbook type {{{match[1]}}}"
    return QuotedName(match[1], match.start(), match.end(), match[0], lack=why)


def _has_sign(words: str) -> bool:
    folded = words.casefold() if "{" in words else ""
    return any(sign in folded for sign in SIGNS)


# ---- letters that move where words are filled in


def fill_names(words: str, names: Sequence[QuotedName]) -> str:
    """Give words with each name replaced by what it was filled with, which knows its cells."""
    pieces, end = [], 0
    for each in names:
        pieces += [cut_words(words, end, each.start), each.words]
        end = each.end
    return join_sourced([*pieces, cut_words(words, end, len(words))]) if names else words


def _move(at: int, names: Iterable[QuotedName]) -> int:
    """Give where a letter stands once the names before it are filled in; within a name, after what it became."""
    by = 0
    for each in names:
        if each.end <= at:
            by += len(each.words) - (each.end - each.start)
        elif each.start < at:
            return each.start + by + len(each.words)
    return at + by


def _move_stress(stress: Stress, names: Sequence[QuotedName]) -> Stress:
    """Give a stress where its words went; one that begins or ends within a name takes all that it became."""
    first = next((each.start for each in names if each.start < stress.start < each.end), stress.start)
    return stress._replace(start=_move(first, names), end=_move(stress.end, names))
