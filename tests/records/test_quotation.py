"""Names that workbooks give: a tree whose leaves are listed by their full names."""

from orderpaper.records.quotation import Names, Quotation

NAMES = Names({"crime": Names({"theft": Names({"change": "+4"}), "total": "7"}), "population": "155,143"})


def test_every_leaf_is_listed_by_its_full_name_in_order():
    assert list(NAMES.list_leaves("figures.")) == [
        ("figures.crime.theft.change", "+4"), ("figures.crime.total", "7"), ("figures.population", "155,143"),
    ]  # fmt: skip


def test_names_say_how_many_they_are():
    assert str(NAMES) == "2 of them"
    assert list(Names().list_leaves()) == []


def test_what_is_said_of_a_figure_has_its_name_beside_it():
    assert Quotation("crime.total", "How many", "7").words == "7"
