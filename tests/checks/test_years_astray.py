"""Years are compared for plans and assessments alike; more in the tests of those checks."""

from orderpaper.checks.years_astray import find_years_astray
from papers.made_assessment import DETAILS


def test_years_that_cannot_be_compared_are_not_said_to_disagree():
    (finding,) = find_years_astray("code", DETAILS.changed(year="soon"))
    assert (finding.code, finding.held) == ("code", "soon")


def test_years_that_follow_on_are_fine():
    assert list(find_years_astray("code", DETAILS)) == []
