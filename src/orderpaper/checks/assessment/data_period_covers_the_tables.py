"""Takes the assessment and the tables it shows; gives a finding where their figures are of months it does not say."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.periods import Span, read_period
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.records.statistics import Series, StatisticsTable

CODE = "data-period-covers-the-tables"
PERIODS_DOWNWARDS = frozenset(("Month", "Year"))


def data_period_covers_the_tables(bundle: Bundle) -> Iterator[Finding]:
    """Give the tables with figures of months that neither the data period nor their own period, as printed, covers."""
    if bundle.assessment is None:
        return
    details = bundle.assessment.details
    stated = read_period(details.data_period)
    if stated is None:
        if isinstance(details.data_period, str) and details.data_period:
            said = f"“{details.data_period}” names no months. Write it as April 2010 to March 2013."
            yield query(CODE, details.origin.place("data_period"), said, details.data_period)
        return
    shown = {fold(each.table) for each in bundle.statistics.displays if each.chapter}
    for table in bundle.statistics.tables:
        if fold(table.id) in shown:
            rows = [each for each in bundle.statistics.series if fold(each.table.id) == fold(table.id)]
            yield from _judge(table, rows, stated)


def _judge(table: StatisticsTable, rows: Sequence[Series], stated: Span) -> Iterator[Finding]:
    own = read_period(table.period)
    allowed = (stated, own) if own else (stated,)
    names = (each.name for each in rows) if table.rows_are in PERIODS_DOWNWARDS else _headings_of(rows)
    astray = [name for name in names if (span := read_period(name)) and not any(span.is_in(each) for each in allowed)]
    if astray:
        more = f" and {len(astray) - 1} more" if len(astray) > 1 else ""
        said = (
            f"“{table.id}” has figures of {astray[0]}{more}, outside the data period of the assessment, {stated}, and "
            f"not in the period printed under it. Type under Period the months that its figures are of."
        )
        yield query(CODE, table.origin.place("period"), said, str(table.period))


def _headings_of(rows: Sequence[Series]) -> Iterator[str]:
    yield from dict.fromkeys(heading for each in rows for heading, _figure in each.figures)
