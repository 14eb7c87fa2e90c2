"""Names that lead to what is exempt: each is still a name, and leads to words that say nothing."""

import dataclasses

import pytest

from canaries import find_canaries, make_canaries, quote
from named_figures import look_up
from orderpaper.records.closed import close_names, find_closed
from orderpaper.records.edition import Edition
from orderpaper.records.quotation import Names
from orderpaper.records.withheld import find_withheld
from papers.example import read_example


@pytest.fixture(scope="module")
def made():
    bundle, measured = quote(make_canaries())
    return bundle, measured.figures


def close(bundle, figures, edition=Edition.PUBLIC):
    return find_closed(find_withheld(bundle), figures, edition)


def test_the_names_of_an_exempt_table_and_of_what_is_shown_of_it_are_closed(made):
    closed = close(*made)
    assert closed.figures == {"raids"}
    assert closed.shown == {"raids_chart", "raids_table", "kept_chart", "hidden_chart"}


@pytest.mark.parametrize(
    ("name", "is_closed"),
    [
        ("figures.raids.total", True),
        ("Figures.RAIDS.zyxrow_warrants.sentence", True),
        ("figures. raids .total", True),
        ("figures.raids", True),
        ("figures.crime.total", False),
        ("figures.raids_2.total", False),
        ("shown.raids_chart", True),
        ("shown.raids", False),
        ("raids", False),
    ],
)
def test_a_name_is_closed_by_its_table(made, name, is_closed):
    assert close(*made).has_name(name) is is_closed


@pytest.mark.parametrize("edition", [Edition.EXEMPT, Edition.INTERNAL])
def test_nothing_is_closed_in_the_other_editions(made, edition):
    assert not close(*made, edition)


def test_names_are_told_by_the_sentences_too_where_the_tree_is_not_given(made):
    assert close(made[0], Names()).figures == {"raids"}


def test_a_closed_name_leads_no_further_however_far_it_goes(made):
    figures = close_names(made[1], close(*made))
    assert set(figures.entries) == set(made[1].entries)
    assert look_up(figures, "raids.zyxrow_warrants.sentence") == "[not for publication]"
    assert {leaf for _name, leaf in figures.entries["raids"].list_leaves()} == {"[not for publication]"}
    assert find_canaries(figures) == []


def test_a_name_that_leads_nowhere_leads_nowhere_still(made):
    entries = close_names(made[1], close(*made)).entries["raids"].entries
    assert "burglary" not in entries
    with pytest.raises(KeyError):
        _ = entries["burglary"]


def test_the_names_of_other_tables_lead_where_they_did(made):
    assert close_names(made[1], close(*made)).entries["crime"] is made[1].entries["crime"]


def test_where_nothing_is_closed_the_names_stay_as_they_are():
    bundle, measured = quote(read_example())
    assert close_names(measured.figures, close(bundle, measured.figures)) is measured.figures


def test_two_tables_of_one_name_are_told_apart():
    bundle = make_canaries()
    tables = tuple(each.changed(id="crime!") if each.id == "Raids" else each for each in bundle.statistics.tables)
    by_old = dict(zip(map(id, bundle.statistics.tables), tables, strict=True))
    series = tuple(dataclasses.replace(each, table=by_old[id(each.table)]) for each in bundle.statistics.series)
    statistics = dataclasses.replace(bundle.statistics, tables=tables, series=series)
    renamed, measured = quote(dataclasses.replace(bundle, statistics=statistics))
    assert close(renamed, measured.figures).figures == {"crime_2"}
