"""What a reader answers where it takes a cell for something else than what stands in it."""

from dataclasses import dataclass
from typing import Any

from orderpaper.records.finding import Finding, note, query
from orderpaper.records.place import Place

LOGGED = "cell-is-read-as-it-stands"


@dataclass(frozen=True, slots=True)
class ReadAs:
    """A value that was read otherwise than it stands: what it became, and where it is worth a look, why.

    `why` goes on from the quoted cell and ends with the remedy; where it is empty, the reading is only logged. `shown`
    is what is quoted where the cell shows something else than it holds.
    """

    value: Any
    became: str
    why: str = ""
    code: str = LOGGED
    shown: str = ""

    def say(self, place: Place, held: str) -> Finding:
        """Give the finding: worth a look, or an entry of the log."""
        if self.why:
            return query(self.code, place, f"“{self.shown or held}” {self.why}", held)
        return note(LOGGED, place, f"“{held}” was read as {self.became}.", held, self.became)


def log_if_changed(value: Any, held: str) -> Any:  # noqa: ANN401 - whatever a reader gives
    """Give the value, or where it is not said as it stands in the cell, the value and what it became."""
    return value if str(value) == held else ReadAs(value, str(value))
