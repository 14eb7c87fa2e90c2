"""Rows of the published table of 2014, by hand, for the tests of what stands beside them."""

from decimal import Decimal

from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.tabled import Arrow, Tabled

YEARS = ("2010/2011", "2011/2012", "2012/2013")


def row(name, *figures, periods=YEARS, line=0, **cells):
    """Give a row of a table: its name, and its figures of three years; cells are change, percent, rate, rank, arrow."""
    numbers = {key: Decimal(str(cells[key])) for key in ("change", "percent", "rate") if key in cells}
    return Tabled(
        name,
        Whereabouts(line=line, at=f"line {line}" if line else ""),
        tuple(None if each is None else Decimal(str(each)) for each in figures),
        periods[-len(figures) :] if figures else (),
        rank=cells.get("rank"),
        arrow=Arrow(cells.get("arrow", "")),
        caption=cells.get("caption", "Annual changes"),
        **numbers,
    )


CRIME = row("All Crime", 9354, 8873, 8296, change=-577, percent=-6.5, rate=53.2, rank=5, arrow="↑", line=621)
ASB = row(
    "Anti-Social Behaviour", 5254, 5382, 4326, change=-1056, percent=-19.6, rate=27.77, rank=4, arrow="←", line=623
)
DWELLING = row("Burglary – Dwelling", 400, 431, 438, change=7, percent=1.6, rate=6.9, rank=3, arrow="↑")
DAMAGE = row("Criminal Damage", 1574, 1395, 1277, change=-118, percent=-8.5, rate=8.2, rank=3, arrow="↓")
ABUSE = row(
    "Domestic Abuse (DA) – number of incidents",
    *(1832, 1867, 1788),
    change=-79,
    percent=-4.2,
    rate=14.2,
    rank=5,
    arrow="←",
    line=636,
)
DRUGS = row("Drug Offences", 501, 422, 415, change=-7, percent=-1.7, rate=2.66, rank=10, arrow="↑")
REOFFENDING = row("Re-offending rate: % difference between actual v predicted rate", 19.9, 8.03, -5.22, rank=1)
ROBBERY = row("Robbery", 48, 46, 47, change=1, percent=2.2, rate=0.3, rank=3, arrow="↑")
SEXUAL = row("Sexual Offences", 118, 129, 112, change=-17, percent=-13.2, rate=0.72, rank=5, arrow="←")
FROM_VEHICLE = row("Theft from a Motor Vehicle", 600, 530, 577, change=47, percent=8.9, rate=3.7, rank=4, arrow="↑")
OF_VEHICLE = row("Theft of a Motor Vehicle", 281, 209, 167, change=-42, percent=-20.1, rate=1.07, rank=7, arrow="↑")
VIOLENT = row("Violent Crime", 1674, 1718, 1729, change=11, percent=0.6, rate=11.1, rank=6, arrow="←")
PERSON = row(
    "Violence Against the Person", 1508, 1543, 1570, change=27, percent=1.7, rate=10.08, rank=6, arrow="←", line=672
)
COLLISIONS = row("RTCs – all casualties", 657, 640, 666, change=26, percent=4.1, rank=12, arrow="←")
ROWS = (
    *(CRIME, ASB, DWELLING, DAMAGE, ABUSE, DRUGS, REOFFENDING, ROBBERY, SEXUAL, FROM_VEHICLE, OF_VEHICLE, VIOLENT),
    *(PERSON, COLLISIONS),
)
PLACE = (
    "In Maidstone much was done, and of Maidstone more is said. Across Kent, and in Thanet, less was done than in "
    "Maidstone."
)
"""A paper’s own area and two others, named often enough to be told apart."""
