from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.printed_table import RowKind
from orderpaper.statistics.displays.row import ShownRow

B2, C2, C3 = (Place("statistics.xlsx", "ASB", at) for at in ("B2", "C2", "C3"))
ROW = ShownRow(0, "– Theft", RowKind.PART, {"2015": Figure(1.0, B2), "2016": Figure(None, C2, flag="[c]")})


def test_the_name_of_a_part_is_printed_without_its_dash():
    assert ROW.name == "Theft"
    assert ShownRow(0, "– Theft", RowKind.TOTAL, {}).name == "– Theft"


def test_a_figure_stands_in_its_cell_or_knows_those_it_was_worked_out_from():
    assert ROW.cite("2016", "2015", "2014") == (C2, B2)
    assert ShownRow(0, "All", RowKind.TOTAL, ROW.figures, worked_from={"2016": (C2, C3)}).cite("2016") == (C2, C3)


def test_the_first_reason_is_why_nothing_can_be_worked_out():
    assert ROW.find_reason("2015") == ""
    assert ROW.find_reason("2015", "2016") == "[c]"
    assert ROW.find_reason("2014") == "[x]"
