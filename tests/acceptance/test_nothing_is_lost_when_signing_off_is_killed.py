"""Collect and publish, killed at any point: no row is lost, no edition is half there, and the next run ends it."""

import zipfile
from multiprocessing import get_all_start_methods, get_context

import pytest
from click.testing import CliRunner

from dying import DEAD, run_dying
from orderpaper.cli import main
from orderpaper.workbooks.ours.read import read_ours
from reviewer import Reviewer
from signed import AMENDMENTS, RECORD, WHEN, answer, find_copy, make_cleared_folder, make_sent_folder, type_in

LEGAL = "Head of Legal Partnership"
STEPS = range(0, 8, 1)
NO_LIBREOFFICE = {"ORDERPAPER_LIBREOFFICE": "", "SOURCE_DATE_EPOCH": "1489104000"}


def run_and_die(number, *words):
    """Run a command that dies at the nth step; give whether it came so far."""
    program = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
    program.set_forkserver_preload(["orderpaper.cli", "dying"])
    process = program.Process(target=run_dying, args=(number, [str(word) for word in words], NO_LIBREOFFICE))
    process.start()
    process.join()
    assert process.exitcode in {0, 1, DEAD}
    return process.exitcode == DEAD


def run(*words):
    return CliRunner(env=NO_LIBREOFFICE).invoke(main, [str(word) for word in words])


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory):
    """Give what a reviewer sent back: an answer and an edit."""
    settings = make_sent_folder(tmp_path_factory.mktemp("reviewed") / "meeting")
    data = Reviewer("A. Solicitor", WHEN).replace(
        find_copy(settings, LEGAL).read_bytes(), "every year on the findings", "each year on the findings"
    )
    return answer(data)


@pytest.mark.parametrize("number", STEPS)
def test_collecting_that_is_killed_loses_no_row_and_is_finished_by_the_next(tmp_path, reviewed, number):
    settings = make_sent_folder(tmp_path / "meeting")
    before = read_ours(settings.spreadsheets).sign_offs
    path = settings.folder / "back.docx"
    path.write_bytes(reviewed)
    run_and_die(number, "collect", path, "--folder", settings.folder)
    after = read_ours(settings.spreadsheets)
    assert after.findings == ()
    assert after.sign_offs[: len(before)] == before
    told = run("collect", path, "--folder", settings.folder)
    assert told.exit_code == 0, told.output
    ended = read_ours(settings.spreadsheets)
    assert [row.state for row in ended.sign_offs[len(before) :]] == ["Cleared with changes"]
    assert len(ended.amendments) == 1
    ours = {each.name for each in settings.spreadsheets.iterdir()}
    assert {RECORD, AMENDMENTS} <= ours
    assert not any(name.startswith("~") for name in ours)


@pytest.fixture(scope="module")
def cleared(tmp_path_factory):
    """Give a folder that was cleared and published."""
    settings = make_cleared_folder(tmp_path_factory.mktemp("cleared") / "meeting")
    told = run("publish", settings.folder, "--no-pdf")
    assert told.exit_code == 0, told.output
    return settings


@pytest.mark.parametrize("number", [0, 1, 4, 9, 10, 11, 12, 13, 14])
def test_publishing_that_is_killed_leaves_whole_editions_and_is_finished_by_the_next(cleared, number):
    old = read_tree(cleared.output)
    type_in(cleared.folder, "council.xlsx", "Council", {"B3": f"Partnership {number}"})
    run_and_die(number, "publish", cleared.folder, "--no-pdf", "--despite", "Killed.")
    standing = [path for path in cleared.output.iterdir() if path.name in {"published", "~published.old"}]
    assert standing
    for folder in standing:
        assert (folder / "manifest.json").is_file()
        for path in folder.rglob("*.docx"):
            with zipfile.ZipFile(path) as package:
                assert package.testzip() is None
    whole = read_tree(cleared.output)
    assert whole.keys() == old.keys() or "~published.old" in {path.name for path in standing}
    told = run("publish", cleared.folder, "--no-pdf")
    assert told.exit_code == 0, told.output
    assert {path.name for path in cleared.output.iterdir() if path.is_dir()} == {"published", "review"}


def read_tree(output):
    folder = output / "published"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
