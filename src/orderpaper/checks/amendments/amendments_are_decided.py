"""Takes the amendments; gives a finding for each that is neither accepted nor refused."""

from collections.abc import Iterator

from orderpaper.records.amended import SAID, Amended
from orderpaper.records.amendment import Amendment
from orderpaper.records.finding import Finding, query
from orderpaper.records.text_change import say_change

CODE = "amendments-are-decided"


def amendments_are_decided(amended: Amended) -> Iterator[Finding]:
    """Give the amendments that wait; those of one reviewer, one under the other, are told once with their number."""
    for each in amended.undecided:
        yield query(CODE, each.origin.place("accept"), _say(each), held=_show(each))


def _say(amendment: Amendment) -> str:
    by = f" by “{amendment.who}”" if amendment.who else ""
    if amendment.kind in SAID:
        return f"a comment{by} waits for you. Choose Yes or No under Accept, once you have dealt with it."
    return f"an edit{by} waits to be decided. Choose Yes or No under Accept."


def _show(amendment: Amendment) -> str:
    return str(amendment.new) if amendment.kind in SAID else say_change(str(amendment.old), str(amendment.new))
