import pytest

from checks.sign_offs.boards import PLACE, stand
from orderpaper.checks.sign_offs.every_clearance_has_a_name import every_clearance_has_a_name
from orderpaper.records.board import STANDS, Standing
from orderpaper.records.finding import query


def find(*board):
    return list(every_clearance_has_a_name(board))


@pytest.mark.parametrize("standing", sorted(STANDS))
def test_a_clearance_without_a_name_is_worth_a_look(standing):
    told = (
        "“Legal” counts as cleared by “Head of Law”, and no name stands in the record. Ask who cleared it, and collect "
        "the copy again when their name is in it."
    )
    assert find(stand(standing, name="")) == [query("every-clearance-has-a-name", PLACE, told)]


@pytest.mark.parametrize("standing", list(Standing))
def test_a_row_with_a_name_or_not_cleared_is_none(standing):
    assert find(stand(standing, name="A Smith")) == []
    assert standing in STANDS or find(stand(standing, name="")) == []
