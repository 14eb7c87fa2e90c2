"""Takes what an importer reads otherwise than it stands; keeps each such reading once, with where and how often."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import Finding, Severity, note, query, stop
from orderpaper.records.place import Place
from orderpaper.workbooks.read_as import LOGGED

MOST_NOTES = 5_000
MOST_FAULTS = 20


@dataclass(slots=True)
class Log:
    """What was found in importing, as it comes: readings of the same cell contents in one file are counted together."""

    notes: dict[tuple[str, str, str, str, str], tuple[Place, int]] = field(default_factory=dict)
    worth_a_look: list[Finding] = field(default_factory=list)
    faults: list[Finding] = field(default_factory=list)
    left_out: int = 0

    def take(self, place: Place, before: str, after: str, why: str = "", times: int = 1) -> None:
        """Keep a reading: what stood there, what it was taken for, and where that is not plain, why."""
        key = (place.file, place.within, before, after, why)
        first, count = self.notes.get(key, (place, 0))
        if count or len(self.notes) < MOST_NOTES:
            self.notes[key] = (first, count + times)
        else:
            self.left_out += times

    def say(self, place: Place, message: str, held: str = "") -> None:
        """Keep what is worth a look: figures that are not there."""
        found = query("imported-figures-are-complete", place, message, held)
        if found not in self.worth_a_look:
            self.worth_a_look.append(found)

    def say_total(self, place: Place, message: str) -> None:
        """Keep a total that is not the sum of its parts."""
        self.worth_a_look.append(query("imported-totals-agree", place, message))

    def refuse(self, place: Place, message: str) -> None:
        """Keep a fault that keeps the files from being imported."""
        self.faults.append(stop("imported-figures-are-complete", place, message))

    def raise_faults(self) -> None:
        """Raise WorkbookError with every fault there is, nothing where there is none."""
        if not self.faults:
            return
        lines = [str(each) for each in self.faults[:MOST_FAULTS]]
        if len(self.faults) > MOST_FAULTS:
            lines.append(f"So it is in {len(self.faults) - MOST_FAULTS:,} more places.")
        raise WorkbookError("\n".join(lines))

    def findings(self) -> Iterator[Finding]:
        """Give what is worth a look, then every reading."""
        yield from self.worth_a_look
        for (_file, _sheet, before, after, why), (place, count) in self.notes.items():
            said = f"“{before}” was read as {after}." if after else f"“{before}” was left out."
            message = f"{said} {why}".strip() if before else why
            yield Finding(LOGGED, Severity.NOTE, place, message, before, after, count)
        if self.left_out:
            yield note(
                LOGGED, Place("Other readings"), f"{self.left_out:,} more cells were read so; they are not listed."
            )
