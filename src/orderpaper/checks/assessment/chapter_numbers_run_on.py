"""Takes the assessment; gives a finding where its chapters are not numbered 1, 2, 3 and so on."""

from collections.abc import Iterator

from orderpaper.checks.orders import find_orders_astray
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding

CODE = "chapter-numbers-run-on"


def chapter_numbers_run_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the numbers used twice and the first that is left out: the priorities at the end are listed by them."""
    if bundle.assessment:
        yield from find_orders_astray(CODE, bundle.assessment.chapters, "chapters")
