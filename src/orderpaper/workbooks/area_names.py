"""Takes the properties of the areas of a map; gives the one that holds their names, and each area's name and code."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

USUAL = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"wd\d\dnm",
        r"[a-z]{2,6}\d\dnm",
        r"ward[ _]?(?:name|nm)",
        r"(?:area|district|borough|division|parish|lad|local[ _]authority)[ _]?(?:name|nm)?",
        r"ward|name|label|title",
    )
)
"""What names are under, as publishers call it, the most telling first: WD22NM, LAD23NM, Ward_Name, name."""
CODED = re.compile(r"[a-z]{2,6}\d\dcd|(?:ward|area|lad|ons|gss)?[ _]?code", re.IGNORECASE)
CODE = re.compile(r"[A-Z]{0,3}\d[\dA-Z]*")
"""What is a code and no name: E05004978, 29UH."""

Properties = Mapping[str, Any]


def find_name_property(areas: Sequence[Properties]) -> str:
    """Give the property that holds the names of areas; empty where none does.

    It is one that publishers use, if need be with names missing or alike; best one in which no two are alike. Any other
    property must hold words for every area, no two alike.
    """
    ranked = [(_rank(areas, key), key) for key in dict.fromkeys(key for area in areas for key in area)]
    known = [(rank, key) for rank, key in ranked if rank is not None]
    return min(known, default=((), ""))[1]


def find_code(properties: Properties) -> str:
    """Give the code of an area, empty where it has none."""
    return next((str(value) for key, value in properties.items() if CODED.fullmatch(key) and value), "")


def read_name(properties: Properties, key: str) -> str:
    """Give the name of an area under a property, in one line; empty where it has none."""
    value = properties.get(key)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _rank(areas: Sequence[Properties], key: str) -> tuple[bool, bool, int] | None:
    """Give how well a property does for names, the lowest best; None where it does not do at all."""
    names = [read_name(area, key) for area in areas]
    words = [name for name in names if name and not CODE.fullmatch(name)]
    usual = next((rank for rank, pattern in enumerate(USUAL) if pattern.fullmatch(key)), None)
    has_others = len(words) < len(names)
    is_alike = len(set(words)) < len(words)
    if not words or (usual is None and (has_others or is_alike)):
        return None
    return usual is None, is_alike, len(USUAL) if usual is None else usual
