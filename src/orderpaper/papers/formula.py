"""Takes an agenda item without minutes of its own; gives the formula sentences of its standing item."""

from collections.abc import Callable, Iterator

from orderpaper.papers.agenda import day_before, name_item
from orderpaper.papers.people import name_people
from orderpaper.papers.wording import clock, fill_slots, first_missing, join_names
from orderpaper.records.bundle import Bundle
from orderpaper.records.council import StandingItem
from orderpaper.records.meeting import AgendaItem, Disclosure, Meeting
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Text
from orderpaper.records.when import say_date

Slots = dict[str, Text]
TAKEN_FROM_ATTENDANCE = {"Apologies", "Substitutes", "Visiting members"}


def say_formula(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> Iterator[Text]:
    """Give the sentences of an item’s formula: one for each thing to report, or the one that says there is none.

    An item that is not a standing item has no formula: its minutes are to be supplied.
    """
    standing = find_standing(bundle, meeting, item)
    if standing is None:
        number = item.number or "without a number"
        yield Missing(f"minutes of item {number}", Place(meeting.file, "Minutes"))
    elif standing.about == "Duration":
        yield say_duration(bundle, meeting)
    elif standing.about in TAKEN_FROM_ATTENDANCE and not meeting.attendance:
        yield Missing("who came, and who sent apologies", Place(meeting.file, "Attendance"))
    else:
        yield from _say_entries(bundle, meeting, standing)


def _say_entries(bundle: Bundle, meeting: Meeting, standing: StandingItem) -> Iterator[Text]:
    entries = list(ENTRIES.get(str(standing.about), _nothing)(bundle, meeting))
    something = standing.something or Missing("sentence when there is something", standing.origin.place("something"))
    for slots in entries:
        yield fill_slots(something, slots)
    if not entries:
        yield standing.nothing or Missing("sentence when there is nothing", standing.origin.place("nothing"))


def say_duration(bundle: Bundle, meeting: Meeting) -> Text:
    """Give from when to when a meeting lasted."""
    council = bundle.council.details
    start, finish = clock(meeting.details.start, council), clock(meeting.details.finish, council)
    missing = first_missing((start, finish))
    if missing or not finish:
        return missing or Missing("when the meeting ended", meeting.details.origin.place("finish"))
    return f"{start} to {finish}"


def find_standing(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> StandingItem | None:
    """Give the standing item that an agenda item is: by its words, or by bringing the previous minutes."""
    items = bundle.council.standing_items
    if item.kind == "Minutes":
        return next((each for each in items if each.about == "Previous minutes"), None)
    wanted = fold(name_item(bundle, meeting, item))
    return next((each for each in items if fold(each.item) == wanted), None)


def _nothing(_bundle: Bundle, _meeting: Meeting) -> Iterator[Slots]:
    return iter(())


def _apologies(_bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    names = [each.name for each in meeting.attendance if each.status == "Apologies"]
    if names:
        yield _named(name_people(names))


def _substitutes(_bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    for each in meeting.attendance:
        if each.attends_as == "Substitute" and each.status == "Present":
            member = each.substitute_for or Missing("the member replaced", each.origin.place("substitute_for"))
            yield {**_named(each.name), "member": member}


def _visitors(bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    """Give visiting members, each with a sentence of their own: it says “was”, and counts one."""
    for each in meeting.attendance:
        if each.attends_as == "Visiting" and each.status == "Present":
            item = _name_numbered(bundle, meeting, each.speaking_on, each.origin.place("speaking_on"))
            yield {**_named(each.name), "item": item}


def _named(names: Text) -> Slots:
    """Give the slot for names; a sentence may call it {name} or {names}."""
    return {"name": names, "names": names}


def _disclosures(kind: str) -> Callable[[Bundle, Meeting], Iterator[Slots]]:
    def entries(bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
        for each in meeting.disclosures:
            if each.kind == kind:
                yield _disclosed(bundle, meeting, each)

    return entries


def _disclosed(bundle: Bundle, meeting: Meeting, disclosure: Disclosure) -> Slots:
    return {
        **_named(disclosure.name),
        "item": _name_numbered(bundle, meeting, disclosure.item, disclosure.origin.place("item")),
        "detail": disclosure.detail or "an interest",
    }


def _private(bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    """Give the items taken in private, all in one sentence."""
    said = [_name_item(bundle, meeting, each) for each in meeting.agenda if each.kind == "Exempt"]
    if said:
        yield {"item": first_missing(said) or join_names([str(each) for each in said])}


def _previous_minutes(bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    day = day_before(bundle, meeting)
    yield {"date": day if isinstance(day, Missing) else say_date(day)}


def _name_numbered(bundle: Bundle, meeting: Meeting, number: int | None, place: Place) -> Text:
    """Give an item by number and name: item 11: 2017-18 Strategic Assessment."""
    item = next((each for each in meeting.agenda if number is not None and each.number == number), None)
    if item is None:
        return Missing("number of the agenda item", place)
    return _name_item(bundle, meeting, item)


def _name_item(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> Text:
    name = name_item(bundle, meeting, item)
    return name if isinstance(name, Missing) or item.number is None else f"item {item.number}: {name}"


ENTRIES: dict[str, Callable[[Bundle, Meeting], Iterator[Slots]]] = {
    "Apologies": _apologies,
    "Substitutes": _substitutes,
    "Visiting members": _visitors,
    "Interests": _disclosures("Interest"),
    "Lobbying": _disclosures("Lobbying"),
    "Public or private": _private,
    "Previous minutes": _previous_minutes,
}
