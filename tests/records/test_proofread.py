"""What came of proofreading a paper."""

import pytest

from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.proofread import Proofread


def fault(answer):
    return Claim("a-code", Whereabouts(line=1, at="line 1"), "It fell.", answer, message="It rose.")


@pytest.mark.parametrize(
    ("answers", "status"),
    [((), 0), ((Severity.QUERY, Severity.NOTE), 0), ((Severity.QUERY, Severity.STOP), 1)],
)
def test_the_exit_status_is_1_where_something_cannot_be_right(answers, status):
    assert Proofread("a.txt", 5, tuple(map(fault, answers))).exit_status == status


def test_its_faults_are_findings_of_its_file():
    done = Proofread("a.txt", 5, (fault(Severity.QUERY),))
    assert [str(each) for each in done.findings] == ["a.txt › line 1: It rose."]
