"""The row in place of an exempt one: a column that is added tomorrow is not in it, unless somebody says so."""

import pytest

from canaries import CANARY, EXEMPT, list_words, make_exempt
from orderpaper.records.columns import Kind
from orderpaper.records.exempt import ALSO_EXEMPT
from orderpaper.records.figure import Figure
from orderpaper.records.notice import write_notice
from orderpaper.records.notice_rows import KEPT, is_notice, list_lost, withhold_figures, withhold_row
from orderpaper.records.place import Place
from orderpaper.records.plan import Indicator
from orderpaper.records.report import ReportDetails
from papers.example import make

NUMBER = Figure(48627, Place("plan.xlsx", "Indicators", "G2"))
STATED = {Kind.CHOICE: "ZyxChoice", Kind.FIGURE: NUMBER, Kind.INT: 48627}


def fill(record):
    """Give an exempt row with something in every cell."""
    row = make_exempt(record, 2, "made.xlsx")
    kept = {*KEPT[record], *EXEMPT}
    others = {name: STATED.get(column.kind) for name, column in record.columns().items()}
    return row.changed(**{name: value for name, value in others.items() if value is not None and name not in kept})


@pytest.mark.parametrize("record", ALSO_EXEMPT, ids=lambda each: each.__name__)
def test_nothing_is_left_of_a_row_but_where_it_belongs_and_the_notice(record):
    row = fill(record)
    assert any(CANARY in each for each in list_words(row))
    made = withhold_row(row, write_notice(row, "England"))
    left = [each for name in record.columns() for each in list_words(getattr(made, name))]
    assert not any(CANARY in each or "48,627" in each or "48627" in each for each in left)
    assert is_notice(made)
    assert any("paragraph 7 of Part 1" in each for each in left)
    assert {getattr(made, name) for name in KEPT[record] if isinstance(getattr(row, name), str)} == {
        getattr(row, name) for name in KEPT[record] if isinstance(getattr(row, name), str)
    }


def test_every_sheet_with_the_column_has_its_notice():
    assert set(KEPT) == {*ALSO_EXEMPT, ReportDetails}
    assert all("publish" in record.columns() for record in ALSO_EXEMPT)


def test_what_is_lost_is_all_that_is_not_kept():
    row = fill(Indicator)
    assert set(list_lost(row)) == set(Indicator.columns()) - {"id", "priority", *EXEMPT}


def test_a_row_of_another_table_keeps_its_figures():
    row = make(Indicator, table="Crime", baseline=NUMBER, latest=NUMBER)
    assert withhold_figures(row, {"raids"}) is row
    made = withhold_figures(row, {"crime"})
    assert (str(made.baseline), made.comparator, made.latest) == ("Not for publication", None, None)
