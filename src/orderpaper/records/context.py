"""What a template may say: contexts are records whose fields carry the words that describe them.

The check of a template, `orderpaper fields` and the guide all ask these records.
"""

import dataclasses
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from orderpaper.records.text import Missing, Prose


def said(words: str) -> Any:  # noqa: ANN401 - a dataclass field stands where the field's own type is written
    """Give a field of a context, with the words that describe it to an officer."""
    return field(metadata={"says": words})


@dataclass(frozen=True, slots=True)
class Shape:
    """What a field is: a record with fields of its own, a list of something, or something to print.

    A chart is both: it is printed whole, as prose is, and has fields of its own.
    """

    says: str
    record: type | None = None
    element: "Shape | None" = None
    is_prose: bool = False


def shapes_of(record: type) -> dict[str, Shape]:
    """Give the shape of each field of a context record, by name, in order."""
    return _shapes_of(record)


@cache
def _shapes_of(record: Any) -> dict[str, Shape]:  # noqa: ANN401 - mypy does not take a type for hashable
    hints = typing.get_type_hints(record)
    shapes = {
        each.name: _shape(hints[each.name], each.metadata.get("says", ""))
        for each in dataclasses.fields(record)
        if not each.name.startswith("_") and ("says" in each.metadata or not is_printed_whole(record))
    }
    for name, says in getattr(record, "ALSO_SAYS", {}).items():
        shapes[name] = _shape(typing.get_type_hints(getattr(record, name).fget)["return"], says)
    return shapes


def is_printed_whole(record: type) -> bool:
    """Tell whether a record is printed as it is: a chart, or the table beside one."""
    return getattr(record, "IS_PRINTED_WHOLE", False)


def may_draw(record: type) -> bool:
    """Tell whether a context may hold a chart, however deep."""
    return _may_draw(record)


@cache
def _may_draw(record: Any) -> bool:  # noqa: ANN401 - as _shapes_of
    inside = [shape.element or shape for shape in shapes_of(record).values()]
    return any(each.record and (each.is_prose or _may_draw(each.record)) for each in inside)


def _shape(hint: Any, says: str) -> Shape:  # noqa: ANN401 - a type hint has no type of its own
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return Shape(says, element=_shape(arguments[0], says))
    if isinstance(hint, types.UnionType):
        return _shape(next(each for each in arguments if each not in {Missing, types.NoneType}), says)
    if hint is Prose:
        return Shape(says, is_prose=True)
    is_record = isinstance(hint, type) and dataclasses.is_dataclass(hint)
    return Shape(says, record=hint if is_record else None, is_prose=is_record and is_printed_whole(hint))


@dataclass(frozen=True, slots=True)
class FieldSaid:
    """One field as `orderpaper fields` lists it: how a template writes it, what it is, what it says today."""

    tag: str
    says: str
    today: str


def list_fields(context: object, prefix: str = "") -> Iterator[FieldSaid]:
    """Give every field of a context as a template writes it, with its value today; of a list, its first entry."""
    for name, shape in shapes_of(type(context)).items():
        value, path = getattr(context, name), f"{prefix}{name}"
        if shape.record is not None and not isinstance(value, shape.record):
            yield FieldSaid(_write_tag(path, shape, value), shape.says, _say_today(value or ""))
        elif shape.record is not None:
            yield from _list_record(path, shape, value)
        elif shape.element is None:
            yield FieldSaid(_write_tag(path, shape, value), shape.says, _say_today(value))
        else:
            one = name_one(name)
            yield FieldSaid(f"{{%p for {one} in {path} %}} … {{%p endfor %}}", shape.says, f"{len(value)} of them")
            yield from _list_first(value, one, shape.element)


def _list_record(path: str, shape: Shape, value: object) -> Iterator[FieldSaid]:
    if shape.is_prose:
        yield FieldSaid(_write_tag(path, shape, value), shape.says, _say_today(value))
    yield from list_fields(value, f"{path}.")


def _list_first(values: tuple[Any, ...], one: str, shape: Shape) -> Iterator[FieldSaid]:
    for first in values[:1]:
        if shape.record is not None:
            yield from _list_record(one, shape, first)
        else:
            yield FieldSaid(_write_tag(one, shape, first), "One of them", _say_today(first))


def _write_tag(path: str, shape: Shape, value: object) -> str:
    if isinstance(value, bool):
        return f"{{%p if {path} %}} … {{%p endif %}}"
    return f"{{{{p {path} }}}}" if shape.is_prose else f"{{{{ {path} }}}}"


def _say_today(value: object) -> str:
    return ("Yes" if value else "No") if isinstance(value, bool) else str(value)


def name_one(many: str) -> str:
    """Give a name for one of many: priority for priorities, action for actions, entry where the name is no plural."""
    if many.endswith("ies"):
        return f"{many[:-3]}y"
    return many[:-1] if many.endswith("s") and not many.endswith("ss") else "entry"
