"""Takes the bundle as reviewers amended it; gives findings where an amendment waits, is lost, or is still to do."""

from collections.abc import Callable, Iterable, Iterator

from orderpaper.checks.amendments.accepted_amendment_finds_its_text import accepted_amendment_finds_its_text
from orderpaper.checks.amendments.accepted_edit_elsewhere_is_done_by_hand import accepted_edit_elsewhere_is_done_by_hand
from orderpaper.checks.amendments.amendment_of_a_figure_is_done_in_its_cell import (
    amendment_of_a_figure_is_done_in_its_cell,
)
from orderpaper.checks.amendments.amendments_are_decided import amendments_are_decided
from orderpaper.checks.amendments.reviewers_agree_on_a_text import reviewers_agree_on_a_text
from orderpaper.records.amended import Amended
from orderpaper.records.finding import Finding

CHECKS: tuple[Callable[[Amended], Iterable[Finding]], ...] = (
    reviewers_agree_on_a_text,
    accepted_amendment_finds_its_text,
    amendments_are_decided,
    amendment_of_a_figure_is_done_in_its_cell,
    accepted_edit_elsewhere_is_done_by_hand,
)


def judge_amendments(amended: Amended) -> Iterator[Finding]:
    """Give what is to be said of the amendments."""
    for check in CHECKS:
        yield from check(amended)
