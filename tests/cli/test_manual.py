"""The manual as the command prints it: one page a code, the nearest offered where there is none."""

import pytest

from orderpaper.cli.manual import PARTS, compose_index, find_folder, read_page, strip_marks
from orderpaper.records.errors import FolderError


def test_a_page_opens_with_its_code():
    assert read_page("date-can-be-read").startswith("# date-can-be-read\n\n*Cells*\n\nWhat stands where a date belongs")


@pytest.mark.parametrize(
    "typed", ["[date-can-be-read]", " Date-Can-Be-Read ", "date_can_be_read", "`date-can-be-read`"]
)
def test_a_code_is_known_however_it_was_copied(typed):
    assert read_page(typed) == read_page("date-can-be-read")


def test_a_code_that_is_not_there_is_refused_with_the_nearest():
    with pytest.raises(
        FolderError, match=r"no finding with the code “date-can-be-red”\. Did you mean date-can-be-read"
    ):
        read_page("date-can-be-red")


def test_a_code_that_nothing_is_like_is_refused_with_where_codes_are_found():
    with pytest.raises(FolderError, match="--verbose"):
        read_page("../../etc/passwd")


def test_a_page_is_shown_without_the_marks_of_its_making():
    assert strip_marks("# a-code\n\n*Plan*\n\n**Must fix**: see [the `guide`](../guide.md), not * this.") == (
        "a-code\n\nPlan\n\nMust fix: see the guide, not * this."
    )


def test_every_page_stands_once_in_the_index_under_its_part():
    index = compose_index()
    assert [line[3:] for line in index.splitlines() if line.startswith("## ")] == list(PARTS)
    assert all(index.count(f"[{path.stem}](checks/{path.stem}.md)") == 1 for path in find_folder().glob("*.md"))


def test_the_index_says_what_must_be_true_in_one_sentence():
    assert (
        "| [key-is-used-once](checks/key-is-used-once.md) | No two rows of a sheet have the same ID" in compose_index()
    )
