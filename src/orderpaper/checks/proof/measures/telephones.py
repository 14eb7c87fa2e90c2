"""Takes the passages of a paper; gives its telephone numbers, those compared that should have one dialling code."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.measures.statements import Compared, Statement
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage
from orderpaper.records.quantity import Sentence

TELEPHONE = re.compile(
    r"(?<![\d.,])\(?(?P<code>0[12]\d{1,4})\)?[ -]{0,2}(?P<number>\d{3,4}[ -]?\d{2,4})(?![\d.,]\d|\d)"
)
TOWN = re.compile(r"\b(?P<town>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:Borough|District|City|Town) Council\b")
FEWEST_OTHERS, REACH = 2, 80


@dataclass(frozen=True, slots=True)
class _Telephone:
    code: str
    number: str
    statement: Statement
    about: str


def compare_telephones(passages: Sequence[Passage]) -> Iterator[Compared]:
    """Give the telephone numbers that stand twice with two codes, and those with another code than their town’s."""
    telephones = list(_read_telephones(passages))
    codes: dict[str, _Telephone] = {}
    odd: set[int] = set()
    for each in telephones:
        first = codes.setdefault(each.number, each)
        if first is not each:
            yield _compare_codes(each, first)
            odd |= {id(each), id(first)} if each.code != first.code else set()
    named = passages if telephones else ()
    towns = {match["town"] for passage in named for match in TOWN.finditer(passage.text)}
    for town in sorted(towns):
        yield from _compare_town(town, [each for each in telephones if id(each) not in odd])


def _read_telephones(passages: Sequence[Passage]) -> Iterator[_Telephone]:
    """Give the numbers, each with the words before it, and with the passage before where those are few."""
    before = ""
    for passage in passages:
        last = 0
        has_code = "01" in passage.text or "02" in passage.text
        for match in TELEPHONE.finditer(passage.text) if has_code else ():
            words = passage.text[max(last, match.start() - REACH) : match.start()]
            last = match.end()
            statement = Statement(Sentence(passage.text, passage), match.start(), match[0])
            about = words if len(words) > 12 else f"{before} {words}"
            yield _Telephone(match["code"], re.sub(r"\D", "", match["number"]), statement, about)
        before = passage.text if not last else ""


def _compare_codes(each: _Telephone, first: _Telephone) -> Compared:
    if each.code == first.code:
        return Compared(each.statement, first.statement)
    message = (
        f"{each.statement.words} is {first.statement.words} at {first.statement.where}: one number, two codes. "
        "Ring it, and write one of them in both."
    )
    return Compared(each.statement, first.statement, Severity.QUERY, message)


def _compare_town(town: str, telephones: Sequence[_Telephone]) -> Iterator[Compared]:
    """Give the one number of a town’s own bodies whose code is not that of all its others."""
    local = [each for each in telephones if re.search(rf"\b{town}\b", each.about)]
    codes = sorted({each.code for each in local})
    for code in codes if len(codes) == 2 else ():
        these, others = [each for each in local if each.code == code], [each for each in local if each.code != code]
        if len(these) == 1 and len(others) >= FEWEST_OTHERS:
            other = others[0]
            message = (
                f"The other numbers of {town} begin with {other.code}, as {other.statement.words} at "
                f"{other.statement.where}; this one with {code}. Ring it, or correct the code."
            )
            yield Compared(these[0].statement, other.statement, Severity.QUERY, message)
