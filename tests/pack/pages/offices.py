"""Stand-ins for LibreOffice: programs that are started as it is, and do what a test wants of them."""

import sys
from textwrap import dedent

import pytest

from orderpaper.pack.pages.program import VARIABLE
from word.templates import add_part
from word_builder import word_file

needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program on Windows")

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/></Types>'
)
MOVING = """
    import pathlib, sys
    from pypdf import PdfWriter

    runs = pathlib.Path({runs!r})
    run = len(runs.read_text()) if runs.exists() else 0
    runs.write_text("x" * (run + 1))
    for name in sys.argv[sys.argv.index("--outdir") + 2 :]:
        writer = PdfWriter()
        for _page in range(20):
            writer.add_blank_page(100, 100)
        for number in range(1, 9):
            writer.add_named_destination(f"5FToc{{number:08d}}", min(run, {settles}))
        writer.write(pathlib.Path(name).with_suffix(".pdf"))
"""
"""It puts every heading one page further on in each run, until it settles; `runs` is a file that counts them."""


def stand_in(monkeypatch, folder, body):
    """Let a Python program of this body stand in for LibreOffice."""
    program = folder / "office"
    program.write_text(f"#!{sys.executable}\n{dedent(body)}")
    program.chmod(0o755)
    monkeypatch.setenv(VARIABLE, str(program))
    return program


def stand_in_moving(monkeypatch, folder, settles):
    """Let a program stand in whose pages move until they are the one after `settles`; give the file of its runs."""
    runs = folder / "runs"
    stand_in(monkeypatch, folder, MOVING.format(runs=str(runs), settles=settles))
    return runs


def whole_file(*body):
    """Give a small Word file of a body that the real LibreOffice opens: one that says the types of its parts."""
    return add_part(word_file(body), "[Content_Types].xml", TYPES)
