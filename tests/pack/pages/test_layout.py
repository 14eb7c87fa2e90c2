"""LibreOffice is run once for all the files, leaves nothing behind, and is ended when it takes too long."""

import io
import tempfile
import time

import pytest
from pypdf import PdfReader

from orderpaper.pack.pages.layout import LayoutError, lay_out
from orderpaper.pack.pages.program import VARIABLE
from pack.pages.offices import needs_scripts, stand_in, whole_file
from word_builder import paragraph

pytestmark = pytest.mark.xdist_group("libreoffice")

COPIES = """
    import pathlib, sys
    pathlib.Path({runs!r}).open("a").write(" ".join(sys.argv[1:]) + "\\n")
    for name in sys.argv[sys.argv.index("--outdir") + 2 :]:
        data = pathlib.Path(name).read_bytes()
        if data != b"bad":
            pathlib.Path(name).with_suffix(".pdf").write_bytes(b"pdf of " + data)
"""
HANGS = """
    import pathlib, subprocess, sys, time
    child = "import pathlib, time\\nwhile True: time.sleep(0.02); pathlib.Path({beat!r}).open('a').write('x')"
    subprocess.Popen([sys.executable, "-c", child])
    time.sleep(600)
"""


@needs_scripts
def test_all_files_are_laid_out_in_one_run_whatever_their_names(monkeypatch, tmp_path):
    runs = tmp_path / "runs"
    stand_in(monkeypatch, tmp_path, COPIES.format(runs=str(runs)))
    made = lay_out({"11 Plan – “é”.docx": b"one", "--help.docx": b"two"})
    assert made == {"11 Plan – “é”.docx": b"pdf of one", "--help.docx": b"pdf of two"}
    said = runs.read_text().splitlines()
    assert len(said) == 1
    assert said[0].endswith("0.docx 1.docx")
    assert said[0].startswith("-env:UserInstallation=file:///")


@needs_scripts
def test_a_file_that_nothing_could_be_made_of_is_not_there(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, COPIES.format(runs=str(tmp_path / "runs")))
    assert lay_out({"a.docx": b"bad", "b.docx": b"good"}) == {"b.docx": b"pdf of good"}


@needs_scripts
def test_when_it_takes_too_long_it_is_ended_with_what_it_started(monkeypatch, tmp_path):
    beat = tmp_path / "beat"
    stand_in(monkeypatch, tmp_path, HANGS.format(beat=str(beat)))
    with pytest.raises(LayoutError, match=r"LibreOffice had not finished after 1\.5 seconds"):
        lay_out({"a.docx": b"a"}, patience=1.5)
    time.sleep(0.2)
    before = beat.stat().st_size
    time.sleep(0.3)
    assert before == beat.stat().st_size > 0


@needs_scripts
def test_a_program_that_cannot_be_started_is_said(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "").chmod(0o644)
    with pytest.raises(LayoutError, match="LibreOffice did not start"):
        lay_out({"a.docx": b"a"})


@needs_scripts
def test_nothing_is_left_in_the_temporary_folder(monkeypatch, tmp_path):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    stand_in(monkeypatch, tmp_path, COPIES.format(runs=str(tmp_path / "runs")))
    lay_out({"a.docx": b"a"})
    assert list(temporary.iterdir()) == []


def test_a_program_that_is_not_there_is_said_by_the_name_it_was_given(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "none"))
    with pytest.raises(LayoutError, match=f"{VARIABLE} names .*none, which is not there"):
        lay_out({"a.docx": b"a"})


def test_where_it_is_not_installed_that_is_said(monkeypatch):
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("orderpaper.pack.pages.program.PLACES", {})
    with pytest.raises(LayoutError, match="LibreOffice is not installed"):
        lay_out({"a.docx": b"a"})


@pytest.mark.usefixtures("libreoffice")
def test_the_real_one_makes_a_pdf_of_each_file_and_none_of_what_is_no_word_file():
    made = lay_out({
        "a.docx": whole_file(paragraph("One")),
        "b.docx": b"PK\x03\x04",
        "c.docx": whole_file(paragraph("Two")),
    })
    texts = {name: PdfReader(io.BytesIO(data)).pages[0].extract_text().strip() for name, data in made.items()}
    assert texts == {"a.docx": "One", "c.docx": "Two"}
