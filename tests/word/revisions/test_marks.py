import pytest

from orderpaper.word.revisions.marks import Verdict, is_settled, judge
from revised import W, mark, tree


def first(kind):
    return tree(mark(kind))[0]


@pytest.mark.parametrize("kind", ["ins", "moveTo", "cellIns", "moveToRangeStart", "customXmlInsRangeStart"])
def test_what_was_added_stays_when_accepted_and_goes_when_rejected(kind):
    assert judge(first(kind), lambda _author: Verdict.ACCEPT) is True
    assert judge(first(kind), lambda _author: Verdict.REJECT) is False


@pytest.mark.parametrize("kind", ["del", "moveFrom", "cellDel", "moveFromRangeStart", "customXmlDelRangeStart"])
def test_what_was_taken_out_goes_when_accepted_and_stays_when_rejected(kind):
    assert judge(first(kind), lambda _author: Verdict.ACCEPT) is False
    assert judge(first(kind), lambda _author: Verdict.REJECT) is True


def test_a_mark_that_is_kept_decides_nothing():
    assert judge(first("ins"), lambda _author: Verdict.KEEP) is None
    assert not is_settled(first("ins"), lambda _author: Verdict.KEEP)


def test_the_author_is_asked_of_by_name_and_nobody_as_the_empty_name():
    asked = []
    judge(first("ins"), lambda author: asked.append(author) or Verdict.ACCEPT)
    judge(tree("<w:ins/>").find(f"{W}ins"), lambda author: asked.append(author) or Verdict.ACCEPT)
    assert asked == ["Ann", ""]
