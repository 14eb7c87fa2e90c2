"""Takes what was measured; gives it as an edition may show it, without anything that was made of an exempt table."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from orderpaper.records.bundle import Bundle
from orderpaper.records.closed import close_names, find_closed
from orderpaper.records.display import Displays
from orderpaper.records.edition import Edition
from orderpaper.records.figure import Figure
from orderpaper.records.measure import Change, Spoken
from orderpaper.records.measured import Measured
from orderpaper.records.names import fold
from orderpaper.records.notice import WITHHELD, write_notice
from orderpaper.records.notice_rows import is_notice, withhold_row
from orderpaper.records.place import Place
from orderpaper.records.statistics import StatisticsTable
from orderpaper.records.withheld import find_withheld

Row = tuple[Place, str]
IN_THIS_EDITION = "this edition"
"""What stands where a period would, so that it reads: not for publication in this edition."""


def cut_measured(measured: Measured, bundle: Bundle, edition: Edition) -> Measured:
    """Give what was measured, as an edition may show it; `bundle` is the bundle before it was cut.

    Of a table that may not be said nothing is left: its changes are one row that says so, its names lead to words that
    say so, and its tables, charts and maps are not there.
    """
    withheld = find_withheld(bundle)
    closed = find_closed(withheld, measured.figures, edition)
    if not closed:
        return measured
    nation = bundle.council.details.nation
    notices: dict[Row, StatisticsTable | None] = {}
    for table in closed.tables:
        ground = None if edition.shows_exempt else withheld.ground_of(table)
        made = withhold_row(table, write_notice(ground, nation)) if ground else table
        notices[_row_of(table)] = made if isinstance(made, StatisticsTable) and is_notice(made) else None
    rows = {each.origin.place() for each in closed.displays}
    made_displays = tuple(each for each in measured.displays.made if each.display.origin.place() not in rows)
    lines = set(map(_row_at, rows))
    refused = tuple(each for each in measured.displays.refused if _row_at(each.place) not in lines)
    return Measured(
        tuple(_cut_spoken(measured.spoken, notices)),
        close_names(measured.figures, closed),
        Displays(made_displays, refused),
    )


def _row_of(table: StatisticsTable) -> Row:
    return table.origin.place(), fold(table.id)


def _row_at(place: Place) -> tuple[str, str, str]:
    """Give the row of a cell: a display that cannot be made is told of at the cell that is in the way."""
    return place.file, place.within, "".join(each for each in place.at if each.isdigit())


def _cut_spoken(spoken: Iterable[Spoken], notices: Mapping[Row, StatisticsTable | None]) -> Iterator[Spoken]:
    """Give the changes, those of an exempt table as one that says that it is; of a table left out there is none."""
    told = set()
    for each in spoken:
        row = _row_of(each.change.table)
        if row not in notices:
            yield each
            continue
        notice = notices[row]
        if notice and row not in told:
            told.add(row)
            yield _say_withheld(notice)


def _say_withheld(notice: StatisticsTable) -> Spoken:
    figure = Figure(None, notice.origin.place("publish"), flag=WITHHELD)
    change = Change(WITHHELD, notice, IN_THIS_EDITION, figure, IN_THIS_EDITION, figure, Decimal(0), None)
    return Spoken(change, WITHHELD, "", WITHHELD)
