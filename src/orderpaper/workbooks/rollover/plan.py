"""Takes the plan’s workbook; gives next year’s: what goes on goes over, what was done is told, the rest is emptied."""

from collections.abc import Iterable
from dataclasses import replace

from orderpaper.records.columns import Entry
from orderpaper.records.names import fold
from orderpaper.records.outcome import Account
from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanDetails, PlanNarrative, Priority, Theme
from orderpaper.records.years import first_year
from orderpaper.workbooks.blank.lists import Lists
from orderpaper.workbooks.blank.style import CellValue
from orderpaper.workbooks.rollover.book import NewBook, count, say_carried, shorten, write_raw
from orderpaper.workbooks.rollover.carry import RawBook, RawRow, RawSheet
from orderpaper.workbooks.rollover.years import move_on, move_on_within

STORY = ("summary", "decision", "note", "formerly")
KEPT_OF_COMPLETE = ("priority", "publish", "exempt_paragraph", "public_interest")
COMPLETE, STOPPED = fold("Complete"), fold("Stopped")
STOPS = (".", "!", "?", "…", ":", ";")
FILE = "plan.xlsx"


def make_next_plan(raw: RawBook, names: Lists) -> NewBook:
    """Give the plan’s workbook for the year after; its name is plan.xlsx."""
    year = raw.details(PlanDetails).says("year")
    actions = _split_actions(raw.sheet(Action).rows)
    sheets: dict[type[Entry], RawSheet] = {
        PlanDetails: _change_rows(raw.sheet(PlanDetails), [_move_details(raw.details(PlanDetails))]),
        Theme: raw.sheet(Theme),
        Action: _change_rows(raw.sheet(Action), [_move_action(row) for row in actions[""]]),
        Indicator: _change_rows(raw.sheet(Indicator), [_move_indicator(row) for row in raw.sheet(Indicator).rows]),
        CompletedAction: RawSheet(tuple(_tell_complete(row) for row in actions[COMPLETE])),
        PlanNarrative: raw.sheet(PlanNarrative),
    }
    kept = _keep_priorities(raw.sheet(Priority).rows, year, _name_priorities(sheets))
    sheets[Priority] = _change_rows(raw.sheet(Priority), [row.without(*STORY) for row in kept])
    title = sheets[PlanDetails].rows[0].says("title")
    account = (
        _say_details(sheets[PlanDetails].rows[0]) + say_carried(FILE, sheets, raw.others) + _say(raw, actions, kept)
    )
    return NewBook(FILE, write_raw("plan", sheets, raw.others, names, title), account)


def _change_rows(sheet: RawSheet, rows: Iterable[RawRow]) -> RawSheet:
    return replace(sheet, rows=tuple(rows))


def _move_details(row: RawRow) -> RawRow:
    year, last_year = row.says("year"), row.says("last_year")
    return row.changed(
        title=move_on_within(row.says("title"), year) or None,
        year=move_on(year) or None,
        last_year=move_on(last_year) or year or None,
    ).without("version")


def _split_actions(rows: Iterable[RawRow]) -> dict[str, list[RawRow]]:
    """Give the actions that are complete, those that were stopped, and under no word those that go on."""
    split: dict[str, list[RawRow]] = {"": [], COMPLETE: [], STOPPED: []}
    for row in rows:
        status = fold(row.says("status"))
        split[status if status in split else ""].append(row)
    return split


def _move_action(row: RawRow) -> RawRow:
    return row.changed(last_year=row.cells.get("progress")).without("progress")


def _move_indicator(row: RawRow) -> RawRow:
    if row.says("latest"):
        row = row.changed(baseline=row.cells["latest"], baseline_period=row.cells.get("latest_period"))
    return row.without("latest", "latest_period")


def _tell_complete(row: RawRow) -> RawRow:
    kept: dict[str, CellValue] = {key: row.cells[key] for key in KEPT_OF_COMPLETE if key in row.cells}
    return RawRow({**kept, "text": _join(row.says("action"), row.says("progress"))})


def _join(action: str, progress: str) -> str:
    """Give the action, then its progress: in one paragraph where each is one line, since each line is a bullet."""
    if not action or not progress:
        return action or progress
    between = "\n" if "\n" in action + progress else " "
    return f"{action if action.endswith(STOPS) else f'{action}.'}{between}{progress}"


def _name_priorities(sheets: dict[type[Entry], RawSheet]) -> set[str]:
    named = {row.says("priority") for record in (Action, Indicator, CompletedAction) for row in sheets[record].rows}
    named |= {name for row in sheets[Theme].rows for name in row.says("priorities").splitlines()}
    return {fold(name) for name in named if name}


def _keep_priorities(rows: Iterable[RawRow], year: str, named: set[str]) -> list[RawRow]:
    """Give the priorities of the year that ends, with which next year’s are compared, and those still named."""
    this = first_year(year)
    return [
        row
        for row in rows
        if not row.says("ended") or (first_year(row.says("ended")) or this) >= this or fold(row.says("id")) in named
    ]


# ---- what is said


def _say_details(details: RawRow) -> Account:
    where = f"{FILE} › Plan"
    if not details.says("year"):
        wanted = f"{where}: Year, which could not be moved on, and Version"
        return Account(to_do=(wanted,))
    moved = f"{where}: Year is {details.says('year')}, Last year {details.says('last_year')}"
    return Account((moved,), (f"{where}: Version",))


def _say(raw: RawBook, actions: dict[str, list[RawRow]], kept: list[RawRow]) -> Account:
    moved = sum(1 for row in actions[""] if row.says("progress"))
    measured = sum(1 for row in raw.sheet(Indicator).rows if row.says("latest"))
    carried = [
        (moved, f"Actions: what {count(moved, 'row')} said under Progress stands under Last year"),
        (len(actions[COMPLETE]), f"Completed: the actions that were Complete, {_name(actions[COMPLETE])}"),
        (measured, f"Indicators: the Latest of {count(measured, 'row')} is the Baseline"),
    ]
    to_do = [
        (len(kept), "Priorities: Summary and Decision, and Note where one is needed; Ended for each that ends"),
        (len(actions[""]), "Actions: Progress, and Due where it is past"),
        (len(raw.sheet(Indicator).rows), "Indicators: Latest and Latest period; Target where it is last year’s"),
        (len(raw.sheet(PlanNarrative).rows), "Narrative: read it through, it is last year’s"),
    ]
    gone, done = len(raw.sheet(Priority).rows) - len(kept), len(raw.sheet(CompletedAction).rows)
    left = [
        (gone, f"Priorities: {count(gone, 'row')} that ended before the year"),
        (len(kept), "Priorities: Summary, Decision, Note and Formerly"),
        (len(actions[STOPPED]), f"Actions: those that were Stopped, {_name(actions[STOPPED])}"),
        (done, f"Completed: {count(done, 'row')} of the year before"),
    ]
    return Account(_choose(carried), _choose(to_do), _choose(left))


def _name(rows: Iterable[RawRow]) -> str:
    return shorten([row.says("id") or "one without an ID" for row in rows])


def _choose(lines: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    return tuple(f"{FILE} › {line}" for number, line in lines if number)
