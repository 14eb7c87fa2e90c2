"""What officers are told to type is what can be read."""

import pytest

from orderpaper.records.columns import Column, Kind
from orderpaper.workbooks.instructions import HOW_TO_TYPE, compose_note, say_how_to_type, say_whether_required
from orderpaper.workbooks.values import read_value
from workbooks.books import HERE, hold

EXAMPLES = {
    Kind.WHEN: ("28/02/2017", "March 2017", "Ongoing", "Quarterly", "To be confirmed"),
    Kind.DATE: ("28/02/2017",),
    Kind.TIME: ("18:30",),
    Kind.FIGURE: ("[x]",),
    Kind.YES_NO: ("Yes", "No"),
}


@pytest.mark.parametrize(("kind", "example"), [(kind, each) for kind, held in EXAMPLES.items() for each in held])
def test_every_example_that_is_named_can_be_read(kind, example):
    assert example in HOW_TO_TYPE[kind]
    read_value(hold(example), Column("Heading", kind, "Help."), HERE)


def test_a_choice_names_its_entries_and_a_reference_its_sheet():
    assert say_how_to_type(Column("Good is", Kind.CHOICE, "", choices="Good is")) == "One of: Lower; Higher; Neither."
    assert say_how_to_type(Column("To", Kind.TEXT, "", refers_to=("Priorities", "Themes"))) == (
        "As it stands on the sheet Priorities of plan.xlsx or Themes of plan.xlsx."
    )


def test_a_note_says_what_the_column_holds_whether_it_must_be_filled_and_how():
    column = Column("Start", Kind.TIME, "When it begins.", required=True)
    assert compose_note(column) == "When it begins.\n\nMust be filled in.\nA time as 18:30."
    assert say_whether_required(Column("Finish", Kind.TIME, "")) == "May be left empty."


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.CHOICE])
def test_every_kind_but_a_list_has_its_sentence(kind):
    assert HOW_TO_TYPE[kind].endswith(".")
