"""Two drafts of one folder are the same, whatever the machine's clock and chance; the register says what went in."""

import hashlib
import json
import os
import subprocess
import sys
import zipfile

import pytest

from acceptance.folders import copy_example

pytestmark = pytest.mark.xdist_group("bytes")


def draft_alone(folder, seed, cache):
    environment = {**os.environ, "PYTHONHASHSEED": seed, "ORDERPAPER_CACHE": cache, "TZ": f"Etc/GMT+{seed}"}
    told = subprocess.run(
        [sys.executable, "-m", "orderpaper", "draft", str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1, told.stderr
    return {path.name: path.read_bytes() for path in (folder / "output").iterdir()}


@pytest.fixture(scope="module")
def two_drafts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bytes")
    first = copy_example(folder / "one")
    second = copy_example(folder / "another name, é")
    kept = str(folder / "cache")
    return first, draft_alone(first, "1", ""), draft_alone(second, "7", kept), draft_alone(second, "9", kept)


def test_two_drafts_in_separate_processes_are_the_same_bytes(two_drafts):
    _folder, first, second, third = two_drafts
    assert set(first) == set(second)
    assert len(first) == 7  # five papers, the register and the figures ledger
    assert [name for name in first if first[name] != second[name]] == []
    assert second == third


def test_drafting_again_leaves_the_files_alone(two_drafts):
    folder, first, _second, _third = two_drafts
    before = {path: path.stat().st_mtime_ns for path in (folder / "output").iterdir()}
    assert draft_alone(folder, "3", "") == first
    assert {path: path.stat().st_mtime_ns for path in (folder / "output").iterdir()} == before


UNUSED = {"committee report with executive summary.docx", "strategic assessment.docx"}
"""The report here uses the other layout, and there is no assessment."""


def test_the_register_lists_what_went_in_and_what_came_out_with_their_hashes(two_drafts):
    folder, files, _second, _third = two_drafts
    register = json.loads(files["manifest.json"])
    inputs = {each["file"]: each["sha256"] for each in register["inputs"]}
    expected = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for room, pattern in (("spreadsheets", "*.xlsx"), ("templates", "*.docx"))
        for path in (folder / room).glob(pattern)
        if path.name not in UNUSED
    }
    assert inputs == expected
    assert {each["file"]: each["sha256"] for each in register["papers"]} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name.endswith(".docx")
    }
    assert {each["kind"] for each in register["papers"]} == {"agenda", "minutes", "report", "implications", "plan"}


def test_no_file_carries_a_clock_or_a_chance_number(two_drafts):
    folder, _first, _second, _third = two_drafts
    for path in (folder / "output").glob("*.docx"):
        with zipfile.ZipFile(path) as package:
            assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert b"2017-03-28T00:00:00Z" in package.read("docProps/core.xml")
            assert b"rsid" not in package.read("word/document.xml")
