"""Takes what is said of a figure, or why nothing can be; gives the words to print, which know their cells and name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Text, source


@dataclass(frozen=True, slots=True)
class Saying:
    """Words and the cells they come from."""

    words: str
    cells: tuple[Place, ...] = ()


class CannotSayError(Exception):
    """What is asked for cannot be said of these figures; `instead` is what stands in its place."""

    def __init__(self, instead: Saying | Missing) -> None:
        super().__init__(str(instead))
        self.instead = instead


def lack(what: str, place: Place) -> CannotSayError:
    """Give the error that something is missing, which an officer may supply at a place."""
    return CannotSayError(Missing(what, place))


def withhold(figures: Iterable[Figure], opening: str = "") -> None:
    """Raise where one of the figures is hidden or not given: its reason stands in place of all that is made of it.

    `opening` are the words of a sentence that the reason is put into: cannot be compared.
    """
    given = tuple(figures)
    reason = next((each.flag for each in given if each.value is None), None)
    if reason is not None:
        words = f"{opening}, as a figure is not given ({reason})" if opening else reason
        raise CannotSayError(Saying(words, tuple(each.place for each in given if each.value is None)))


def print_saying(name: str, say: Callable[[], Saying | Missing]) -> Text:
    """Give the words as they are printed, with the name they are called by; what is missing where they cannot be."""
    try:
        said = say()
    except CannotSayError as error:
        said = error.instead
    return said if isinstance(said, Missing) else source(" ".join(said.words.split()), said.cells, name)
