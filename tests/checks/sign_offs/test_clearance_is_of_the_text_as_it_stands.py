import pytest

from checks.sign_offs.boards import PLACE, stand
from orderpaper.checks.sign_offs.clearance_is_of_the_text_as_it_stands import clearance_is_of_the_text_as_it_stands
from orderpaper.records.board import Standing
from orderpaper.records.finding import query

NOW = "what was cleared is not what stands here now"
REMEDY = (
    "If these are changes that they made, accept them in amendments.xlsx; else run orderpaper circulate, and their "
    "copy shows them the change."
)


def find(*board):
    return list(clearance_is_of_the_text_as_it_stands(board))


def test_a_clearance_of_another_text_says_whose_it_is_and_what_changed():
    row = stand(Standing.STALE, cleared="There were 2,258.", text="There were 2,683.")
    told = f"“A Smith” cleared “Legal” on 13 March 2017, and {NOW}: from 2,258 to 2,683. {REMEDY}"
    assert find(row) == [query("clearance-is-of-the-text-as-it-stands", PLACE, told)]


def test_without_a_name_or_a_day_the_post_is_named():
    (found,) = find(stand(Standing.STALE, name="", since=None, cleared="None.", text="Some."))
    assert found.message.startswith(f"“Head of Law” cleared “Legal”, and {NOW}: “None” became “Some”.")


@pytest.mark.parametrize(
    ("cleared", "says"),
    [
        ("", "the record no longer holds the text that was cleared"),
        ("None.", "its text in the record no longer agrees with its fingerprint"),
    ],
)
def test_where_the_record_does_not_tell_what_was_cleared_it_says_so(cleared, says):
    assert says in find(stand(Standing.STALE, cleared=cleared))[0].message


@pytest.mark.parametrize("standing", [each for each in Standing if each is not Standing.STALE])
def test_nothing_else_is_a_finding(standing):
    assert find(stand(standing)) == []
