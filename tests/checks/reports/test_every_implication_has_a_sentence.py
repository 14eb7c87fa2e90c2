import pytest

from orderpaper.checks.reports.every_implication_has_a_sentence import every_implication_has_a_sentence
from orderpaper.records.finding import Severity, query
from orderpaper.records.report import Implication
from papers.example import make, with_report

CODE = "every-implication-has-a-sentence"


def find(bundle):
    return list(every_implication_has_a_sentence(bundle))


def with_rows(bundle, *rows):
    made = tuple(
        make(Implication, row=row, issue=issue, implications=said) for row, (issue, said) in enumerate(rows, 2)
    )
    return with_report(bundle, implications=made)


def test_the_five_rows_of_the_published_report_that_say_none_are_told_as_one(bundle):
    (found,) = find(bundle)
    assert found.severity is Severity.QUERY
    assert found.place == bundle.reports[0].implications[1].origin.place("implications")
    assert found.message == (
        "5 rows say only “None.”: Risk Management (B3), Environmental/Sustainable Development (B8), Human Rights Act "
        "(B10), Procurement (B11), Asset Management (B12). Say in a sentence why there is nothing to say."
    )


@pytest.mark.parametrize("said", ["None", "none.", "N/A", "Not applicable.", "-", "–"])
def test_money_and_equalities_are_queried_each_with_why(bundle, said):
    changed = with_rows(bundle, ("Financial", said), ("Equalities", said))
    assert find(changed) == [
        query(
            CODE,
            changed.reports[0].implications[0].origin.place("implications"),
            f"“{said}” is all it says. The chief finance officer answers for it: say that no money is asked for, or "
            "which budget pays.",
        ),
        query(
            CODE,
            changed.reports[0].implications[1].origin.place("implications"),
            f"“{said}” is all it says. The Equality Act 2010 (section 149) asks members for due regard when they "
            "decide: say whether an impact assessment was made, and what it found.",
        ),
    ]


def test_one_other_row_is_told_by_itself(bundle):
    (found,) = find(with_rows(bundle, ("Procurement", "N/A")))
    assert found.message == "this row says only “N/A”: Procurement (B2). Say in a sentence why there is nothing to say."


@pytest.mark.parametrize("said", ["None, because nothing is bought.", "There is no charge to the budget."])
def test_a_sentence_is_enough(bundle, said):
    assert find(with_rows(bundle, ("Procurement", said), ("Financial", said))) == []


def test_rows_without_words_are_not_looked_at(bundle):
    assert find(with_report(bundle, implications=(make(Implication), make(Implication, issue="Financial")))) == []
