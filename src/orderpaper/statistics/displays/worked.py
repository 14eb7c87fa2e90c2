"""Takes what a display asks to be printed beside; gives the columns of it, each cell worked out, and notes on them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from orderpaper.records.chart import NOT_APPLICABLE
from orderpaper.records.measure import Change, Rank
from orderpaper.records.printed_table import PrintedCell, PrintedHeading
from orderpaper.statistics.change import say_difference, say_percent
from orderpaper.statistics.direction import say_direction_of_travel, tell_travel
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.columns import Column, make_cell, tell_cell
from orderpaper.statistics.displays.measured import Measured, measure
from orderpaper.statistics.displays.pairs import Pair, find_latest, find_pair
from orderpaper.statistics.displays.rates import find_rates
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.shares import list_shares
from orderpaper.statistics.displays.table import AREAS
from orderpaper.statistics.rank import choose_direction, say_direction
from orderpaper.statistics.rate import say_rate

COMPARED = (Also.CHANGE, Also.PERCENT_CHANGE, Also.DIRECTION)
OF_THE_LATEST = (Also.RATE, Also.RANK, Also.SHARE)


def list_worked(asked: Asked) -> dict[Also, Column]:
    """Give the columns that are worked out and printed beside, in the order they were asked for."""
    makers: dict[Also, Callable[[Asked], Column]] = {
        Also.CHANGE: _list_changes,
        Also.PERCENT_CHANGE: _list_percents,
        Also.DIRECTION: _list_directions,
        Also.RATE: _list_rates,
        Also.RANK: _list_ranks,
        Also.SHARE: list_shares,
    }
    return {each: makers[each](asked) for each in asked.also if each in makers}


def note_worked(asked: Asked) -> Iterator[str]:
    """Give which figures the columns beside are worked out from, where the table leaves that open."""
    compared = [each for each in asked.also if each in COMPARED]
    untested = ", with no test of chance" if Also.DIRECTION in compared else ""
    if compared and (untested or len(asked.list_own()) != 2):
        yield f"{_join(compared)}: {find_pair(asked).says}{untested}."
    latest = [each for each in asked.also if each in OF_THE_LATEST]
    if latest and len(asked.list_own()) != 1:
        yield f"{_join(latest)}: {find_latest(asked)}."
    if {Also.RATE, Also.RANK} <= set(asked.also):
        yield "Rank is by rate."
    if Also.RATE in asked.also:
        note = find_rates(asked, find_latest(asked)).head(asked.rows)[1]
        if note:
            yield note


def _join(names: list[Also]) -> str:
    first, *others = [str(each) for each in names]
    rest = [each.lower() for each in others]
    return " and ".join(part for part in (", ".join([first, *rest[:-1]]), *rest[-1:]) if part)


# ---- changes


def _compare(pair: Pair, say: Callable[[Change], str], *, has_goodness: bool) -> Callable[[ShownRow], PrintedCell]:
    def tell(row: ShownRow) -> PrintedCell:
        compared = pair.compare(row)
        if compared.change is None:
            return make_cell(compared.reason, compared.cells)
        words = say(compared.change)
        goodness = tell_travel(compared.change).goodness if has_goodness and words else ""
        return make_cell(words or NOT_APPLICABLE, compared.cells, goodness)

    return tell


def _list_changes(asked: Asked) -> Column:
    says_so = Also.DIRECTION not in asked.also
    return Column(PrintedHeading("Change"), _compare(find_pair(asked), say_difference, has_goodness=says_so))


def _list_percents(asked: Asked) -> Column:
    if asked.read.table.unit == "Per cent":
        said = f"{asked.id} holds percentages, which change in points and never in per cent. Write Change."
        raise Refusal("also", said, Also.PERCENT_CHANGE)
    says_so = not {Also.DIRECTION, Also.CHANGE} & set(asked.also)
    return Column(PrintedHeading("% change"), _compare(find_pair(asked), say_percent, has_goodness=says_so))


def _list_directions(asked: Asked) -> Column:
    pair = find_pair(asked)

    def tell(row: ShownRow) -> PrintedCell:
        compared = pair.compare(row)
        if compared.change is None:
            return tell_cell(compared.reason, compared.cells)
        travel = tell_travel(compared.change)
        return tell_cell(say_direction_of_travel(travel), compared.cells, travel.goodness)

    return Column(PrintedHeading("Direction", is_words=True), tell)


# ---- rates and ranks


def _list_rates(asked: Asked) -> Column:
    rates = find_rates(asked, find_latest(asked))

    def tell(row: ShownRow) -> PrintedCell:
        rate = rates.find(row)
        return make_cell(say_rate(rate) if rate else rates.find_reason(row), rates.cite(row))

    return Column(PrintedHeading(rates.head(asked.rows)[0]), tell)


@dataclass(frozen=True, slots=True)
class Ranking:
    """The ranks of the rows of a table, and what they are ranked by."""

    measured: Measured
    ranks: Mapping[str, Rank]
    is_highest_first: bool

    def find(self, row: ShownRow) -> Rank | None:
        """Give the rank of a row; None for a total, an average, and what has no figure."""
        return self.ranks.get(row.pasted_name) if row.is_counted else None

    def order(self, row: ShownRow) -> tuple[int, int]:
        """Give where a row stands in a table in the order of its ranks: without a rank after them, totals last."""
        rank = self.find(row)
        return (0, rank.place) if rank else (1 if row.is_counted else 2, 0)


def rank_rows(asked: Asked) -> Ranking:
    """Give the ranks that a display prints; raise Refusal where nothing says which end is 1."""
    table = asked.read.table
    if str(table.rows_are) not in AREAS:
        said = f"only areas and wards are ranked, and the rows of {asked.id} are none. Leave out Rank."
        raise Refusal("also", said, Also.RANK)
    is_highest_first = choose_direction(table)
    if is_highest_first is None:
        said = (
            f"nothing says which end of {asked.id} is 1. On the sheet Tables choose 1 is best or 1 is worst under "
            "Rank, and Lower or Higher under Good is."
        )
        raise Refusal("also", said, Also.RANK)
    measured = measure(asked)
    return Ranking(measured, measured.rank(is_highest_first=is_highest_first), is_highest_first)


def _list_ranks(asked: Asked) -> Column:
    ranking = rank_rows(asked)
    measured = ranking.measured
    everything = measured.cite_all()
    of = next(iter(ranking.ranks.values())).of if ranking.ranks else 0

    def tell(row: ShownRow) -> PrintedCell:
        cells = (*measured.cite(row), *everything)
        rank = ranking.find(row)
        if rank:
            return make_cell(f"{'=' if rank.is_joint else ''}{rank.place}", cells)
        return make_cell(measured.find_reason(row) if row.is_counted else NOT_APPLICABLE, cells)

    says = say_direction(is_highest_first=ranking.is_highest_first, of=of)
    return Column(PrintedHeading(f"Rank ({says})"), tell)
