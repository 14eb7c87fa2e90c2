"""Takes what a quantity says of a row; gives what the row’s own cells make of it, and whether the two agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.proof.beside.keystrokes import tell_keystroke
from orderpaper.checks.proof.beside.marked import Marked
from orderpaper.checks.proof.beside.sayings import Role, Saying, has_time_after
from orderpaper.checks.proof.beside.times import find_index
from orderpaper.checks.proof.reckoning.fit import Fit, fit
from orderpaper.records.figure import round_half_up
from orderpaper.records.quantity import Quantity
from orderpaper.records.tabled import Tabled


@dataclass(frozen=True, slots=True)
class Held:
    """What a quantity says, held against a row: what it should be, and whether it is; contrary if the other way."""

    saying: Saying
    row: Tabled
    truth: Decimal
    is_right: bool
    is_contrary: bool = False

    @property
    def is_telling(self) -> bool:
        """Whether that it is right can hardly be chance: it has two digits or more beside noughts at its ends."""
        return self.is_right and len(str(abs(self.saying.quantity.value)).replace(".", "").strip("0")) > 1


def hold(saying: Saying, row: Tabled, marked: Marked) -> Held | None:
    """Give a quantity held against a row; None where the row has nothing that it could be."""
    truths = list(_find_truths(saying, row, marked))
    if not truths:
        return None
    right = next((truth for truth in truths if agrees(saying.quantity, truth)), None)
    if right is None:
        return Held(saying, row, truths[-1], is_right=False)
    is_move = saying.role in {Role.PERCENT, Role.CHANGE}
    is_contrary = is_move and saying.way * right < 0
    return Held(saying, row, right, is_right=True, is_contrary=is_contrary)


def agrees(quantity: Quantity, truth: Decimal) -> bool:
    """Tell whether a quantity is what it should be as printed; cut off or roughly so is enough beside a table."""
    is_same_digits = _digits(quantity.value) == _digits(truth) and len(_digits(truth)) > 3
    return is_same_digits or (fit(quantity, truth) is not Fit.NO and _is_near(quantity.value, truth))


def _is_near(value: Decimal, truth: Decimal) -> bool:
    """Tell whether a bound such as “under 100,000” lies near enough to be said of a number."""
    return abs(abs(value) - abs(truth)) <= max(abs(value) / 4, Decimal(1))


def _digits(number: Decimal) -> str:
    """Give the digits of a number: a thousand may have been typed with a point."""
    return f"{abs(number):f}".replace(".", "")


def _find_truths(saying: Saying, row: Tabled, marked: Marked) -> Iterator[Decimal]:
    change = None if row.later is None or row.earlier is None else row.later - row.earlier
    if saying.role is Role.PERCENT:
        worked = change / abs(row.earlier) * 100 if change is not None and row.earlier else None
        found = (row.percent, worked)
    elif saying.role is Role.CHANGE:
        found = (row.change, change)
    else:
        found = (_find_figure(saying, row, marked), None)
    yield from (each for each in found if each is not None)


def _find_figure(saying: Saying, row: Tabled, marked: Marked) -> Decimal | None:
    named = find_index(row, has_time_after(marked, saying.at))
    if named is not None:
        return row.figures[named] if named < len(row.figures) else None
    return row.earlier if saying.role is Role.FROM else row.later


def is_elsewhere_in(row: Tabled, quantity: Quantity) -> bool:
    """Tell whether a number is another cell of a row, or the change between other periods: something else is meant."""
    figures = [each for each in row.figures if each is not None]
    cells = [*figures, *(each for each in (row.change, row.percent, row.rate) if each is not None)]
    pairs = [(first, last) for at, first in enumerate(figures) for last in figures[at + 1 :]]
    changes = [last - first for first, last in pairs]
    percents = [(last - first) / abs(first) * 100 for first, last in pairs if first]
    return any(fit(quantity, each) is Fit.HOLDS for each in (*cells, *changes, *percents))


def tell_slip(quantity: Quantity, truth: Decimal) -> str:
    """Give the key that makes a quantity differ from what it should be; nothing where more than one does."""
    places = quantity.places
    return tell_keystroke(f"{abs(quantity.value):.{places}f}", f"{abs(round_half_up(truth, places)):f}")
