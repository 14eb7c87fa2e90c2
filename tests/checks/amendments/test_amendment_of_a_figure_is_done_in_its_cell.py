import dataclasses

from orderpaper.checks.amendments.amendment_of_a_figure_is_done_in_its_cell import (
    amendment_of_a_figure_is_done_in_its_cell,
)
from orderpaper.records.amendment import ELSEWHERE, FIGURE
from orderpaper.records.figure import Figure
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.statistics import Display
from orderpaper.workbooks.ours.force import put_in_force
from ours_made import accepted, edit
from papers.example import make, read_example

CODE = "amendment-of-a-figure-is-done-in-its-cell"
CELL = Place("statistics.xlsx", "Crime", "D5")
NOTE = Place("amendments.xlsx", "Amendments", "C2")


def with_figure(value):
    """Give the worked example with one figure of a pasted table in D5."""
    bundle = read_example()
    figure = Figure(value, CELL)
    series = dataclasses.replace(bundle.statistics.series[0], figures=(("2017", figure),))
    return dataclasses.replace(bundle, statistics=dataclasses.replace(bundle.statistics, series=(series,)))


def change(old="2,658", new="2,683", **said):
    place = {"workbook": CELL.file, "sheet": CELL.within, "cell": CELL.at, "row": "", "column": ""}
    return accepted(old, new, **{"kind": FIGURE, **place, **said})


def find(value, *amendments):
    return list(amendment_of_a_figure_is_done_in_its_cell(put_in_force(with_figure(value), amendments)))


def test_a_figure_that_was_put_right_is_fine():
    assert find(2683, change()) == []


def test_a_figure_that_was_not_accepted_or_is_said_to_be_done_is_nobodys_business():
    assert find(2658, edit("2,658", "2,683", 1, kind=FIGURE), change(accept=False)) == []
    assert find(2658, change(note="Done")) == []
    assert find(2658, change(kind=ELSEWHERE)) == []


def test_a_cell_that_holds_the_old_figure_is_told():
    assert find(2658, change()) == [
        query(
            CODE,
            CELL,
            "you accepted “2,683” in place of the figure “2,658” by “Ann Law”. The cell says “2,658” still: type the "
            "new figure here, or choose No in amendments.xlsx.",
            held="2,658",
        )
    ]


def test_a_figure_of_several_cells_is_looked_for_in_each():
    assert find(2658, change(cell="D4:D6"))[0].place == CELL
    assert find(2683, change(cell="D4:D6")) == []


def test_a_figure_that_is_worked_out_is_told_at_its_row():
    assert find(2658, change("18%", "19%", who="")) == [
        query(
            CODE,
            NOTE,
            "you accepted “19%” in place of the figure “18%”, which comes from statistics.xlsx › Crime › D5. Put right "
            "what it is made of; when that is done, begin the note on this row with Done.",
            held="18%",
        )
    ]
    assert find(2658, change(sheet="Gone"))[0].place == NOTE


def test_figures_that_are_typed_into_rows_are_looked_at_too():
    target = Figure(12, Place("statistics.xlsx", "Shown", "J2"))
    bundle = read_example()
    shown = dataclasses.replace(bundle.statistics, displays=(make(Display, file="statistics.xlsx", target=target),))
    typed = change("12", "10", sheet="Shown", cell="J2")
    amended = put_in_force(dataclasses.replace(bundle, statistics=shown), [typed])
    assert [each.place for each in amendment_of_a_figure_is_done_in_its_cell(amended)] == [target.place]
