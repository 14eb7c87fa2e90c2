"""Takes the plan; gives a finding where its priorities or themes are not numbered 1, 2, 3 and so on."""

from collections.abc import Iterator

from orderpaper.checks.orders import find_orders_astray
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding

CODE = "order-numbers-run-on"


def order_numbers_run_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the numbers used twice and the first that is left out: a printed plan has one Priority 4."""
    if bundle.plan is None:
        return
    current = [each for each in bundle.plan.priorities if not each.ended]
    yield from find_orders_astray(CODE, current, "priorities of this year")
    yield from find_orders_astray(CODE, bundle.plan.themes, "themes")
