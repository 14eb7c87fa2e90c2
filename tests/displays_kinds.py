"""One display of every kind that assessments print and the published tables do not hold: golden files of their own."""

import datetime as dt

from displays_made import make_all, make_change, show, square
from orderpaper.records.when import in_month

AREAS = """District | ASB 2014/15 | ASB 2015/16
Ashford | 3,300 | 3,120
Canterbury | 5,210 | 5,400
Dartford | 3,050 | 3,050
Dover | 3,300 | 3,120
Gravesham | 3,900 | 3,500
Maidstone | 3,588 | 3,697
Sevenoaks | 1,900 | 1,870
Kent County | 24,248 | 23,757
Kent average | 3,464 | 3,394
Medway | 9,700 | 9,800
Kent | 33,948 | 33,557"""
PEOPLE = "\n".join(
    f"{area}: {number} residents, mid-2015, ONS"
    for area, number in (
        ("Ashford", "124,000"), ("Canterbury", "160,000"), ("Dartford", "104,000"), ("Dover", "113,000"),
        ("Gravesham", "106,000"), ("Maidstone", "164,000"), ("Sevenoaks", "119,000"), ("Medway", "277,000"),
        ("Kent", "1,525,000"),
    )
)  # fmt: skip
COUNTY = {
    "title": "Anti-social behaviour, Kent districts", "rank": "1 is best", "ours": "Maidstone",
    "totals": "Kent County\nKent",
    "denominator": PEOPLE,
}  # fmt: skip

TYPES = """Crime type | 2014/15 | 2015/16
Victim-based crime | 4,115 | 4,437
- Violence against the person | 1,570 | 1,911
- Sexual offences | 112 | 160
- Burglary | 1,077 | 1,040
– Theft | 1,356 | 1,326
Other crimes against society | 415 | 398
- Drug offences | 340 | 345
- Possession of weapons | 75 | 53
Fraud | - | 12
All crime | 4,530 | 4,847"""

WARDS = """Ward | 2014/15 | 2015/16
Allington | 88 | 92
Bearsted | 41 | 38
Boxley | 120 | 101
Bridge | 75 | 75
Coxheath & Hunton | 33 | 3
Detling | 12 | 14
East | 260 | 271
Fant | 305 | 298
Harrietsham & Lenham | 2 | 17
Heath | 140 | 133
High Street | 1,420 | 1,502
Leeds | 14 | 14
Maidstone | 2,510 | 2,558"""
WARD = {
    "title": "Incidents of anti-social behaviour by ward", "rows_are": "Ward", "totals": "Maidstone",
    "small_numbers": "Hide under 5",
}  # fmt: skip

MONTHS = """Offence | Apr 15 | May 15 | Jun 15 | Jul 15 | Aug 15
Burglary | 41 | 38 | 44 | 52 | 47
Robbery | 4 | 6 | 3 | 5 | 7
Shoplifting | 101 | 96 | 120 | 111 | 99"""

MONEY = """Division | 2014/15 | 2015/16
North | £1,204,500 | £1,310,250
East | £980,000 | £975,400
West | £2,310,750 | £2,298,100"""

LEVELS = """Referral | Number – 2014/15 | Number – 2015/16 | Proportion – 2014/15 | Proportion – 2015/16 | Source
Police | 212 | 240 | 42.4% | 44.4% | Kent Police
Health | 130 | 141 | 26.0% | 26.1% | KCHFT
Self | 158 | 159 | 31.6% | 29.4% | own"""

BREACHES = [1199, 929, 970, 1178, 1110, 1388, 2061, 1985, 2675, 3141, 1942, 2030, 1309, 1960, 1169, 1117]
SERIES = "Month | Assaults\n" + "\n".join(
    f"{name} {year} | {number}"
    for (name, year), number in zip(
        [(name, year) for year in (2015, 2016) for name in ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug")],
        BREACHES,
        strict=True,
    )
)

HIDDEN_MAP = [square("Coxheath and Hunton Ward", 1), *(square(each, at) for at, each in enumerate((
    "Allington", "Bearsted", "Boxley", "Bridge", "Detling", "East Ward", "Fant", "Harrietsham and Lenham", "Heath",
    "High Street", "Park Wood",
), 2))]  # fmt: skip

KINDS = {
    "county ranks": (AREAS, COUNTY, {"also": "Rate\nRank\nDirection", "columns_shown": "ASB 2014/15\nASB 2015/16"}),
    "county ranked bar of rates": (AREAS, COUNTY, {"shown_as": "Ranked bar chart", "also": "Rate"}),
    "two periods with parts": (
        TYPES,
        {"rows_are": "Crime type", "totals": "All crime", "dash_means": "Not available"},
        {"also": "Change\n% change\nShare"},
    ),
    "wards in two blocks": (WARDS, WARD, {"shown_as": "Table in two blocks"}),
    "wards, top and bottom three": (WARDS, WARD, {"shown_as": "Top and bottom three", "also": "Change"}),
    "wards on a map": (WARDS, WARD, {"shown_as": "Map"}),
    "months with totals": (MONTHS, {"rows_are": "Crime type", "small_numbers": "Round to 5"}, {"also": "Total"}),
    "money": (MONEY, {"rows_are": "Other", "unit": "£", "good_is": "Neither"}, {"also": "Total\nChange\n% change"}),
    "two levels": (
        LEVELS,
        {
            "rows_are": "Other", "good_is": "Neither", "words": "Source", "standing": "Provisional",
            "as_at": dt.date(2016, 7, 1),
        },
        {},
    ),
    "control chart worked out anew": (
        SERIES,
        {"rows_are": "Month", "title": "Assaults by month"},
        {"shown_as": "Control chart", "limits_from": 12, "is_screened": False},
    ),
}  # fmt: skip
CHANGES = (make_change(in_month(dt.date(2016, 1, 1)), "Common assault is counted.", is_rebase=True),)


def make_kinds():
    """Give each display by the name of its golden file."""
    made = {}
    for name, (text, table, values) in KINDS.items():
        changes = CHANGES if values.get("shown_as") == "Control chart" else ()
        displays = make_all(text, show(**values), changes=changes, outlines=HIDDEN_MAP, **table)
        assert not displays.refused, displays.refused
        made[name] = displays.made[0].shown
    return made
