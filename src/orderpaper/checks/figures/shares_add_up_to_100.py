"""Takes the tables as judged; gives a finding for each column of shares that add up to nearly 100%, and not to it."""

from collections.abc import Iterator

from orderpaper.checks.gainsaid import compare_shares
from orderpaper.records.finding import Finding, query
from orderpaper.records.judged import Judged

CODE = "shares-add-up-to-100"


def shares_add_up_to_100(judged: Judged) -> Iterator[Finding]:
    """Give the columns of percentages that come within 2 points of 100%, and no nearer than rounding may explain."""
    for table in judged.tables:
        for cast in table.shares:
            if not cast.adds_up:
                yield query(
                    CODE,
                    cast.stated.place,
                    f"{compare_shares(cast)} If they are the parts of one whole, put right whichever is wrong.",
                )
