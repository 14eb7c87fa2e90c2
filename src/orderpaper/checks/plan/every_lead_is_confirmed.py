"""Takes the plan and its report; gives a finding for each of this year's priorities without a confirmed lead."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.text import Text

UNCONFIRMED = ("to be confirmed", "tbc", "tba", "to be agreed", "vacant")


def every_lead_is_confirmed(bundle: Bundle) -> Iterator[Finding]:
    """Give the unconfirmed leads: worth a look, and in the way of a plan that Council is asked to adopt."""
    if bundle.plan is None:
        return
    goes_to_council = any(
        each.to == "Council"
        for report in bundle.reports
        if report.details.attaches_plan
        for each in report.recommendations
    )
    for priority in bundle.plan.priorities:
        if not priority.ended and _is_unconfirmed(priority.lead):
            say = stop if goes_to_council else query
            reason = "and the plan goes to Council" if goes_to_council else "so the plan will print it so"
            yield say(
                "every-lead-is-confirmed",
                priority.origin.place("lead"),
                f"the lead of “{priority.title}” is still to be confirmed, {reason}. "
                "Type the post and its organisation.",
            )


def _is_unconfirmed(lead: Text) -> bool:
    """Tell whether a lead, or one of two joined by &, is still to be confirmed."""
    return any(name.strip(" .").casefold() in UNCONFIRMED for name in str(lead).split("&"))
