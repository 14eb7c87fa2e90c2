"""Takes what a template asks of names that the workbooks give, and today’s names; gives a finding for each unknown one.

Which figures, tables and charts there are, only the workbooks tell. So a template is read once, and what it asks for is
kept with it; this second look, with the names of the day, costs a look-up for each.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from orderpaper.records.context import Shape, shapes_of
from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.text import Missing
from orderpaper.word.uses import KNOWN, NAMED, PRINTABLE, PRINTED, Fault, find_field, judge_use, say_name_one

ELEMENT = "[…]"
"""The step of a path from a list to one of it."""
ENOUGH = 0.6
MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Open:
    """Something in a template that is reached by names which the workbooks give: its path, from the context on.

    The first `judged` steps of it are judged where the template gives them a name of its own.
    """

    path: tuple[str, ...]
    judged: int = 0

    def step(self, name: str) -> "Open":
        """Give what is reached from here by one more name."""
        return Open((*self.path, name), self.judged)

    def called(self) -> "Open":
        """Give the same, called by a name of the template’s own from here on."""
        return Open(self.path, len(self.path))


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing that a template asks of such names: what is reached, what is done with it, and where that stands."""

    reached: Open
    use: str
    place: Place


def find_unknown_names(wanted: Sequence[Wanted], context: object) -> Iterator[Finding]:
    """Give a finding for each name that leads nowhere today, or to something else than the template takes it for."""
    tested = {each.reached.path for each in wanted if each.use == NAMED}
    for each in wanted:
        root = each.reached.path[0]
        leaf = shapes_of(type(context))[root].leaf or Shape("")
        fault = _follow_names(getattr(context, root), leaf, each)
        if not fault and each.use == PRINTED and each.reached.path not in tested:
            fault = _find_nothing(getattr(context, root), leaf, each.reached.path)
        if fault:
            code, said = fault
            yield stop(code, each.place, said)


def _follow_names(names: Names, leaf: Shape, wanted: Wanted) -> Fault | None:
    value: object = names
    path = wanted.reached.path
    for at, step in enumerate(path[1:], 1):
        if not isinstance(value, Names):
            return None if isinstance(value, Missing) else _follow_fields(leaf, wanted, at)
        if step not in value.entries:
            return None if at < wanted.reached.judged else (KNOWN, _say_unknown(names, leaf, path))
        value = value.entries[step]
    if isinstance(value, Names):
        return _judge_names(value, _spell(path), wanted.use)
    return None if isinstance(value, Missing) else judge_use(leaf, _spell(path), wanted.use)


def _follow_fields(leaf: Shape, wanted: Wanted, start: int) -> Fault | None:
    """Give the fault of what is wanted of a leaf, whose fields are known by its type; `start` is the first of them."""
    shape, path = leaf, wanted.reached.path
    for at in range(start, len(path)):
        found = shape.element if path[at] == ELEMENT else find_field(shape, _spell(path[:at]), path[at])
        if not isinstance(found, Shape):
            return None if at < wanted.reached.judged else found
        shape = found
    return judge_use(shape, _spell(path), wanted.use)


def _find_nothing(names: Names, leaf: Shape, path: Sequence[str]) -> Fault | None:
    """Give the fault of printing the chart of a table, or the table of none: a name may lead to nothing today.

    What could not be made at all is no fault of the template.
    """
    held: Any = names
    for step in path[1:-1]:
        held = held.entries.get(step) if isinstance(held, Names) else getattr(held, step, None)
    if leaf.record is None or not isinstance(held, leaf.record) or getattr(held, path[-1]) is not None:
        return None
    there = [name for name, shape in shapes_of(leaf.record).items() if shape.record and getattr(held, name) is not None]
    spelt = _spell(path[:-1])
    said = ", ".join(f"{spelt}.{name}" for name in there)
    return (PRINTABLE, f"“{_spell(path)}” is nothing today. There is: {said}.") if there else None


def _judge_names(names: Names, spelt: str, use: str) -> Fault | None:
    if use == PRINTED:
        return PRINTABLE, say_name_one(spelt, names.entries, "names")
    return judge_use(Shape(""), spelt, use)


def _spell(path: Sequence[str]) -> str:
    return ".".join(path).replace(f".{ELEMENT}", ELEMENT)


def _say_unknown(names: Names, leaf: Shape, path: tuple[str, ...]) -> str:
    """Give the sentence for a name that does not exist, with the nearest that does."""
    root, *steps = path
    near = _find_near(names, steps) or _find_elsewhere(names, steps)
    said = f"there is no {leaf.says} “{_spell(path)}”."
    if near:
        return f"{said} Did you mean “{_spell((root, *near))}”?"
    known, start = _go_as_far(names, [root], steps)
    if not known:
        return f"{said} The workbooks give none."
    more = " …" if len(known) > MOST_NAMED else "."
    return f"{said} Of “{start}” there are: {', '.join(known[:MOST_NAMED])}{more}"


def _find_near(names: Names, steps: Sequence[str]) -> list[str] | None:
    """Give the steps that lead somewhere and are nearest to those, each sought among its neighbours."""
    import difflib

    value: object = names
    taken: list[str] = []
    for at, step in enumerate(steps):
        if not isinstance(value, Names):
            return [*taken, *steps[at:]]
        near = [step] if step in value.entries else difflib.get_close_matches(step, value.entries, 1, ENOUGH)
        if not near:
            return None
        taken += near
        value = value.entries[near[0]]
    return taken


def _find_elsewhere(names: Names, steps: Sequence[str]) -> list[str] | None:
    """Give the first name that ends as this one does, where a step of it was left out or is another."""
    ending = "." + ".".join(steps[-2:])
    return next((name.split(".") for name, _leaf in names.list_leaves() if f".{name}".endswith(ending)), None)


def _go_as_far(names: Names, start: list[str], steps: Sequence[str]) -> tuple[list[str], str]:
    """Give the names there are where the steps lead no further, and the steps up to there."""
    value: object = names
    for step in steps:
        if not isinstance(value, Names) or step not in value.entries:
            break
        start = [*start, step]
        value = value.entries[step]
    return (list(value.entries) if isinstance(value, Names) else []), ".".join(start)
