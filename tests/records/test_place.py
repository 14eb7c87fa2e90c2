"""Places: an address as an officer would look for it."""

from orderpaper.records.place import Origin, Place, Table

TABLE = Table("plan.xlsx", "Actions", {"id": "A", "due": "AB"}, heading_row=3)


def test_a_place_is_said_from_the_file_inwards_and_leaves_out_what_is_not_known():
    assert str(Place("plan.xlsx", "Actions", "F14")) == "plan.xlsx › Actions › F14"
    assert str(Place("plan.xlsx", at="F14")) == "plan.xlsx › F14"
    assert str(Place("plan.xlsx")) == "plan.xlsx"


def test_a_row_knows_the_cell_of_each_of_its_fields():
    origin = Origin(TABLE, 14)
    assert origin.place("due") == Place("plan.xlsx", "Actions", "AB14")
    assert origin.place("status").at == "row 14"
    assert origin.place().at == "row 14"


def test_a_cell_that_is_named_goes_before_the_column():
    assert Origin(TABLE, 1, {"due": "B7"}).place("due").at == "B7"


def test_a_table_knows_its_headings():
    assert TABLE.heading_place("due").at == "AB3"
    assert TABLE.heading_place("status") == Place("plan.xlsx", "Actions")


def test_origins_may_stand_in_a_set_though_they_hold_mappings():
    assert len({Origin(TABLE, 14), Origin(TABLE, 14), Origin(TABLE, 15)}) == 2
