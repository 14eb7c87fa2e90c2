"""Takes the reports; gives a finding where a row of the implications says only that there are none."""

from collections.abc import Iterator, Sequence

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.records.report import Implication

CODE = "every-implication-has-a-sentence"
SAYS_NOTHING = frozenset((
    *("none", "nil", "no", "n/a", "na", "not applicable", "-", "–", "—", "no implications", "none identified"),
    *("there are none", "none known", "not relevant", "no comment", "no comments"),
))
WHY = {
    "equalit": "The Equality Act 2010 (section 149) asks members for due regard when they decide: say whether an "
    "impact assessment was made, and what it found.",
    "financ": "The chief finance officer answers for it: say that no money is asked for, or which budget pays.",
}


def every_implication_has_a_sentence(bundle: Bundle) -> Iterator[Finding]:
    """Give the rows with “None.” and no sentence: money and equalities one by one, the others together."""
    for report in bundle.reports:
        empty = [row for row in report.implications if isinstance(row.issue, str) and _says_nothing(row)]
        asked = [(row, _say_why(row)) for row in empty]
        for row, why in asked:
            if why:
                yield query(CODE, row.origin.place("implications"), f"“{row.implications}” is all it says. {why}")
        others = [row for row, why in asked if not why]
        if others:
            yield _say_others(others)


def _says_nothing(row: Implication) -> bool:
    return fold(row.implications).rstrip(" .") in SAYS_NOTHING


def _say_why(row: Implication) -> str:
    return next((why for word, why in WHY.items() if word in fold(row.issue)), "")


def _say_others(rows: Sequence[Implication]) -> Finding:
    named = ", ".join(f"{row.issue} ({row.origin.place('implications').at})" for row in rows)
    said = "this row says" if len(rows) == 1 else f"{len(rows)} rows say"
    return query(
        CODE,
        rows[0].origin.place("implications"),
        f"{said} only “{rows[0].implications}”: {named}. Say in a sentence why there is nothing to say.",
    )
