"""The engine is unpacked once, gives the same bytes for the same papers, and is ended when it takes too long."""

import sys
from importlib.metadata import version
from textwrap import dedent

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.word.compare import engine
from orderpaper.word.compare.engine import GET_IT, EngineError, Hand, run_engine
from word.compare.papers import change, make_plain_paper, parts_of, retype

HAND = Hand("Ann Law", "2017-03-28T09:30:00Z")
OLD = make_plain_paper()
NEW = change(OLD, retype)
needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program on Windows")


def stand_in(monkeypatch, folder, body):
    """Let a Python program of this body stand in for the engine."""
    program = folder / "redline"
    program.write_text(f"#!{sys.executable}\n{dedent(body)}")
    program.chmod(0o755)
    monkeypatch.setattr(engine, "_find_program", lambda _spare: program)
    return program


def test_the_changes_stand_in_the_name_and_at_the_time_that_was_said():
    document = parts_of(run_engine(OLD, NEW, HAND))["word/document.xml"].decode()
    assert 'w:author="Ann Law"' in document
    assert 'w:date="2017-03-28T09:30:00Z"' in document


def test_the_same_papers_give_the_same_bytes():
    assert run_engine(OLD, NEW, HAND) == run_engine(OLD, NEW, HAND)


@needs_scripts
def test_it_is_told_to_do_without_a_library_of_languages(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, """
        import os, pathlib, sys
        pathlib.Path(sys.argv[3]).write_text(os.environ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] + sys.argv[4])
    """)  # fmt: skip
    assert run_engine(OLD, NEW, HAND) == b"1--author=Ann Law"


def test_it_is_unpacked_into_the_users_cache_once(monkeypatch, tmp_path):
    monkeypatch.setenv("ORDERPAPER_CACHE", str(tmp_path / "cache"))
    home = tmp_path / "cache" / "compare" / version("python-redlines-docxodus")
    program = engine._find_program(tmp_path)
    assert program.is_relative_to(home)
    assert [path.name for path in home.parent.iterdir()] == [home.name]
    before = program.stat().st_mtime_ns
    assert engine._find_program(tmp_path) == program
    assert program.stat().st_mtime_ns == before


def test_without_a_cache_it_is_unpacked_for_the_once(monkeypatch, tmp_path):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")
    assert engine._find_program(tmp_path).is_relative_to(tmp_path)


def test_a_cache_that_cannot_be_written_is_said(monkeypatch, tmp_path):
    (tmp_path / "cache").write_bytes(b"a file in the way")
    monkeypatch.setenv("ORDERPAPER_CACHE", str(tmp_path / "cache"))
    with pytest.raises(EngineError, match="could not be unpacked"):
        run_engine(OLD, NEW, HAND)


@needs_scripts
def test_when_it_takes_too_long_it_is_ended(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "import time; time.sleep(600)")
    with pytest.raises(EngineError, match=r"had not finished after 0\.5 seconds"):
        run_engine(OLD, NEW, HAND, patience=0.5)


@needs_scripts
def test_when_it_gives_up_its_first_word_is_passed_on(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "import sys; sys.exit('\\nNo such element\\n  at Something')")
    with pytest.raises(EngineError, match=r"the engine gave up \(No such element\)"):
        run_engine(OLD, NEW, HAND)


@needs_scripts
def test_when_it_writes_nothing_that_is_said(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "")
    with pytest.raises(EngineError, match="wrote nothing"):
        run_engine(OLD, NEW, HAND)


@needs_scripts
def test_a_program_that_cannot_be_started_is_said(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "").chmod(0o644)
    with pytest.raises(EngineError, match="did not start"):
        run_engine(OLD, NEW, HAND)


def test_the_real_one_gives_up_on_what_is_no_word_file():
    with pytest.raises(EngineError, match="the engine gave up"):
        run_engine(b"no zip", NEW, HAND)


@pytest.mark.parametrize("missing", ["python_redlines", "python_redlines_docxodus"])
def test_where_it_is_not_installed_a_sentence_says_how_to_get_it(monkeypatch, missing):
    found = engine.find_spec
    monkeypatch.setattr(engine, "find_spec", lambda name: None if name == missing else found(name))
    with pytest.raises(FolderError) as caught:
        run_engine(OLD, NEW, HAND)
    assert str(caught.value) == GET_IT
    assert 'pip install "orderpaper[compare]"' in GET_IT
