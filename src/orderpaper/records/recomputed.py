"""Figures that were pasted worked out, beside what their own table makes of them."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from orderpaper.records.figure import Figure


class Verdict(StrEnum):
    """How a figure as it was pasted stands to the same figure worked out anew."""

    EQUAL = "equal"
    WRONG = "wrong"
    UNKNOWN = "not known"


class Slip(StrEnum):
    """What would explain that a figure was pasted wrong."""

    CUT_OFF = "it was cut off, not rounded"
    SIGN_LOST = "its sign is the wrong way round"
    OTHER_BASE = "it was divided by the later figure, not by the earlier"
    OTHER_COLUMNS = "it was worked out from other columns"
    OTHER_ROWS = "it adds up other rows"
    OTHER_DENOMINATOR = "it was worked out with another denominator"
    FROM_WRONG_FIGURE = "it was worked out from a figure beside it that is wrong itself"
    YEAR_BEFORE = "it is the figure of the year before"
    RANKED_OTHER_WAY = "it is ranked from the other end"
    DECIMAL_POINT = "a decimal point stands for a comma"
    NOTE_MARK = "the number of a note stands glued to it"
    KEYSTROKE = "it is one keystroke away"
    KEYSTROKE_BESIDE = "a figure it is worked out from may be one keystroke away"


@dataclass(frozen=True, slots=True)
class Recomputed:
    """One figure as pasted, how it is worked out from its own table, and what comes of it, unrounded.

    `recomputed` is None where the table does not hold what it is worked out from; `explanation` then says what is
    missing. `slip` is what would explain a wrong figure, where one thing does.
    """

    row: str
    heading: str
    stated: Figure
    verdict: Verdict
    recomputed: Decimal | None = None
    working: str = ""
    slip: Slip | None = None
    explanation: str = ""

    @property
    def right(self) -> str:
        """What should be stated, at the places of what is; a percentage that is not whole, to one place at least."""
        if self.recomputed is None:
            return ""
        places = self.stated.decimals - (self.slip is Slip.NOTE_MARK)
        if self.stated.is_percent and not places and self.recomputed % 1:
            places = 1
        return str(replace(self.stated, value=float(self.recomputed), decimals=places))
