"""Takes the tracked changes of a returned copy and the places of its texts; gives each text its own, and the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from orderpaper.records.place import Place
from orderpaper.records.revision import Revision, RevisionKind
from orderpaper.word.returned.held import Held, number_around
from orderpaper.word.returned.labels import holds_answer, is_of_answer
from orderpaper.word.returned.readings import SDT, P, read_inline
from orderpaper.word.returned.views import Views, cut_key, number_of

ROWS = frozenset((RevisionKind.ROW_INSERTED, RevisionKind.ROW_DELETED))


@dataclass(frozen=True, slots=True)
class Shared:
    """The tracked changes of each text, in the order of their places; those of answers, and those elsewhere."""

    of_texts: tuple[tuple[Revision, ...], ...]
    of_answers: tuple[Revision, ...]
    elsewhere: tuple[Revision, ...]


def share_revisions(views: Views, revisions: Sequence[Revision], held: Sequence[Held]) -> Shared:
    """Give each tracked change to what it is of; a row that goes is a change of all texts in it, and elsewhere too."""
    around = number_around(views)
    by_control = {each.control: at for at, each in enumerate(held) if each.control}
    places = [_list_places(views, each) for each in held]
    found = [at for at, each in enumerate(held) if each.paragraphs and (not each.is_part or each.is_changed)]
    by_place = {place: at for at in found for place in places[at]}
    of_texts: list[list[Revision]] = [[] for _each in held]
    of_answers: list[Revision] = []
    elsewhere: list[Revision] = []
    for each in revisions:
        key, number = cut_key(each.key)
        own = replace(each, key=key)
        owner = by_control.get(around.get(number, ""))
        if each.kind in ROWS:
            elsewhere.append(own)
            for at, inside in enumerate(places):
                of_texts[at] += [own] if any(_is_in(place, each.place) for place in inside) else []
        elif owner is None and (is_of_answer(key) or _is_in_answer(views, number)):
            of_answers.append(own)
        else:
            owner = by_place.get(each.place) if owner is None else owner
            (elsewhere if owner is None else of_texts[owner]).append(own)
    return Shared(tuple(map(tuple, of_texts)), tuple(of_answers), tuple(elsewhere))


def _is_in_answer(views: Views, number: str) -> bool:
    """Tell whether a control stands in a line for an answer; another program may have taken its key."""
    control = views.marked.controls.get(number)
    paragraphs = () if control is None else control.iterancestors(P)
    return any(holds_answer(read_inline(each), each.iter(SDT)) for each in paragraphs)


def list_paragraphs_of(views: Views, held: Held) -> tuple[str, ...]:
    """Give the numbers of the paragraphs that a text fills; none where it stands among other words of one."""
    control = views.marked.controls.get(held.control)
    if control is not None:
        return tuple(number_of(each) for each in control.iter(P))
    return () if held.is_part else held.paragraphs


def _list_places(views: Views, held: Held) -> list[Place]:
    """Give the places of the paragraphs that a text fills, or stands in."""
    control = views.marked.controls.get(held.control)
    around = () if control is None else [number_of(each) for each in control.iterancestors(P)]
    numbers = (*list_paragraphs_of(views, held), *held.paragraphs, *around)
    return [views.places[each] for each in numbers if each in views.places]


def _is_in(place: Place, row: Place) -> bool:
    """Tell whether a place is in a row of a table."""
    return (place.file, place.within) == (row.file, row.within) and place.at.startswith(f"{row.at},")
