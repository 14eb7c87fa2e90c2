"""Takes a plan’s year as it is written, and words with it in them; gives the same one plan further on."""

import re

from orderpaper.records.years import Years, read_years

SPAN = re.compile(r"(?<![\d/–-])(?:\d{4}|\d{2})(?:\s*[/–-]\s*(?:\d{4}|\d{2}))?(?![\d/–-])")


def move_on(year: str) -> str:
    """Give the year after, in the same style: 2018/19 for 2017/18; nothing where no year can be read."""
    years = read_years(year)
    return _move(year.strip(), years) if years else ""


def move_on_within(words: str, year: str) -> str:
    """Give words with the year, wherever it stands in them and however it is written, moved on."""
    years = read_years(year)
    if years is None:
        return words
    return SPAN.sub(lambda match: _move(match[0], years) if read_years(match[0]) == years else match[0], words)


def _move(text: str, years: Years) -> str:
    step = max(1, years.last - years.first)
    return re.sub(r"\d+", lambda match: _add(match[0], step), text)


def _add(digits: str, step: int) -> str:
    return str(int(digits) + step) if len(digits) == 4 else f"{(int(digits) + step) % 100:02}"
