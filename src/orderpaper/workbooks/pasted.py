"""Takes the sheets that the analyst pasted; gives their series of figures, row by row, each figure with its cell."""

from collections.abc import Iterator, Mapping, Sequence

from orderpaper.records.address import letters_of_column
from orderpaper.records.columns import Column, Kind
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, note, query, stop
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.records.text import Missing
from orderpaper.workbooks.catalogue import LISTS_SHEET, README_SHEET
from orderpaper.workbooks.cells import PLAIN, Cell
from orderpaper.workbooks.figures import read_figure
from orderpaper.workbooks.frame import Area
from orderpaper.workbooks.headings import Headings, fold
from orderpaper.workbooks.read_as import LOGGED, ReadAs
from orderpaper.workbooks.reading import read_cell, remark_on
from orderpaper.workbooks.sheet_remarks import remark_on_sheet, say_hidden_columns
from orderpaper.workbooks.sheets import OpenSheet, OpenWorkbook, Row
from orderpaper.workbooks.unreadable import Unreadable
from orderpaper.workbooks.values import DASHES, EXCEL_ERRORS, quote, suggest

HEADING = Column("Heading", Kind.TEXT, "What stands above a column of figures, such as 2015/16.")
NAME = Column("Name", Kind.TEXT, "What a row of figures is of, such as Maidstone.")
WORDS = Column("Words", Kind.TEXT, "What stands in a column of words.")
NOT_TABLES = frozenset((README_SHEET, LISTS_SHEET, "Tables", "Shown", "Changes"))
NO_COLUMNS = Headings(0, {})
Rows = Sequence[tuple[int, Row]]


def read_pasted(book: OpenWorkbook, table: StatisticsTable) -> tuple[list[Series], list[Finding]]:
    """Give the series of one table of the catalogue: first column the name, above each other column its heading.

    A title above the headings is passed over; headings of two rows, merged as in “Proportion – 2015”, are joined.
    """
    name = find_table_sheet(book, str(table.id))
    if name is None:
        advice = suggest(str(table.id), [each for each in book.sheet_names if each not in NOT_TABLES])
        return [], [stop("sheet-is-there", table.origin.place("id"), f"there is no sheet “{table.id}”. {advice}")]
    sheet = book.sheet(name)
    place = Place(book.name, name)
    rows = [(number, _leave_out_blanks(row)) for number, row in sheet.rows()]
    if not rows:
        return [], [stop("sheet-is-there", place, "the sheet is empty. Paste the table into it.")]
    findings: list[Finding] = []
    first, headings = _read_headings(place, rows, sheet, findings)
    names_are = _read_names_heading(place, rows[:first], findings)
    series: list[Series] = []
    worded = frozenset(each for each in headings.values() if table.holds_words(each))
    for number, row in rows[first:]:
        at = Place(place.file, place.within, str(number))
        if 1 not in row:
            findings.extend(_without_name(at, row, headings))
        elif not any(column in row for column in headings):
            findings.append(_without_figures(at, row))
        elif said := _read_words(row[1], NAME, Place(place.file, place.within, f"A{number}"), findings):
            figures = tuple(_read_row(at, row, (headings, table, worded), findings))
            series.append(Series(table, said, figures, names_are))
    figured = [number for number, row in rows[first:] if headings.keys() & row.keys()]
    findings.extend(_find_merged(place, sheet, figured))
    findings.extend(say_hidden_columns(place, sheet, headings))
    findings.extend(remark_on_sheet(book, sheet, StatisticsTable, NO_COLUMNS))
    return series, findings


def find_table_sheet(book: OpenWorkbook, name: str) -> str | None:
    """Give the name of a table’s sheet as the workbook spells it."""
    wanted = fold(name)
    return next((each for each in book.sheet_names if fold(each) == wanted), None)


def _leave_out_blanks(row: Row) -> Row:
    """Give a row without the cells that are only coloured."""
    return {column: cell for column, cell in row.items() if not cell.is_blank}


# ---- headings


def _read_headings(place: Place, rows: Rows, sheet: OpenSheet, findings: list[Finding]) -> tuple[int, dict[int, str]]:
    """Give how many rows the headings end, and the headings by column number.

    It is said of a column without one that it was not read.
    """
    merged = sheet.frame.merged
    start = next((at for at, (number, row) in enumerate(rows) if len(row) > 1 or _has_two_levels(number, merged)), 0)
    findings.extend(
        note(LOGGED, Place(place.file, place.within, f"row {number}"), "it was read as a title, and left out.")
        for number, _row in rows[:start]
    )
    number, top = rows[start]
    above = _spread(top, number, merged)
    is_deep = _has_two_levels(number, merged) and start + 1 < len(rows) and rows[start + 1][0] == number + 1
    depth, below = (2, rows[start + 1][1]) if is_deep else (1, {})
    headings: dict[int, str] = {}
    for column in sorted({column for _number, row in rows[start:] for column in row if column > 1}):
        at = Place(place.file, place.within, f"{letters_of_column(column)}{number}")
        parts = [_read_words(cell, HEADING, at, findings) for cell in (above.get(column), below.get(column)) if cell]
        heading = " – ".join(part for part in parts if part)
        if heading:
            headings[column] = heading
        elif not parts:
            message = f"column {letters_of_column(column)} has no heading, so it was not read. Type its heading here."
            findings.append(query("heading-is-there", at, message))
    return start + depth, headings


