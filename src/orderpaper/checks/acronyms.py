"""Takes the words that papers print; gives the acronyms in them, each with its cells and whether it is explained."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from orderpaper.checks.running_text import find_cells, find_literal, match_before, run_together
from orderpaper.checks.said import Said
from orderpaper.records.columns import Entry
from orderpaper.records.council import GlossaryEntry
from orderpaper.records.meeting import AgendaItem, Minute
from orderpaper.records.names import fold
from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanNarrative, Priority, Theme
from orderpaper.records.report import Appendix, Implication, Option, Recommendation, ReportDetails, ReportNarrative

PRINTED: dict[type[Entry], tuple[str, ...]] = {
    Priority: ("title", "aim", "outcomes", "sub_group", "lead", "summary", "decision", "note"),
    Theme: ("title",),
    Action: ("action", "lead", "outcome", "progress"),
    Indicator: ("indicator", "comparator_name", "target"),
    CompletedAction: ("text",),
    PlanNarrative: ("heading", "text"),
    ReportDetails: ("title", "executive_summary", "corporate_priorities"),
    Recommendation: ("text",),
    Option: ("option", "reason"),
    Implication: ("implications",),
    Appendix: ("title",),
    ReportNarrative: ("text",),
    AgendaItem: ("item", "urgency", "lateness"),
    Minute: ("text",),
}
"""The columns whose words are printed as sentences or names, and read by people who may not know an acronym."""
COLUMNS = frozenset(id(record.columns()[key]) for record, keys in PRINTED.items() for key in keys)
SIGNS = " \n/(‘“'\"–—"
"""What an acronym may stand after. Each is looked for by itself: one sign is found many times quicker than a class."""
USE = r"([A-Z](?:[A-Z]|&(?=[A-Z])){1,5}+)(?:[’']?s)?(?![\w’'@]|[./-]\w|&\w)"
USES = tuple(re.compile(re.escape(sign) + USE) for sign in SIGNS)
ANY_USE = re.compile(f"[{SIGNS}]{USE}")
FEW = 30
ROMAN = re.compile(r"[IVX]+")
REACH = 120
"""How many letters away from an acronym its meaning may begin or end."""
TITLE_BEFORE = re.compile(r"\b(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? $")
EVERYBODY_KNOWS = frozenset((
    *("UK", "EU", "GB", "USA", "US", "NHS", "BBC", "GP", "MP", "TV", "DVD", "CCTV", "PDF"),
    *("PIN", "SMS", "IT", "HR", "ID", "OK", "AD", "BC", "VAT", "DIY", "LED", "USB", "AM"),
    *("PM", "PE"),
))
WORDS = frozenset((
    *("NOT", "AND", "OR", "ALL", "ANY", "NO", "YES", "NEW", "ONLY", "MUST", "NOTE", "FOR", "TO"),
    *("BE", "IN", "OF", "ON", "AT", "BY", "THE", "IS", "IF", "DO", "RESOLVED", "MOVED", "AGREED"),
    *("NOTED", "PART", "ITEM", "STOP", "NOW", "FREE", "AGAINST", "VOTE"),
))
"""Words that are written in capitals for their weight, or as minutes write them."""


@dataclass(frozen=True, slots=True)
class Use:
    """One place where an acronym is used, and whether its meaning is given beside it."""

    acronym: str
    said: Said
    is_explained: bool


def list_acronyms(wording: Sequence[Said]) -> frozenset[str]:
    """Give whatever looks like an acronym anywhere in the words; quick, so that most need not be looked at closely."""
    text = run_together(wording)
    found = frozenset(word for pattern in USES for word in set(pattern.findall(text)))
    return frozenset(word for word in found - EVERYBODY_KNOWS - WORDS if not ROMAN.fullmatch(word))


def find_uses(wording: Sequence[Said], wanted: AbstractSet[str]) -> dict[str, list[Use]]:
    """Give the uses of the acronyms that are wanted, in what is printed and in the order they stand."""
    text = run_together(wording)
    matches = (ANY_USE.match(text, start) for start in _find_starts(text, wanted))
    finds = [
        (match.start(1), (match[1], _is_explained(text, match)))
        for match in matches
        if match and match[1] in wanted and _may_be_acronym(text, match)
    ]
    uses: dict[str, list[Use]] = {}
    for said, (acronym, is_explained) in find_cells(wording, finds):
        if id(said.column) in COLUMNS and not _is_in_capitals(said.text):
            uses.setdefault(acronym, []).append(Use(acronym, said, is_explained))
    return uses


def _is_in_capitals(text: str) -> bool:
    """Tell whether a cell is all in capitals, as headings once were; one word alone is an acronym."""
    return text.isupper() and len(text.split()) > 1


def _find_starts(text: str, wanted: AbstractSet[str]) -> Iterator[int]:
    """Give where they may stand: a few are looked for one by one, which is quickest, and many all at once."""
    if len(wanted) <= FEW:
        return (at - 1 for acronym in wanted for at in find_literal(text, acronym))
    return (match.start() for pattern in USES for match in pattern.finditer(text) if match[1] in wanted)


def _may_be_acronym(text: str, match: re.Match[str]) -> bool:
    """Tell whether capitals are no title in quotation marks, and no initials of somebody’s name."""
    opens, closes = match[0][0] in "‘“", text[match.end()] in "’”"
    return opens == closes and not match_before(TITLE_BEFORE, text, match.start(1))


def _is_explained(text: str, match: re.Match[str]) -> bool:
    """Tell whether the meaning stands beside an acronym: Full Name (FN), or FN (Full Name)."""
    before, after = text[max(0, match.start() - REACH) : match.start()], text[match.end() : match.end() + REACH]
    if match[0][0] == "(" and after.startswith(")"):
        named = list_initials(before.rpartition("\x00")[2])[-2 * len(match[1]) :]
        return match[1][0] in named
    return after.startswith(" (") and match[1][0] in list_initials(after[2:].partition(")")[0].partition("\x00")[0])


def list_initials(words: str) -> list[str]:
    """Give the first letter of every word, as a capital."""
    return [word[0].upper() for word in re.findall(r"[^\W_]+", words)]


def is_spelt_by(acronym: str, words: str) -> bool:
    """Tell whether the initials of words give an acronym in its order; other words may stand between."""
    initials = iter(list_initials(words))
    return all(letter in initials for letter in acronym.upper() if letter.isalpha())


def read_meanings(glossary: Iterable[GlossaryEntry]) -> dict[str, tuple[str, ...]]:
    """Give the meanings of every acronym of the glossary; one cell may hold two, with “or” between them."""
    meanings: dict[str, dict[str, str]] = {}
    for entry in glossary:
        acronym, meaning = str(entry.acronym).strip(), str(entry.meaning).strip()
        parts = meaning.split(" or ")
        several = parts if all(is_spelt_by(acronym, part) for part in parts) else [meaning]
        for each in several if acronym and meaning else ():
            meanings.setdefault(acronym, {}).setdefault(re.sub(r"[\W_]+", "", fold(each).replace("&", "and")), each)
    return {acronym: tuple(each.values()) for acronym, each in meanings.items()}
