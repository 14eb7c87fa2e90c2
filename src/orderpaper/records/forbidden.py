"""What may not stand in a public file: exempt words and numbers, names of those who signed off, e-mail addresses."""

from dataclasses import dataclass
from enum import StrEnum

from orderpaper.records.place import Place


class Why(StrEnum):
    """Why something is kept out of public files, as an officer is told it."""

    EXEMPT = "exempt"
    SIGN_OFF = "the name of somebody who signed off"
    EMAIL = "an e-mail address"


@dataclass(frozen=True, slots=True)
class KeptBack:
    """Something that is kept back, and the cell it stands in: the words of an exempt cell, a name, an address.

    Of a figure the words are as it is printed. What is chosen from a list (Yes, Ongoing) is nobody’s secret, and is
    left out by whoever lists them.
    """

    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class Forbidden:
    """Words that are searched for in every public file, why, and the cell they are kept back in.

    `whole` is all that the cell holds, of which the words may be a stretch. `repeated` is the public text that says
    the same, where one is known: it is there that something has to be done.
    """

    words: str
    why: Why
    place: Place
    whole: str = ""
    repeated: str = ""
