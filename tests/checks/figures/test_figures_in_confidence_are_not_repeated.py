import pytest

from checks.made import make_table, pasted
from orderpaper.checks.figures.figures_in_confidence_are_not_repeated import figures_in_confidence_are_not_repeated
from orderpaper.records.finding import query


def find(**values):
    return list(figures_in_confidence_are_not_repeated(pasted("Area | 2016\nA | 9\nB | 8", **values)))


def test_a_table_in_confidence_is_told_once():
    said = (
        "“ASB by area” is In confidence, so no paper prints the table. Whatever is typed into the plan or a report is "
        "printed: look that no sentence there repeats its figures."
    )
    place = make_table().origin.place("standing")
    assert find(standing="In confidence") == [
        query("figures-in-confidence-are-not-repeated", place, said, "In confidence")
    ]


@pytest.mark.parametrize("standing", ["Published", "Provisional", ""])
def test_other_tables_are_fine(standing):
    assert find(standing=standing) == []
