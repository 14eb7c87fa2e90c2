"""Whatever stands in a workbook, nothing of it is lost in silence: it is in a record unchanged, or it is named.

Workbooks are drawn with any values under any headings in any shape. `pytest --hypothesis-profile=search` looks for
longer.
"""

import datetime as dt
import math
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from acceptance.any_workbooks import Laid, Tape, day_of, lay, make_details, make_pasted, make_table
from acceptance.hostile_files import MEETING, PLAN, STATISTICS, find_values
from acceptance.raw_books import RawCell, at, write_book
from orderpaper.checks.bundle import check_bundle
from orderpaper.records.columns import Kind
from orderpaper.records.figure import Figure
from orderpaper.records.meeting import AgendaItem, Attendance, MeetingDetails
from orderpaper.records.plan import Action, Indicator, PlanDetails, Priority
from orderpaper.records.statistics import RecordingChange, StatisticsTable
from orderpaper.records.text import Missing, Prose
from orderpaper.records.when import When
from orderpaper.statistics.judge import judge_tables
from orderpaper.workbooks.folder import read_folder
from orderpaper.workbooks.frame import read_area

EXAMPLES = max(300, settings().max_examples)
PHASES = (
    Phase.explicit,
    Phase.reuse,
    Phase.generate,
)  # what is lost is named by its cell, and need not be made smaller
WHOLE_SHEET = {"sheet-is-in-the-catalogue", "sheet-is-there", "heading-is-there"}
UNSEEN = "\xad\u200b\u200c\u2060\ufeff\ufffe\uffff"
ALARMING = re.compile(r"Traceback|Exception|Error\b|NaN\b|<class|object at|dataclass|records\.")
MARKER = re.compile(r"(?:[•●▪◦‣·*–—-]|Ø|\(?[a-z]\)|\(?[1-9]\d?[.)])[ \t\xa0]+")

# ---- what may become of a cell


