"""Every published table, and every kind that assessments print, made as it stands in a file that a person can read.

The files are in tests/data/displays; after a change that is meant, write what is printed into them anew, and read them.
"""

import pytest

from displays_kinds import KINDS, make_kinds
from displays_made import DATA, write
from displays_published import SHOWN, TABLES, make_published

GOLDEN = DATA / "displays"


@pytest.mark.parametrize("name", [*SHOWN, *KINDS])
def test_a_display_is_as_in_its_file(name):
    made = make_published()[1] if name in SHOWN else make_kinds()
    assert write(made[name]) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_every_file_is_of_a_display():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == {*SHOWN, *KINDS}


def test_every_published_table_is_shown():
    assert {table for table, _values in SHOWN.values()} == set(TABLES)
    assert make_published()[0].refused == ()
    # A list of one column is no table: a row of a table has a name and something beside it.
    stems = {path.stem.removeprefix("2014_") for path in (DATA / "published").glob("2014_*.csv")}
    assert stems == {*TABLES, "data_sources"}
