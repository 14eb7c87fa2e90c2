"""Takes a figure as it was pasted; gives it as it is printed: in the unit of its table, its reason in shorthand."""

import dataclasses
import re

from orderpaper.records.chart import MARK, NOT_APPLICABLE, NOT_AVAILABLE
from orderpaper.records.figure import Figure
from orderpaper.records.names import fold
from orderpaper.records.statistics import StatisticsTable
from orderpaper.statistics.suppression import HIDDEN

DASHES = frozenset(("-", "–", "—"))
DASH_MEANS = {"Not available": NOT_AVAILABLE, "Not applicable": NOT_APPLICABLE}
REASONS = (
    (r"\*|suppressed|hidden", HIDDEN),
    (r"|\.\.?\.?|…|:|n/?a|#n/a|none|null|nan|not (?:available|known)", NOT_AVAILABLE),
    (r"not applicable", NOT_APPLICABLE),
)
"""What stands for a figure in tables as they come, and the shorthand that a paper prints for it."""


def shorten(figure: Figure, table: StatisticsTable) -> Figure:
    """Give a figure that is none with its reason in shorthand: [c], [x] or [z]; “<5” says itself what it means."""
    return figure if figure.value is not None else dataclasses.replace(figure, flag=_shorten(figure.flag, table))


def _shorten(reason: str, table: StatisticsTable) -> str:
    if reason.strip() in DASHES:
        return DASH_MEANS.get(str(table.dash_means), reason.strip())
    words = fold(reason)
    return next((mark for pattern, mark in REASONS if re.fullmatch(pattern, words)), reason.strip())


def say_figure(figure: Figure) -> str:
    """Give a figure with the marks beside it, as 12 [p]; or its reason."""
    if figure.value is None:
        return figure.flag or NOT_AVAILABLE
    return " ".join((str(figure), *MARK.findall(figure.flag)))
