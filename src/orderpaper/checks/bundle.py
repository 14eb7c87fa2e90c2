"""Takes the bundle, its tables as judged and what is shown of them; gives what every check found, in their order."""

from orderpaper.checks import assessment, council, figures, meetings, plan, reports, words
from orderpaper.checks.said import Check, DisplayCheck, JudgedCheck, WordCheck, read_wording
from orderpaper.records.bundle import Bundle
from orderpaper.records.display import Displays
from orderpaper.records.finding import Finding
from orderpaper.records.judged import Judged

CHECKS: tuple[Check, ...] = (
    *plan.CHECKS,
    *figures.TABLE_CHECKS,
    *assessment.CHECKS,
    *reports.CHECKS,
    *meetings.CHECKS,
    *council.CHECKS,
)
JUDGED_CHECKS: tuple[JudgedCheck, ...] = figures.JUDGED_CHECKS
DISPLAY_CHECKS: tuple[DisplayCheck, ...] = figures.DISPLAY_CHECKS
NOTHING_SHOWN = Displays()
WORD_CHECKS: tuple[WordCheck, ...] = words.CHECKS


def check_bundle(bundle: Bundle, judged: Judged, displays: Displays = NOTHING_SHOWN) -> list[Finding]:
    """Give the findings of every check: of the records, of the tables as judged, of what is shown, of words in cells.

    The words are read once.
    """
    wording = read_wording(bundle)
    return [
        *(finding for check in CHECKS for finding in check(bundle)),
        *(finding for check in JUDGED_CHECKS for finding in check(judged)),
        *(finding for check in DISPLAY_CHECKS for finding in check(displays)),
        *(finding for check in WORD_CHECKS for finding in check(bundle, wording)),
    ]
