"""Two reviewers who change one text differently, until somebody chooses."""

import itertools

import pytest

from orderpaper.records.amendment import COMMENT, ELSEWHERE, FIGURE
from orderpaper.workbooks.ours.conflicts import find_conflicts, name_text
from ours_made import OTHER_COPY, edit

ANN = edit(new="must", number=1)
FRED = edit(new="could", number=2, who="Fred", file_sha256=OTHER_COPY)


def find(*amendments):
    return [(one.number, other.number) for one, other in find_conflicts(amendments)]


@pytest.mark.parametrize(
    ("one", "other", "are_told"),
    [(None, None, True), (True, True, True), (False, False, False), (True, False, False), (None, False, False),
     (True, None, False)],
)  # fmt: skip
def test_they_are_told_while_both_wait_or_both_are_accepted(one, other, are_told):
    pair = ANN.changed(accept=one), FRED.changed(accept=other)
    assert find(*pair) == ([(1, 2)] if are_told else [])
    assert find(*reversed(pair)) == ([(1, 2)] if are_told else [])


@pytest.mark.parametrize(
    "other",
    [
        FRED.changed(new=ANN.new),
        FRED.changed(new=f"  {ANN.new}"),
        FRED.changed(old="another text"),
        FRED.changed(row="Risk"),
        FRED.changed(column="Sign-off post"),
        FRED.changed(workbook="report two.xlsx"),
        FRED.changed(kind=COMMENT),
        FRED.changed(kind=ELSEWHERE, workbook=""),
        FRED.changed(old=ANN.new),
    ],
)
def test_what_does_not_contradict_is_none(other):
    assert find(ANN, other) == []


def test_one_reviewer_with_two_copies_contradicts_herself_and_two_in_one_copy_do():
    assert find(ANN, FRED.changed(who=ANN.who)) == [(1, 2)]
    assert find(ANN, FRED.changed(file_sha256=ANN.file_sha256)) == [(1, 2)]
    assert find(ANN, FRED.changed(who=ANN.who, file_sha256=ANN.file_sha256)) == []


def test_the_row_tells_the_text_even_if_it_stood_in_another_cell_and_the_cell_where_rows_have_no_names():
    assert find(ANN, FRED.changed(cell="B9")) == [(1, 2)]
    assert find(ANN.changed(row=""), FRED.changed(row="")) == [(1, 2)]
    assert find(ANN.changed(row=""), FRED.changed(row="", cell="B9")) == []
    assert name_text(ANN.changed(row="LEGAL")) == name_text(ANN)


def test_two_new_figures_for_one_contradict():
    figure = {"kind": FIGURE, "row": "", "column": "", "old": "19%", "cell": "D5"}
    assert find(ANN.changed(**figure), FRED.changed(**figure)) == [(1, 2)]
    assert find(ANN.changed(**figure), FRED.changed(**{**figure, "cell": "D6"})) == []


def test_of_three_each_pair_is_told():
    third = edit(new="shall", number=3, who="Jo", file_sha256="3" * 64)
    assert find(third, FRED, ANN) == list(itertools.combinations((1, 2, 3), 2))
