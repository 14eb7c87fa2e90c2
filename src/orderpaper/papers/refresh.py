"""Takes the plan's priorities of two years; gives what became of each."""

from collections.abc import Iterable, Mapping

from orderpaper.papers.contexts import ChangeSaid
from orderpaper.papers.wording import split_names
from orderpaper.records.names import fold
from orderpaper.records.plan import Plan, Priority
from orderpaper.records.text import Text
from orderpaper.records.years import first_year


def in_order(priorities: Iterable[Priority]) -> list[Priority]:
    """Give priorities in the order they are printed."""
    return sorted(priorities, key=lambda each: each.order or 0)


def this_years(plan: Plan) -> list[Priority]:
    """Give the priorities of this year, in order: those that have not ended."""
    return in_order(each for each in plan.priorities if not each.ended)


def last_years(plan: Plan) -> list[Priority]:
    """Give the priorities that were in force last year, in order; one that ended nobody can say when is among them."""
    last = first_year(plan.details.last_year)
    return in_order(
        each for each in plan.priorities if first_year(each.since) <= last and (first_year(each.ended) or last) >= last
    )


def describe_changes(plan: Plan) -> tuple[ChangeSaid, ...]:
    """Give what became of each of last year’s priorities, and then the new ones."""
    titles: dict[str, Text] = {fold(each.id): each.title for each in plan.priorities}
    titles |= {fold(each.id): each.title for each in plan.themes}
    themes = {fold(each.id) for each in plan.themes}
    past = last_years(plan)
    heirs = [fold(name) for each in past if each.ended for name in split_names(each.became)]
    joined = {fold(each.id) for each in past} | {name for name in heirs if heirs.count(name) > 1}
    said = [_change(each, titles, themes, joined) for each in past]
    said += [
        ChangeSaid("None: it is new", "New", each.title)
        for each in this_years(plan)
        if each not in past and fold(each.id) not in heirs
    ]
    return tuple(said)


def _change(priority: Priority, titles: Mapping[str, Text], themes: set[str], joined: set[str]) -> ChangeSaid:
    before = priority.formerly or priority.title
    if not priority.ended:
        return ChangeSaid(before, "Renamed" if priority.formerly else "Kept", priority.title)
    became = {fold(name): name for name in split_names(priority.became)}
    now = "; ".join(str(titles.get(key, name)) for key, name in became.items()) or "No longer a priority"
    return ChangeSaid(before, _say_change(list(became), themes, joined), now)


def _say_change(became: list[str], themes: set[str], joined: set[str]) -> str:
    if not became:
        return "Removed"
    if set(became) <= themes:
        return "Made cross-cutting"
    if len(became) > 1:
        return "Split"
    return "Joined" if became[0] in joined else "Renamed"
