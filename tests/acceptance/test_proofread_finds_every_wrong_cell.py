"""Word files made from the published tables: every cell that was found wrong by hand is found, and no other."""

import csv
import io
from functools import cache

import pytest
from docx import Document
from docx.oxml import OxmlElement

from orderpaper.checks.proof.every_month_has_one_figure import every_month_has_one_figure
from orderpaper.checks.proof.months_are_not_of_the_year_before import months_are_not_of_the_year_before
from orderpaper.checks.proof.pasted_figures_follow_from_their_table import pasted_figures_follow_from_their_table
from orderpaper.checks.proof.shares_add_up_to_100 import shares_add_up_to_100
from orderpaper.checks.proof.thousands_are_not_decimals import thousands_are_not_decimals
from orderpaper.checks.proof.totals_agree_with_their_rows import totals_agree_with_their_rows
from orderpaper.records.reading import Reading
from orderpaper.statistics.tabled.judged import judge_grids
from orderpaper.word.manuscript.document import read_manuscript
from published_tables import PUBLISHED, TABLES, read_checks

CHECKS = (
    thousands_are_not_decimals,
    totals_agree_with_their_rows,
    pasted_figures_follow_from_their_table,
    shares_add_up_to_100,
    every_month_has_one_figure,
    months_are_not_of_the_year_before,
)
RATES_NOTE = (
    "4 Rates per 1,000 population use the mid-2011 figure of 155,800, except Burglary Dwelling, which uses the number "
    "of households (63,400), and domestic violence, which uses those of 18 and over (122,000)."
)
LEFT_OUT = frozenset(("text line",))
LOOKS = ("as printed", "as scraped", "no row marked")
"""With merged headings and notes one by one; with line numbers and notes in one; with nothing marked as a heading."""
NOTES = {
    "3.1 time series": (
        "1 Source: the police and the fire service.",
        "2 Years run from April to March.",
        RATES_NOTE,
    ),
    "road casualties": ("12 Two of the rows are for January to September of each year.",),
    "IMD ranks": ("* A district with a minus sign has become less deprived. Rank 1 is the most deprived.",),
    "unemployment": ("Source: claimant count.",),
}
GROUPS = {
    "unemployment": ("Change since previous month", "Change since last year"),
    "IMD ranks": ("2007", "2010", "Change in"),
}
"""The headings that stand above several others, merged, where the paper has them so."""


def read_table(name, look):
    """Give a published table as it was printed: its headings and rows, without what the scraping put beside it."""
    with (PUBLISHED / TABLES[name][0]).open(encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    if look == "as scraped":
        return rows
    kept = [at for at, heading in enumerate(rows[0]) if heading not in LEFT_OUT]
    return [[row[at] for at in kept] for row in rows]


def split_heading(heading, groups):
    """Give a heading in its two levels; one that has none in the upper stands in both."""
    group = next((each for each in groups if heading.startswith(each)), "")
    return (group, heading[len(group) :].strip(": ")) if group else (heading, heading)


def add_table(document, name, look):
    document.add_paragraph(f"Table {list(TABLES).index(name) + 1}: {name}", style="Caption")
    headings, *rows = read_table(name, look)
    groups = GROUPS.get(name, ()) if look == "as printed" else ()
    levels = [split_heading(heading, groups) for heading in headings]
    depth = 2 if groups else 1
    table = document.add_table(rows=len(rows) + depth, cols=len(headings))
    for number, row in enumerate(rows, depth):
        for at, text in enumerate(row):
            table.cell(number, at).text = text
    write_headings(table, levels, depth)
    if look != "no row marked":
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    notes = NOTES.get(name, ())
    for note in (" ".join(notes),) if look == "as scraped" and notes else notes:
        document.add_paragraph(note)
    document.add_paragraph("The partnership looks at these figures every month.")


def write_headings(table, levels, depth):
    """Write the headings, those that stand above others merged with the cells beside them or below."""
    for at, pair in enumerate(levels):
        for level in range(depth):
            table.cell(level, at).text = pair[level]
    at = 0
    while depth > 1 and at < len(levels):
        upper, lower = levels[at]
        last = at + next((n for n, pair in enumerate(levels[at:]) if pair[0] != upper), len(levels) - at) - 1
        end = table.cell(1, at) if upper == lower else table.cell(0, last)
        merged = table.cell(0, at).merge(end)
        merged.text = upper
        at = last + 1


@cache
def read_paper(look):
    """Give the paper that has all the tables, read for proof."""
    document = Document()
    document.add_heading("Figures of the year", 1)
    for name in TABLES:
        add_table(document, name, look)
    stream = io.BytesIO()
    document.save(stream)
    manuscript = read_manuscript(stream.getvalue(), "figures.docx")
    judged, rows = judge_grids(manuscript)
    return Reading(manuscript, (), rows, judged)


@cache
def find_faults(look):
    """Give every cell that was found fault with, as the checks by hand call it: by table, row and heading."""
    reading = read_paper(look)
    by_place = {
        cell.where.at: name_cell(read_table(table, look)[0], table, row, at)
        for table, grid in zip(TABLES, reading.manuscript.grids, strict=True)
        for row in grid.rows
        for at, cell in enumerate(row.cells)
    }
    return {by_place[claim.where.at]: claim for check in CHECKS for claim in check(reading) if claim.answer}


def name_cell(headings, name, row, at):
    first = headings.index(TABLES[name][1])
    if row.is_header:
        return name, headings[at]
    return name, f"{row.cells[first].text} / {headings[at]}"


def name_of(check):
    row, slash, heading = check["cell"].partition(" / ")
    return check["table"], f"{row}{slash}{'Resolution outcome rate' if heading == 'rate' else heading}"


def list_of(*verdicts):
    return [check for check in read_checks() if check["verdict"] in verdicts]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("check", list_of("wrong"), ids=lambda check: check["id"])
def test_every_cell_that_is_wrong_is_found(check, look):
    assert name_of(check) in find_faults(look)


@pytest.mark.parametrize("look", LOOKS)
def test_no_cell_that_is_consistent_is_found_and_nothing_else_is(look):
    assert {name_of(check) for check in list_of("consistent")} & set(find_faults(look)) == set()
    assert set(find_faults(look)) - {name_of(check) for check in list_of("wrong", "ambiguous")} == set()


@pytest.mark.parametrize("check", list_of("wrong"), ids=lambda check: check["id"])
def test_what_is_found_says_what_it_should_be(check):
    fault = find_faults("as printed")[name_of(check)]
    if fault.recomputed:
        assert abs(read(fault.recomputed) - read(check["recomputed"])) <= 0.05
    else:
        assert "stands here for" in fault.message


def read(number):
    return float(number.replace(",", "").rstrip("%"))


def test_every_other_cell_that_can_be_worked_out_is_counted_as_a_claim():
    claims = [claim for check in CHECKS for claim in check(read_paper("as printed"))]
    assert len(claims) - len(find_faults("as printed")) > 150
