"""The checks of amendments, one after the other."""

from orderpaper.checks.amendments import CHECKS, judge_amendments
from orderpaper.records.amendment import ELSEWHERE, FIGURE
from orderpaper.workbooks.ours.force import put_in_force
from ours_made import accepted, edit, with_texts


def test_every_check_is_asked_in_its_order():
    amendments = [
        edit(number=1),
        edit(new="x", number=2, who="Fred"),
        accepted(old="gone", number=3),
        accepted(number=4, kind=FIGURE),
        accepted(number=5, kind=ELSEWHERE),
    ]
    codes = [each.code for each in judge_amendments(put_in_force(with_texts(), amendments))]
    assert list(dict.fromkeys(codes)) == [check.__name__.replace("_", "-") for check in CHECKS]


def test_without_amendments_nothing_is_said():
    assert list(judge_amendments(put_in_force(with_texts(), ()))) == []
