"""Numbers as they were recorded: each with its unit, period, source and cell."""

from dataclasses import dataclass

from orderpaper.records.place import Place


@dataclass(frozen=True, slots=True)
class Figure:
    """One number and how it stood in its cell.

    `value` is None where the cell gives a reason instead of a number (`[x]`, `*`, `<5`); `flag` is that reason,
    or what stood beside the number. `decimals` is how many places the cell shows. Percentages are held as said:
    19.6 for 19.6%, with `is_percent`.
    """

    value: float | None
    place: Place
    decimals: int = 0
    is_percent: bool = False
    is_money: bool = False
    flag: str = ""

    def __str__(self) -> str:
        if self.value is None:
            return self.flag
        return say_number(self)


def say_number(figure: Figure) -> str:
    """Give the figure as a paper prints it: 2,683, 26.4%, £37,104, -3."""
    number = f"{abs(figure.value or 0):,.{figure.decimals}f}"
    is_negative = (figure.value or 0) < 0 and any(digit in number for digit in "123456789")
    return f"{'-' if is_negative else ''}{'£' if figure.is_money else ''}{number}{'%' if figure.is_percent else ''}"
