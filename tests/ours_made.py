"""Rows for our own workbooks as reviewers make them, and what officers then do to those workbooks in Excel."""

import datetime as dt
import io
import shutil
import subprocess
import tempfile
import warnings
from pathlib import Path

import openpyxl
import pytest

from orderpaper.records.amendment import CLEARED_TEXT, Amendment
from orderpaper.records.keyed import write_text
from orderpaper.records.new_rows import make_amendment, make_sign_off
from orderpaper.records.place import Origin, Table
from orderpaper.records.report import Implication
from orderpaper.records.text import Prose
from orderpaper.workbooks.findings.outline import read_outlines
from orderpaper.workbooks.ours.add import add_amendments, add_sign_offs
from orderpaper.workbooks.ours.blank import order_columns
from orderpaper.workbooks.ours.read import read_ours
from orderpaper.workbooks.prose import read_prose
from orderpaper.workbooks.snapshot import Snapshot
from papers.example import make, read_example, with_report
from workbooks.books import build

COPY, OTHER_COPY = "1" * 64, "2" * 64
OUTLINES = read_outlines([Snapshot("report.xlsx", build({"Implications": [["Issue", "Implications"]]}))])
SIGN_OFFS_SHEET = "Sign-offs"
NAMES = ("amendments.xlsx", "sign-off record.xlsx")


def edit(old="The council may act.", new="The council must act.", number=None, **said):
    """Give an amendment of the implications of Legal, by Ann Law, that nobody has decided on."""
    usual = {
        "kind": CLEARED_TEXT,
        "who": "Ann Law",
        "made_on": dt.date(2017, 3, 14),
        "is_tracked": True,
        "paper": "report.xlsx",
        "workbook": "report.xlsx",
        "sheet": "Implications",
        "cell": "B5",
        "row": "Legal",
        "column": "Implications",
        "where": "paragraph 12",
        "post": "Legal",
        "file": "Report - for Legal.docx",
        "file_sha256": COPY,
    }
    made = make_amendment(**{**usual, "old": old, "new": new, "number": number, **said})
    return made.changed(origin=Origin(amendments_table(), number + 1)) if number else made


def amendments_table():
    """Give the table that amendments stand in."""
    columns = {key: chr(65 + at) for at, key in enumerate(order_columns(Amendment))}
    return Table("amendments.xlsx", "Amendments", columns)


def accepted(old="The council may act.", new="The council must act.", number=1, **said):
    """Give an amendment that was accepted, read from its row."""
    return edit(old, new, number, **{"accept": True, **said})


def answer(text="There are none.", **said):
    """Give the row of an answer that cleared the implications of Legal."""
    usual = {
        "paper": "report.xlsx",
        "meeting_on": dt.date(2017, 3, 28),
        "issue": "Legal",
        "post": "Head of Legal",
        "name": "Ann Law",
        "state": "Cleared",
        "on": dt.date(2017, 3, 14),
        "answer_by": dt.date(2017, 3, 16),
        "file": "Report - for Legal.docx",
        "file_sha256": COPY,
    }
    return make_sign_off(text, **{**usual, **said})


def new_amendments(*rows):
    """Give the bytes of a new workbook of amendments."""
    return add_amendments(None, rows or (edit(),), OUTLINES).data


def new_record(*rows):
    """Give the bytes of a new record of sign-offs."""
    return add_sign_offs(None, rows or (answer(),)).data


def put(folder, amendments=None, record=None):
    """Write our workbooks into a folder; give the folder."""
    folder.mkdir(exist_ok=True)
    for name, data in zip(NAMES, (amendments, record), strict=True):
        if data is not None:
            (folder / name).write_bytes(data)
    return folder


def read_back(amendments=None, record=None):
    """Give what our workbooks hold, read from a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        return read_ours(put(Path(folder), amendments, record))


def sheet_of(data, name="Amendments"):
    """Give a sheet as openpyxl opens it."""
    return openpyxl.load_workbook(io.BytesIO(data))[name]


def change(data, act):
    """Give a workbook that an officer changed and saved: `act` is done to it in openpyxl."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data))
        act(book)
        saved = io.BytesIO()
        book.save(saved)
    return saved.getvalue()


def type_in(data, **cells):
    """Give the amendments with other values in some cells: B2="Yes"."""

    def act(book):
        for at, value in cells.items():
            book["Amendments"][at] = value

    return change(data, act)


def save_in_libreoffice(data):
    """Give a workbook as LibreOffice saves it; skip the test, saying why, where it is not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: no soffice")
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        (folder / "in.xlsx").write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        target = ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out")]
        subprocess.run(
            [program, profile, *target, str(folder / "in.xlsx")], capture_output=True, check=True, timeout=300
        )
        return (folder / "out" / "in.xlsx").read_bytes()


def with_texts(*rows):
    """Give the worked example with a report whose implications are these: pairs of issue and text, from row 5 on."""
    made = [
        make(Implication, row=number, file="report.xlsx", issue=issue, implications=_read(text))
        for number, (issue, text) in enumerate(rows, start=5)
    ]
    return with_report(read_example(), implications=tuple(made))


def _read(text):
    return text if isinstance(text, Prose) else read_prose(text)


def texts_of(bundle):
    """Give the texts of the implications by their issue."""
    return {row.issue: write_text(row.implications) for row in bundle.reports[0].implications}
