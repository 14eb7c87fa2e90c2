"""What holds for every test: property tests try the same examples each time; nothing is kept in the user's cache.

LibreOffice counts no pages for a draft, or the tests would wait for it hundreds of times; those that want the page
numbers ask for the fixture `libreoffice`.
"""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from orderpaper.pack.pages.program import VARIABLE, find_program

settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)  # pytest --hypothesis-profile=search
settings.load_profile("house")

os.environ.setdefault("ORDERPAPER_CACHE", str(Path(tempfile.gettempdir()) / "orderpaper tests"))

# The engine of comparisons starts a fifth quicker where it does not ready itself for long work.
os.environ.setdefault("DOTNET_TieredPGO", "0")
os.environ.setdefault("DOTNET_gcConcurrent", "0")


@pytest.fixture(scope="session", autouse=True)
def no_libreoffice():
    """Draft without LibreOffice, in this process and in those it starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "")
        yield


@pytest.fixture
def libreoffice(monkeypatch):
    """Let a test draft with LibreOffice, the real one; skip it, saying why, where there is none."""
    monkeypatch.delenv(VARIABLE)
    if find_program() is None:
        pytest.skip("LibreOffice is not installed: no soffice")
