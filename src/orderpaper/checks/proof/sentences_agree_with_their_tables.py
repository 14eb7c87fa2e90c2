"""Takes a paper read for proof; gives the figures its sentences say of a row of its tables, held against the row."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from orderpaper.checks.proof.beside.differences import tell_difference
from orderpaper.checks.proof.beside.evidence import Case, Spoken, weigh
from orderpaper.checks.proof.beside.marked import Marked, Mention
from orderpaper.checks.proof.beside.paper import Paper, read_paper
from orderpaper.checks.proof.beside.parts import Part, split_parts
from orderpaper.checks.proof.beside.sayings import read_sayings
from orderpaper.checks.proof.beside.truths import Held
from orderpaper.checks.proof.beside.year_before import hold_year_before
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading

CODE = "sentences-agree-with-their-tables"


def sentences_agree_with_their_tables(reading: Reading) -> Iterator[Claim]:
    """Give what sentences say of a row of a table, its figures and their change, and whether the row has it so.

    A quantity is held against the row that its own part of the sentence names. It is said to be wrong where another
    one of that row is right beside it, where the row’s period is named, or where one key makes the difference; what
    speaks of another area or another time is left alone, and so is what follows from the sentence’s own numbers.
    """
    if not reading.rows:
        return
    paper = read_paper(reading)
    for passage in paper.passages:
        anchors: tuple[Held, ...] = ()
        for at, marked in enumerate(passage):
            cases = list(_read_cases(paper, marked, passage[:at]))
            yield from (claim for case in cases for claim in _judge(marked, case))
            found = tuple(each for case in cases for each in case.held)
            yield from _judge_year_before(paper, marked, found or anchors)
            anchors = found


def _read_cases(paper: Paper, marked: Marked, before: Sequence[Marked]) -> Iterator[Case]:
    """Give what a sentence says of each row that it names."""
    if not marked.mentions or not marked.sentence.numbers:
        return
    for mention, found in groupby(split_parts(marked), key=_find_mention):
        parts = list(found)
        end = parts[-1].end
        sayings = tuple(each for part in parts for each in read_sayings(part)) if mention else ()
        if mention and sayings and paper.areas.may_be_ours(marked.text[:end]):
            around = (*(each.sentence.text for each in reversed(before)), marked.sentence.find().heading)
            is_ours = paper.is_of_ours(marked, before)
            case = weigh(Spoken(marked, mention.rows, sayings, marked.slice(0, end), around, is_ours))
            yield from [case] if case else []


def _find_mention(part: Part) -> Mention | None:
    return part.mention


def _judge(marked: Marked, case: Case) -> Iterator[Claim]:
    for each in case.held:
        if each.is_right and not each.is_contrary:
            yield _hold(marked, each)
        elif case.may_be_said(each):
            yield _tell(marked, each)


def _judge_year_before(paper: Paper, marked: Marked, anchors: Sequence[Held]) -> Iterator[Claim]:
    for each in hold_year_before(marked, anchors, paper.areas):
        yield _hold(marked, each) if each.is_right and not each.is_contrary else _tell(marked, each)


def _hold(marked: Marked, held: Held) -> Claim:
    quantity = held.saying.quantity
    return say(CODE, marked.sentence, quantity.start, stated=quantity.text)


def _tell(marked: Marked, held: Held) -> Claim:
    quantity = held.saying.quantity
    answer = Severity.STOP if held.is_contrary else Severity.QUERY
    recomputed, message = tell_difference(held)
    return say(
        CODE, marked.sentence, quantity.start, answer, stated=quantity.text, recomputed=recomputed, message=message
    )
