"""A meeting's folder that nothing stands against but its sign-offs, and the steps by which tests get it cleared."""

import atexit
import datetime as dt
import shutil
import tempfile
from functools import cache
from pathlib import Path

import openpyxl

from orderpaper.assembly.circulate import circulate
from orderpaper.assembly.collect import collect
from orderpaper.records.settings import Settings
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.review.sent_part import find_sent_part, read_sent
from papers.example import ROOT
from reviewer import Reviewer

TODAY = dt.date(2017, 3, 10)
ANSWERED_ON = "2017-03-14"
WHEN = "2017-03-13T09:30:00Z"
RECORD, AMENDMENTS = "sign-off record.xlsx", "amendments.xlsx"
NEW_ACTIONS = (
    ("DA1", "DA", "Open a one stop shop in the town centre", "Council", "Ongoing"),
    ("MH1", "MH", "Map the services that there are", "Council", "Ongoing"),
)


def make_folder(folder):
    """Give the settings of a copy of the worked example in which what must be fixed was fixed."""
    shutil.copytree(_prepare(), folder)
    return settings_of(folder)


def make_sent_folder(folder):
    """Give the settings of such a folder whose copies have gone out."""
    shutil.copytree(_send(), folder)
    return settings_of(folder)


def make_cleared_folder(folder):
    """Give the settings of such a folder of which every row is cleared."""
    shutil.copytree(_clear(), folder)
    return settings_of(folder)


@cache
def _prepare():
    folder = Path(tempfile.mkdtemp(prefix="orderpaper tests ")) / "meeting"
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    for room, pattern in (("spreadsheets", "*.xlsx"), ("templates", "*.docx")):
        (folder / room).mkdir(parents=True)
        for path in (ROOT / room).glob(pattern):
            if not path.name.startswith("~$"):
                shutil.copy(path, folder / room / path.name)
    type_in(folder, "plan.xlsx", "Priorities", {"G6": "Head of Housing, Maidstone Borough Council"})
    type_in(folder, "plan.xlsx", "Actions", {f"D{row}": "Kent Police" for row in range(6, 10)})
    type_in(folder, "plan.xlsx", "Actions", {f"E{row}": "Ongoing" for row in range(6, 10)})
    for row, cells in enumerate(NEW_ACTIONS, start=14):
        type_in(folder, "plan.xlsx", "Actions", {f"{'ABCDE'[at]}{row}": words for at, words in enumerate(cells)})
    type_in(folder, "report.xlsx", "Timetable", {"A4": "Council", "B4": dt.date(2017, 4, 12)})
    return folder


@cache
def _send():
    folder = _prepare().with_name("sent")
    shutil.copytree(_prepare(), folder)
    circulate(settings_of(folder))
    return folder


@cache
def _clear():
    folder = _send().with_name("cleared")
    shutil.copytree(_send(), folder)
    take_back(settings_of(folder), (folder / "output" / "review").glob("*.docx"))
    return folder


def find_copy(settings, to):
    """Give the path of the review copy for a post or group."""
    (found,) = (settings.output / "review").glob(f"* - for {to.replace('&', 'and')}.docx")
    return found


def settings_of(folder, **values):
    return Settings(folder, folder / "output", **{"today": TODAY, "is_quick": True, **values})


def type_in(folder, name, sheet, cells):
    """Type into cells of a workbook, as an officer does."""
    path = folder / "spreadsheets" / name
    book = openpyxl.load_workbook(path)
    for address, value in cells.items():
        book[sheet][address] = value
    book.save(path)


def read_rows(folder, name):
    """Give the rows of a list in a workbook, each by its headings; of ours the last sheet is the list."""
    book = openpyxl.load_workbook(Path(folder) / "spreadsheets" / name)
    sheet = next(each for each in book if each.tables)
    (table,) = sheet.tables.values()
    heading, *rows = sheet[table.ref]
    names = [cell.value for cell in heading]
    return [dict(zip(names, (cell.value for cell in row), strict=True)) for row in rows]


def send_out(settings, sought=""):
    """Give the review copies by whom they are for."""
    return {copy.to: copy.path for copy in circulate(settings, sought).copies}


def read_copy(data):
    """Give what a review copy keeps of what was sent."""
    parts = read_parts(WordFile("", data))
    return read_sent(parts[find_sent_part(parts)])


def answer(data, choice="Cleared", name="A. Solicitor", date=ANSWERED_ON):
    """Give a copy with all its rows answered."""
    reviewer = Reviewer(name, WHEN)
    for text in read_copy(data).texts:
        if text.post:
            data = reviewer.choose(data, f"{text.key}.answer", choice)
            data = reviewer.fill(data, f"{text.key}.name", name)
            data = reviewer.pick_date(data, f"{text.key}.date", date)
    return data


def hand_in(settings, data, name="returned.docx"):
    """Give what came of collecting a file."""
    path = settings.folder / name
    path.write_bytes(data)
    return collect(settings, [path])


def clear_all(settings, name="A. Solicitor"):
    """Send every copy out, and take it back with all its rows cleared."""
    return take_back(settings, send_out(settings).values(), name)


def take_back(settings, paths, name="A. Solicitor"):
    """Take copies back with all their rows cleared."""
    back = settings.folder / "back"
    back.mkdir(exist_ok=True)
    for path in paths:
        (back / path.name).write_bytes(answer(path.read_bytes(), name=name))
    return collect(settings, [back])
