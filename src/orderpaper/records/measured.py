"""What statistics give for the papers: what is said of the figures, by name too, and what is shown of them."""

from dataclasses import dataclass, field

from orderpaper.records.display import Displays
from orderpaper.records.measure import Spoken
from orderpaper.records.quotation import Names


@dataclass(frozen=True, slots=True)
class Measured:
    """The changes of the figures and what is said of them, what may be said by name, and the displays."""

    spoken: tuple[Spoken, ...] = ()
    figures: Names = field(default_factory=Names)
    displays: Displays = field(default_factory=Displays)
