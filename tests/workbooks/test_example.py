"""The workbooks of the worked examples: they are what tools/make_example.py makes of the tables beside it."""

import datetime as dt
import importlib.util
import io
import zipfile
from pathlib import Path

import pytest

from orderpaper.records.columns import Column, Kind
from orderpaper.workbooks.blank.style import Formatted

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def make_example():
    spec = importlib.util.spec_from_file_location("make_example", ROOT / "tools" / "make_example.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def parts_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def test_the_spreadsheets_are_what_the_tables_make(make_example):
    examples = make_example.list_examples()
    assert {folder.parent.name for folder in examples.values()} == {ROOT.name, "2014-15-assessment"}
    for tables, folder in examples.items():
        made = make_example.build(tables)
        assert {path.name for path in folder.glob("*.xlsx")} == set(made)
        for name, content in made.items():
            stands = parts_of((folder / name).read_bytes())
            assert stands == parts_of(content), f"{name}: run tools/make_example.py"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("22.3%", Formatted(0.223, "0.0%")),
        ("-19.6%", Formatted(-0.196, "0.0%")),
        ("£37,104", Formatted(37104, "£#,##0")),
        ("2,683", Formatted(2683, "#,##0")),
        ("26.40", Formatted(26.4, "0.00")),
        ("7", Formatted(7, "0")),
        ("007", "007"),
        ("2014/15", "2014/15"),
        ("=11 ↓", "=11 ↓"),
        ("<5", "<5"),
        ("-", "-"),
    ],
)
def test_a_plain_number_becomes_a_number_shown_as_it_was_written(make_example, text, value):
    assert make_example.convert_figure(text) == value


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("28/03/2017", Kind.DATE, dt.date(2017, 3, 28)),
        ("28/03/2017", Kind.WHEN, dt.date(2017, 3, 28)),
        ("August 2017", Kind.WHEN, "August 2017"),
        ("18:30", Kind.TIME, dt.time(18, 30)),
        ("12", Kind.INT, 12),
        ("12", Kind.TEXT, "12"),
        ("28/03/2017", Kind.TEXT, "28/03/2017"),
    ],
)
def test_a_text_becomes_what_its_column_holds(make_example, text, kind, value):
    assert make_example.convert(text, Column("Heading", kind, "Help.")) == value
