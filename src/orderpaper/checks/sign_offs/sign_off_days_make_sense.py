"""Takes the council's details; gives a finding where its reports would be cleared too late, or years too early."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.council import CouncilDetails
from orderpaper.records.finding import Finding, query
from orderpaper.records.working_days import MOST_DAYS, SIGN_OFF_DAYS, count_sign_off_days, count_wanted_days, read_days

CODE = "sign-off-days-make-sense"


def sign_off_days_make_sense(bundle: Bundle) -> Iterator[Finding]:
    """Give a number of days that cannot be meant, or that ends after the agenda must be issued."""
    council = bundle.council.details
    typed, place = council.sign_off_days, council.origin.place("sign_off_days")
    if typed is not None and not 0 <= typed <= MOST_DAYS:
        told = f"{typed} working days cannot be meant. Correct it, or empty the cell: then it is {SIGN_OFF_DAYS}."
        yield query(CODE, place, told, str(typed))
    elif bundle.reports and count_sign_off_days(council) <= _count_notice(council):
        found, needed = count_sign_off_days(council), _count_notice(council) + 1
        yield query(
            CODE,
            place,
            f"what is cleared {found} working days before a meeting is too late for its agenda, which goes out with "
            f"{needed - 1} clear days. Type {needed} or more.",
            str(found) if typed is not None else "",
        )


def _count_notice(council: CouncilDetails) -> int:
    """Give the clear days of the agenda; none where they are days of the calendar, which working days do not match."""
    return -1 if read_days(council)[0].is_every_day else count_wanted_days(council)
