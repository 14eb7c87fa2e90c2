"""Takes a figure said of a row that the row has otherwise; gives what it should be, and the sentence that says so."""

from decimal import Decimal

from orderpaper.checks.proof.beside.sayings import Role
from orderpaper.checks.proof.beside.truths import Held, tell_slip
from orderpaper.records.figure import round_half_up
from orderpaper.records.quantity import Quantity, Unit
from orderpaper.records.tabled import Tabled

REMEDY = "Correct the sentence or the table."
CHANGES = frozenset((Role.PERCENT, Role.CHANGE))


def tell_difference(held: Held) -> tuple[str, str]:
    """Give what a figure should be, and the message."""
    quantity = held.saying.quantity
    meant = say_like(quantity, abs(held.truth))
    slip = tell_slip(quantity, held.truth)
    because = f": {slip}" if slip and not held.is_contrary else ""
    if held.saying.role not in CHANGES:
        said = f"{say_row(held.row)} has {meant} in the table{say_place(held.row)}, not {quantity.text}{because}."
        return meant, f"{said} {REMEDY}"
    change = say_change(held.truth, meant)
    instead = "the other way" if held.is_contrary else f"not {quantity.text.lstrip('+-−')}{because}"
    return change, f"{say_figures(held.row)}, {change}, {instead}. {REMEDY}"


def say_figures(row: Tabled) -> str:
    """Give the last two figures of a row as a sentence begins with them."""
    if row.earlier is None or row.later is None:
        return f"{say_row(row)} has another change in the table{say_place(row)}"
    figures = f"from {say_number(row.earlier)} to {say_number(row.later)}"
    return f"{say_row(row)} went {figures} in the table{say_place(row)}"


def say_change(truth: Decimal, size: str) -> str:
    """Give a change in words: a rise of 5%, a fall of 577, no change."""
    if not truth:
        return "no change"
    return f"a {'rise' if truth > 0 else 'fall'} of {size}"


def say_row(row: Tabled) -> str:
    """Give the name of a row in quotation marks."""
    return f"“{' '.join(row.name.split())}”"


def say_place(row: Tabled) -> str:
    """Give where a row stands, in brackets after a blank; nothing where that is not known."""
    return f" ({row.where.at})" if row.where.at else ""


def say_number(number: Decimal) -> str:
    """Give a number with commas, with the decimals it has."""
    return f"{number:,f}"


def say_like(quantity: Quantity, number: Decimal) -> str:
    """Give a number as a quantity beside it is printed: as many decimals, with its sign of money or per cent."""
    pounds = "£" if quantity.unit is Unit.MONEY else ""
    percent = "%" if quantity.unit is Unit.PERCENT else ""
    return f"{pounds}{round_half_up(number, quantity.places):,f}{percent}"
