import pytest

from checks.made import make_figure
from orderpaper.checks.slip import explain_slip
from orderpaper.records.recomputed import Recomputed, Slip, Verdict


def explain(slip, explanation=""):
    return explain_slip(Recomputed("A", "Change", make_figure("5"), Verdict.WRONG, slip=slip, explanation=explanation))


def test_what_nothing_explains_has_no_sentence():
    assert explain(None) == ""


@pytest.mark.parametrize("slip", Slip)
def test_every_slip_is_a_sentence_that_follows_others(slip):
    said = explain(slip)
    assert said[:1] == " "
    assert said[1].isupper()
    assert said[-1] == "."


@pytest.mark.parametrize(
    ("slip", "explanation", "said"),
    [
        (Slip.CUT_OFF, "", " It was cut off, not rounded."),
        (Slip.OTHER_COLUMNS, "from 2016 and 2014", " It was worked out from 2016 and 2014."),
        (Slip.OTHER_ROWS, "it adds 13 rows, Mar-12 to Mar-13", " It adds 13 rows, Mar-12 to Mar-13."),
        (
            Slip.FROM_WRONG_FIGURE,
            "it follows from 5 under “Change”",
            " It follows from 5 under “Change”, which is wrong itself.",
        ),
        (
            Slip.OTHER_DENOMINATOR,
            "14.20 would mean a denominator of about 125,900",
            " 14.20 would mean a denominator of about 125,900.",
        ),
    ],
)
def test_what_is_known_of_the_figure_is_said(slip, explanation, said):
    assert explain(slip, explanation) == said
