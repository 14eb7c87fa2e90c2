"""The worked example drafted once, in each layout and shape, for all the tests that only read what came of it."""

import pytest

from acceptance.folders import VARIANTS, choices, copy_example, draft_folder, read_entries, type_in


@pytest.fixture(scope="session", autouse=True)
def cache_of_its_own(tmp_path_factory):
    """Keep compiled templates where the test run keeps its files, not where the user's stand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ORDERPAPER_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
        yield


@pytest.fixture(scope="session")
def variants(tmp_path_factory):
    """Give the worked example drafted in both layouts and all three shapes, by name."""
    drafted = {}
    for name, (layout, shape) in VARIANTS.items():
        folder = copy_example(tmp_path_factory.mktemp("example") / "meeting")
        type_in(folder, choices(read_entries(folder), layout, shape))
        drafted[name] = draft_folder(folder)
    return drafted


@pytest.fixture(scope="session")
def example(variants):
    """Give the worked example as it is published, drafted."""
    return variants["older layout, shape B"]


@pytest.fixture
def fresh(tmp_path):
    """Give a copy of the worked example with nothing drafted, to change."""
    return copy_example(tmp_path / "meeting")


@pytest.fixture(scope="session")
def every_paper(variants):
    """Give every Word file of every variant by path, with its paper; a file that is the same in two is there once."""
    papers = {path: paper for drafted in variants.values() for path, paper in drafted.files().items()}
    by_bytes = {path.read_bytes(): path for path in reversed(papers)}
    return {path: paper for path, paper in papers.items() if path in by_bytes.values()}
