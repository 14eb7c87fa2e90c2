"""Every figure has a name, nothing is worked out before it is asked for, and what is confidential has none."""

from checks.made import make_series, make_table
from named_figures import WARDS, YEARS, figures_of, look_up, say
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.statistics import Series, Statistics
from orderpaper.records.text import Missing, citations_of
from orderpaper.statistics.quotations.catalogue import (
    find_move,
    list_main_quotations,
    list_quotations,
    name_figures,
)
from steps import count_steps


def test_a_figure_is_named_by_table_measure_and_what_is_said():
    names = figures_of(YEARS)
    assert say(names, "annual_changes.all_crime.sentence") == "fell by 6.5%, from 8,873 to 8,296"
    assert say(names, "annual_changes.burglary_dwelling.value") == "438"


def test_words_know_their_cells_and_their_name_in_full():
    words = look_up(figures_of(YEARS), "annual_changes.all_crime.sentence")
    (citation,) = citations_of(words)
    assert citation.name == "figures.annual_changes.all_crime.sentence"
    assert [each.at for each in citation.cells] == ["C2", "D2"]
    assert words[citation.start : citation.end] == words


def test_no_figures_have_no_names():
    assert list(name_figures(Statistics()).entries) == []


def test_a_table_shared_in_confidence_has_no_names():
    assert list(figures_of(YEARS, standing="In confidence").entries) == []


def test_a_table_of_words_has_no_names():
    assert list(figures_of("Source | Holder\nCrime | 12", unit="Words").entries) == []


def test_two_tables_of_one_name_are_told_apart():
    first, second = make_table(2, id="ASB"), make_table(3, id="A.S.B")
    series = (*make_series("Area | 2013\nFant | 1", first), *make_series("Area | 2013\nFant | 2", second))
    names = name_figures(Statistics((first, second), series))
    assert list(names.entries) == ["asb", "a_s_b"]
    third = make_table(4, id="asb")
    names = name_figures(Statistics((first, third), (*series[:1], *make_series("Area | 2013\nFant | 3", third))))
    assert list(names.entries) == ["asb", "asb_2"]
    assert say(names, "asb_2.fant.value") == "3"


def test_names_stay_the_same_when_rows_are_added():
    before = figures_of(YEARS)
    after = figures_of(YEARS + "Fraud | 1 | 2 | 3 | 1 | \n")
    assert set(look_up(before, "annual_changes").entries) < set(look_up(after, "annual_changes").entries)
    assert say(after, "annual_changes.all_crime.sentence") == say(before, "annual_changes.all_crime.sentence")


def test_of_every_measure_one_thing_is_listed_first():
    listed = {each.name: each.words for each in list_main_quotations(figures_of(YEARS))}
    assert listed["annual_changes.all_crime.sentence"] == "fell by 6.5%, from 8,873 to 8,296"
    assert len(listed) == 6


def test_where_nothing_can_be_compared_the_figure_is_listed():
    listed = list(list_main_quotations(figures_of("Area | July 2012\nMaidstone | 2,430")))
    assert [(each.name, each.words) for each in listed] == [("annual_changes.maidstone.value", "2,430")]


def test_everything_that_can_be_said_is_listed_with_what_it_is_and_nothing_else():
    listed = {each.name: each for each in list_quotations(figures_of(YEARS))}
    assert listed["annual_changes.all_crime.way"].words == "fell"
    assert listed["annual_changes.all_crime.in_2011_2012"].says == "The figure for 2011/2012"
    assert listed["annual_changes.title"].words == "Changes"
    assert "annual_changes.all_crime.rank" not in listed
    assert all(each.says and not isinstance(each.words, Missing) for each in listed.values())


def test_the_change_that_words_speak_of_is_found_by_their_name():
    names = figures_of(YEARS)
    move = find_move(names, "annual_changes.all_crime.value")
    assert (move.measure, move.earlier, move.later, move.way, move.goodness) == (
        "All Crime", "8,873", "8,296", "lower", "better",
    )  # fmt: skip
    since = find_move(names, "annual_changes.burglary_dwelling.since_2010_2011")
    assert (since.earlier, since.later, since.way) == ("400", "438", "higher")


def test_words_that_speak_of_no_change_have_none():
    names = figures_of(YEARS)
    for name in ("annual_changes.all_crime.in_2010_2011", "annual_changes.title", "annual_changes.nobody.value", "x"):
        assert find_move(names, name) is None


def test_names_may_be_compared_without_making_all_they_hold():
    names = figures_of(YEARS)
    assert names == Names(names.entries)
    assert names != figures_of(YEARS)


def make_wards(count):
    table = make_table(id="Wards", rows_are="Ward", rank="1 is best")
    rows = tuple(
        Series(
            table,
            f"Ward {row}",
            tuple(
                (f"201{year}", Figure(float(row * 7919 % 997 + year), Place("statistics.xlsx", "Wards", f"B{row + 2}")))
                for year in range(3)
            ),
        )
        for row in range(count)
    )
    return Statistics((table,), rows)


def test_twenty_thousand_rows_cost_nothing_until_one_is_asked_for():
    statistics = make_wards(20_000)
    assert count_steps(lambda: "wards" in name_figures(statistics).entries) < 3 * 20_000


def test_the_work_of_saying_something_of_every_row_grows_with_the_rows_and_no_faster():
    def count(wards):
        names = look_up(name_figures(make_wards(wards)), "wards")
        asked = [f"ward_{row}.{word}" for row in range(wards) for word in ("sentence", "rank", "best_four")]
        return count_steps(lambda: [say(names, each) for each in asked])

    count(100)
    assert count(800) < 5 * count(200)


def test_a_table_with_a_total_row_and_one_without_both_have_a_total_or_say_what_they_lack():
    assert say(figures_of(WARDS, rows_are="Ward"), "annual_changes.total.value") == "1,500"
    assert say(figures_of(YEARS), "annual_changes.total") == ("the total of “Changes”", "L2")
