"""Takes the reports and the committees; gives a finding where a cover says two things of who decides."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.members import find_committee, is_body
from orderpaper.records.names import fold
from orderpaper.records.report import Report

CODE = "final-decision-agrees-with-decision-maker"
BODIES = ("Council", "Cabinet")


def final_decision_agrees_with_decision_maker(bundle: Bundle) -> Iterator[Finding]:
    """Give the covers on which “Final decision here?”, the decision-maker and the recommendations disagree."""
    for report in bundle.reports:
        maker = report.details.decision_maker
        if not isinstance(maker, str) or report.details.is_final_here is None:
            continue
        is_ours = _is_this_committee(bundle, report, maker)
        if report.details.is_final_here:
            yield from _look_elsewhere(bundle, report, "" if is_ours else maker)
        elif is_ours:
            yield query(
                CODE,
                report.details.origin.place("is_final_here"),
                f"No is typed, and the decision-maker is this committee ({maker}). Type Yes, or name who decides.",
                held="No",
            )


def _look_elsewhere(bundle: Bundle, report: Report, maker: str) -> Iterator[Finding]:
    body = next((each for each in BODIES if is_body(maker, each)), "")
    if body:
        yield stop(
            CODE,
            report.details.origin.place("is_final_here"),
            f"Yes is typed, and the decision-maker is {maker}. Type No, or name this committee as decision-maker.",
            held="Yes",
        )
        return
    for row in report.recommendations:
        if row.to in BODIES and not _is_this_committee(bundle, report, row.to):
            yield query(
                CODE,
                row.origin.place("to"),
                f"“{row.to}” is to decide it, and the cover says that the final decision is taken here. "
                "Correct one of the two.",
                held=str(row.to),
            )


def _is_this_committee(bundle: Bundle, report: Report, name: object) -> bool:
    committee = find_committee(bundle.council, report.details.committee)
    names = (committee.short, committee.full) if committee else (report.details.committee,)
    folded = fold(name).replace("&", "and").removeprefix("the ")
    return folded == "this committee" or folded in {
        fold(each).replace("&", "and").removeprefix("the ") for each in names
    }
