"""Takes the words of a period; gives the years or the months it runs from and to, however they are misprinted."""

import re
from dataclasses import dataclass

from orderpaper.records.month import Month, read_month

YEARS = re.compile(r"(?P<first>[0-9]{4,5})\s?(?P<mark>[/–-])\s?(?P<last>[0-9]{4}|[0-9]{2})")
PARTED = re.compile(r"\s(?:to|until|till)\s|\s?[–—-]\s?(?=[A-Za-z])")
DIGITS = 4


@dataclass(frozen=True, slots=True)
class YearSpan:
    """Two years as they are printed: the first, what stands between, and the last, of two figures or four."""

    first: int
    mark: str
    last: int
    short: bool

    @property
    def meant(self) -> str:
        """The years that are meant where the first has five figures; empty where it has not, or that is not plain."""
        figures = str(self.first)
        if len(figures) == DIGITS:
            return ""
        fewer = {figures[:at] + figures[at + 1 :] for at in range(len(figures))}
        likely = [each for each in fewer if int(each) == self.last - 1]
        return self._print(int(likely[0]), self.last) if len(likely) == 1 else ""

    @property
    def is_backwards(self) -> bool:
        """Whether the last year is before the first."""
        return len(str(self.first)) == DIGITS and self.last < self.first

    @property
    def may_be_month(self) -> bool:
        """Whether it may be a month of a year, as 2013-12."""
        return self.short and self.mark != "/" and 1 <= self.last % 100 <= 12

    @property
    def length(self) -> int:
        """How many years it runs over: 1 for 2012/13."""
        return self.last - self.first

    @property
    def counted(self) -> set[int]:
        """How many years it may be called: 2013-2015 is two or three."""
        return {self.length, self.length + 1}

    @property
    def turned(self) -> str:
        """The same years, the earlier first."""
        return self._print(self.last, self.first)

    @property
    def one(self) -> str:
        """The financial year that begins in the first."""
        return self._print(self.first, self.first + 1)

    def _print(self, first: int, last: int) -> str:
        return f"{first}{self.mark}{last % 100:02d}" if self.short else f"{first}{self.mark}{last}"


@dataclass(frozen=True, slots=True)
class MonthSpan:
    """The first and the last month of a period."""

    first: Month
    last: Month

    @property
    def months(self) -> int:
        """How many months it has, the first and the last counted; less than one where it runs backwards."""
        return self.last.number - self.first.number + 1

    @property
    def forward(self) -> "MonthSpan":
        """The same months, the last in the first year in which it is not before the first."""
        return MonthSpan(self.first, Month(self.first.number + (self.last.number - self.first.number) % 12))

    def __str__(self) -> str:
        return f"{self.first} to {self.last}"


def read_years(text: str) -> YearSpan | None:
    """Give the years of a period such as 2012/13; None for other words."""
    match = YEARS.fullmatch(text)
    if match is None:
        return None
    first, last, is_short = int(match["first"]), int(match["last"]), len(match["last"]) == 2
    if is_short:
        century = 2000 if first > 9999 else first // 100 * 100
        is_next = first % 100 >= 90 and last < 20
        last += century + (100 if is_next else 0)
    return YearSpan(first, match["mark"], last, is_short)


def read_months(text: str) -> MonthSpan | None:
    """Give the months of a period such as April 2012 to March 2013; None where either end has no year."""
    parts = PARTED.split(text)
    first, last = (read_month(part) for part in parts) if len(parts) == 2 else (None, None)
    if first is None or last is None or not (first.has_year and last.has_year):
        return None
    return MonthSpan(first, last)
