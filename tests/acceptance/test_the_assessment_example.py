"""The worked example of a strategic assessment: the published tables as they are, their faults found, and no others."""

import csv
import io
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from acceptance.folders import VALIDATOR
from acceptance.validity import complaints_of
from orderpaper.assembly.check import check
from orderpaper.assembly.draft import draft
from orderpaper.checks.accessible import judge
from orderpaper.records.address import letters_of_column
from orderpaper.records.finding import Severity
from orderpaper.records.settings import Settings
from orderpaper.word.facts.document import read_facts
from published_tables import GLUED, PUBLISHED, read_checks

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "2014-15-assessment"
TABLES = ROOT / "tools" / "examples" / "2014-15-assessment" / "spreadsheets"
PASTED = {
    "2014_annual_changes_3_year": "Annual changes",
    "2014_road_casualties": "Road casualties",
    "2014_resolution_outcomes_by_type": "Resolution outcomes",
    "2014_resolution_outcome_rate_monthly": "Outcome rate",
    "2014_perceptions_of_crime_survey": "Perceptions",
    "2014_imd_district_ranks": "Deprivation",
    "2014_km_household_groups": "Household groups",
    "2014_out_of_work_benefits_chart": "Out-of-work benefits",
    "2014_unemployment": "Unemployment",
    "2014_world_cup_matches": "World Cup matches",
}
"""The sheet that each published table was pasted into; what is no table stands elsewhere in the workbooks."""
CHECKED = {
    "3.1 time series": "Annual changes",
    "road casualties": "Road casualties",
    "resolution outcomes": "Resolution outcomes",
    "resolution outcomes monthly": "Outcome rate",
}
LEFT_OUT = {"text line", "Graph"}
"""What is no figure of a table: the line it was found in, and the number of its graph, which counts itself here."""
NOTE_MARK = re.compile(r"(?<=yrs)\d+$")
WRONG_WEEKDAYS = {("World Cup matches", "B3"), ("World Cup matches", "B4")}
"""The second and the third match of the claims checked by hand: 19 June 2014 is a Thursday, 24 June a Tuesday."""


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def clean(text):
    """Give a cell as it was printed, without what reading it off a page put into it."""
    return NOTE_MARK.sub("", re.sub(r" +", " ", text.replace("l iving", "living")))


def read_published(name):
    """Give the cells of a published table by row and column, as printed."""
    head, *rows = read_csv(PUBLISHED / f"{name}.csv")
    keys = {"2014_imd_district_ranks": "District"}
    first = head.index(keys.get(name, next(each for each in head if each not in LEFT_OUT)))
    return {
        (clean(row[first]), heading.replace(": ", " – ")): clean(GLUED.get((row[first], heading), cell))
        for row in rows
        for heading, cell in zip(head, row, strict=True)
        if heading not in LEFT_OUT and heading != head[first]
    }


def read_pasted(sheet):
    head, *rows = read_csv(TABLES / "statistics" / "tables" / f"{sheet}.csv")
    return {(row[0], heading): cell for row in rows for heading, cell in zip(head[1:], row[1:], strict=True)}


@pytest.mark.parametrize("name", PASTED)
def test_every_published_figure_is_pasted_as_it_was_printed(name):
    assert read_pasted(PASTED[name]) == read_published(name)


def test_what_is_no_table_of_figures_stands_elsewhere_in_the_workbooks():
    def column(name, number):
        return [clean(row[number]) for row in read_csv(PUBLISHED / f"{name}.csv")[1:]]

    texts = " ".join(cell for path in sorted(TABLES.rglob("*.csv")) for row in read_csv(path) for cell in row)
    said = [
        *column("2014_resettlement_pathways", 1),
        *column("2014_data_sources", 0),
        *column("2014_glossary", 1),
        *(row[1] for row in read_csv(PUBLISHED / "2014_cross_cutting_matrix.csv")[2:]),
    ]
    lists = read_csv(PUBLISHED / "2014_priorities.csv")[1:]
    put_forward = [row[2] for row in lists if not row[0].startswith("priorities 2012")]
    assert [each for each in (*said, *put_forward) if each not in texts] == []


def spell_priority(title):
    return re.sub(r"[^a-z]", "", title.casefold())


def test_the_priorities_are_those_of_the_published_lists():
    published = read_csv(PUBLISHED / "2014_priorities.csv")[1:]
    head, *rows = read_csv(TABLES / "assessment" / "Chapters.csv")
    chapters = [dict(zip(head, row, strict=True)) for row in rows]
    last = {spell_priority(each["Title"]) for each in chapters if each["Was a priority"] == "Yes"}
    assert last == {spell_priority(row[2]) for row in published if row[0].startswith("priorities 2012")}
    assert [each["Title as a priority"] for each in chapters if each["Recommendation"] in {"Keep", "Add"}] == [
        row[2] for row in published if row[0].startswith("recommended")
    ]


