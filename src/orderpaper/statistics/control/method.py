"""Takes the choices of a control chart; gives them as exact fractions, or says which one cannot be used."""

from dataclasses import dataclass
from fractions import Fraction

from orderpaper.records.control import Method
from orderpaper.records.errors import ChartError
from orderpaper.statistics.control.figures import read_ratio

FEWEST_FIXED = 12


@dataclass(frozen=True, slots=True)
class Ratios:
    """The fractional numbers of a method, exact."""

    factor: Fraction
    screened_from: Fraction
    near: Fraction
    enough_a_period: Fraction
    least: Fraction | None


def read_method(method: Method) -> Ratios:
    """Give the numbers of the method exactly; a choice that makes no chart is refused with what to choose."""
    ratios = Ratios(
        read_ratio(method.factor, "the factor of the limits"),
        read_ratio(method.screened_from, "the multiple screened from"),
        read_ratio(method.near, "the fraction that is near a limit"),
        read_ratio(method.enough_a_period, "the mean that is enough a period"),
        None if method.least is None else read_ratio(method.least, "the least a figure can be"),
    )
    refused = [sentence for is_wrong, sentence in _judge(method, ratios) if is_wrong]
    if refused:
        raise ChartError(" ".join(refused))
    return ratios


def _judge(method: Method, ratios: Ratios) -> list[tuple[bool, str]]:
    fixed_on = FEWEST_FIXED if method.fixed_on is None else method.fixed_on
    return [
        (ratios.factor <= 0, "The factor of the limits must be above 0. The usual one is 2.66."),
        (ratios.screened_from <= 1, "Screening must begin above the mean moving range. The usual multiple is 3.267."),
        (not 0 < ratios.near < 1, "What is near a limit must be a fraction of the way between 0 and 1, such as 2/3."),
        (method.trend_points < 3, "A trend needs three points at least. The usual number is 7."),
        (method.shift_points < 2, "A shift needs two points at least. The usual number is 7."),
        (
            fixed_on < FEWEST_FIXED,
            f"Limits can be fixed on the first {FEWEST_FIXED} figures or more, not on {fixed_on}. Give more, or none.",
        ),
    ]