def clean(text):
    """Give words without what cannot be seen in them; line ends are all alike."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    seen = (letter for letter in text if letter in "\n\t" or (ord(letter) >= 32 and letter not in UNSEEN))
    return "".join(seen).strip()


def holds_something(cell):
    """Tell whether there is anything in a cell that could be lost."""
    if cell.stored in {"shared", "inline", "rich"}:
        return bool(clean(cell.held))
    return cell.stored not in {"blank", "nothing"}


def says_the_same(value, cell):
    """Tell whether a value of a record is just what stands in the cell."""
    if cell.stored in {"number", "worked"}:
        return _is_number(value, cell)
    if cell.stored in {"shared", "inline", "rich"}:
        return _is_words(value, clean(cell.held))
    return False


def _is_number(value, cell):
    held = cell.held
    if isinstance(value, Figure):
        is_percent = "%" in cell.number_format and math.isfinite(held * 100)
        wanted = round(held * 100, 10) if is_percent else held
        return value.value == wanted
    if isinstance(value, When):
        wanted = day_of(held)
        return value.day == (wanted.replace(day=1) if value.is_month else wanted)
    if isinstance(value, int):
        return value == held
    words = str(value).replace(",", "").removeprefix("£").removesuffix("%")
    if cell.number_format != "General":  # words are what the cell shows
        return True
    return math.isclose(float(words), held, rel_tol=1e-9) if re.fullmatch(r"-?[\d.]+(e[+-]\d+)?", words) else False


def _is_words(value, words):
    if isinstance(value, Prose):
        lines = [line.strip() for line in words.splitlines() if line.strip()]
        texts = [str(line.text) for line in value.lines]
        return len(lines) == len(texts) and all(_is_line(line, text) for line, text in zip(lines, texts, strict=True))
    if isinstance(value, dt.time):
        return f"{value:%H:%M}" == words
    return words == "Yes" if value is True else words == "No" if value is False else str(value) == words


def _is_line(line, text):
    marker = line.removesuffix(text)
    return line.endswith(text) and (not marker or MARKER.fullmatch(marker) is not None)


# ---- whether it is named


class Named:
    """The places that the findings name on one sheet: cells, rows, ranges, headings, or the whole sheet."""

    def __init__(self, findings, file, laid):
        sheets = {laid.sheet.name, ""}
        here = [finding for finding in findings if finding.place.file == file and finding.place.within in sheets]
        self.headings = laid.headings
        self.cells, self.rows, self.areas = set(), [], []
        self.is_all = any(not each.place.at and each.code in WHOLE_SHEET for each in here)
        self.twice = " ".join(each.message for each in here if each.code == "heading-stands-once")
        for each in here:
            self._take(each)

    def _take(self, finding):
        where = finding.place.at
        if rows := re.fullmatch(r"rows? (\d+)(?:–(\d+))?", where):
            self.rows.append(range(int(rows[1]), int(rows[2] or rows[1]) + 1))
        elif area := read_area(where) if where else None:
            if finding.code == "row-has-a-name" or (finding.code == "heading-stands-once" and area.left == 1):
                self.rows.append(range(area.top, area.top + 1))
            self.cells.add((area.top, area.left))
            self.areas.append(area)
            if finding.code == "heading-is-there" or area.top == self.headings:
                self.areas.append(area._replace(bottom=1_048_576))

    def has(self, row, column):
        """Tell whether a cell is named: itself, its row, a range it is in, or its column as one that is there twice."""
        letter = re.sub(r"\d", "", at(column, 1))
        return (
            any(row in rows for rows in self.rows)
            or any(area.left <= column <= area.right and area.top <= row <= area.bottom for area in self.areas)
            or re.search(rf"\([^)]*\b{letter}\b[^)]*\)", self.twice) is not None
        )


def find_lost(laid, file, read, values):
    """Give each cell under a known heading that is in no record as it stands, and that no finding names."""
    sheet = laid.sheet
    named = Named(read.findings, file, laid)
    if named.is_all:
        return
    for (row, column), field in laid.columns.items():
        cell = sheet.rows[row][column]
        value = values.get((file, sheet.name, at(column, row)))
        value = value[1] if isinstance(value, tuple) else value
        if holds_something(cell) and not (_is_kept(value, cell, field) or named.has(row, column)):
            yield f"{at(column, row)} {field.heading if field else 'figure'}: {cell} became {value!r}"
        if isinstance(value, Figure) and value.value is not None and cell.stored in {"number", "worked"}:
            assert _is_number(value, cell), f"{cell} became {value!r}"


def find_all_lost(books, read):
    """Give the lost cells of all the workbooks."""
    values = dict(find_values(read.bundle))
    return [
        each
        for file, sheets in books.items()
        for laid in sheets.values()
        for each in find_lost(laid, file, read, values)
    ]


def _is_kept(value, cell, field):
    if value is None or value == "" or isinstance(value, Missing):
        return False
    if field and field.kind is Kind.TEXT and cell.stored == "number" and not isinstance(value, str):
        return False
    return says_the_same(value, cell)


# ---- the workbooks

PLAIN_PLAN = {name: lay(name, rows) for name, rows in PLAN.items()}
PLAIN_STATISTICS = {name: lay(name, rows) for name, rows in STATISTICS.items()}
PLAIN_MEETING = {"Agenda": lay("Agenda", MEETING["Agenda"]), "Meeting": lay("Meeting", [
    ["Committee", "CHE"], ["Date", "28 March 2017"], ["Start", "18:30"], ["Venue", "Hall"],
])}  # fmt: skip
PLAIN = {"plan.xlsx": PLAIN_PLAN, "statistics.xlsx": PLAIN_STATISTICS, "meeting.xlsx": PLAIN_MEETING}


def make_books(data):
    """Give the sheets of one workbook, or of all three: most of each in order, and two of each that may be anything."""
    tape = Tape(data)
    wild = {
        "plan.xlsx": ((make_details, PlanDetails), (make_table, tape.pick((Action, Indicator, Priority)))),
        "statistics.xlsx": (
            tape.pick(((make_pasted, "ASB"), (make_pasted, "ASB"), (make_table, StatisticsTable))),
            (make_table, RecordingChange),
        ),
        "meeting.xlsx": ((make_details, MeetingDetails), (make_table, tape.pick((AgendaItem, Attendance)))),
    }
    chosen = tape.pick((["plan.xlsx"], ["statistics.xlsx"], ["meeting.xlsx"], list(wild)))
    return {
        name: {**PLAIN[name], **{laid.sheet.name: laid for make, what in wild[name] for laid in [make(tape, what)]}}
        for name in chosen
    }


@pytest.fixture(scope="module")
def folder():
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def write(folder, books):
    for name in PLAIN.keys() - books.keys():
        (folder / name).unlink(missing_ok=True)
    for name, sheets in books.items():
        (folder / name).write_bytes(write_book(laid.sheet for laid in sheets.values()))


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), phases=PHASES)
@given(st.binary(min_size=250, max_size=1500))
def test_nothing_in_a_workbook_is_lost_in_silence(folder, data):
    books = make_books(data)
    write(folder, books)
    read = read_folder(folder)
    assert read.unreadable == ()
    assert find_all_lost(books, read) == []
    for finding in (*read.findings, *check_bundle(read.bundle, judge_tables(read.bundle.statistics))):
        assert finding.message[-1] in ".?…", finding
        assert not ALARMING.search(re.sub("“[^”]*”", "", finding.message)), finding


def test_a_lost_cell_would_be_found(folder):
    laid = lay("Actions", PLAN["Actions"])
    books = {"plan.xlsx": {**PLAIN_PLAN, "Actions": laid}, "meeting.xlsx": PLAIN_MEETING}
    write(folder, books)
    read = read_folder(folder)
    columns = {(2, 3): Action.columns()["action"], (2, 9): Action.columns()["lead"]}
    other = {**laid.sheet.rows, 2: {3: RawCell("shared", "Another"), 9: RawCell("number", 7)}}
    spoilt = Laid(laid.sheet.__class__("Actions", other), columns)
    assert len(find_all_lost({"plan.xlsx": {"Actions": spoilt}}, read)) == 2