def test_every_published_table_is_in_the_example():
    named = {path.stem for path in PUBLISHED.glob("2014_*.csv")}
    elsewhere = {"resettlement_pathways", "data_sources", "glossary", "cross_cutting_matrix", "priorities"}
    assert named == {*PASTED, *(f"2014_{each}" for each in elsewhere)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    copied = tmp_path_factory.mktemp("example") / "assessment"
    shutil.copytree(EXAMPLE, copied, ignore=shutil.ignore_patterns("output"))
    return copied


def find_cells(checked):
    """Give the sheet and cells of a check made by hand."""
    sheet = CHECKED[checked["table"]]
    head, *rows = read_csv(TABLES / "statistics" / "tables" / f"{sheet}.csv")
    name, _slash, heading = checked["cell"].partition(" / ")
    if heading:
        at = [row[0] for row in rows].index(NOTE_MARK.sub("", name)) + 2
        return {(sheet, f"{letters_of_column(head.index(heading) + 1)}{at}")}
    return {(sheet, f"{letters_of_column(head.index(name) + 1)}{at}") for at in range(2, len(rows) + 2)}


def test_the_published_faults_are_found_and_no_others(folder):
    by_hand = [each for each in read_checks() if each["verdict"] != "consistent" and each["recomputed"] != "n/a"]
    expected = {cell for each in by_hand for cell in find_cells(each)} | WRONG_WEEKDAYS
    outcome = check(Settings(folder, folder / "output"))
    found = [each for each in outcome.every if each.severity is not Severity.NOTE]
    assert {(each.place.within, each.place.at) for each in found} == expected
    assert len(found) == len(expected)
    assert {each.place.file for each in found} == {"statistics.xlsx"}


def test_what_would_be_right_if_cut_off_is_only_worth_a_look(folder):
    outcome = check(Settings(folder, folder / "output"))
    looks = {(each.place.within, each.place.at) for each in outcome.every if each.severity is Severity.QUERY}
    cut_off = [each for each in read_checks() if each["note"] == "truncated instead of rounded"]
    assert looks == {cell for each in cut_off for cell in find_cells(each)}


@pytest.fixture(scope="module")
def drafts(folder):
    """Give the paper as it is drafted, and with the address of every figure in it."""
    plain, addressed = folder / "output", folder / "addressed"
    draft(Settings(folder, plain))
    draft(Settings(folder, addressed, has_addresses=True))
    return {each.name: next(each.glob("*.docx")) for each in (plain, addressed)}


@pytest.mark.parametrize("draft_of", ["output", "addressed"])
def test_the_paper_can_be_read_by_everybody(drafts, draft_of):
    path = drafts[draft_of]
    found = judge(read_facts(path.read_bytes(), path.name))
    assert [str(each) for each in found if each.severity is not Severity.NOTE] == []


@pytest.mark.skipif(not VALIDATOR.is_file(), reason=f"the validator is not at {VALIDATOR}")
def test_the_paper_is_a_valid_word_file(drafts):
    assert complaints_of(drafts.values()) == ""


def test_every_chart_holds_the_figures_it_draws_and_no_others(drafts):
    with zipfile.ZipFile(drafts["output"]) as package:
        charts = sorted(name for name in package.namelist() if re.fullmatch(r"word/charts/chart\d+\.xml", name))
        books = sorted(name for name in package.namelist() if name.startswith("word/embeddings/"))
        assert len(charts) == len(books) == 8
        for chart, book in zip(charts, books, strict=True):
            drawn = re.findall(r"<c:v>([^<]*)</c:v>", package.read(chart).decode("utf-8"))
            sheet = load_workbook(io.BytesIO(package.read(book))).active
            held = {str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None}
            assert {spell(each) for each in drawn} == {spell(each) for each in held}


def spell(number):
    """Give a number as it is spelt in both: 8296 and 8296.0 are one."""
    try:
        return f"{float(number):g}"
    except ValueError:
        return number.replace("&amp;", "&")


def test_every_figure_of_the_ledger_stands_in_the_paper_and_in_its_cell(drafts):
    ledger = load_workbook(drafts["output"].parent / "figures.xlsx", read_only=True)
    rows = list(ledger["On the page"].iter_rows(values_only=True))
    head = next(at for at, row in enumerate(rows) if "As printed" in row)
    named = [dict(zip(rows[head], row, strict=True)) for row in rows[head + 1 :]]
    all_crime = [each for each in named if each["As printed"] == "fell by 6.5%, from 8,873 to 8,296"]
    assert {(each["Workbook"], each["Sheet"], each["Cells"]) for each in all_crime} == {
        ("statistics.xlsx", "Annual changes", "C2:D2")
    }
    assert all_crime[0]["Where"].startswith("Executive summary")
    assert len(named) > 1000
    assert {each["Workbook"] for each in named} == {"statistics.xlsx"}
