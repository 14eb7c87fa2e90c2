from gridded import find, make_grid, make_rebuilt, read_tables
from orderpaper.checks.proof.totals_agree_with_their_rows import totals_agree_with_their_rows

TABLE = "Ward | 2015 | 2016\nNorth | 30 | 41\nSouth | 50 | 92\nEast | 7 | 8\nTotal | 87 | {total}"


def find_in(*grids):
    return find(totals_agree_with_their_rows, *grids)


def messages(*grids):
    return [claim.message for claim in totals_agree_with_their_rows(read_tables(*grids)) if claim.answer]


def test_totals_that_add_up_are_counted_and_not_told():
    claims = list(totals_agree_with_their_rows(read_tables(make_grid(TABLE.format(total=141)))))
    assert [claim.answer for claim in claims] == [None, None]


def test_a_total_that_adds_up_elsewhere_cannot_be_right():
    grid = make_grid(TABLE.format(total=140))
    assert find_in(grid) == [("stop", "table 1, row 5, cell 3", "140", "141")]
    (message,) = messages(grid)
    assert message.startswith("“Total” is 140 for 2016, 1 less than its rows add up to. It is one keystroke away.")
    assert message.endswith("Correct it to 141, or the rows.")


def test_a_total_of_thousands_that_is_one_out_may_be_of_rounded_parts():
    text = "Age | 2016 | 2021\n18-24 | 1,650 | 1,520\n25-34 | 2,310 | 2,480\nTotal | 3,960 | {total}"
    grid = make_grid(text.format(total="4,001"))
    assert find_in(grid) == [("query", "table 1, row 4, cell 3", "4,001", "4,000")]
    assert "right only if its rows were rounded" in messages(grid)[0]
    assert find_in(make_grid(text.format(total="4,002"))) == [("stop", "table 1, row 4, cell 3", "4,002", "4,000")]


PERCENTAGES = (
    "Age | People | Of them\n16-24 | 49 | 34\n25-44 | 57 | 40\n45-64 | 19 | {share}\n65+ | 9 | 6\n85+ | 12 | 8"
)


def test_a_total_of_100_may_be_that_of_percentages_rounded_one_by_one():
    assert find_in(make_grid(f"{PERCENTAGES.format(share=13)}\nTotal | 146 | 100")) == []
    assert find_in(make_grid(f"{PERCENTAGES.format(share=22)}\nTotal | 146 | 100")) != []


def test_a_total_that_adds_up_nowhere_is_asked_about_once_and_not_at_all_in_a_text():
    text = TABLE.format(total=140).replace("| 87 |", "| 88 |")
    assert find_in(make_grid(text)) == [("query", "table 1, row 5, cell 2", "88", "87")]
    assert messages(make_grid(text))[0].endswith("or say in a note what else it counts beside its rows.")
    assert find_in(make_rebuilt(text, headers=1)) == []


def test_a_corner_that_is_wrong_both_ways_is_told_once():
    text = "Ward | Men | Women | Total\nNorth | 30 | 41 | 71\nSouth | 50 | 92 | 142\nTotal | 80 | 133 | 231"
    assert find_in(make_grid(text)) == [("stop", "table 1, row 4, cell 4", "231", "213")]


def test_a_total_of_months_that_counts_one_too_many_is_told_once_for_its_line():
    months = ("Mar-16 | 690 | 106", "Apr-16 | 656 | 94", "May-16 | 758 | 132", "Jun-16 | 637 | 144")
    grid = make_rebuilt("\n".join([*months, "Apr to Jun 2016 | 2,741 | 476"]))
    assert find_in(grid) == [("stop", "line 14", "2,741", "2,051")]
    assert messages(grid)[0].endswith("Correct it to 2,051, or the rows. So it is with 476 beside it.")


def test_a_row_that_is_only_called_total_is_left_alone_where_it_counts_more_than_is_shown():
    text = "Ward | 2015 | 2016\nNorth | 30 | 41\nSouth | 50 | 92\nTotal for Kent | 870 | 1,410"
    assert find_in(make_grid(text)) == []
