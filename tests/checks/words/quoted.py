"""Sentences that call figures by name, for the tests of the checks that read them."""

import dataclasses

from checks.made import make_series, make_table
from checks.words.cells import NO_ROWS, read_rows, write
from named_figures import YEARS
from orderpaper.records.plan import PlanNarrative
from orderpaper.records.statistics import Statistics
from orderpaper.statistics.quotations.catalogue import name_figures
from orderpaper.statistics.quotations.sentences import quote_bundle
from papers.example import read_example, with_plan

ALL = "figures.annual_changes.all_crime"
BURGLARY = "figures.annual_changes.burglary_dwelling"
GRAFFITI = "figures.annual_changes.graffiti"


def ask_quoted(check, text, pasted=YEARS, **values):
    """Give what a check finds in one paragraph of a plan, beside one table of figures."""
    table = make_table(**{"id": "Annual changes", "rows_are": "Crime type", "title": "Changes in crime", **values})
    statistics = Statistics((table,), make_series(pasted, table))
    rows = (write(PlanNarrative, "text", text),)
    bundle = dataclasses.replace(with_plan(read_example(), **{**NO_ROWS, "narrative": rows}), statistics=statistics)
    quoted = quote_bundle(bundle, name_figures(statistics))
    return list(check(quoted, read_rows(quoted, quoted.plan.narrative)))
