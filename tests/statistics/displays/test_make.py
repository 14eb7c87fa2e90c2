"""Every row of the sheet Shown is made or refused in a sentence; nothing that is hidden is printed anywhere."""

import re
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from displays_made import make_all, make_table, paste, paste_rows, refuse, show, square
from orderpaper.records.area_map import AreaMap
from orderpaper.records.chart import Chart
from orderpaper.records.columns import LISTS
from orderpaper.records.place import Place
from orderpaper.records.printed_table import Goodness, PrintedTable
from orderpaper.records.statistics import Statistics
from orderpaper.records.text import Missing, citations_of
from orderpaper.statistics.displays.asked import Also
from orderpaper.statistics.displays.make import make_displays
from orderpaper.statistics.suppression import suppress

TABLE = "Ward | 2015 | 2016\nPark Wood | 1,512 | 1,406\nLeeds | 14 | 17\nHeath | 140 | 133"
SHOWN_AS = LISTS["Shown as"]

cells = st.sampled_from((
    "0",
    "1",
    "2",
    "4",
    "7",
    "19",
    "20",
    "137",
    "1,277",
    "[x]",
    "*",
    "N/A",
    "-",
    "<5",
    "12.5%",
    "5 ↑",
    "=3 ↓",
    "£4",
    "",
))
names = st.sampled_from((
    "Park Wood", "- Robbery", "– Theft", "Total", "Kent", "Kent average", "Leeds", "Apr 15", "May 15", "2014/15",
    "of which online", "Maidstone", "Total 2014-15", "Leeds",
))  # fmt: skip
heads = st.sampled_from((
    "2014/15", "2015/16", "Apr 15", "May 15", "Change", "% change", "Rank", "Rate per 1,000", "Total", "Share of total",
    "Number – 2015", "Number – 2016", "LA code", "Apr to May 2015", "Burglary", "Theft", "Kent average",
))  # fmt: skip
pasted = st.lists(heads, min_size=1, max_size=5, unique=True).flatmap(
    lambda headings: st.tuples(
        st.just(["Name", *headings]),
        st.lists(st.tuples(names, *[cells] * len(headings)), min_size=1, max_size=9),
    )
)
catalogue = st.fixed_dictionaries({
    "rows_are": st.sampled_from(LISTS["Rows are"]),
    "unit": st.sampled_from(LISTS["Unit"]),
    "good_is": st.sampled_from(LISTS["Good is"]),
    "rank": st.sampled_from(("", *LISTS["Rank"])),
    "small_numbers": st.sampled_from(("", *LISTS["Small numbers"])),
    "dash_means": st.sampled_from(("", *LISTS["Dash means"])),
    "standing": st.sampled_from(("Published", "Provisional")),
    "totals": st.sampled_from(("", "Total", "Kent\nTotal", "Maidstone")),
    "ours": st.sampled_from(("", "Maidstone", "Leeds")),
    "denominator": st.sampled_from(("", "1,200 residents, 2015, ONS", "Leeds: 310 residents, mid-2015\n900 people")),
    "words": st.sampled_from(("", "LA code")),
})  # fmt: skip
asking = st.fixed_dictionaries({
    "shown_as": st.sampled_from(SHOWN_AS),
    "also": st.lists(st.sampled_from(list(Also)), max_size=4, unique=True).map("\n".join),
    "rows": st.sampled_from(("", "Leeds\nPark Wood", "Robbery")),
    "columns_shown": st.sampled_from(("", "2015/16", "Number", "2014/15\n2015/16", "Rank", "LA code")),
    "limits_from": st.sampled_from((None, 5, 12)),
})  # fmt: skip


@given(pasted, catalogue, asking)
def test_any_table_is_made_or_refused_in_a_sentence_at_a_cell(typed, table, display):
    headings, rows = typed
    displays = make_all(
        paste_rows(headings, rows, make_table(**table)), show(**display), outlines=[square("Leeds Ward")], **table
    )
    assert len(displays.made) + len(displays.refused) <= 1
    for refused in displays.refused:
        assert re.search(r"[.?]$", refused.words), refused.words
        assert re.match(r"[A-Z]+2$", refused.place.at), refused.place


def list_cells(shown):
    """Give every cell of a display that is printed: of a table, of a chart, of the table beside a map."""
    if isinstance(shown, Chart):
        return [words for row in shown.table.rows for words in row.cells]
    table = shown.table if isinstance(shown, AreaMap) else shown
    return [cell.words for row in table.rows for cell in row.cells]


def say_everything(shown):
    """Give every word of a display that anybody may read."""
    more = (
        [*shown.notes, *(each.words for each in shown.classes), shown.words]
        if isinstance(shown, AreaMap)
        else shown.notes
    )
    drawn = [str(cell.number) for column in shown.columns for cell in column.cells] if isinstance(shown, Chart) else []
    return " ".join(map(str, (*list_cells(shown), *more, *drawn)))


CANARIES = """Ward | 2015 | 2016
Bridge | 7,001 | 3
Heath | 2 | 9,013
Leeds | 5,003 | 6,007
East | 8,009 | 4,021
Fant | 1,031 | 1,033
High | 1,039 | 1,049
North | 1,051 | 1,061
All wards | 23,136 | 22,187"""
WARDS = ("Bridge", "Heath", "Leeds", "East", "Fant", "High", "North")
HIDING = {
    "rows_are": "Ward", "small_numbers": "Hide under 5", "rank": "1 is best", "totals": "All wards",
    "denominator": "\n".join(f"{name}: 1,000 residents, mid-2015, ONS" for name in WARDS),
}  # fmt: skip


