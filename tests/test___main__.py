"""`python -m orderpaper` is `orderpaper`: on Windows, `py -m orderpaper`."""

import subprocess
import sys

import pytest


def run(*words):
    return subprocess.run([sys.executable, "-m", "orderpaper", *words], capture_output=True, text=True, check=False)


def test_the_module_runs_the_commands():
    told = run("--help")
    assert told.returncode == 0
    assert told.stdout.startswith("Usage: python -m orderpaper [OPTIONS] COMMAND")


def test_the_module_hands_on_the_exit_status(tmp_path):
    assert run("draft", str(tmp_path / "nowhere")).returncode == 2


def test_importing_the_module_runs_nothing():
    code = "import sys; sys.argv = ['x', 'draft']; import orderpaper.__main__"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_the_first_word_comes_fast_for_no_heavy_library_is_loaded(word):
    code = (
        "import sys\nsys.argv = ['orderpaper', sys.argv[1]]\nfrom orderpaper.cli import main\n"
        "try:\n    main()\nfinally:\n"
        "    print(*sorted(name for name in sys.modules if '.' not in name), file=sys.stderr)"
    )
    told = subprocess.run([sys.executable, "-c", code, word], capture_output=True, text=True, check=False)
    assert told.returncode == 0
    loaded = set(told.stderr.split())
    assert "click" in loaded
    assert not loaded & {"pandas", "docx", "docxtpl", "lxml", "jinja2", "markupsafe", "openpyxl", "xlsxwriter", "numpy"}
