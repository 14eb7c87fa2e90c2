"""Changing rows of a bundle: what changes is new, all else is the same record."""

from orderpaper.records.report import Implication
from orderpaper.records.rows import change_rows
from orderpaper.records.statistics import StatisticsTable
from papers.example import read_example


def test_a_bundle_none_of_whose_rows_change_is_the_same_bundle():
    bundle = read_example()
    assert change_rows(bundle, lambda row: row) is bundle


def test_only_the_workbook_of_a_changed_row_is_new():
    bundle = read_example()
    changed = change_rows(bundle, lambda row: row.changed(issue="Law") if isinstance(row, Implication) else row)
    assert {each.issue for each in changed.reports[0].implications} == {"Law"}
    assert changed.plan is bundle.plan
    assert changed.reports[0].narrative is bundle.reports[0].narrative


def test_every_row_is_changed_once():
    bundle, seen = read_example(), []
    change_rows(bundle, lambda row: (seen.append(row), row)[1])
    assert [id(row) for row in seen] != []
    assert sorted(map(id, seen)) == sorted(map(id, bundle.entries()))


def test_the_figures_of_a_changed_table_belong_to_it_as_it_now_reads():
    bundle = read_example()
    changed = change_rows(bundle, lambda row: row.changed(title="New") if isinstance(row, StatisticsTable) else row)
    assert {series.table.title for series in changed.statistics.series} == {"New"}
