"""Something that is the same only as itself, so that what is worked out of it can be kept by it and asked for again."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Held = TypeVar("Held")


@dataclass(frozen=True, slots=True, eq=False)
class Same(Generic[Held]):
    """A large record or tuple that is never compared by what it holds: that would cost more than to work it out anew.

    It keeps what it holds alive, so that nothing else can come to stand in its place in memory.
    """

    held: Held

    def __hash__(self) -> int:
        return id(self.held)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.held is self.held
