import pytest

from checks.sign_offs.boards import PLACE, stand
from orderpaper.checks.sign_offs.sign_off_is_of_an_exact_text import sign_off_is_of_an_exact_text
from orderpaper.records.board import Standing
from orderpaper.records.finding import query


def find(*board):
    return list(sign_off_is_of_an_exact_text(board))


def test_a_sign_off_that_is_only_typed_says_that_its_text_is_not_known():
    told = (
        "“A Smith” is under Signed by, on 13 March 2017; which text was cleared is not known. Make sure that it is "
        "this one, or run orderpaper circulate to have it recorded."
    )
    assert find(stand(is_typed=True)) == [query("sign-off-is-of-an-exact-text", PLACE, told)]


@pytest.mark.parametrize("standing", list(Standing))
def test_what_the_record_knows_is_of_an_exact_text(standing):
    assert find(stand(standing)) == []
