"""The wheel carries all it needs: `orderpaper new` and `draft` work from it with no repository in sight."""

import os
import subprocess
import sys
import zipfile
from importlib.util import find_spec

import pytest

from acceptance.folders import ROOT

pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel with what is installed already; nothing is fetched."""
    if find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed, and without it no wheel can be built offline")
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Give a folder with the wheel's contents; the libraries it needs are those of this environment."""
    folder = tmp_path_factory.mktemp("installed")
    options = ["--quiet", "--no-deps", "--no-index", "--no-compile", "--target", str(folder)]
    told = subprocess.run(
        [sys.executable, "-m", "pip", "install", *options, str(wheel)], capture_output=True, text=True, check=False
    )
    if "No module named pip" in told.stderr:
        pytest.skip("pip is not installed, so the wheel cannot be")
    assert told.returncode == 0, told.stderr
    return folder


def run(installed, *words):
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"}
    code = (
        "import orderpaper, sys; print(orderpaper.__file__, file=sys.stderr); from orderpaper.cli import main; main()"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=installed,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stderr.startswith(str(installed)), told.stderr
    return told


def test_the_wheel_holds_the_templates_and_the_example_and_no_test(wheel):
    with zipfile.ZipFile(wheel) as package:
        names = package.namelist()
    rooms = (("templates", "word/templates"), ("spreadsheets", "workbooks/example"), ("docs/checks", "cli/manual"))
    for room, folder in rooms:
        held = {name.rpartition("/")[2] for name in names if name.startswith(f"orderpaper/{folder}/")}
        assert {path.name for path in (ROOT / room).iterdir() if path.name[:2] != "~$"} == held
    assert not [name for name in names if "/test_" in name or name.startswith(("docs", "tests", "tools", "bench"))]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_a_new_folder_is_made_from_the_installed_wheel(installed, tmp_path):
    told = run(installed, "new", tmp_path / "meeting")
    assert told.returncode == 0, told.stderr
    made = {path.relative_to(tmp_path / "meeting").as_posix() for path in (tmp_path / "meeting").rglob("*.*x")}
    assert {"spreadsheets/plan.xlsx", "spreadsheets/council.xlsx", "templates/agenda.docx"} <= made
    assert sum(name.startswith("templates/") for name in made) == len(list((ROOT / "templates").glob("*.docx")))


def test_a_page_of_the_manual_is_printed_from_the_installed_wheel(installed):
    told = run(installed, "check", "--explain", "date-can-be-read")
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("date-can-be-read\n\nCells\n")


def test_the_example_is_made_and_drafted_from_the_installed_wheel(installed, tmp_path):
    assert run(installed, "new", tmp_path / "meeting", "--example").returncode == 0
    told = run(installed, "draft", tmp_path / "meeting")
    assert told.returncode == 1, told.stderr
    assert len(list((tmp_path / "meeting" / "output").glob("*.docx"))) == 5
