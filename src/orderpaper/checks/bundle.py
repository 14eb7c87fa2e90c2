"""Takes the bundle; gives what every check of the workbooks found, in the order the checks are listed."""

from orderpaper.checks import council, figures, meetings, plan, reports, words
from orderpaper.checks.said import Check, WordCheck, read_wording
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding

CHECKS: tuple[Check, ...] = (
    *plan.CHECKS,
    *figures.CHECKS,
    *reports.CHECKS,
    *meetings.CHECKS,
    *council.CHECKS,
)
WORD_CHECKS: tuple[WordCheck, ...] = words.CHECKS


def check_bundle(bundle: Bundle) -> list[Finding]:
    """Give the findings of every check: first of the records, then of the words typed in them, which are read once."""
    wording = read_wording(bundle)
    return [
        *(finding for check in CHECKS for finding in check(bundle)),
        *(finding for check in WORD_CHECKS for finding in check(bundle, wording)),
    ]
