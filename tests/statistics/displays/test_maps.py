import itertools

from hypothesis import given
from hypothesis import strategies as st

from displays_made import make_one, refuse, show, square
from orderpaper.records.area_map import AreaMap
from orderpaper.records.chart import Chart, ChartKind
from orderpaper.records.text import citations_of

WARDS = """Ward | 2015 | 2016
Park Wood | 90 | 80
Coxheath & Hunton | 20 | 10
High Street | 70 | 60
Bridge | 40 | 60
Fant | 35 | 30
Heath | 25 | 3
All | 280 | 243"""
NAMES = ("Park Wood Ward", "Coxheath and Hunton", "HIGH  STREET", "Bridge", "Fant ward", "Heath", "Leeds")
UNCAST = WARDS.rpartition("\n")[0]
TABLE = {"rows_are": "Ward", "totals": "All", "ours": "Bridge"}


def draw(text=WARDS, names=NAMES, display=None, **table):
    outlines = [square(name, at) for at, name in enumerate(names)]
    return make_one(text, show("Map", **(display or {})), outlines=outlines, **{**TABLE, **table})


def test_areas_are_shaded_by_the_last_period_in_classes_said_in_words():
    made = draw()
    assert isinstance(made, AreaMap)
    assert [(each.words, each.areas) for each in made.classes if not each.is_without] == [
        ("3 to 10", ("Heath", "Coxheath & Hunton")), ("30", ("Fant",)), ("60", ("High Street", "Bridge")),
        ("80", ("Park Wood",)),
    ]  # fmt: skip
    assert made.unit == "Number"
    assert [each.words for each in draw(display={"columns_shown": "2015"}).classes][-2:] == ["90", "No figure"]


def test_outlines_take_the_names_of_the_table():
    made = draw()
    assert [each.name for each in made.outlines] == [
        "Park Wood", "Coxheath & Hunton", "High Street", "Bridge", "Fant", "Heath", "Leeds",
    ]  # fmt: skip
    assert made.ours == "Bridge"


def test_what_has_no_figure_and_what_is_not_in_the_table_is_a_class_of_its_own():
    made = draw(UNCAST, small_numbers="Hide under 5", totals="")
    assert made.classes[-1].is_without
    assert made.classes[-1].areas == ("Heath", "Leeds")
    assert "On the map, and not in the table: Leeds." in made.notes
    assert "3" not in made.words


def test_what_is_not_on_the_map_is_named_and_in_no_class():
    made = draw(names=NAMES[1:6])
    assert "Not on the map: Park Wood." in made.notes
    assert all("Park Wood" not in each.areas for each in made.classes)


def test_the_map_is_said_in_words_that_know_their_cells():
    made = draw()
    assert made.words == "Highest: Park Wood (80); lowest: Heath (3). Bridge: 60, joint 2nd highest of 6."
    assert [each.cells[0].at for each in citations_of(made.words)] == ["C2", "C7", "C5"]
    assert draw(UNCAST, small_numbers="Hide under 5", totals="").words.endswith("No figure for Heath.")


def test_the_table_of_its_figures_stands_beside():
    table = draw().table
    assert [(row.name, row.cells[0].words) for row in table.rows][:2] == [
        ("Park Wood", "80"),
        ("Coxheath & Hunton", "10"),
    ]
    assert "All" not in {row.name for row in table.rows}


def test_rates_are_shaded_where_they_are_asked_for():
    people = "\n".join(f"{name}: 1,000 people, 2015, ONS" for name in ("Park Wood", "Bridge"))
    made = draw(display={"also": "Rate"}, denominator=people)
    assert [each.words for each in made.classes] == ["60.00", "80.00", "No figure"]
    assert made.unit == "Rate per 1,000 people, 2015 (ONS)"


def test_without_a_map_the_areas_are_ranked():
    for names in ((), ("Ashford", "Dover")):
        made = draw(names=names)
        assert isinstance(made, Chart)
        assert made.kind is ChartKind.RANKED
        assert made.notes[-1] == "There is no map of these areas, so they stand in their order."


def test_only_areas_stand_on_a_map():
    refused = refuse("Crime type | 2016\nA | 3", show("Map"), rows_are="Crime type")
    assert refused.words == "a map shows areas or wards, and the rows of “ASB” are none. Show it as a Table."


def test_a_map_without_any_figure_is_refused():
    refused = refuse("Ward | 2016\nFant | [x]", show("Map"), rows_are="Ward", outlines=[square("Fant")])
    assert refused.words == "every figure of “ASB” that would be shown is hidden or not given. Show another."


@given(st.lists(st.integers(0, 40), min_size=1, max_size=30))
def test_classes_are_five_at_most_in_order_and_ties_stay_together(numbers):
    names = [f"W{at}" for at in range(len(numbers))]
    text = "Ward | 2016\n" + "\n".join(f"{name} | {number}" for name, number in zip(names, numbers, strict=True))
    made = draw(text, names, totals="", ours="")
    value = dict(zip(names, numbers, strict=True))
    held = [sorted(value[area] for area in each.areas) for each in made.classes]
    assert 1 <= len(held) <= 5
    assert sorted(number for each in held for number in each) == sorted(numbers)
    assert all(low[-1] < high[0] for low, high in itertools.pairwise(held))
    said = [f"{each[0]} to {each[-1]}" if each[0] != each[-1] else f"{each[0]}" for each in held]
    assert [str(each.words) for each in made.classes] == said


def test_of_a_map_of_the_whole_county_only_our_own_areas_are_drawn():
    county = [f"Ward {number} of another district" for number in range(6)]
    made = draw(names=(*NAMES[:6], *county))
    assert [each.name for each in made.outlines] == [
        *("Park Wood", "Coxheath & Hunton", "High Street", "Bridge", "Fant", "Heath"),
    ]
    assert not any("not in the table" in note for note in made.notes)
