"""Takes the amendments; gives a finding for each two that make different texts of one."""

from collections.abc import Iterator

from orderpaper.checks.excerpt import excerpt
from orderpaper.records.amended import Amended
from orderpaper.records.amendment import Amendment
from orderpaper.records.finding import Finding, stop
from orderpaper.records.text_change import say_change

CODE = "reviewers-agree-on-a-text"


def reviewers_agree_on_a_text(amended: Amended) -> Iterator[Finding]:
    """Give the pairs of amendments that contradict one another, both accepted or neither decided; it shows both."""
    for one, other in amended.conflicts:
        both = "and you accepted both: neither is in the draft. " if one.accept else ""
        told = (
            f"two reviewers changed “{excerpt(one.old, 60)}” differently. {_say(one, other)}: {_show(one)}. "
            f"{_say(other, one)} ({other.origin.place('accept').at}): {_show(other)}. "
            f"{both.capitalize()}Choose Yes for one and No for the other."
        )
        yield stop(CODE, one.origin.place("accept"), told, held=f"{one.new}\n{other.new}")


def _show(amendment: Amendment) -> str:
    return say_change(str(amendment.old), str(amendment.new))


def _say(amendment: Amendment, other: Amendment) -> str:
    """Give who made an amendment; the file too, where that is what tells it from the other."""
    who = str(amendment.who) or "Somebody"
    return who if amendment.who and amendment.who != other.who else f"{who}, in “{amendment.file}”"
