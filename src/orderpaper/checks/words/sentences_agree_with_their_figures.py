"""Takes the texts that call figures by name, and all that is typed; gives findings where a word says another way."""

import re
from collections.abc import Iterable, Iterator, Sequence

from orderpaper.checks.clauses import Clause, read_clauses
from orderpaper.checks.directions import QUOTE, Direction, Way
from orderpaper.checks.said import Said
from orderpaper.checks.typed_changes import find_wrong_changes
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.quoted import Move, QuotedName, QuotedText
from orderpaper.records.when import MONTHS

CODE = "sentences-agree-with-their-figures"
# What has not happened, or is denied, cannot be wrong; nor can what is said of another time or another place.
NOT_SAID = re.compile(
    r"n[’']t\b|\b(?:not|never|no|nor|without|neither|hardly|barely|failed|prevent\w*|avoid\w*|instead|rather|if|whether"
    r"|would|could|should|may|might|will|must|can|shall|to\s+be|aim\w*|target\w*|expect\w*|forecast\w*|predict\w*"
    r"|projected|risk|(?:un)?likely|hope\w*|plan(?:s|ned)?|want\w*|need\w*|almost|virtually|largely|broadly|first"
    r"|then|initially|apart|except|excluding)\b",
    re.IGNORECASE,
)
ELSEWHEN = re.compile(
    r"\b(?:since|decades?|years|long[- ]term|peak|previously|historic\w*|average|baseline|quarter\w*|month\w*|week\w*"
    r"|summer|winter|spring|autumn|half|earlier|ago|until)\b",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    rf"\b(?:than|compared\s+(?:with|to)|against|above|below|relative)\b"
    rf"(?!\s+(?:last\s+year|(?:in\s+)?the\s+(?:previous\s+year|year\s+before)|before|{QUOTE}))",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
SAID = {"higher": "rose", "lower": "fell", "the same": "stayed the same"}


def sentences_agree_with_their_figures(bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the sentences with “rose” beside a figure that fell, and those whose own numbers say another change.

    What is denied, hoped for, or said of another time or place is left alone.
    """
    found = list(judge_texts(bundle.quoted))
    yield from found
    told_already = {each.place for each in found}
    for said, told, is_contrary in find_wrong_changes(bundle.statistics, wording):
        if said.place not in told_already:
            yield (stop if is_contrary else query)(CODE, said.place, told)


def judge_texts(texts: Iterable[QuotedText]) -> Iterator[Finding]:
    """Give the findings for texts that call figures by name: of workbooks, or of the paragraphs of a template."""
    for text in texts:
        for clause in read_clauses(_mark(text)):
            yield from _judge_clause(clause, text)


def _mark(text: QuotedText) -> str:
    """Give the text as typed, with the sign for a quoted figure in place of each name."""
    pieces, end = [], 0
    for each in text.names:
        pieces += [text.typed[end : each.start], QUOTE]
        end = each.end
    return "".join([*pieces, text.typed[end:]])


def _judge_clause(clause: Clause, text: QuotedText) -> Iterator[Finding]:
    named = [text.names[number] for number in clause.quotes]
    moves = {each.move for each in named if each.move}
    if len(moves) != 1 or not all(each.move for each in named) or not clause.directions:
        return
    move = moves.pop()
    if not _may_be_judged(clause, move):
        return
    for direction in clause.directions:
        is_contrary = {direction.way, move.way} == {Way.UP, Way.DOWN}
        if is_contrary or _differs(direction, move):
            told = _tell(direction, named[0], move)
            yield (stop if is_contrary else query)(CODE, text.place, told)
            return


def _may_be_judged(clause: Clause, move: Move) -> bool:
    """Tell whether a clause speaks of the change that its figure had, and of nothing else."""
    ways = {each.way for each in clause.directions}
    years = set(YEAR.findall(clause.words)) | set(MONTH.findall(clause.words))
    periods = f"{move.earlier_period} {move.later_period}"
    is_then = all(each in periods for each in years) and not ELSEWHEN.search(_leave_out(clause.words, move))
    is_plain = not NOT_SAID.search(clause.words) and not ELSEWHERE.search(clause.words)
    return is_then and is_plain and not ways >= {Way.UP, Way.DOWN}


def _leave_out(words: str, move: Move) -> str:
    """Give words without the name of the measure, in which a month or an average may stand."""
    return re.sub(re.escape(move.measure), "", words, flags=re.IGNORECASE)


def _differs(direction: Direction, move: Move) -> bool:
    """Tell whether a word says less than the opposite, and yet not what the figure did."""
    if direction.way in {Way.UP, Way.DOWN}:
        return move.way == "the same"
    if direction.way is Way.SAME:
        return move.way in {"higher", "lower"}
    return bool(move.goodness) and move.goodness != direction.way.value


def _tell(direction: Direction, named: QuotedName, move: Move) -> str:
    did = SAID[move.way] if direction.way not in {Way.BETTER, Way.WORSE} else f"became {move.goodness}"
    figures = f"from {move.earlier} ({move.earlier_period}) to {move.later} ({move.later_period})"
    path = named.name.rpartition(".")[0]
    return (
        f"“{direction.words}” stands beside {{{named.name}}}, and {move.measure} {did}, {figures}. Correct the word, "
        f"or let {{{path}.sentence}} say it."
    )
