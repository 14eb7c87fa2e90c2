"""Data files in the layouts of their publishers, made for tests: what stands in them never happened."""

import io
import zipfile

from workbooks.books import build

STREET = (
    "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "LSOA name",
    "Crime type", "Last outcome category", "Context",
)  # fmt: skip
OUTCOMES = (*STREET[:9], "Outcome type")
STOPS = (
    "Type", "Date", "Part of a policing operation", "Policing operation", "Latitude", "Longitude", "Gender",
    "Age range", "Self-defined ethnicity", "Officer-defined ethnicity", "Legislation", "Object of search", "Outcome",
    "Outcome linked to object of search", "Removal of more than just outer clothing",
)  # fmt: skip
OFFENCES = (
    "Financial Year", "Financial Quarter", "Force Name", "CSP Name", "Offence Description", "Offence Group",
    "Offence Subgroup", "Offence Code", "Offence Count",
)  # fmt: skip
PARTNERSHIP = (
    "Police Force Area code", "Police Force Area name", "Community Safety Partnership code",
    "Community Safety Partnership name", "Local Authority code", "Local Authority name",
)  # fmt: skip
CRIMES = (
    "Total recorded crime\r\n (excluding fraud)", "Violence against the person", "Homicide1", "Violence with injury",
    "Sexual offences", "Theft\noffences [note 2]", "Burglary", "Residential burglary", "Non-residential burglary",
    "Shoplifting",
)  # fmt: skip
MAIDSTONE = (190, 60, 1, 59, 20, 110, 50, 30, 20, 60)
SWALE = (150, 50, 0, 50, 10, 90, 40, 30, 10, 50)
FORCE = ("E23000032", "Kent")
HEAD = "urn:oasis:names:tc:opendocument:xmlns:"


def crime(month="2024-01", kind="Drugs", area="Maidstone 001A", force="Kent Police", **other):
    """Give a line of a street-level file; anti-social behaviour has no ID, and a crime without an area no place."""
    cells = dict.fromkeys(STREET, "")
    cells |= {"Month": month, "Reported by": force, "Falls within": force, "Crime type": kind, "LSOA name": area}
    if kind != "Anti-social behaviour":
        cells |= {"Crime ID": "0f3a", "Last outcome category": "Under investigation"}
    if area:
        place = {"Longitude": "0.52", "Latitude": "51.27", "Location": "On or near High Street"}
        cells |= {**place, "LSOA code": f"E010{sum(map(ord, area)):05}"}
    return [cells[heading] for heading in STREET[:-1]] + [other.get("context", "")]


def text(rows, end="\r\n"):
    """Give lines of a CSV file."""
    return "".join(",".join(map(quote, row)) + end for row in rows)


def quote(cell):
    words = str(cell)
    escaped = words.replace('"', '""')
    return f'"{escaped}"' if set(words) & set(',"\r\n') else words


def street(rows, end="\r\n"):
    """Give a street-level file."""
    return text([STREET, *rows], end)


def partnerships(title="Table C3: Number of offences, year ending March 2023 [note 1]", areas=None, heads=CRIMES):
    """Give the rows of a sheet by community safety partnership: its headings in row 8, notes at its foot."""
    areas = {"Maidstone": MAIDSTONE, "Swale": SWALE} if areas is None else areas
    rows = [[title], ["This table has one header row."], ["Source: recorded crime."], [], [], [], []]
    rows.append([*PARTNERSHIP, "Mid-2022 population (rounded to 100)", *heads])
    for number, (name, figures) in enumerate(areas.items(), start=110):
        rows.append([*FORCE, f"E22000{number}", name, f"E07000{number}", name, 180_000 + number * 100, *figures])
    return [*rows, ["Note 1: figures are rounded."]]


def partnership_book(**sheets):
    """Give the workbook of the tables by partnership."""
    held = {"Cover sheet": [["Recorded crime"], ["Contact: somebody"]], "Table C3": partnerships()} | sheets
    return build(held)


def offence(quarter=1, area="Maidstone", subgroup="Robbery of personal property", count=5, year="2020/21", **other):
    """Give a row of the Home Office’s open data."""
    group = other.get("group", "Robbery")
    return [year, quarter, other.get("force", "Kent"), area, "Robbery", group, subgroup, "34B", count]


def quarters(area="Maidstone", year="2020/21", counts=(5, 6, 7, 8), **other):
    """Give the rows of four quarters."""
    return [offence(number, area, count=count, year=year, **other) for number, count in enumerate(counts, start=1)]


def ods(sheets, tail=16_000):
    """Give an OpenDocument workbook: every row ends in a cell repeated to the last column, as those published do."""
    spaces = "".join(f' xmlns:{name}="{HEAD}{name}:1.0"' for name in ("office", "table", "text"))
    body = "".join(_sheet(name, rows, tail) for name, rows in sheets.items())
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces} office:version="1.2"><office:body>'
        f"<office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    return pack_ods(content)


def pack_ods(content):
    """Give the package with this content."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    listed = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{HEAD}manifest:1.0"><manifest:file-entry '
        f'manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in (("mimetype", kind), ("META-INF/manifest.xml", listed), ("content.xml", content)):
            package.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _sheet(name, rows, tail):
    lines = "".join(
        f'<table:table-row>{"".join(map(_cell, row))}<table:table-cell table:number-columns-repeated="{tail}"/>'
        "</table:table-row>"
        for row in rows
    )
    rest = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>'
    return f'<table:table table:name="{name}">{lines}{rest}</table:table>'


def _cell(value):
    if value is None:
        return "<table:table-cell/>"
    said = str(value).replace("&", "&amp;").replace("<", "&lt;")
    kind = f'float" office:value="{said}' if isinstance(value, int | float) else "string"
    return f'<table:table-cell office:value-type="{kind}"><text:p>{said}</text:p></table:table-cell>'


def offence_book(*rows, year="2020_21"):
    """Give the Home Office’s workbook."""
    return ods({"Cover_sheet": [["Open data"]], "Notes": [["Note"], ["1"]], year: [[None], OFFENCES, *rows]})


NOMIS = """"Population estimates - local authority based by single year of age"
"ONS Crown Copyright Reserved [from Nomis on 6 July 2023]"

"Gender","Total"
"Age","All ages"

"local authority: district / unitary (as of April 2021)","mnemonic","2020","2021","conf"
"Maidstone","E07000110","173,132","176,700","1,200"
"Swale","E07000113","151,015","!","900"
"Kent","E10000016","1,589,057","1,578,500","4,000"

"! the estimate is not available"
"""
"""A table as NOMIS gives it."""
