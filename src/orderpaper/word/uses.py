"""Takes the shape of a field and what a template does with it; gives the fault, where that may not be done."""

from collections.abc import Iterable

from orderpaper.records.context import Shape, shapes_of

NAMED, PRINTED, LOOPED = "named", "printed", "gone through"
"""What a template may do with a field: name it, print it, go through it; or put it before a filter, as |length."""
OF_LISTS = frozenset({"first", "last", "length", "join"})
CODES = {"known": "field-is-known", "printable": "field-can-be-printed"}
KNOWN, PRINTABLE = CODES["known"], CODES["printable"]
Fault = tuple[str, str]
"""The code of a fault and its sentence."""


def judge_use(shape: Shape, spelt: str, use: str) -> Fault | None:
    """Give the fault of doing with a field what its shape does not bear; `spelt` is how the template writes it."""
    if use == PRINTED:
        return _judge_print(shape, spelt)
    if use == NAMED:
        return None
    if shape.element is None:
        said = f"“{use}” is for lists, and this is none."
        return KNOWN, f"“{spelt}” is not a list, so it cannot be gone through." if use == LOOPED else said
    if use == "|join" and shape.element.record:
        return PRINTABLE, "a list of more than words cannot be joined: go through it."
    return None


def _judge_print(shape: Shape, spelt: str) -> Fault | None:
    if shape.element is not None:
        return PRINTABLE, f"“{spelt}” is a list. Go through it: {{%p for one in {spelt} %}} … {{%p endfor %}}"
    if shape.record is not None and not shape.is_prose:
        return PRINTABLE, say_name_one(spelt, shapes_of(shape.record), "fields")
    return None


def say_name_one(spelt: str, inside: Iterable[str], what: str) -> str:
    """Give the sentence for something that is printed though it only holds other things."""
    return f"“{spelt}” has {what} of its own: {', '.join(list(inside)[:4])} … Name one of them."


def find_field(shape: Shape, spelt: str, name: str) -> Shape | Fault:
    """Give the shape of a field’s own field, or the fault where it has none of that name."""
    if shape.record is None:
        said = "is a list" if shape.element is not None else "is something to print"
        return KNOWN, f"“{spelt}” {said}, and has no “{name}”."
    shapes = shapes_of(shape.record)
    if name in shapes:
        return shapes[name]
    near = say_near(f"{spelt}.{name}", [f"{spelt}.{each}" for each in shapes])
    return KNOWN, f"there is no field “{spelt}.{name}”.{near}"


def say_near(name: str, known: Iterable[str]) -> str:
    """Give the nearest known name as a question, or the names there are."""
    import difflib

    names = list(known)
    near = difflib.get_close_matches(name, names, 1, 0.5)
    return f" Did you mean “{near[0]}”?" if near else f" There are: {', '.join(sorted(names)[:12])}."
