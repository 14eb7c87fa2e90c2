from orderpaper.checks.proof.one_measure_has_one_value import one_measure_has_one_value
from proofed import answers, proof


def check(text):
    return list(one_measure_has_one_value(proof(text)))


def test_two_values_of_one_measure_are_reported_once():
    text = (
        "Violence against the person rose by 1.7%, from 1,543 incidents to 1,570.\n\n"
        "Burglary was the same.\n\n"
        "In Upton, violence against the person rose from 1,543 offences in 2011/12 to 1,579 in 2012/13 (+1.7%)."
    )
    (claim,) = (each for each in check(text) if each.answer)
    assert (str(claim.answer), claim.stated, claim.recomputed, claim.where.line) == ("stop", "1,579", "1,570", 5)
    assert claim.message == (
        "1,579 is said here and 1,570 at line 1, of the same measure. One digit differs: 9 here, 0 there. "
        "Write one of them in both."
    )


def test_a_paper_that_says_everything_once_has_nothing_to_compare():
    assert check("Violence rose from 1,543 to 1,570. Burglary fell from 431 to 418.\n\nThe borough is quiet.") == []


def test_values_that_agree_are_claims_that_hold():
    text = "Thefts fell from 1,867 to 1,788.\n\nIn the year thefts decreased (by 79, from 1,867 to 1,788)."
    assert [claim.answer for claim in check(text)] == [None]
    assert answers(check(text)) == []
