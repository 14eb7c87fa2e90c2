"""What a template may say: contexts are records whose fields carry the words that describe them.

The check of a template, `orderpaper fields` and the guide all ask these records.
"""

import dataclasses
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from orderpaper.records.quotation import Names
from orderpaper.records.text import Missing, Prose


def said(words: str) -> Any:  # noqa: ANN401 - a dataclass field stands where the field's own type is written
    """Give a field of a context, with the words that describe it to an officer."""
    return field(metadata={"says": words})


def said_by_name(words: str, leaf: object, one: str) -> Any:  # noqa: ANN401 - as said
    """Give a field of names that the workbooks give: what it is, the type its names lead to, what one of them is."""
    return field(default=Names(), metadata={"says": words, "leaf": leaf, "one": one})


@dataclass(frozen=True, slots=True)
class Shape:
    """What a field is: a record with fields of its own, a list of something, or something to print.

    A chart is both: it is printed whole, as prose is, and has fields of its own. Of a field whose names the workbooks
    give, `leaf` is the shape of what they lead to; which names there are, only the value tells.
    """

    says: str
    record: type | None = None
    element: "Shape | None" = None
    is_prose: bool = False
    leaf: "Shape | None" = None


def shapes_of(record: type) -> dict[str, Shape]:
    """Give the shape of each field of a context record, by name, in order."""
    return _shapes_of(record)


@cache
def _shapes_of(record: Any) -> dict[str, Shape]:  # noqa: ANN401 - mypy does not take a type for hashable
    hints = typing.get_type_hints(record)
    shapes = {
        each.name: _shape_field(hints[each.name], each.metadata)
        for each in dataclasses.fields(record)
        if not each.name.startswith("_") and ("says" in each.metadata or not is_printed_whole(record))
    }
    for name, says in getattr(record, "ALSO_SAYS", {}).items():
        shapes[name] = _shape(typing.get_type_hints(getattr(record, name).fget)["return"], says)
    return shapes


def is_printed_whole(record: type) -> bool:
    """Tell whether a record is printed as it is: a chart, or the table beside one."""
    return getattr(record, "IS_PRINTED_WHOLE", False)


def _shape_field(hint: Any, metadata: Mapping[Any, Any]) -> Shape:  # noqa: ANN401 - as _shape
    says = metadata.get("says", "")
    if "leaf" in metadata:
        return Shape(says, leaf=_shape(metadata["leaf"], metadata["one"]))
    return _shape(hint, says)


def _shape(hint: Any, says: str) -> Shape:  # noqa: ANN401 - a type hint has no type of its own
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return Shape(says, element=_shape(arguments[0], says))
    if isinstance(hint, types.UnionType):
        return _shape(next(each for each in arguments if each not in {Missing, types.NoneType}), says)
    if hint is Prose:
        return Shape(says, is_prose=True)
    is_record = _has_fields(hint)
    return Shape(says, record=hint if is_record else None, is_prose=is_record and is_printed_whole(hint))


def _has_fields(hint: Any) -> bool:  # noqa: ANN401 - as _shape
    """Tell whether a type is a record with fields that a template may name; any other is printed as it is."""
    is_record = isinstance(hint, type) and dataclasses.is_dataclass(hint)
    return is_record and any("says" in each.metadata for each in dataclasses.fields(hint))


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
        if shape.leaf is not None:
            yield from _list_names(path, shape, value)
        elif shape.record is not None and not isinstance(value, shape.record):
            yield FieldSaid(_write_tag(path, shape, value), shape.says, _say_today(value or ""))
        elif shape.record is not None:
            yield from _list_record(path, shape, value)
        elif shape.element is None:
            yield FieldSaid(_write_tag(path, shape, value), shape.says, _say_today(value))
        else:
            yield FieldSaid(_write_loop(path, name), shape.says, f"{len(value)} of them")
            yield from _list_first(value, name_one(name), shape.element)


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


def _list_names(path: str, shape: Shape, names: Names) -> Iterator[FieldSaid]:
    """Give the names that the workbooks give: words are only counted here, for there may be thousands."""
    if shape.leaf is None or shape.leaf.record is None:
        tables = len(names.entries)
        today = f"of {tables:,} {'table' if tables == 1 else 'tables'}, listed below" if tables else "none today"
        yield FieldSaid(f"{{{{ {path}.… }}}}", shape.says, today)
        return
    for name, value in names.list_leaves(f"{path}."):
        if isinstance(value, shape.leaf.record):
            yield from _list_shallow(name, value)
        else:
            yield FieldSaid(f"{{{{ {name} }}}}", shape.leaf.says, _say_today(value))


def _list_shallow(path: str, record: object) -> Iterator[FieldSaid]:
    """Give the fields of a record that have something to say today, without what is inside them."""
    for name, shape in shapes_of(type(record)).items():
        value = getattr(record, name)
        if not value:
            continue
        if shape.element is not None:
            tag, today = _write_loop(f"{path}.{name}", name), f"{len(value)} of them"
        else:
            tag, today = _write_tag(f"{path}.{name}", shape, value), _say_today(value)
        yield FieldSaid(tag, shape.says, today)


def _write_loop(path: str, name: str) -> str:
    return f"{{%p for {name_one(name)} in {path} %}} … {{%p endfor %}}"


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
