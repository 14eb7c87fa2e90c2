"""Takes the ways to make things that have names; gives the names at once, and each thing when it is first asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from orderpaper.records.quotation import Names


class Entries(Mapping[str, object]):
    """Things by their names: the names are found when one is first looked up, each thing when it is asked for.

    A workbook may hold twenty thousand rows, each with forty things to be said of it, of which a paper says three. So
    words are made anew each time, and only what holds more names is kept.
    """

    def __init__(self, find_names: Callable[[], Iterable[str]], make: Callable[[str], object]) -> None:
        self._find_names, self._make = find_names, make
        self._made: dict[str, Names] = {}

    def describe(self, _name: str) -> str:
        """Give what a name stands for, in words."""
        return ""

    def list_inner(self) -> Iterable[str]:
        """Give the names that lead to more names."""
        return ()

    @cached_property
    def _names(self) -> dict[str, None]:
        return dict.fromkeys(self._find_names())

    def __getitem__(self, name: str) -> object:
        if name not in self._names:
            raise KeyError(name)
        if name in self._made:
            return self._made[name]
        made = self._make(name)
        if isinstance(made, Names):
            self._made[name] = made
        return made

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __eq__(self, other: object) -> bool:
        """Tell whether it is the same: to compare what it holds would make all of it."""
        return self is other

    def __hash__(self) -> int:
        return id(self)
