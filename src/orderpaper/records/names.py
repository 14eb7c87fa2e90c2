"""How names are compared and spelt in templates, and which rows are kept back: said once, for every room."""

import re
import unicodedata
from collections.abc import Iterable

LEFT_OUT = frozenset(("No",))
"""What under Publish keeps a row out of every paper."""
KEPT_BACK = LEFT_OUT | {"Exempt"}
"""What under Publish keeps the words of a row out of a public paper."""


def fold(text: object) -> str:
    """Give words as names are compared: case, line breaks and doubled spaces do not count."""
    return " ".join(str(text).split()).casefold()


def fold_file(name: object) -> str:
    """Give the name of a workbook as names are compared: its ending does not count."""
    return fold(name).removesuffix(".xlsx").removesuffix(".xlsm")


def spell_name(text: object) -> str:
    """Give words as the name that a template calls them by: small letters, digits and _, as all_crime.

    What begins with a digit gets `in_` before it: in_2012_2013 for 2012/2013.
    """
    plain = unicodedata.normalize("NFKD", str(text)).casefold().replace("&", " and ").replace("%", " per cent ")
    letters = "".join(each for each in plain if not unicodedata.combining(each) and each not in "'’‘")
    name = re.sub(r"[^a-z0-9]+", "_", letters).strip("_") or "unnamed"
    return f"in_{name}" if name[0].isdigit() else name


def spell_names(texts: Iterable[object], taken: Iterable[str] = ()) -> list[str]:
    """Give each text its name, no name twice: the second that would have one gets _2 after it, the third _3.

    `taken` are names that mean something else beside them.
    """
    known = set(taken)
    names = []
    turns: dict[str, int] = {}
    for text in texts:
        name = spelt = spell_name(text)
        while name in known:
            turns[spelt] = turns.get(spelt, 1) + 1
            name = f"{spelt}_{turns[spelt]}"
        known.add(name)
        names.append(name)
    return names
