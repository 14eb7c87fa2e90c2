"""Make a meeting's folder like the worked example, with a plan of as many actions as asked for."""

import random
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

WORDS = (
    *("agree", "review", "publish", "share", "train", "visit", "fund", "report", "reduce", "support", "residents"),
    *("partners", "police", "schools & colleges", "hot spots", "night time economy", "early help", "drop-in sessions"),
    *("town centre", "wards", "data", "protocols", "each quarter (under £5k)", "where response is <10 minutes"),
)
LEADS = ("Borough Council", "Kent Police", "Probation Service", "Public Health & Care", "Housing Association")
DUE = ("August 2017", "March 2018", "Ongoing", "Quarterly")
PRIORITIES = ("OCG", "CSE", "SM", "DA", "MH")


def make_folder(folder, count):
    """Make the folder; count 0 leaves the example's own plan."""
    from make_example import EXAMPLE, read_book
    from orderpaper.workbooks.blank.workbook import write_workbook
    from orderpaper.workbooks.catalogue import find_kind

    spreadsheets = folder / "spreadsheets"
    spreadsheets.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / "templates", folder / "templates", dirs_exist_ok=True)
    for path in (ROOT / "spreadsheets").glob("*.xlsx"):
        shutil.copy(path, spreadsheets / path.name)
    if count:
        rows = read_book(EXAMPLE / "plan")
        rows["Actions"] = list(actions(count))
        (spreadsheets / "plan.xlsx").write_bytes(write_workbook(find_kind("plan"), rows))


def actions(count):
    """Give the rows of the actions, from a fixed seed, a fifth of them under each priority."""
    choose = random.Random(20170328 + count)
    for index in range(count):
        priority = PRIORITIES[index * 5 // count]
        yield {
            "ID": f"{priority}{index + 1}",
            "Priority": priority,
            "Action": " ".join(choose.choice(WORDS) for _ in range(12)).capitalize(),
            "Lead": choose.choice(LEADS),
            "Due": choose.choice(DUE),
            "Status": choose.choice(("On track", "Not started", "Complete")),
            "Progress": " ".join(choose.choice(WORDS) for _ in range(25)).capitalize(),
        }
