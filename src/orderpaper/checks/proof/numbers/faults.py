"""Takes a run of what is numbered; gives its claims: what stands twice, what is missing, and what took its place."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.numbers.items import read_lists
from orderpaper.checks.proof.numbers.lines import Line, say_where
from orderpaper.checks.proof.numbers.runs import find_gaps, find_repeats, find_slips, goes_back
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage

REACH = 12
"""How many passages before the first number of a run are searched for the one that should come before it."""
WIDE = 150
"""How many passages before and after a run are searched for a number that is not likely to be printed by chance."""
MOST = 3
"""How many missing numbers a message names one by one."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing with a number: the number that counts (8 of 5.8), its words, its passage and the place of that."""

    number: int
    title: str
    passage: Passage
    index: int


@dataclass(frozen=True, slots=True)
class Counting:
    """A run of numbered things: whose finding it is, and how a number of it is written: 5.8, Graph 5, Minute 20.

    `finds` looks among passages for a line that begins with a written number. `first` is the number it should begin
    with; without one, it may begin anywhere. A number that is `spared` stands elsewhere, and is not missing. Where
    the number `may_be_anywhere`, as 7.11 that is printed after 7.12, a line farther off has it too.
    """

    code: str
    items: Sequence[Counted]
    write: Callable[[int], str]
    finds: Callable[[Sequence[Passage], str], Line | None]
    first: int | None = None
    noun: str = ""
    spared: frozenset[int] = frozenset()
    may_be_anywhere: bool = False

    @property
    def numbers(self) -> list[int]:
        """The numbers that count, in the order they stand."""
        return [each.number for each in self.items]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one of a run: another has its number, or numbers are missing before it, or both.

    With both it stands in the place of the missing one.
    """

    each: Counted
    other: Counted | None = None
    missing: tuple[int, ...] = ()
    before: Counted | None = None


def judge(passages: Sequence[Passage], counting: Counting) -> Iterator[Claim]:
    """Give the claims of a run: its faults, or one claim that it holds."""
    found = [say(counting, fault) for fault in find_faults(passages, counting)]
    yield from found or [hold(counting)]


def hold(counting: Counting) -> Claim:
    """Give the claim of a run that is in order, at its first."""
    first = counting.items[0].passage
    return Claim(counting.code, first.find(), first.text)


def find_faults(passages: Sequence[Passage], counting: Counting) -> Iterator[Fault]:
    """Give what is wrong with a run, each fault once and in the order they stand.

    Where more are missing than are there, they were not seen: nothing is told of them.
    """
    items, numbers = counting.items, counting.numbers
    slips = [slip for slip in find_slips(numbers, counting.first) if slip[2] not in counting.spared]
    told = {numbers[place] for place, _, _ in slips} | {due for _, _, due in slips}
    faults = [(place, Fault(items[place], items[other], (due,))) for place, other, due in slips]
    repeats = find_repeats(numbers)
    for number, places in {} if goes_back(repeats) else repeats.items():
        if number not in told:
            faults.append((places[0], Fault(items[places[0]], items[places[1]])))
    gaps = [(place, missing) for place, missing in find_gaps(numbers, counting.first) if not told & set(missing)]
    if sum(len(missing) for place, missing in gaps if place) <= len(items):
        faults += _tell_gaps(passages, counting, gaps)
    yield from (fault for _, fault in sorted(faults, key=lambda each: each[0]))


def _tell_gaps(
    passages: Sequence[Passage], counting: Counting, gaps: Sequence[tuple[int, tuple[int, ...]]]
) -> Iterator[tuple[int, Fault]]:
    items = counting.items
    for place, missing in gaps:
        absent = tuple(_leave_out_printed(passages, counting, place, missing))
        if absent:
            yield place, Fault(items[place], None, absent, items[place - 1] if place else None)


def _leave_out_printed(
    passages: Sequence[Passage], counting: Counting, place: int, missing: Sequence[int]
) -> Iterator[int]:
    """Give the missing numbers that no line before one of a run begins with, whatever it was read as.

    The fourth item of a list is no section 4.
    """
    end = counting.items[place].index
    start = counting.items[place - 1].index if place else max(0, end - REACH)
    listed = {id(each.passage) for items in read_lists(passages[start:end]) if len(items) > 1 for each in items}
    between = [each for each in passages[start:end] if id(each) not in listed]
    first, last = counting.items[0].index, counting.items[-1].index
    around = passages[max(0, first - WIDE) : last + WIDE] if counting.may_be_anywhere else between
    for number in missing:
        is_spared = number in counting.spared
        if not is_spared and not any(counting.finds(each, counting.write(number)) for each in (between, around)):
            yield number


def say(counting: Counting, fault: Fault, also: str = "") -> Claim:
    """Give the claim of a fault; `also` is a sentence more about a number that stands twice."""
    stated = counting.write(fault.each.number)
    if fault.other is None:
        due = [counting.write(number) for number in fault.missing]
        message = _tell_missing(stated, due)
    else:
        due = [counting.write(number) for number in fault.missing or (fault.each.number, fault.each.number + 1)]
        message = f"{counting.noun}{stated} stands twice{_tell_twice(fault, fault.other, due, also)}"
    severity = Severity.STOP if fault.other else Severity.QUERY
    passage = fault.each.passage
    recomputed = due[0] if fault.missing else " and ".join(due)
    return Claim(counting.code, passage.find(), passage.text, severity, stated, recomputed, message)


def _tell_missing(stated: str, due: Sequence[str]) -> str:
    named = (
        f"{due[0]} to {due[-1]} are" if len(due) > MOST else f"{' and '.join(due)} {'is' if len(due) == 1 else 'are'}"
    )
    return (
        f"{named} missing before {stated}. Put back what was taken out, or number this {due[0]} and those after it "
        "likewise."
    )


def _tell_twice(fault: Fault, other: Counted, due: Sequence[str], also: str) -> str:
    where = f"also at {say_where(other.passage.find())}, “{other.title}”"
    if fault.missing:
        return f", {where}, and {due[0]} is missing, in whose place this stands.{also} Number it {due[0]}."
    return f": {where}.{also} Number the second {due[1]}, and those after it likewise."
