"""Takes the tables as judged; gives a finding for each figure pasted worked out that its own table gainsays."""

from collections.abc import Iterator

from orderpaper.checks.gainsaid import compare_figure
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.judged import Derived, Judged
from orderpaper.records.recomputed import Recomputed, Slip, Verdict

CODE = "pasted-figures-follow-from-their-table"
REMEDIES = {
    Slip.OTHER_DENOMINATOR: "Type {right}, or put right Denominator on the sheet Tables.",
    Slip.RANKED_OTHER_WAY: "Type {right}, or put right Rank on the sheet Tables.",
    Slip.KEYSTROKE_BESIDE: "Put right whichever is wrong.",
    Slip.NOTE_MARK: "Type {right}.",
}


def pasted_figures_follow_from_their_table(judged: Judged) -> Iterator[Finding]:
    """Give the changes, percentages, rates, shares and ranks that are not what their table makes of them.

    What is right but for its rounding is worth a look, all else must be put right. A column most of which does not
    follow is told of once: it may come from figures that are not in the table.
    """
    for table in judged.tables:
        for derived in table.derived:
            wrong = [each for each in derived.figures if each.verdict is Verdict.WRONG]
            if derived.is_doubtful:
                yield _doubt(derived, wrong)
            else:
                yield from (_tell(derived, each) for each in wrong)


def _tell(derived: Derived, wrong: Recomputed) -> Finding:
    usual = f"Type {{right}}, or delete the {_name(derived)}: orderpaper works it out."
    remedy = usual if wrong.slip is None else REMEDIES.get(wrong.slip, usual)
    message = f"{compare_figure(wrong, derived.comes_from)} {remedy.format(right=wrong.right)}"
    give = query if wrong.slip is Slip.CUT_OFF else stop
    return give(CODE, wrong.stated.place, message, str(wrong.stated))


def _doubt(derived: Derived, wrong: list[Recomputed]) -> Finding:
    first = wrong[0]
    others = f" So it is with {len(wrong) - 1} more under “{derived.name}”." if len(wrong) > 1 else ""
    remedy = (
        "If that comes from figures that are not in this table, paste them beside it; otherwise delete the "
        f"{_name(derived)}: orderpaper works it out."
    )
    message = f"{compare_figure(first, derived.comes_from)}{others} {remedy}"
    return query(CODE, first.stated.place, message, str(first.stated))


def _name(derived: Derived) -> str:
    return "row" if derived.is_row else "column"
