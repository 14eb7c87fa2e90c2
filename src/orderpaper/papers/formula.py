"""Takes an agenda item without minutes of its own; gives the formula sentences of its standing item."""

from collections.abc import Callable, Iterator

from orderpaper.papers.agenda import day_before, name_item
from orderpaper.papers.people import name_people
from orderpaper.papers.wording import fill_slots, fold
from orderpaper.records.bundle import Bundle
from orderpaper.records.council import StandingItem
from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure, Meeting
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Text
from orderpaper.records.when import say_date

Slots = dict[str, Text]


def say_formula(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> Iterator[Text]:
    """Give the sentences of an item’s formula: one for each thing to report, or the one that says there is none.

    An item that is not a standing item has no formula: its minutes are to be supplied.
    """
    standing = find_standing(bundle, meeting, item)
    if standing is None:
        yield Missing(f"minutes of item {item.number}", Place(meeting.file, "Minutes"))
        return
    entries = list(ENTRIES.get(str(standing.about), _nothing)(bundle, meeting))
    something = standing.something or Missing("sentence when there is something", standing.origin.place("something"))
    for slots in entries:
        yield fill_slots(something, slots)
    if not entries:
        yield standing.nothing or Missing("sentence when there is nothing", standing.origin.place("nothing"))


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
        yield {"names": name_people(names)}


def _substitutes(_bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    for each in meeting.attendance:
        if each.attends_as == "Substitute" and each.status == "Present":
            member = each.substitute_for or Missing("the member replaced", each.origin.place("substitute_for"))
            yield {"name": each.name, "member": member}


def _visitors(bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    """Give visiting members, those who speak on the same item together."""
    together: dict[int | None, list[Attendance]] = {}
    for each in meeting.attendance:
        if each.attends_as == "Visiting" and each.status == "Present":
            together.setdefault(each.speaking_on, []).append(each)
    for number, visitors in together.items():
        yield {
            "names": name_people([each.name for each in visitors]),
            "item": _name_numbered(bundle, meeting, number, visitors[0].origin.place("speaking_on")),
        }


def _disclosures(kind: str) -> Callable[[Bundle, Meeting], Iterator[Slots]]:
    def entries(bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
        for each in meeting.disclosures:
            if each.kind == kind:
                yield _disclosed(bundle, meeting, each)

    return entries


def _disclosed(bundle: Bundle, meeting: Meeting, disclosure: Disclosure) -> Slots:
    return {
        "name": disclosure.name,
        "names": disclosure.name,
        "item": _name_numbered(bundle, meeting, disclosure.item, disclosure.origin.place("item")),
        "detail": disclosure.detail or "an interest",
    }


def _previous_minutes(bundle: Bundle, meeting: Meeting) -> Iterator[Slots]:
    day = day_before(bundle, meeting)
    yield {"date": day if isinstance(day, Missing) else say_date(day)}


def _name_numbered(bundle: Bundle, meeting: Meeting, number: int | None, place: Place) -> Text:
    """Give an item by number and name: item 11: 2017-18 Strategic Assessment."""
    item = next((each for each in meeting.agenda if number is not None and each.number == number), None)
    if item is None:
        return Missing("number of the agenda item", place)
    name = name_item(bundle, meeting, item)
    return name if isinstance(name, Missing) else f"item {number}: {name}"


ENTRIES: dict[str, Callable[[Bundle, Meeting], Iterator[Slots]]] = {
    "Apologies": _apologies,
    "Substitutes": _substitutes,
    "Visiting members": _visitors,
    "Interests": _disclosures("Interest"),
    "Lobbying": _disclosures("Lobbying"),
    "Previous minutes": _previous_minutes,
}
