import dataclasses

import pytest

from canaries import EXEMPT, QUOTING, make_canaries, quote
from orderpaper.checks.reports.exempt_figures_are_quoted_in_exempt_text_only import (
    exempt_figures_are_quoted_in_exempt_text_only,
)
from orderpaper.records.finding import query

CODE = "exempt-figures-are-quoted-in-exempt-text-only"


@pytest.fixture(scope="module")
def typed():
    return make_canaries()


def find(bundle):
    return list(exempt_figures_are_quoted_in_exempt_text_only(bundle))


def test_nothing_in_the_example_is_exempt(bundle):
    assert find(bundle) == []


def test_a_public_sentence_that_calls_an_exempt_figure_is_named(typed):
    place = typed.reports[0].narrative[-1].origin.place("text")
    assert find(quote(typed)[0]) == [
        query(
            CODE,
            place,
            "“Warrants {figures.raids.zyxrow_warrants.sentence}, most at {figures.raids.highest}: see {s…” calls "
            "{figures.raids.zyxrow_warrants.sentence}, of a table that is exempt, and the sentence is not: the public "
            "reads “[not for publication]” there. Make the paragraph exempt, or write it without the figure.",
            held=QUOTING,
        )
    ]


def test_an_exempt_sentence_may_call_it(typed):
    report = typed.reports[0]
    *others, last = report.narrative
    exempt = dataclasses.replace(report, narrative=(*others, last.changed(**EXEMPT)))
    assert find(quote(dataclasses.replace(typed, reports=(exempt,)))[0]) == []


def test_a_table_that_is_public_may_be_quoted_anywhere(typed):
    statistics = typed.statistics
    tables = tuple(each.changed(publish="") for each in statistics.tables)
    by_old = dict(zip(map(id, statistics.tables), tables, strict=True))
    series = tuple(dataclasses.replace(each, table=by_old[id(each.table)]) for each in statistics.series)
    open_to_all = dataclasses.replace(statistics, tables=tables, series=series)
    assert find(quote(dataclasses.replace(typed, statistics=open_to_all))[0]) == []
