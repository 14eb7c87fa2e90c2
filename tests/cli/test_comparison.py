"""orderpaper compare, as it is typed."""

import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from orderpaper.cli.commands import Door
from orderpaper.cli.comparison import compare
from orderpaper.word.compare import engine
from orderpaper.word.revisions.changes import list_revisions
from reviewer import Reviewer
from word.compare.papers import add_row, change, make_plain_paper, parts_of, retype

PAPER = make_plain_paper()


@pytest.fixture(autouse=True)
def engine_unpacked_once(monkeypatch):
    """Keep the engine where all tests find it: it is large."""
    monkeypatch.setenv("ORDERPAPER_CACHE", str(Path(tempfile.gettempdir()) / "orderpaper tests"))


@pytest.fixture
def papers(tmp_path):
    paths = tmp_path / "Old.docx", tmp_path / "New.docx"
    for path, data in zip(paths, (PAPER, change(change(PAPER, retype), add_row)), strict=True):
        path.write_bytes(data)
    return paths


def run(*words):
    return CliRunner().invoke(Door(commands=[compare]), ["compare", *map(str, words)])


def test_it_says_what_it_wrote_and_how_much_changed(papers):
    result = run(*papers)
    path = papers[1].with_name("New compared with Old.docx")
    assert result.output == f"Wrote {path}: 3 tracked changes in the name of orderpaper.\n"
    assert result.exit_code == 0
    assert path.is_file()


def test_the_changes_stand_in_the_name_that_was_given(papers, tmp_path):
    result = run(*papers, "--author", "Legal  Services", "--output", tmp_path / "out.docx")
    assert "in the name of Legal Services" in result.output
    revisions = list_revisions(parts_of((tmp_path / "out.docx").read_bytes()), "out.docx")
    assert {each.author for each in revisions} == {"Legal Services"}


def test_papers_that_say_the_same_are_said_to(papers):
    result = run(papers[0], papers[0])
    assert result.output == f"{papers[0]} says what {papers[0]} says. Nothing was written.\n"
    assert result.exit_code == 0


def test_what_was_left_out_is_said_beside_it(papers):
    papers[1].write_bytes(Reviewer().comment(papers[1].read_bytes(), "four posts", "Which?"))
    result = run(*papers)
    assert "New.docx has comments. They are not in the comparison." in result.stderr
    assert "comments" not in result.stdout


def test_one_change_is_one(papers):
    papers[1].write_bytes(change(PAPER, add_row))
    assert ": 1 tracked change in" in run(*papers).output


def test_without_a_date_of_their_own_the_changes_are_of_the_day_that_files_count_as_made_on(papers, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1490659200")
    monkeypatch.setattr("orderpaper.word.compare.redline.read_day", lambda _parts: "")
    run(*papers)
    path = papers[1].with_name("New compared with Old.docx")
    assert {each.made_at for each in list_revisions(parts_of(path.read_bytes()), "x")} == {"2017-03-28T00:00:00Z"}


def test_verbose_says_the_step(papers):
    assert "Comparing New.docx with Old.docx" in run(*papers, "--verbose").stderr


def test_what_cannot_be_compared_ends_with_2_and_a_sentence(papers):
    papers[0].write_bytes(b"no zip")
    result = run(*papers)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Old.docx is not a Word file" in result.stderr


def test_without_the_engine_it_ends_with_2_and_how_to_get_it(papers, monkeypatch):
    monkeypatch.setattr(engine, "find_spec", lambda _name: None)
    result = run(*papers)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{engine.GET_IT}\n"