def list_hidden():
    """Give the figures of the table that are hidden, by ward and year."""
    rows = paste(CANARIES, make_table(**HIDING))
    pairs = ((series.name, *each) for series, kept in zip(rows, suppress(rows), strict=True)
             for each in zip(series.figures, kept.figures, strict=True))  # fmt: skip
    return {
        (name, heading): f"{figure.value:,.0f}"
        for name, (heading, figure), (_same, kept) in pairs
        if kept.value is None
    }


@pytest.mark.parametrize("also", ["", "Rate\nRank", "Change\n% change\nDirection", "Share\nTotal"])
@pytest.mark.parametrize("shown_as", SHOWN_AS)
def test_what_is_hidden_is_in_no_cell_chart_rank_note_or_map(shown_as, also):
    hidden = list_hidden()
    assert {"2", "3"} < set(hidden.values())
    displays = make_all(CANARIES, show(shown_as, also=also), outlines=map(square, WARDS), **HIDING)
    for display in displays.made:
        said = say_everything(display.shown)
        for number in filter(lambda each: len(each) > 1, hidden.values()):
            assert number not in said
            assert number.replace(",", "") not in said


@pytest.mark.parametrize("shown_as", ["Table", "Table in two blocks"])
def test_nothing_is_worked_out_from_what_is_hidden(shown_as):
    hidden = list_hidden()
    display = show(shown_as, also="Rate\nRank\nChange\n% change\nDirection\nShare")
    table = make_all(CANARIES, display, **HIDING).made[0].shown
    for row in table.rows:
        gone = [(row.name, year) in hidden for year in ("2015", "2016")]
        assert [cell.words == "[c]" for cell in row.cells[:2]] == gone
        of_the_latest, of_both = (*row.cells[2:4], row.cells[7]), row.cells[4:7]
        if row.name in WARDS:
            assert all((cell.words == "[c]") is gone[1] for cell in of_the_latest)
        assert all((cell.words == "[c]") is any(gone) for cell in of_both)


@given(pasted, catalogue, asking)
def test_what_is_better_or_worse_says_so_and_every_figure_knows_its_cell(typed, table, display):
    headings, rows = typed
    made = make_all(paste_rows(headings, rows, make_table(**table)), show(**display), **table).made
    assume(made and isinstance(made[0].shown, PrintedTable))
    for row in made[0].shown.rows:
        for cell in row.cells:
            signs = {Goodness.BETTER: ("better", "↑"), Goodness.WORSE: ("worse", "↓")}.get(cell.goodness, ("",))
            assert any(sign in cell.words for sign in signs)
            if any(letter.isdigit() for letter in cell.words):
                assert citations_of(cell.words)


def test_displays_come_in_the_order_of_the_sheet_with_their_chapters():
    displays = make_all(TABLE, show(chapter="ASB"), show("Bar chart", row=3, chapter=" VC "), show(row=4))
    assert [(each.display.id, each.chapter) for each in displays.made] == [
        ("ASB 2", "ASB"),
        ("ASB 3", "VC"),
        ("ASB 4", ""),
    ]
    assert displays.refused == ()


def test_a_display_whose_table_is_not_there_or_not_said_is_passed_over():
    place = Place("statistics.xlsx", "Shown", "B2")
    for display in (show(table="ABS"), show(table=Missing("table", place)), show(shown_as=Missing("shown as", place))):
        assert make_all(TABLE, display) == make_displays(Statistics())


def test_a_display_of_a_table_without_rows_is_passed_over():
    assert make_displays(Statistics((make_table(),), (), (), (show(),))) == make_displays(Statistics())


def test_the_name_of_a_table_is_compared_as_names_are():
    assert make_all(TABLE, show(table=" asb ")).made


def test_what_is_in_confidence_is_not_printed():
    refused = refuse(TABLE, standing="In confidence")
    assert refused.words == "“ASB” is In confidence, so no paper prints it. Take the row out, or choose another table."
    assert (refused.place.at, refused.held) == ("B2", "ASB")


def test_what_a_chart_itself_refuses_is_told_in_its_own_sentence():
    refused = refuse("Area | 2016\nA | -4\nB | 5", show("Pie chart"))
    assert refused.words == "The chart “A table” cannot be drawn: a pie has no slice below nought. Ask for a bar chart."
    assert refused.place.at == "C2"


def test_a_table_is_read_once_however_many_displays_are_made_of_it(monkeypatch):
    from orderpaper.statistics.displays import table

    calls = []
    kept = table.suppress
    monkeypatch.setattr(table, "suppress", lambda rows: calls.append(1) or kept(rows))
    make_all(TABLE, show(), show("Bar chart", row=3), show("Top and bottom three", row=4), show("Line chart", row=5))
    assert calls == [1]


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=12))
def test_what_a_chart_draws_is_what_the_table_prints(numbers):
    text = "Area | 2016\n" + "\n".join(f"A{at} | {number:,}" for at, number in enumerate(numbers))
    displays = make_all(text, show(), show("Bar chart", row=3), show("Ranked bar chart", row=4))
    table, bar, ranked = (each.shown for each in displays.made)
    cells = {row.name: row.cells[0].words for row in table.rows}
    for chart in (bar, ranked):
        assert {row.name: row.cells[0] for row in chart.table.rows} == cells
        assert {
            name: f"{cell.number:,}" for name, cell in zip(chart.names, chart.columns[0].cells, strict=True)
        } == cells
    assert all(isinstance(cell.number, Decimal) for cell in bar.columns[0].cells)
