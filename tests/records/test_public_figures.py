"""What was measured, as an edition may show it."""

import pytest

from canaries import NOTICE, find_canaries, make_canaries, measure
from orderpaper.records.edition import Edition
from orderpaper.records.public import cut_bundle
from orderpaper.records.public_figures import cut_measured
from papers.example import read_example


@pytest.fixture(scope="module")
def made():
    bundle = make_canaries()
    return bundle, measure(bundle)


def test_nothing_of_an_exempt_table_is_left_in_what_was_measured(made):
    bundle, measured = made
    assert find_canaries(measured)
    assert find_canaries(cut_measured(measured, bundle, Edition.PUBLIC)) == []


def test_nor_where_the_bundle_was_cut_before(made):
    bundle, measured = made
    assert find_canaries(cut_measured(measured, cut_bundle(bundle, Edition.PUBLIC), Edition.PUBLIC)) == []


def test_its_changes_are_one_row_that_says_so_in_their_place(made):
    bundle, measured = made
    spoken = cut_measured(measured, bundle, Edition.PUBLIC).spoken
    (told,) = (each for each in spoken if each.change.table.publish)
    assert (told.change.measure, str(told.change.earlier), str(told.change.table.note)) == (
        "Not for publication",
        "Not for publication",
        NOTICE,
    )
    assert len(spoken) == len(measured.spoken) - 1


def test_its_tables_charts_and_maps_are_not_there_and_the_others_are(made):
    bundle, measured = made
    shown = [each.display.id for each in cut_measured(measured, bundle, Edition.PUBLIC).displays.made]
    assert shown == [each.id for each in bundle.statistics.displays if each.id not in HIDDEN]


HIDDEN = {"Raids chart", "Raids table", "Kept chart", "Hidden chart"}


@pytest.mark.parametrize("edition", [Edition.EXEMPT, Edition.INTERNAL])
def test_the_other_editions_show_all_of_it(made, edition):
    bundle, measured = made
    assert cut_measured(measured, bundle, edition) is measured


def test_where_nothing_is_exempt_nothing_changes():
    bundle = read_example()
    measured = measure(bundle)
    assert cut_measured(measured, bundle, Edition.PUBLIC) is measured
