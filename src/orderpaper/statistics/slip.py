"""Takes a figure as pasted and as worked out; gives whether they agree as printed, and what would explain it if not."""

from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal

from orderpaper.records.figure import EVERY_DIGIT, Figure, round_half_up
from orderpaper.records.recomputed import Slip
from orderpaper.statistics.formula import Worked
from orderpaper.statistics.rounding import half_unit, take_exact


def agrees(stated: Figure, worked: Worked) -> bool:
    """Tell whether a figure as printed is what was worked out, at its own places.

    A last 0 may only fill up a column (6.90 for 6.9); where the figures it is worked out from are rounded themselves,
    it may be anything that they allow.
    """
    number = take_exact(stated)
    if _may_be(number, worked, stated.decimals):
        return True
    shown = f"{abs(number):.{stated.decimals}f}"
    return stated.decimals > 1 and shown.endswith("0") and _may_be(number, worked, stated.decimals - 1)


def _may_be(number: Decimal, worked: Worked, places: int) -> bool:
    # Exactly half may have gone either way: some programs round it to the even number.
    half = half_unit(places)
    return worked.least - half <= number <= worked.most + half


def explain(stated: Figure, worked: Worked) -> Slip | None:
    """Give what would explain a wrong figure: cut off, sign, a note’s number, one keystroke; None otherwise."""
    number, places = take_exact(stated), stated.decimals
    cut = worked.value.quantize(Decimal(1).scaleb(-places), ROUND_DOWN, EVERY_DIGIT)
    rounded = round_half_up(worked.value, places)
    tests = (
        (Slip.CUT_OFF, number == cut),
        (Slip.SIGN_LOST, bool(number) and -number == rounded),
        (Slip.NOTE_MARK, places > 1 and _without_last(number, places) == round_half_up(worked.value, places - 1)),
        (Slip.KEYSTROKE, is_keystroke_away(_digits(number, places), _digits(rounded, places))),
    )
    return next((slip for slip, is_so in tests if is_so), None)


def _without_last(number: Decimal, places: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(1 - places), ROUND_DOWN, EVERY_DIGIT)


def _digits(number: Decimal, places: int) -> str:
    return f"{number:.{places}f}"


def is_keystroke_away(typed: str, meant: str) -> bool:
    """Tell whether one key makes the difference: another digit, one left out or doubled, or two swapped.

    Of numbers with one digit it says nothing, as any two of them are so.
    """
    if typed == meant or min(sum(map(str.isdigit, typed)), sum(map(str.isdigit, meant))) < 2:
        return False
    if len(typed) == len(meant):
        return _is_swapped(typed, meant)
    longer, shorter = sorted((typed, meant), key=len, reverse=True)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _is_swapped(typed: str, meant: str) -> bool:
    apart = [at for at, pair in enumerate(zip(typed, meant, strict=True)) if pair[0] != pair[1]]
    if len(apart) == 1:
        return typed[apart[0]].isdigit() and meant[apart[0]].isdigit()
    first, last = apart[0], apart[-1]
    return len(apart) == 2 and last == first + 1 and typed[first : last + 1] == meant[first : last + 1][::-1]


def find_mistyped(stated: Figure, inputs: Sequence[Figure]) -> str:
    """Give the later figure that would make a stated change right, where it is one keystroke from the one there."""
    later, earlier = inputs
    meant = take_exact(stated) + take_exact(earlier)
    typed = _digits(take_exact(later), later.decimals)
    would_be = _digits(meant, later.decimals)
    return would_be if is_keystroke_away(typed, would_be) else ""
