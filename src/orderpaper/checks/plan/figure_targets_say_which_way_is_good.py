"""Takes the plan; gives a finding for each indicator with a figure to reach that does not say which way is better."""

import re
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

NUMBER = re.compile(r"[-−+]?\s*£?\s*\d[\d,]*(?:\.\d+)?\s*%?")


def figure_targets_say_which_way_is_good(bundle: Bundle) -> Iterator[Finding]:
    """Give the indicators whose Target is a bare figure and whose Good is is empty: met cannot be told from missed.

    A target in words, such as below the county average, says so itself.
    """
    if bundle.plan is None:
        return
    for indicator in bundle.plan.indicators:
        if indicator.good_is == "" and NUMBER.fullmatch(str(indicator.target).strip()):
            yield query(
                "figure-targets-say-which-way-is-good",
                indicator.origin.place("good_is"),
                f"the target is {indicator.target}, and nothing says which way is better. "
                "Type Lower, Higher or Neither under Good is.",
            )
