"""What was asked of the files."""

import pytest

from orderpaper.records.errors import OrderpaperError
from orderpaper.workbooks.imports.asked import Asked, read_asked
from orderpaper.workbooks.imports.periods import Period, year_from_april


def test_a_year_is_from_its_first_month_or_to_its_last():
    asked = read_asked((" Maidstone ", ""), "2022/23", "2023", "area")
    assert asked == Asked(("Maidstone",), 2022 * 12 + 3, 2023 * 12 + 11, "area")


def test_a_period_must_lie_wholly_within():
    asked = read_asked((), "2022/23", "2022/23", "area")
    assert asked.takes(year_from_april(2022))
    assert not asked.takes(Period(2022 * 12, 2022 * 12 + 11))
    assert not asked.takes(Period(2023 * 12, 2023 * 12 + 11))
    assert read_asked((), "", " ", "area").takes(Period(0, 1))


def test_a_last_month_before_the_first_is_refused():
    with pytest.raises(OrderpaperError, match=r"--since 2024 is after --until 2023\. Turn the two round\."):
        read_asked((), "2024", "2023", "area")
