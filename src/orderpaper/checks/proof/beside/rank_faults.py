"""Takes a rank that a sentence says; gives what is wrong with it, by itself, beside its row, and beside another one."""

from dataclasses import dataclass

from orderpaper.checks.proof.beside.differences import say_place, say_row
from orderpaper.checks.proof.beside.rank_ends import RankEnds
from orderpaper.checks.proof.beside.rankings import Ranking
from orderpaper.checks.proof.beside.standings import HIGH, LOW, End, Standing
from orderpaper.records.finding import Severity
from orderpaper.records.tabled import Arrow, Tabled

JUDGED = LOW | HIGH | {""}
"""“The 2nd worst” and “the most” may count from either end."""
MOVED = frozenset((Arrow.BETTER, Arrow.WORSE))


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a rank: the answer, what it should be, and the message."""

    answer: Severity
    recomputed: str
    message: str


def find_fault(ranking: Ranking, ends: RankEnds) -> Fault | None:
    """Give what is wrong with a rank by its own sentence: kept and yet moved, or moved the other way than it says."""
    standing = ranking.standing
    if standing.before is None or standing.before == standing.now:
        return None
    now, before = say_rank(standing.now), say_rank(standing.before)
    if standing.is_kept:
        message = f"a rank cannot stay {now} and have been {before} before. Correct one of the two, or the word."
        return Fault(Severity.STOP, f"{before} to {now}", message)
    is_better = standing.now < standing.before
    if not standing.way or not ends.is_best or is_better is (standing.way > 0):
        return None
    way = "better" if is_better else "worse"
    message = f"from {before} to {now} is {way}, as 1 is the best place in this paper. Correct the word or the ranks."
    return Fault(Severity.QUERY, way, message)


def find_fault_beside_table(ranking: Ranking, ends: RankEnds, areas: int) -> Fault | None:
    """Give what is wrong with a rank beside the row it is of; `areas` is how many are ranked, at the least."""
    row = ranking.row
    if row is None or row.rank is None or ranking.standing.word not in JUDGED:
        return None
    if ranking.standing.end is not End.NONE:
        return _judge_worded(ranking, row, ends, areas)
    if ranking.standing.now != row.rank:
        return None if ranking.is_carried else _tell_rank(ranking, row)
    return _judge_arrow(ranking, row)


def _tell_rank(ranking: Ranking, row: Tabled) -> Fault:
    meant = say_rank(row.rank or 0)
    message = (
        f"{say_row(row)} has rank {row.rank} in the table{say_place(row)}, not {ranking.standing.now}. "
        "Correct the sentence or the table."
    )
    return Fault(Severity.QUERY, meant, message)


def _judge_arrow(ranking: Ranking, row: Tabled) -> Fault | None:
    standing = ranking.standing
    now = say_rank(standing.now)
    if standing.before not in {None, standing.now} and row.arrow is Arrow.SAME:
        message = (
            f"the arrow beside {say_row(row)} in the table{say_place(row)} says that rank {standing.now} is no change, "
            f"and not up or down from {say_rank(standing.before or 0)}. Correct the sentence or the arrow."
        )
        return Fault(Severity.QUERY, "no change", message)
    if standing.is_kept and standing.before is None and row.arrow in MOVED:
        way = "better" if row.arrow is Arrow.BETTER else "worse"
        message = (
            f"the arrow beside {say_row(row)} in the table{say_place(row)} says that {now} is {way} than before, and "
            "not the same. Correct the sentence or the arrow."
        )
        return Fault(Severity.QUERY, way, message)
    return None


def _judge_worded(ranking: Ranking, row: Tabled, ends: RankEnds, areas: int) -> Fault | None:
    """Judge “4th highest”: rank 4 where 1 is the highest; where it is the lowest, 4 from the other end."""
    standing, rank = ranking.standing, row.rank or 0
    table = f"{say_row(row)} has rank {rank} in the table{say_place(row)}"
    if rank == standing.now:
        # Of so many areas or more, the place from the other end is further off still.
        is_turned = standing.end is End.HIGH and ends.is_lowest and areas + 1 - standing.now > rank
        meant = f"{say_rank(rank)} lowest"
        said = f"{say_rank(rank)} {standing.word}"
        message = f"{table}, and 1 is the lowest in this paper: that is the {meant}, not the {said}. Correct the word."
        return Fault(Severity.QUERY, meant, message) if is_turned else None
    is_from_neither_end = rank + standing.now - 1 < areas or (standing.end is End.LOW and ends.is_lowest)
    if ranking.is_carried or not is_from_neither_end:
        return None
    return Fault(Severity.QUERY, f"rank {rank}", f"{table}, not {standing.now}. Correct the sentence or the table.")


def find_fault_beside(ranking: Ranking, other: Ranking) -> Fault | None:
    """Give what is wrong with a rank beside another that the paper says of the same row: kept here, and moved there."""
    one, two = ranking.standing, other.standing
    here, there = _say_before(one), _say_before(two)
    if one.now != two.now or one.end is not two.end or not here or not there or here == there:
        return None
    where = other.marked.sentence.find(other.letter).at
    place = f" ({where})" if where else ""
    said = f"{say_rank(one.now)} is said here to be {here}, and elsewhere{place} to be {there}."
    message = f"{said} Correct whichever is wrong."
    return Fault(Severity.QUERY, there, message)


def _say_before(standing: Standing) -> str:
    """Give what a sentence says of the rank before; nothing where it says nothing."""
    if standing.before is None:
        return "no change" if standing.is_kept else ""
    if standing.before == standing.now:
        return "no change"
    return f"a move from {say_rank(standing.before)}"


def say_rank(rank: int) -> str:
    """Give a rank as it is written: 1st, 2nd, 3rd, 4th, 11th."""
    ending = "th" if rank % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{rank}{ending}"
