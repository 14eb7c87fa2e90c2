"""The guide to the workbooks: it is made from the schema and stands in docs as it was made."""

from pathlib import Path

import pytest

from orderpaper.records.columns import LISTS
from orderpaper.workbooks.catalogue import OURS, WORKBOOKS
from orderpaper.workbooks.guide import describe_workbooks

PAGE = Path(__file__).parents[2] / "docs" / "workbooks.md"
COLUMNS = [(kind, record, column) for kind in (*WORKBOOKS, *OURS) for record in kind.records
           for column in record.columns().values()]  # fmt: skip


def section_of(kind, record):
    return describe_workbooks().split(f"### {record.SHEET.name} ({kind.stem}.xlsx)\n")[1].split("\n#")[0]


def test_the_page_of_the_manual_is_the_one_the_schema_makes():
    assert PAGE.read_text(encoding="utf-8") == describe_workbooks(), "run tools/make_guide.py"


@pytest.mark.parametrize(("kind", "record", "column"), COLUMNS, ids=[
    f"{kind.stem}-{record.SHEET.name}-{column.heading}" for kind, record, column in COLUMNS
])  # fmt: skip
def test_every_column_is_described(kind, record, column):
    lines = [line for line in section_of(kind, record).splitlines() if line.startswith(f"| **{column.heading}**")]
    assert len(lines) == 1
    cells = [cell.strip() for cell in lines[0].split(" | ")]
    assert cells[1] == column.help
    assert (cells[2] == "Yes") is column.required
    assert all(word.removesuffix(".") in cells[3] for word in LISTS.get(column.choices, ()))
    assert all(alias in cells[0] for alias in column.aliases)


def test_ours_are_described_in_a_section_of_their_own():
    officers, ours = describe_workbooks().split("## Ours: written by orderpaper")
    for kind in OURS:
        assert f"| {kind.file} | {kind.owner} | {kind.purpose} |" in ours
        assert f"{kind.file})" not in officers
