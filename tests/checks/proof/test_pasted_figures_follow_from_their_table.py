from gridded import find, make_grid, make_rebuilt, read_tables
from orderpaper.checks.proof.pasted_figures_follow_from_their_table import pasted_figures_follow_from_their_table

TABLE = """Crime | 2015/16 | 2016/17 | Change | % change
Theft | 300 | 402 | {change} | {percent}
Arson | 50 | 92 | 42 | 84.0%
Fraud | 71 | 83 | 12 | 16.9%"""


def find_in(*grids, words=()):
    return find(pasted_figures_follow_from_their_table, *grids, words=words)


def table(change="102", percent="34.0%"):
    return make_grid(TABLE.format(change=change, percent=percent))


def messages(*grids, words=()):
    claims = pasted_figures_follow_from_their_table(read_tables(*grids, words=words))
    return [claim.message for claim in claims if claim.answer]


def test_what_follows_is_counted_and_not_told():
    claims = list(pasted_figures_follow_from_their_table(read_tables(table())))
    assert [claim.answer for claim in claims] == [None] * 6


def test_a_change_that_does_not_follow_cannot_be_right():
    assert find_in(table(change="120")) == [("stop", "table 1, row 2, cell 4", "120", "102")]
    (message,) = messages(table(change="120"))
    assert message == (
        "120 under “Change” does not follow from its row: 402 - 300 is 102. It is one keystroke away. Correct it to "
        "102, or the figures it is worked out from."
    )


def test_a_percentage_that_was_cut_off_is_a_query():
    grid = make_grid(f"{TABLE.format(change=102, percent='34.0%')}\nDrugs | 60 | 100 | 40 | 66.6%")
    assert find_in(grid) == [("query", "table 1, row 5, cell 5", "66.6%", "66.7%")]
    assert messages(grid)[0].endswith("It was cut off, not rounded. Round it to 66.7%.")


RATES = """Crime | 2016/17 | Per 1,000
Theft | 8,296 | 53.2
ASB | 4,326 | 27.77
Fraud | 994 | 6.38
Arson | 435 | {rate}"""
NOTE = "Rates per 1,000 use the population of 155,800, except arson, which uses households (63,400)."


def test_a_rate_that_fits_no_population_is_a_query_that_says_which_it_would_need():
    grid = make_grid(RATES.format(rate="3.45"), notes=(NOTE,))
    assert find_in(grid) == [("query", "table 1, row 5, cell 3", "3.45", "6.86")]
    (message,) = messages(grid)
    assert "3.45 would mean a denominator of about 126,100." in message
    assert message.endswith("Correct it to 6.86, or say in a note what it is counted against.")


def test_a_rate_that_fits_any_of_the_populations_holds():
    assert find_in(make_grid(RATES.format(rate="2.79"), notes=(NOTE,))) == []
    assert find_in(make_grid(RATES.format(rate="6.86"), notes=(NOTE,))) == []


def test_rates_without_a_population_are_not_judged():
    assert find_in(make_grid(RATES.format(rate="3.45"))) == []


def test_a_figure_that_follows_from_a_wrong_one_is_told_with_it():
    text = TABLE.format(change="120", percent="40.0%")
    assert [each[1:3] for each in find_in(make_grid(text))] == [
        ("table 1, row 2, cell 4", "120"),
        ("table 1, row 2, cell 5", "40.0%"),
    ]
    rows = text.splitlines()[1:]
    (message,) = messages(make_rebuilt("\n".join([*rows, "Drugs | 415 | 422 | 7 | 1.7%"])))
    assert message.endswith("So it is with 40.0% beside it.")


def test_a_column_most_of_which_does_not_follow_is_asked_about_once():
    text = "Crime | 2015/16 | 2016/17 | Change\nTheft | 30 | 41 | 50\nArson | 5 | 9 | 60\nFraud | 7 | 8 | 70"
    assert find_in(make_grid(text)) == [("query", "table 1, row 2, cell 4", "50", "11")]
    assert messages(make_grid(text))[0].endswith(
        "So it is with 2 more under it. Correct it, or say in a note what it is worked out from."
    )
    assert find_in(make_rebuilt(text, headers=1)) == []


def test_a_wrong_rank_is_a_query():
    text = "District | 2016 | Rank\n" + "\n".join(
        f"{name} | {count} | {rank}" for name, count, rank in zip("ABCDEF", range(90, 30, -10), "123465", strict=True)
    )
    wrong = text.replace("E | 50 | 6\nF | 40 | 5", "E | 50 | 5\nF | 40 | 9")
    assert find_in(make_grid(wrong)) == [("query", "table 1, row 7, cell 3", "9", "6")]
    assert find_in(make_grid(wrong.replace("F | 40 | 9", "F | 40 | 6"))) == []
