"""Takes the edition that papers are made in; gives what it says of itself, and which papers have an exempt edition."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.bundle import Bundle
from orderpaper.records.edition import Edition
from orderpaper.records.exempt import MayBeExempt
from orderpaper.records.names import fold, fold_file
from orderpaper.records.notice import say_virtue
from orderpaper.records.paper import CommitteePaper
from orderpaper.records.report import Report
from orderpaper.records.text import Text
from orderpaper.records.when import say_date
from orderpaper.records.withheld import Withheld, find_withheld

INTERNAL = "Internal"
OF_THE_FOLDER = frozenset(("paper", "figures", "shown"))
"""What a context has of the whole folder, whether its paper prints it or not."""
BESIDE_A_REPORT = "plan"
"""What a report’s context has of the plan, of which it prints the priorities; the plan is a paper of its own."""
STATES: Mapping[Standing, tuple[str, str]] = {
    Standing.CLEARED: ("Cleared", ""),
    Standing.WITH_CHANGES: ("Cleared with changes", ""),
    Standing.STALE: ("Cleared", ", and changed since"),
    Standing.NOT_CLEARED: ("Not cleared", ""),
    Standing.SENT: ("Sent", ", no answer yet"),
    Standing.NOT_SENT: ("Not sent yet", ""),
}
"""What is said of a row by how it stands: before the name and the date, and after them."""


@dataclass(frozen=True, slots=True)
class Showing:
    """How papers are shown: in which edition, and how the rows of the implications tables stand."""

    edition: Edition = Edition.PUBLIC
    clearances: tuple[Clearance, ...] = ()

    def list_clearances(self, report: Report) -> dict[str, Text]:
        """Give what is said of each issue of a report, by its name folded; nothing but in an internal edition."""
        if not self.edition.shows_sign_offs:
            return {}
        own = (each for each in self.clearances if fold_file(each.paper) == fold_file(report.file))
        return {fold(each.issue): say_clearance(each) for each in own}


SHOWN_TO_ALL = Showing()


def say_clearance(clearance: Clearance) -> str:
    """Give who cleared a row and when, or how it stands: Cleared by A Person, 3 March 2017."""
    before, after = STATES[clearance.standing]
    name = f" by {clearance.name}" if clearance.name else ""
    since = say_date(clearance.since) if clearance.since else ""
    parting = ", " if name and since else " " if since else ""
    return f"{before}{name}{parting}{since}{after}"


def mark_exempt(
    describe: Callable[[Showing], list[CommitteePaper]], bundle: Bundle, showing: Showing
) -> list[CommitteePaper]:
    """Give the papers as they are described, each knowing whether its public edition leaves anything out.

    That is told by holding what the public reads against what is there: the very words that are printed.
    """
    papers, withheld = describe(showing), find_withheld(bundle)
    others: dict[object, CommitteePaper] = {}
    if withheld:
        edition = Edition.PUBLIC if showing.edition.shows_exempt else Edition.EXEMPT
        others = {_name(each): each for each in describe(replace(showing, edition=edition))}
    marked = (replace(each, has_exempt=bool(withheld) and _differs(each, others.get(_name(each)))) for each in papers)
    return [_say_edition(each, withheld, showing.edition) for each in marked]


def _name(paper: CommitteePaper) -> object:
    return paper.kind, paper.template, paper.sources, paper.item


def _differs(paper: CommitteePaper, other: CommitteePaper | None) -> bool:
    if other is None:
        return True
    named = {each.name for each in fields(paper.context)} - OF_THE_FOLDER  # type: ignore[arg-type]  # a record
    if "report" in named:
        named.discard(BESIDE_A_REPORT)
    return any(_without_clearance(paper.context, name) != _without_clearance(other.context, name) for name in named)


def _without_clearance(context: object, name: str) -> object:
    """Give a field of a context, without what only internal editions say."""
    said: Any = getattr(context, name)
    if name != "report":
        return said
    return replace(said, implications=tuple(replace(each, cleared="") for each in said.implications))


def _say_edition(paper: CommitteePaper, withheld: Withheld, edition: Edition) -> CommitteePaper:
    said = [INTERNAL] if edition.shows_sign_offs else []
    if edition.shows_exempt and paper.has_exempt:
        said.append(say_virtue(_list_grounds(paper, withheld), withheld.bundle.council.details.nation))
    if not said:
        return paper
    context: Any = paper.context
    return replace(paper, context=replace(context, paper=replace(context.paper, edition=". ".join(said))))


def _list_grounds(paper: CommitteePaper, withheld: Withheld) -> Iterable[MayBeExempt]:
    """Give the rows that say why a paper is exempt: of the sheets it is made from, or of all where none does."""
    files = {file for file, _sheet in paper.sources}
    rows = list(withheld.list_rows())
    own = [ground for row, ground in rows if (row.origin.table.file, row.origin.table.sheet) in paper.sources]
    own += (ground for file, ground in withheld.reports.items() if file in files)
    return own or [ground for _row, ground in rows]