def _read_names_heading(place: Place, above: Rows, findings: list[Finding]) -> str:
    """Give what stands over the names of the rows, in the lowest row of headings that says it."""
    for number, row in reversed(above):
        if 1 in row and len(row) > 1:
            return _read_words(row[1], HEADING, Place(place.file, place.within, f"A{number}"), findings)
    return ""


def _has_two_levels(number: int, merged: Sequence[Area]) -> bool:
    """Tell whether the row of headings has one that is merged over several columns, beside column A."""
    return any(area.top == number == area.bottom and 1 < area.left < area.right for area in merged)


def _spread(row: Row, number: int, merged: Sequence[Area]) -> Mapping[int, Cell]:
    """Give the cells of a row of headings, each over all the columns that it is merged over."""
    spread = dict(row)
    for area in merged:
        if area.top == number and area.left in row:
            spread.update(dict.fromkeys(range(area.left, area.right + 1), row[area.left]))
    return spread


def _find_merged(place: Place, sheet: OpenSheet, figured: Sequence[int]) -> Iterator[Finding]:
    """Give a finding for each merged range that reaches into a row of figures; notes may be merged as they like."""
    for area in sheet.frame.merged:
        if any(area.top <= number <= area.bottom for number in figured):
            at = Place(place.file, place.within, str(area))
            yield stop("cells-are-not-merged", at, f"{area} are merged. Unmerge them and fill each.")


# ---- rows


def _read_words(cell: Cell, column: Column, place: Place, findings: list[Finding]) -> str:
    words = read_cell(cell, column, place, findings)
    return "" if isinstance(words, Missing) else str(words)


def _without_name(at: Place, row: Row, headings: Mapping[int, str]) -> Iterator[Finding]:
    if headings.keys() & row.keys():
        place = Place(at.file, at.within, f"A{at.at}")
        message = f"row {at.at} has no name in column A, so it was not read. Type its name, or move the note elsewhere."
        yield query("row-has-a-name", place, message)


def _without_figures(at: Place, row: Row) -> Finding:
    place = Place(at.file, at.within, f"row {at.at}")
    message = f"“{quote(row[1])}” has no figures: is it a note? It was not read. Type the figures, or [x]."
    return query("row-has-figures", place, message, quote(row[1]))


def _read_row(
    at: Place, row: Row, known: tuple[Mapping[int, str], StatisticsTable, frozenset[str]], findings: list[Finding]
) -> Iterator[tuple[str, Figure]]:
    headings, table, worded = known
    for column, heading in headings.items():
        cell = row.get(column)
        place = Place(at.file, at.within, f"{letters_of_column(column)}{at.at}")
        if cell is None:
            findings.append(stop("required-cell-is-filled", place, f"{heading} is empty. Type the figure, or [x]."))
            continue
        try:
            yield (
                heading,
                _read(cell, place, table, findings) if heading not in worded else _quote(cell, place, findings),
            )
        except Unreadable as problem:
            held = quote(cell)
            said = f"“{held}” {problem}" if held else f"the formula {problem}"
            findings.append(stop("number-can-be-read", place, said, held))


def _quote(cell: Cell, place: Place, findings: list[Finding]) -> Figure:
    """Give the words of a cell as the figure that is none."""
    return Figure(None, place, flag=_read_words(cell, WORDS, place, findings))


def _read(cell: Cell, place: Place, table: StatisticsTable, findings: list[Finding]) -> Figure:
    if cell.data_type == "f":
        raise Unreadable("has never been worked out. Open the workbook in Excel, save it, and run this again.")
    if cell.data_type == "e" or cell.value in EXCEL_ERRORS:
        raise Unreadable("is what its formula gives. Put the formula right, or type the value.")
    if isinstance(cell.value, str) and cell.value in DASHES and table.dash_means == "Zero":
        findings.append(note(LOGGED, place, f"“{cell.value}” was read as 0.", str(cell.value), "0"))
        return Figure(0.0, place)
    read = read_figure(cell, place)
    if isinstance(read, ReadAs):
        findings.append(read.say(place, quote(cell)))
    figure: Figure = read.value if isinstance(read, ReadAs) else read
    if cell.marks is not PLAIN:
        findings.extend(remark_on(cell, place))
    return figure
