"""What the tests of every check begin with."""

import pytest

from papers.example import read_example


@pytest.fixture
def bundle():
    """The worked example."""
    return read_example()
