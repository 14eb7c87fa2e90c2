"""Time reading and checking against openpyxl alone, and a plan formatted to row 1,048,576 against a plain one."""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MOST_RATIO, MOST_SECONDS, MOST_MEGABYTES = 2.5, 1.0, 300


# ---- what is timed, each in a process of its own


def check(folder):
    from orderpaper.checks.bundle import check_bundle
    from orderpaper.statistics.judge import judge_tables
    from orderpaper.workbooks.folder import read_folder

    began = time.perf_counter()
    read = read_folder(Path(folder))
    found = [*read.findings, *check_bundle(read.bundle, judge_tables(read.bundle.statistics))]
    assert len(read.bundle.plan.actions) > 10, "the plan was not read"
    return time.perf_counter() - began, len(found)


def read_alone(folder):
    from orderpaper.workbooks.folder import read_folder

    began = time.perf_counter()
    read = read_folder(Path(folder))
    return time.perf_counter() - began, len(read.findings)


def load(folder):
    import openpyxl

    began = time.perf_counter()
    openpyxl.load_workbook(Path(folder) / "plan.xlsx")
    return time.perf_counter() - began, 0


WORK = {each.__name__: each for each in (check, read_alone, load)}


def run(what, folder):
    """Wall and processor seconds of the whole process, wall seconds of the work alone in it, peak megabytes."""
    import os

    argv = [sys.executable, __file__, "--work", what, str(folder)]
    began = time.perf_counter()
    process = subprocess.Popen(argv, stdout=subprocess.PIPE)
    said = process.stdout.read()
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{what} failed")
    return time.perf_counter() - began, usage.ru_utime + usage.ru_stime, float(said), usage.ru_maxrss / 1024


def in_turn(first, second, rounds):
    """Medians of what `run` gives of both, and the median ratios and differences, round by round."""
    pairs = [(run(*first), run(*second)) for _round in range(rounds + 1)][1:]
    medians = [[statistics.median(each[at] for each in side) for at in range(4)] for side in zip(*pairs, strict=True)]
    ratios = [statistics.median(one[at] / other[at] for one, other in pairs) for at in range(3)]
    more = [statistics.median(one[at] - other[at] for one, other in pairs) for at in range(4)]
    return medians, ratios, more


# ---- the folders


def make(lab, count):
    """Make a folder of so many actions in a process of its own, so that its memory is not counted."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; from make_folder import make_folder; "
    )
    code += "make_folder(Path(sys.argv[2]), int(sys.argv[3]))"
    subprocess.run([sys.executable, "-c", code, str(HERE), str(lab), str(count)], check=True)
    return lab / "spreadsheets"


def make_formatted(plain, lab):
    """Give a folder for each form of formatting, like the plain one but for its actions."""
    sys.path.insert(0, str(ROOT / "tests"))
    import shutil

    from acceptance.formatted import FORMS, format_to_the_end

    data = (plain / "plan.xlsx").read_bytes()
    for name, change in FORMS.items():
        folder = lab / name
        shutil.copytree(plain, folder)
        (folder / "plan.xlsx").write_bytes(format_to_the_end(data, find_actions(data), change))
        yield name, folder


def find_actions(data):
    """Give the part that the sheet of the actions is."""
    import io
    import re
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = re.findall(r'<sheet name="([^"]*)"', package.read("xl/workbook.xml").decode())
    return f"xl/worksheets/sheet{names.index('Actions') + 1}.xml"


# ---- the tables


def compare_with_openpyxl(lab, count, rounds):
    folder = make(lab / "many", count)
    print(f"\n{count:,} actions | whole process s | processor s | work alone s | peak MB")
    print("--- | ---: | ---: | ---: | ---:")
    (ours, theirs), ratios, _more = in_turn(("check", folder), ("load", folder), rounds)
    reading = in_turn(("read_alone", folder), ("load", folder), rounds)[0][0]
    for name, row in (
        ("read and check the folder", ours),
        ("read the folder", reading),
        ("openpyxl loads plan.xlsx", theirs),
    ):
        print(f"{name} | {row[0]:.2f} | {row[1]:.2f} | {row[2]:.2f} | {row[3]:.0f}")
    print(
        f"read and check ÷ openpyxl | {ratios[0]:.2f} | {ratios[1]:.2f} |   {verdict(max(ratios) < MOST_RATIO)}",
        flush=True,
    )


def compare_formatted(lab, rounds):
    plain = make(lab / "plain", 50)
    print("\nformatted to row 1,048,576 | more s, whole process | more processor s | more s, work alone | more peak MB")
    print("--- | ---: | ---: | ---: | ---:")
    for name, folder in make_formatted(plain, lab):
        more = in_turn(("check", folder), ("check", plain), rounds)[2]
        is_good = max(more[:3]) < MOST_SECONDS and more[3] < MOST_MEGABYTES
        print(
            f"{name} | {more[0]:.2f} | {more[1]:.2f} | {more[2]:.2f} | {more[3]:.0f}   {verdict(is_good)}", flush=True
        )


def verdict(is_good):
    return "good" if is_good else "TOO MUCH"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--actions", type=int, default=20_000)
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.work:
        print(WORK[asked.work[0]](asked.work[1])[0])
        return
    with tempfile.TemporaryDirectory() as lab:
        compare_with_openpyxl(Path(lab), asked.actions, asked.rounds)
        compare_formatted(Path(lab), asked.rounds)


if __name__ == "__main__":
    main()
