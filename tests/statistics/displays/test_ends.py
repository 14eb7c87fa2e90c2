from displays_made import list_rows, make_one, refuse, show
from orderpaper.records.printed_table import PrintedHeading

WARDS = "Ward | 2015 | 2016\n" + "\n".join(
    f"{name} | {before} | {after}"
    for name, before, after in (
        ("A", 5, 30), ("B", 6, 90), ("C", 7, 20), ("D", 8, 30), ("E", 9, 70), ("F", 10, 10), ("G", 11, 20),
        ("H", 12, 30),
    )
)  # fmt: skip
ENDS = show("Top and bottom three")


def test_the_three_highest_and_the_three_lowest_stand_with_their_places():
    made = make_one(WARDS, ENDS, rows_are="Ward")
    assert made.headings[0] == PrintedHeading("Place", is_words=True)
    assert [(name, place, latest) for name, place, _before, latest in list_rows(made)] == [
        ("B", "Highest of 8", "90"), ("E", "2nd highest of 8", "70"), ("A", "Joint 3rd highest of 8", "30"),
        ("C", "Joint 2nd lowest of 8", "20"), ("G", "Joint 2nd lowest of 8", "20"), ("F", "Lowest of 8", "10"),
    ]  # fmt: skip


def test_ties_at_the_edge_are_told():
    assert "D and H are joint 3rd highest of 8 too, with 30." in make_one(WARDS, ENDS).notes
    text = WARDS.replace("D | 8 | 30", "D | 8 | 20")
    assert any(each.startswith("C is joint 2nd lowest of 8 too") for each in make_one(text, ENDS).notes)


def test_the_column_and_the_rows_named_are_those_compared():
    display = show("Top and bottom three", columns_shown="2015", rows="A\nB\nC\nD\nE\nH")
    assert [name for name, *_cells in list_rows(make_one(WARDS, display))] == ["H", "E", "D", "C", "B", "A"]


def test_what_has_no_figure_is_left_out_and_named():
    made = make_one(f"{WARDS}\nI | 4 | [x]\nAll | 72 | 300", ENDS, totals="All")
    assert "Not compared, as they have no figure that can be printed: I." in made.notes
    assert len(made.rows) == 6


def test_with_fewer_than_six_rows_it_is_refused():
    refused = refuse("\n".join(WARDS.splitlines()[:6]), ENDS)
    assert refused.words == (
        "“ASB” has 5 rows with a figure under 2016, and the top and bottom three need 6. Show it as a Table."
    )
    assert refused.place.at == "C2"


def test_it_has_no_total():
    assert refuse(WARDS, show("Top and bottom three", also="Total")).place.at == "H2"


def test_what_is_worked_out_stands_beside():
    made = make_one(WARDS, show("Top and bottom three", also="Change"), good_is="Neither")
    assert list_rows(made)[0] == ("B", "Highest of 8", "6", "90", "+84")
