"""The one schema of the workbooks: it agrees with itself, and with what Excel can hold."""

import dataclasses

import pytest

from orderpaper.records.amendment import Amendment
from orderpaper.records.columns import LISTS, Column, Kind
from orderpaper.records.sign_off import SignOff
from orderpaper.workbooks.tables import fold
from workbooks.books import ALL_SHEETS

SHEETS = {record.SHEET.name: record for _kind, record in ALL_SHEETS}
COLUMNS = {
    f"{kind.stem}-{record.SHEET.name}-{column.heading}": column
    for kind, record in ALL_SHEETS
    for column in record.columns().values()
}
EVERY_COLUMN = pytest.mark.parametrize("column", COLUMNS.values(), ids=COLUMNS)
EVERY_RECORD = pytest.mark.parametrize(
    "record", [record for _kind, record in ALL_SHEETS], ids=lambda each: each.__name__
)


@EVERY_COLUMN
def test_a_column_has_a_heading_and_help_that_excel_can_show(column):
    assert column.heading == " ".join(column.heading.split())
    assert fold(column.heading)
    assert 0 < len(column.help) <= 255
    assert column.help[-1] in ".…"
    assert 0 <= column.width <= 255


@EVERY_COLUMN
def test_a_choice_names_a_list_and_nothing_else_does(column):
    assert (column.kind is Kind.CHOICE) is bool(column.choices)
    assert column.choices in {"", *LISTS}


@EVERY_COLUMN
def test_a_reference_leads_to_a_sheet_that_has_a_key(column):
    for name in column.refers_to:
        assert SHEETS[name].SHEET.key


@EVERY_COLUMN
def test_a_column_is_spoken_of_as_part_of_a_sentence(column):
    assert column.spoken
    assert column.spoken[0] == (column.heading[0] if column.heading[1:2].isupper() else column.spoken[0].lower())


@EVERY_RECORD
def test_no_two_headings_of_a_sheet_are_alike(record):
    names = [fold(name) for column in record.columns().values() for name in (column.heading, *column.aliases)]
    assert len(names) == len(set(names))


@EVERY_RECORD
def test_the_key_of_a_sheet_is_of_its_required_columns(record):
    columns = record.columns()
    assert [columns[name] for name in record.SHEET.key if not columns[name].required] == []
    if record.SHEET.key:
        assert [name for name, column in columns.items() if column.is_key] == list(record.SHEET.key)


@EVERY_RECORD
def test_every_field_but_its_origin_is_a_column(record):
    assert [each.name for each in dataclasses.fields(record)] == ["origin", *record.columns()]


@EVERY_RECORD
def test_a_record_is_frozen_and_is_changed_only_as_a_copy(record):
    made = record(origin=None, **dict.fromkeys(record.columns(), "old"))
    first = next(iter(record.columns()))
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(made, first, "new")
    assert (getattr(made.changed(**{first: "new"}), first), getattr(made, first)) == ("new", "old")


def test_every_list_is_used_and_names_each_entry_once():
    used = {column.choices for record in (*SHEETS.values(), Amendment, SignOff) for column in record.columns().values()}
    used |= {"Section", "Plan section", "Assessment section"} | {"Yes or No"}
    assert set(LISTS) <= used
    for entries in LISTS.values():
        assert len({entry.casefold() for entry in entries}) == len(entries)
        assert all(entry == " ".join(entry.split()) for entry in entries)


@pytest.mark.parametrize(
    ("column", "spoken"),
    [
        (Column("Lead", Kind.TEXT, "", phrase="lead agency"), "lead agency"),
        (Column("Report author", Kind.TEXT, ""), "report author"),
        (Column("ID", Kind.TEXT, ""), "ID"),
    ],
)
def test_a_heading_inside_a_sentence_has_a_small_letter_or_its_phrase(column, spoken):
    assert column.spoken == spoken
