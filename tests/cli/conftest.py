"""The worked example made once by the program itself, for commands that only read it."""

import pytest
from click.testing import CliRunner

from orderpaper.cli import main


@pytest.fixture(scope="session", autouse=True)
def cache_of_its_own(tmp_path_factory):
    """Keep compiled templates where the test run keeps its files, not where the user's stand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ORDERPAPER_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
        yield


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    """Give the folder that `orderpaper new --example` makes; tests do not change it."""
    folder = tmp_path_factory.mktemp("cli") / "meeting"
    result = CliRunner().invoke(main, ["new", str(folder), "--example"])
    assert result.exit_code == 0, result.output
    return folder
