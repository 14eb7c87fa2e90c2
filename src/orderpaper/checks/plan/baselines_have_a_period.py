"""Takes the plan; gives a finding for each baseline figure that does not say which period it is of."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, query


def baselines_have_a_period(bundle: Bundle) -> Iterator[Finding]:
    """Give the indicators with a baseline and no period: a figure without its year cannot be compared."""
    if bundle.plan is None:
        return
    for indicator in bundle.plan.indicators:
        baseline = indicator.baseline
        if isinstance(baseline, Figure) and baseline.value is not None and indicator.baseline_period == "":
            yield query(
                "baselines-have-a-period",
                indicator.origin.place("baseline_period"),
                f"the baseline is {baseline}, and nothing says of when. Type its period, as 2014/15.",
            )
