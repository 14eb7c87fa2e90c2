import pytest

from measured import tell
from orderpaper.checks.proof.measures.plans import compare_plans
from proofed import proof

USUAL = "The 2013-18 Community Safety Plan is a rolling plan.\n\nThe Community Safety Plan 2013-2018 is refreshed."


@pytest.mark.parametrize(
    ("third", "expected"),
    [
        ("It informs the 2012-17 Community Safety Plan.", ["2012-17 Community Safety Plan"]),
        ("It informs the 2013-18 Community Safety Plan.", []),
        ("It follows the previous 2012-17 Community Safety Plan.", []),
        ("It follows the 2008-13 Community Safety Plan.", []),
        ("It informs the Community Safety Plan for 2017-18.", []),
        ("It informs the 2012-17 Sustainable Community Strategy.", []),
    ],
)
def test_a_plan_has_the_same_years_wherever_it_is_named(third, expected):
    compared = tell(compare_plans(proof(f"{USUAL}\n\n{third}").passages))
    assert [words for words, _other, answer in compared if answer] == expected


def test_two_namings_do_not_tell_which_is_right():
    text = "The 2013-18 Community Safety Plan is one.\n\nThe 2012-17 Community Safety Plan is another."
    assert [answer for _words, _other, answer in tell(compare_plans(proof(text).passages))] == [""]
