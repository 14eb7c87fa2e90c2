import dataclasses

import pytest

from orderpaper.papers.displays import print_figures, put_in_rooms, say_display, say_displays
from orderpaper.records.area_map import AreaMap, MapClass
from orderpaper.records.chart import ChartKind
from orderpaper.records.display import Caption, Displays, MadeDisplay, Reference
from orderpaper.records.notice import WITHHELD
from orderpaper.records.text import Missing, citations_of
from papers.made_assessment import DECLARED, DISPLAYS, SERIES, draw, make_display, print_table
from word.charts.examples import make_control_chart

TABLE = print_table(SERIES)
MAP = AreaMap(
    title="Where it is",
    unit="Incidents",
    outlines=(),
    classes=(MapClass("1 to 9", ("Fant",)),),
    words="Fant has most.",
    table=dataclasses.replace(TABLE, key="[c] confidential"),
    period="2012/13",
    source="Kent Police",
    notes=("As recorded.",),
)


def test_every_display_has_its_name_in_the_order_of_the_workbook():
    assert list(say_displays(DISPLAYS, DECLARED)) == ["annual_changes", "asb", "asb_chart", "drugs", "age"]
    assert list(say_displays(DISPLAYS)) == ["annual_changes", "asb", "asb_chart", "drugs"]


def test_a_display_that_is_not_for_publication_is_a_caption_and_a_notice():
    row = make_display(
        2, id="Secret", shown_as="Column chart", title="Not for publication", publish=WITHHELD, note="Why."
    )
    (said,) = say_displays(Displays(), (row,)).values()
    assert str(said.caption) == "Chart: Not for publication"
    assert (said.chart, said.table, said.map, said.source, said.notes) == (None, None, None, "", ())
    assert str(said.note) == "Why."


def test_two_ids_that_would_have_one_name_have_two():
    made = tuple(MadeDisplay(make_display(row, id=name), TABLE) for row, name in ((2, "A-B"), (3, "A B")))
    assert list(say_displays(Displays(made))) == ["a_b", "a_b_2"]


@pytest.mark.parametrize(
    ("shown", "label"),
    [(TABLE, "Table"), (draw(SERIES[0], "Incidents"), "Chart"), (MAP, "Map")],
    ids=lambda it: str(it)[:9],
)
def test_a_display_says_its_caption_what_points_at_it_and_where_it_comes_from(shown, label):
    said = say_display(MadeDisplay(make_display(2, id="Crime"), shown))
    assert said.caption == Caption("Crime", label, shown.title)
    assert (said.reference, said.title) == (Reference("Crime", label), shown.title)
    assert (said.period, said.source, said.notes) == (shown.period, shown.source, shown.notes)
    assert (said.chart is shown, said.map is shown) == (label == "Chart", label == "Map")


def test_a_table_is_printed_as_it_was_made_and_a_map_with_its_own():
    assert say_display(MadeDisplay(DECLARED[0], TABLE)).table is TABLE
    said = say_display(MadeDisplay(DECLARED[0], MAP))
    assert (said.table, said.words, said.key) == (MAP.table, "Fant has most.", "[c] confidential")


def test_a_chart_has_the_table_of_its_figures_which_know_their_cells():
    said = say_display(MadeDisplay(DECLARED[2], draw(SERIES[0], "Incidents")))
    assert [(row.name, [str(cell) for cell in row.cells]) for row in said.table.rows] == [
        ("2010/2011", ["5,254"]), ("2011/2012", ["5,382"]), ("2012/2013", ["4,326"]),
    ]  # fmt: skip
    (citation,) = citations_of(said.table.rows[2].cells[0].words)
    assert [str(cell) for cell in citation.cells] == ["statistics.xlsx › Crime › D2"]


def test_the_special_causes_of_a_control_chart_are_words():
    headings = print_figures(make_control_chart()).headings
    assert [each.words for each in headings if each.is_words] == ["Special cause"]


def test_what_could_not_be_made_is_missing_with_its_row():
    said = say_displays(DISPLAYS, DECLARED)["age"]
    lack = Missing("table “Age”, which could not be made", DECLARED[4].origin.place())
    assert (said.title, said.caption) == (lack, Caption("Age", "Table", lack))
    assert (said.table, said.chart, said.map) == (None, None, None)


@pytest.mark.parametrize(
    ("shown_as", "label"), [("Control chart", "Chart"), ("Map", "Map"), ("Table in two blocks", "Table"), ("", "Table")]
)
def test_what_could_not_be_made_is_called_what_was_asked_for(shown_as, label):
    (said,) = say_displays(Displays(), [make_display(2, id="X", shown_as=shown_as)]).values()
    assert (said.caption.label, said.reference.label) == (label, label)


def test_displays_stand_in_their_rooms_in_order():
    rooms = put_in_rooms(DISPLAYS, DECLARED)
    assert {room: [each.caption.key for each in held] for room, held in rooms.items()} == {
        "annual changes": ["Annual changes"], "asb": ["ASB", "ASB chart"], "sm": ["Drugs"], "demographics": ["Age"],
    }  # fmt: skip


def test_the_table_of_a_chart_is_left_out_where_its_room_prints_those_figures():
    rooms = put_in_rooms(DISPLAYS, DECLARED)
    assert [each.table is None for each in rooms["asb"]] == [False, True]
    assert rooms["sm"][0].table is not None


def test_the_table_of_a_chart_stays_where_other_figures_are_printed():
    made = (
        MadeDisplay(DECLARED[1], print_table(SERIES[1:2])),
        MadeDisplay(DECLARED[2], draw(SERIES[0], "Incidents")),
    )
    assert all(each.table for each in put_in_rooms(Displays(made))["asb"])


def test_the_table_of_a_control_chart_stays_for_it_has_limits():
    control = make_control_chart()
    assert control.kind is ChartKind.CONTROL
    cells = {figure.place for each in control.series for figure in each.figures}
    assert cells
    made = (MadeDisplay(DECLARED[1], print_figures(control)), MadeDisplay(DECLARED[2], control))
    assert put_in_rooms(Displays(made))["asb"][1].table is not None


def test_a_display_without_a_room_is_in_none():
    made = (MadeDisplay(make_display(2, id="A"), TABLE),)
    assert put_in_rooms(Displays(made)) == {}
