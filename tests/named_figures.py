"""Tables typed as an analyst would paste them, and what is said of their figures by name."""

from checks.made import make_series, make_table
from orderpaper.records.statistics import Statistics
from orderpaper.records.text import Missing
from orderpaper.statistics.quotations.catalogue import name_figures

YEARS = """
Category              | 2010/2011 | 2011/2012 | 2012/2013 | Volume change | % Change
All Crime             | 9,354     | 8,873     | 8,296     | -577          | -6.5%
Burglary – Dwelling   | 400       | 431       | 438       | 7             | 1.6%
Assaults              | N/A       | 80        | 59        | -21           | -26.3%
Robbery               | 12        | 19        | 10        | -9            |
Nothing new           | 0         | 0         | 5         | 5             |
Graffiti              | 300       | 300       | 300       | 0             | 0.0%
"""
WARDS = """
Ward        | 2012/13 | 2013/14
Fant        | 300     | 250
High Street | 900     | 911
Park Wood   | 200     | 250
Shepway     | 100     | 89
Total       | 1,500   | 1,500
"""


def figures_of(text, changes=(), displays=(), **values):
    """Give the names of the figures of one table, typed as columns divided by |."""
    table = make_table(**{"id": "Annual changes", "rows_are": "Crime type", "title": "Changes", **values})
    return name_figures(Statistics((table,), make_series(text, table), tuple(changes), tuple(displays)))


def look_up(names, name):
    """Give what a name leads to."""
    found = names
    for part in name.split("."):
        found = found.entries[part]
    return found


def say(names, name):
    """Give the words of a name; of what is missing, what is and where it should come from."""
    found = look_up(names, name)
    return (found.what, found.place.at) if isinstance(found, Missing) else str(found)


def say_all(names, measure, *words):
    """Give several words of one measure."""
    return [say(names, f"{measure}.{word}") for word in words]


def months_from(first_year, *numbers):
    """Give lines of a table of months, from April of a year."""
    spelt = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    lines = []
    for at, number in enumerate(numbers):
        month = 3 + at
        lines.append(f"{spelt[month % 12]}-{(first_year + month // 12) % 100:02d} | {number}")
    return "\n".join(lines)
