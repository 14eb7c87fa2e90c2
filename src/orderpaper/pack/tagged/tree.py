"""Takes the tags of a PDF; gives them as they are walked: the elements below each, their roles, their page."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pypdf.generic import ArrayObject, DictionaryObject, NullObject, NumberObject

if TYPE_CHECKING:
    from pypdf.generic import PdfObject


def read(holder: DictionaryObject, key: str) -> Any:  # noqa: ANN401 - a PDF holds what it likes; the caller asks what it is
    """Give what stands under a key, references followed; None where nothing does."""
    held: PdfObject | None = holder.raw_get(key) if key in holder else None
    held = held.get_object() if held is not None else None
    return None if isinstance(held, NullObject) else held


def read_dictionary(holder: DictionaryObject, key: str) -> DictionaryObject:
    """Give the dictionary that stands under a key; an empty one where none does."""
    held = read(holder, key)
    return held if isinstance(held, DictionaryObject) else DictionaryObject()


def list_kids(element: DictionaryObject) -> list[Any]:
    """Give what stands right below a tag: further tags, numbers of marked content, references to links."""
    held = read(element, "/K")
    kids = held if isinstance(held, ArrayObject) else [] if held is None else [held]
    return [kid.get_object() for kid in kids]


def list_children(element: DictionaryObject) -> list[DictionaryObject]:
    """Give the tags right below a tag."""
    return [kid for kid in list_kids(element) if isinstance(kid, DictionaryObject) and "/S" in kid]


def walk(element: DictionaryObject) -> Iterator[DictionaryObject]:
    """Give every tag below a tag in the order in which they are read out."""
    for child in list_children(element):
        yield child
        yield from walk(child)


def has_content(element: DictionaryObject) -> bool:
    """Tell whether marked content, such as words, stands right below a tag."""
    return any(isinstance(kid, NumberObject) for kid in list_kids(element))


def find_role(element: DictionaryObject, roles: DictionaryObject) -> str:
    """Give what a tag is among those that every reader knows; `roles` says what a name stands for."""
    role, seen = str(read(element, "/S")), set[str]()
    while role in roles and role not in seen:
        seen.add(role)
        role = str(read(roles, role))
    return role.removeprefix("/")
