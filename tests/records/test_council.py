"""The council workbook as a record."""

import typing

from orderpaper.records.council import Contact, Council, Person
from orderpaper.records.place import Origin, Table
from orderpaper.workbooks.catalogue import find_kind


def test_everything_in_the_workbook_has_its_place_in_the_record():
    hints = typing.get_type_hints(Council).values()
    held = [typing.get_args(hint)[0] if typing.get_args(hint) else hint for hint in hints]
    assert {each for each in held if each is not str} == set(find_kind("council").records)


def test_a_council_of_its_details_alone_has_nothing_else():
    council = Council(details=None)
    assert [name for name in Council.__slots__ if getattr(council, name)] == []


def test_nothing_of_a_person_but_name_and_kind_must_be_filled():
    assert [column.heading for column in Person.columns().values() if column.required] == ["Name", "Kind"]


def test_a_contact_may_still_be_headed_phone():
    assert Contact.columns()["details"].aliases == ("Phone",)
    origin = Origin(Table("council.xlsx", "Contacts", {"details": "B"}), 4)
    assert origin.place("details").at == "B4"
