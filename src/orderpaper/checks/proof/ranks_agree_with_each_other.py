"""Takes a paper read for proof; gives the ranks its sentences say, held against one another and its tables."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from orderpaper.checks.proof.beside.paper import read_paper
from orderpaper.checks.proof.beside.rank_ends import RankEnds, show_each_without
from orderpaper.checks.proof.beside.rank_faults import Fault, find_fault, find_fault_beside, find_fault_beside_table
from orderpaper.checks.proof.beside.rankings import Ranking, list_rankings
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.reading import Reading
from orderpaper.records.tabled import Tabled

CODE = "ranks-agree-with-each-other"


def ranks_agree_with_each_other(reading: Reading) -> Iterator[Claim]:
    """Give the ranks of our area that sentences say, and whether they agree with each other and with the tables.

    A rank cannot be kept and have moved; it must be the one of its row, move where the arrow beside the row says so,
    and count from the end that the paper’s other ranks count from. Ranks of wards, of other areas and of increases,
    and those of another time, are left alone.
    """
    rankings = list_rankings(read_paper(reading))
    ends = show_each_without([(each.standing, each.row) for each in rankings])
    areas = _count_areas(reading.rows)
    later: dict[object, deque[Ranking]] = {}
    for each in rankings:
        later.setdefault(each.key, deque()).append(each)
    for each, shown in zip(rankings, ends, strict=True):
        later[each.key].popleft()
        fault = _find_fault(each, shown, areas.get(each.row.caption, 0) if each.row else 0)
        fault = fault or _find_fault_beside_later(each, later[each.key])
        if fault or each.row or each.standing.before is not None:
            yield _claim(each, fault)


def _find_fault(ranking: Ranking, ends: RankEnds, areas: int) -> Fault | None:
    """Give what is wrong with a rank by itself, or beside its row in the table."""
    return find_fault(ranking, ends) or find_fault_beside_table(ranking, ends, areas)


def _find_fault_beside_later(ranking: Ranking, later: Iterable[Ranking]) -> Fault | None:
    """Give what is wrong between a rank and a later one of the same measure; the first of the two is named."""
    if not ranking.key:
        return None
    return next((fault for each in later if (fault := find_fault_beside(ranking, each))), None)


def _count_areas(rows: Sequence[Tabled]) -> dict[str, int]:
    """Give how many areas each table ranks, at the least: the last rank in it."""
    most: dict[str, int] = {}
    for row in rows:
        most[row.caption] = max(most.get(row.caption, 0), row.rank or 0)
    return most


def _claim(ranking: Ranking, fault: Fault | None) -> Claim:
    stated = ranking.marked.quantity(ranking.standing.at).text
    sentence = ranking.marked.sentence
    if fault is None:
        return say(CODE, sentence, ranking.letter, stated=stated)
    return say(
        CODE,
        sentence,
        ranking.letter,
        fault.answer,
        stated=f"{stated} {ranking.standing.word}".rstrip(),
        recomputed=fault.recomputed,
        message=fault.message,
    )
