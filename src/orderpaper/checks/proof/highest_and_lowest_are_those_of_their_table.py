"""Takes a paper read for proof; gives the areas its sentences call highest or lowest, held against their table."""

from collections.abc import Iterator

from orderpaper.checks.proof.beside.differences import say_number
from orderpaper.checks.proof.beside.extremes import Extreme, find_extremes, read_area_tables
from orderpaper.checks.proof.beside.paper import PROSE, read_paper
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Sentence
from orderpaper.records.reading import Reading

CODE = "highest-and-lowest-are-those-of-their-table"


def highest_and_lowest_are_those_of_their_table(reading: Reading) -> Iterator[Claim]:
    """Give the areas that sentences call the highest or the lowest, and whether no other area of the table is further.

    The table is the one that has a figure of the sentence beside an area that it names; nothing is said without.
    """
    tables = read_area_tables(reading.rows, read_paper(reading).areas) if reading.rows else ()
    for sentence in reading.sentences if tables else ():
        if sentence.passage.kind in PROSE:
            for extreme in find_extremes(sentence, tables):
                yield _judge(sentence, extreme)


def _judge(sentence: Sentence, extreme: Extreme) -> Claim:
    stated = f"{extreme.word} {_join(extreme.names)}"
    if not extreme.passed:
        return say(CODE, sentence, extreme.letter, stated=stated)
    best = sorted(extreme.figures, key=lambda name: extreme.figures[name], reverse=extreme.is_most)
    meant = _join(tuple(best[: len(extreme.names)]))
    figures = ", ".join(f"{name} {say_number(extreme.figures[name])}" for name in (*extreme.passed, *extreme.names))
    message = f"the {extreme.word} in the table would be {meant}: it has {figures}. Correct the sentence or the table."
    return say(CODE, sentence, extreme.letter, Severity.QUERY, stated=stated, recomputed=meant, message=message)


def _join(names: tuple[str, ...]) -> str:
    return " and ".join([*([", ".join(names[:-1])] if len(names) > 1 else []), *names[-1:]])
