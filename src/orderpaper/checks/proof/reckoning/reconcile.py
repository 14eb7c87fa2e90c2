"""Takes a stated change and the two numbers it is of; gives how they could be reconciled, in a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.reckoning.fit import Fit, fit
from orderpaper.records.quantity import Quantity, Unit

HUNDRED = Decimal(100)
DIGITS = "0123456789"
CLEARLY = Decimal("0.9")
LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Sum:
    """A stated amount, the earlier and the later number, and which way it went."""

    stated: Quantity
    first: Quantity
    last: Quantity
    way: Way


def reconcile(asked: Sum) -> str:
    """Give what would make a stated percentage or difference right, as a sentence; nothing where nothing would."""
    if asked.stated.unit is Unit.PERCENT:
        return _explain_share(asked)
    if asked.stated.unit in {Unit.COUNT, Unit.MONEY}:
        true = abs(asked.last.value - asked.first.value)
        return _say_keystroke(asked.stated, true) or _say_needed(asked)
    return ""


def is_slip(asked: Sum) -> bool:
    """Tell whether one known slip explains a stated percentage: the wrong base, cut off, one keystroke in a number."""
    if is_of_later(asked) or _say_keystroke(asked.stated, _find_percent(asked)):
        return True
    return any(_is_keystroke_needed(asked, is_last=is_last) for is_last in (True, False))


def _find_percent(asked: Sum) -> Decimal:
    return abs(asked.last.value - asked.first.value) / abs(asked.first.value) * HUNDRED


def is_of_later(asked: Sum) -> bool:
    """Tell whether a percentage is the difference divided by the later number, and not by the earlier."""
    if not asked.last.value:
        return False
    difference = abs(asked.last.value - asked.first.value)
    return fit(asked.stated, difference / abs(asked.last.value) * HUNDRED) is Fit.HOLDS


def _explain_share(asked: Sum) -> str:
    if is_of_later(asked):
        back = "rise" if asked.way is Way.DOWN else "fall"
        ends = f"from {print_number(asked.last)} to {print_number(asked.first)}"
        return f"{asked.stated.text} is the {back} back {ends}: it was divided by the later number."
    return _say_keystroke(asked.stated, _find_percent(asked)) or _say_needed(asked)


def _say_keystroke(stated: Quantity, true: Decimal) -> str:
    """Say that the stated amount is one keystroke away from the right one, where it is long enough to tell."""
    typed, meant = (f"{round_to(value, stated.step).normalize():f}" for value in (abs(stated.value), true))
    if meant not in list_near_misses(typed) or sum(map(str.isdigit, typed)) < LEAST_DIGITS:
        return ""
    return "Two of its digits were swapped." if sorted(typed) == sorted(meant) else "They are one keystroke apart."


def round_to(value: Decimal, step: Decimal) -> Decimal:
    """Give a number rounded to a step, halves up."""
    return (value / step).quantize(Decimal(1), ROUND_HALF_UP) * step


def list_near_misses(typed: str) -> frozenset[str]:
    """Give every number that is one keystroke from what was typed: another digit, one more or less, or two swapped.

    Of numbers with one digit there are none, as any two of them are one keystroke apart.
    """
    if sum(map(str.isdigit, typed)) < 2:
        return frozenset()
    return frozenset(_change_a_key(typed)) - {typed}


def _change_a_key(typed: str) -> Iterator[str]:
    for at, letter in enumerate(typed):
        if letter.isdigit():
            yield from (typed[:at] + digit + typed[at + 1 :] for digit in DIGITS)
            yield typed[:at] + typed[at + 1 :]
            yield typed[:at] + letter + typed[at:]
        yield typed[:at] + typed[at : at + 2][::-1] + typed[at + 2 :]


def _say_needed(asked: Sum) -> str:
    """Say which number would make a statement right, in place of which: the one that is nearest to what is printed."""
    found = [(each, said) for each in (asked.last, asked.first) if (said := _find_needed(asked, each)) is not None]
    if not found:
        return ""
    shifts = [abs(needed - number.value) / max(abs(number.value), Decimal(1)) for number, needed in found]
    is_earlier = len(found) > 1 and shifts[1] < shifts[0] * CLEARLY
    number, needed = found[1] if is_earlier else found[0]
    return f"{asked.stated.text} would need {show(number, needed)} in place of {print_number(number)}."


def _find_needed(asked: Sum, number: Quantity) -> Decimal | None:
    """Give what a number would have to be, rounded as it is printed; None where no such number makes it right."""
    sign = 1 if asked.way is Way.UP else -1
    size = abs(asked.stated.value)
    if asked.stated.unit is Unit.PERCENT:
        share = Decimal(1) + sign * size / HUNDRED
        if not share:
            return None
        needed = asked.first.value * share if number is asked.last else asked.last.value / share
    else:
        needed = asked.first.value + sign * size if number is asked.last else asked.last.value - sign * size
    if needed <= 0:
        return None
    rounded = round_to(needed, number.step)
    return rounded if rounded > 0 and _holds(asked, number, rounded) else None


def _holds(asked: Sum, number: Quantity, value: Decimal) -> bool:
    """Tell whether a statement is right with another value in place of one of its numbers."""
    first, last = (value if each is number else each.value for each in (asked.first, asked.last))
    true = abs(last - first) / first * HUNDRED if asked.stated.unit is Unit.PERCENT else abs(last - first)
    return fit(asked.stated, true) is Fit.HOLDS


def _is_keystroke_needed(asked: Sum, *, is_last: bool) -> bool:
    """Tell whether one keystroke in the later number, or in the earlier, makes a statement right."""
    number = asked.last if is_last else asked.first
    digits = "".join(letter for letter in number.text if letter.isdigit() or letter == ".").strip(".")
    values = [Decimal(each) for each in list_near_misses(digits) if each.strip(".")]
    return any(_holds(asked, number, value) for value in values if value > 0)


def print_number(number: Quantity) -> str:
    """Give a number with its commas; one that has words, as 1.2 million, as it is printed."""
    return number.text if any(map(str.isalpha, number.text)) else show(number, number.value)


def show(number: Quantity, value: Decimal) -> str:
    """Give a value as a number beside it is printed: with its unit, its commas and its places."""
    printed = replace(number, value=value)
    places = max(0, printed.places)
    text = f"{value:,.{places}f}" if "," in number.text or abs(value) >= THOUSANDS else f"{value:.{places}f}"
    return f"{text}%" if number.unit is Unit.PERCENT else f"£{text}" if number.unit is Unit.MONEY else text


THOUSANDS = 1000
