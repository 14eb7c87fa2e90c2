"""Makes src/orderpaper/records/bank_holidays.csv from the holidays library, which only developers need.

Run it when that library knows of a new proclamation, or when the last year draws near (then change LAST_YEAR first):
.venv/bin/python tools/make_bank_holidays.py
"""

import csv
import datetime as dt
import io
from pathlib import Path

import holidays

from orderpaper.records.working_days import FIRST_YEAR, LAST_YEAR

FILE = Path(__file__).resolve().parent.parent / "src" / "orderpaper" / "records" / "bank_holidays.csv"
NATIONS = {"England": "ENG", "Wales": "WLS", "Scotland": "SCT", "Northern Ireland": "NIR"}


def build() -> str:
    """Give the text of the file: a day, its name and the nations that keep it, in the order of the days."""
    kept: dict[tuple[dt.date, str], list[str]] = {}
    for nation, part in NATIONS.items():
        days = holidays.country_holidays("GB", subdiv=part, years=range(FIRST_YEAR, LAST_YEAR + 1))
        for day, name in days.items():
            kept.setdefault((day, name), []).append(nation)
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(("day", "name", "nations"))
    writer.writerows((day.isoformat(), name, "; ".join(nations)) for (day, name), nations in sorted(kept.items()))
    return lines.getvalue()


if __name__ == "__main__":
    FILE.write_text(build(), encoding="utf-8", newline="\n")
    print(f"{FILE.name}: {FIRST_YEAR} to {LAST_YEAR}")
