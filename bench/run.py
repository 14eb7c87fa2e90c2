"""Time a draft against the floor, in turn, at each size; say the ratio and whether the papers are the same."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
EMPTY = "import click\n@click.group()\ndef main(): pass\nif __name__ == '__main__': main()\n"


def run(argv):
    """Wall seconds, peak megabytes and exit status of a finished process."""
    began = time.perf_counter()
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        raise SystemExit(f"{argv}: {said.decode()}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def in_turn(first, second, rounds):
    """Medians of both, and the median of the ratios round by round, after one round that does not count."""
    pairs = [(run(first), run(second)) for _round in range(rounds + 1)][1:]
    ratio = statistics.median(a[0] / b[0] for a, b in pairs)
    return [statistics.median(each[0] for each in side) for side in zip(*pairs, strict=True)], ratio, (
        statistics.median(a[1] for a, _b in pairs), statistics.median(b[1] for _a, b in pairs))  # fmt: skip


def apart(code, *arguments):
    """Run some of the preparation in a process of its own: a child's peak memory counts its parent's at the start."""
    code = f"import sys; from sys import argv, exit; sys.path.insert(0, {str(HERE)!r}); {code}"
    return subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=False).returncode == 0


def same_papers(left, right):
    """Tell whether two folders hold the same papers, part by part."""
    for path in sorted(Path(left).glob("*.docx")):
        with zipfile.ZipFile(path) as ours, zipfile.ZipFile(Path(right) / path.name) as theirs:
            if any(ours.read(name) != theirs.read(name) for name in ours.namelist()):
                return False
    return True


def time_drafts(sizes, rounds, lab):
    command = str(Path(sys.executable).with_name("orderpaper"))
    print("| actions | draft s | floor s | draft ÷ floor | draft MB | floor MB | same papers |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | --- |")
    for size in sizes:
        folder = lab / f"of {size}"
        apart("from make_folder import make_folder; from pathlib import Path; make_folder(Path(argv[1]), int(argv[2]))",
              folder, size)  # fmt: skip
        draft = [command, "draft", str(folder)]
        run(draft)
        skeleton = folder / "skeleton"
        apart("from skeleton import main; main(*argv[1:])", folder / "output", folder / "spreadsheets", skeleton)
        paths = [str(folder / "spreadsheets"), str(skeleton), str(folder / "floor")]
        floor = [sys.executable, str(HERE / "floor.py"), *paths]
        shutil.rmtree(folder / "output")
        (ours, theirs), ratio, (mb, floor_mb) = in_turn(draft, floor, rounds)
        same = "yes" if apart("from run import same_papers; exit(not same_papers(*argv[1:]))",
                              folder / "output", folder / "floor") else "NO"  # fmt: skip
        name = f"{size:,}" if size else "the example"
        print(f"| {name} | {ours:.2f} | {theirs:.2f} | {ratio:.2f} | {mb:.0f} | {floor_mb:.0f} | {same} |", flush=True)


def time_help(rounds, lab):
    empty = lab / "empty.py"
    empty.write_text(EMPTY)
    command = str(Path(sys.executable).with_name("orderpaper"))
    (ours, theirs), ratio, _peaks = in_turn([command, "--help"], [sys.executable, str(empty), "--help"], rounds)
    print(f"--help: {ours * 1000:.0f} ms, an empty click program {theirs * 1000:.0f} ms, ratio {ratio:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="0,50,500,5000,20000", help="how many actions; 0 is the worked example")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--help-only", action="store_true")
    asked = parser.parse_args()
    os.environ["ORDERPAPER_LIBREOFFICE"] = ""  # the floor lays nothing out
    with tempfile.TemporaryDirectory() as lab:
        time_help(max(asked.rounds, 11), Path(lab))
        if not asked.help_only:
            time_drafts([int(size) for size in asked.sizes.split(",")], asked.rounds, Path(lab))


if __name__ == "__main__":
    main()
