"""Takes a column of changes as it was pasted; gives its cells: signed, in their unit, and whether they are better."""

from collections.abc import Callable

from orderpaper.records.chart import MARK
from orderpaper.records.figure import Figure, round_half_up
from orderpaper.records.printed_table import PrintedCell
from orderpaper.statistics.direction import tell_direction
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.columns import Tell, make_cell
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.rounding import say_signed, take_exact

GOOD_RANK = {"1 is best": "Lower", "1 is worst": "Higher"}

Judge = Callable[[ShownRow, Figure], str]


def tell_changes(asked: Asked, heading: str) -> Tell:
    """Give the function that gives the cells of a column of changes, in numbers, in points or in per cent.

    Better or worse is said once of a row: not beside a direction, and of a change in per cent not beside the change.
    """
    is_percent = asked.read.layout.kinds[heading] is Kind.PERCENT_CHANGE
    ranks = _find_ranks(asked, heading)
    judge = _judge_ranks(asked, ranks) if ranks else _judge_sign(asked)
    beside = _find_beside(asked, heading) if is_percent else ""

    def tell(row: ShownRow, figure: Figure) -> PrintedCell:
        other = row.figures.get(beside)
        is_said = Also.DIRECTION in asked.also or (other is not None and other.value is not None)
        unit = ("%", "") if is_percent else ("", "") if ranks else _find_unit(asked, figure)
        words = say_signed(take_exact(figure), figure.decimals, unit=unit[0], money=unit[1])
        marked = " ".join((words, *MARK.findall(figure.flag)))
        return make_cell(marked, row.cite(heading), "" if is_said else judge(row, figure))

    return tell


def _find_unit(asked: Asked, figure: Figure) -> tuple[str, str]:
    """Give what stands after and before a change in numbers: percentages change in points, money in pounds."""
    unit = asked.read.table.unit
    is_points = figure.is_percent or unit == "Per cent"
    return (" points" if is_points else "", "£" if figure.is_money or unit == "£" else "")


def _find_beside(asked: Asked, heading: str) -> str:
    """Give the column of changes that stands beside one of changes in per cent; nothing where none does."""
    at = asked.headings.index(heading)
    beside = (*asked.headings[max(at - 1, 0) : at], *asked.headings[at + 1 : at + 2])
    return next((each for each in beside if asked.read.layout.kinds[each] is Kind.CHANGE), "")


def _find_ranks(asked: Asked, heading: str) -> tuple[str, ...]:
    """Give the ranks that a change is between, in the order of the columns; none for a change of other figures."""
    kinds = asked.read.layout.kinds
    inputs = asked.read.inputs.get(heading, ())
    is_of_ranks = len(inputs) == 2 and all(kinds[each] is Kind.RANK for each in inputs)
    return tuple(each for each in asked.read.headings if each in inputs) if is_of_ranks else ()


def _judge_ranks(asked: Asked, ranks: tuple[str, ...]) -> Judge:
    """Give whether a rank is better: the sign of its change does not tell, as it may be taken either way."""
    good_is = GOOD_RANK.get(str(asked.read.table.rank), "") if asked.read.table.good_is != "Neither" else ""

    def judge(row: ShownRow, _figure: Figure) -> str:
        earlier, later = (row.figures.get(each) for each in ranks)
        travel = tell_direction(earlier, later, good_is) if earlier and later else None
        return travel.goodness if travel else ""

    return judge


def _judge_sign(asked: Asked) -> Judge:
    good_is = str(asked.read.table.good_is)

    def judge(_row: ShownRow, figure: Figure) -> str:
        if not round_half_up(take_exact(figure), figure.decimals):
            return ""
        nought = Figure(0.0, figure.place)
        travel = tell_direction(nought, figure, good_is)
        return travel.goodness if travel else ""

    return judge
